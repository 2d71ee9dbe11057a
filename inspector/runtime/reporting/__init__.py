"""Reports: figures of a shift, a lot or a span from the ledger alone, and the folder with PDF and CSV that is made of them."""

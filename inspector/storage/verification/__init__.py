"""``inspector ledger verify``: whether the ledger and the evidence are what the station once wrote."""

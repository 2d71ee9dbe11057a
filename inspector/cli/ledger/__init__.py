"""``ledger``: whether what the station wrote is still what it wrote."""

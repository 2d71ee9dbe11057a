"""``plant``: many stations, one place."""

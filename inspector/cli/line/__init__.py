"""``line``: the station without a window."""

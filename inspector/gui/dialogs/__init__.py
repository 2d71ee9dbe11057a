"""Windows that are opened for one task and closed again."""

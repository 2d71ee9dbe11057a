"""The plant around the station, pure: what is told to it, what comes from it, and its settings."""

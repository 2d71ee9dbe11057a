"""Who works at the station, who did what, and signing in on the console."""

"""Who is at the station: signing in, the rights of each level, and the one place that refuses what somebody may not do."""

"""What the station promises of its two errors: types that are shared by teaching, limit, window and report."""

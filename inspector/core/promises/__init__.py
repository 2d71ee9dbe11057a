"""What the station promises of its errors, and whether it is kept: types that teaching, limit, window and report share."""

"""What the station promises, and whether it is kept."""

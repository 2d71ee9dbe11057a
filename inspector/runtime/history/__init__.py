"""What was judged: parts found again, with their evidence, and taken out of the station."""

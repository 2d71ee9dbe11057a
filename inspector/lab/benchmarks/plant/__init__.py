"""What telling the plant costs, and whether it is told everything once."""

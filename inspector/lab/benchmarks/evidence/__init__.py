"""What the rows of parts, and what people do with them, cost."""

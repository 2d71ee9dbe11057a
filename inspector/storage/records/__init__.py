"""Evidence on disk: the pictures and facts of inspected parts, kept within limits."""

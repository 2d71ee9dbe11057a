"""What the line's signals do under load and faults."""

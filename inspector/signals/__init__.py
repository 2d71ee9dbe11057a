"""The line's signals: a process of its own that speaks the protocols of PLCs and outputs. Knows core only."""

"""What the people beside the line decide, and what their decisions are measured by."""

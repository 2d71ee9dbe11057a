"""What was judged, found again and exported, and what people say of it."""

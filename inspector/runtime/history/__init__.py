"""What was judged, and what people say of it."""

"""From a frame to a verdict, and everything that follows from one: counters, drift, golden parts, the live verdict."""

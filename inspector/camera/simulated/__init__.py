"""A seeded conveyor that draws parts and defects whose truth is known: demo, test double and benchmark."""

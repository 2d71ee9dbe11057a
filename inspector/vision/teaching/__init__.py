"""From good parts to a recipe: teacher weights, student, memory, held-out parts and synthetic defects."""

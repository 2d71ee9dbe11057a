"""The page of the exam: known parts, what the recipe in use says of them, and changes that were refused."""

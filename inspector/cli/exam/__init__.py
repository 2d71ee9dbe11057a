"""``exam``: the known parts of a product, and the exam that stands before each change."""

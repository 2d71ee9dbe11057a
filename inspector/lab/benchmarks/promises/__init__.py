"""Whether what a recipe promises holds on parts that it has never seen."""

"""Whether what a recipe promises holds, and how soon it is seen that it does not."""

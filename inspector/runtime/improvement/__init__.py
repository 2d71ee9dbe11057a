"""What makes a recipe better: kept parts judged again, learning from answers, and a candidate that judges beside the recipe in use."""

"""Commands that judge kept parts again and make a recipe better."""

"""The page of the recipes: cards, one recipe in detail, and what can be done to it."""

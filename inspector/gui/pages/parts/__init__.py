"""The page of the parts that were judged."""

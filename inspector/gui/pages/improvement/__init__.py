"""The page "who changes sides": what a candidate that was learned from answers would change."""

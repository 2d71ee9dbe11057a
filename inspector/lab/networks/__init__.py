"""Networks to measure beside those in use: the paper's formulation as written, recipes of random weights, other rules of judging."""

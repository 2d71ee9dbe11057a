"""Score limits with their confidence bounds and guarantees, exact binomial bounds, and control charts for drift."""

"""Outputs and inputs beside the belt, by whatever module or chip."""

"""The laboratory: measurements of the station and its method, beside the product and never imported by it."""

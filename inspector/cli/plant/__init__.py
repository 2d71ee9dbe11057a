"""``plant``: the place that many stations tell."""

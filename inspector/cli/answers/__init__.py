"""``answers``: what people said of the parts."""

"""The live picture and what is drawn on and around it."""

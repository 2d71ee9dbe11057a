"""Pure functions on arrays: limits with a promise, checks of a picture. Imports nothing of inspector."""

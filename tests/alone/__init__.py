"""Tests that want the processor to themselves: what they test takes only what others leave over. Run after all others, one at a time."""

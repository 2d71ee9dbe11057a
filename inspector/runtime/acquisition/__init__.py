"""From a camera to numbered frames: opening, watching over it, triggers, and the bounded queue to the inspection."""

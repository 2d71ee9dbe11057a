"""From a camera to numbered frames: opening and reopening, supervision, triggers, and the bounded queue to the inspection."""

"""Writing evidence, counters and lots on a thread of their own, so that a disk never delays a verdict."""

"""The laboratory's commands: ``evaluate`` and ``bench``, one module for each benchmark."""

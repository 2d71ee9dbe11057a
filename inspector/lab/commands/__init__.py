"""The laboratory's commands: ``evaluate`` and ``bench``, one module for each benchmark."""

from inspector.cli.usage.late_module import LateModule

LAB = (LateModule("inspector.lab.commands.evaluate", ("evaluate",)), LateModule("inspector.lab.commands.bench", ("bench",)))

"""The laboratory: measurements of the station and its method, a layer above the console that the product never needs.

- ``commands``: ``evaluate`` and the list of ``bench``.
- ``benchmarks``: ``bench x-y`` is ``benchmarks/x_y.py``: options, measurement, report. ``x_trials.py`` holds a measurement of its own.
- ``rig``: what benchmarks run on: a taught simulated line, a camera that can fail, processes measured from outside.
- ``evaluation``: judging parts of known truth, and the figures of ``evaluate``.
- ``datasets``: readers of public data sets; ``docs/how-to/data_set.md`` adds one.
- ``metrics``: AUROC, AUPRO, curves, rates of verdicts.
- ``networks``: networks measured beside those in use.
- ``charts``: PNG charts. ``extra``: asks for the libraries of ``pip install 'inspector-station[lab]'``.
"""

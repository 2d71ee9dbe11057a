"""One module for each command of ``bench``, named as the command is: its options, what it measures, its report.

``teach_trials`` and ``judging_trials`` hold the measurements of ``teach`` and ``judging``, ``speed_of_stations`` that of whole stations for
``speed``; ``options`` what several commands share. Modules here are imported at every start: torch and data sets only inside functions.
"""

"""``station.db``: a row for every part, counters, lots, the index of the records, answers, people, the audit."""

"""The languages of the window. What the station writes (records, audit, log, reports of the console) is English in every language."""

"""The page of the report: figures, charts, and the folder with PDF and CSV."""

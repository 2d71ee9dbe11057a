"""What is kept on disk: recipes, records, the database, the settings. Every file is written aside, flushed and renamed."""

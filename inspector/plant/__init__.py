"""The plant: PostgreSQL, an S3 store, jobs, metrics, web page. An extra: nothing of it is imported unless ``plant.url`` is set."""

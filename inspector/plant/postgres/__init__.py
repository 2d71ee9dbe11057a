"""The plant's database: schema, what stations write, what people read."""

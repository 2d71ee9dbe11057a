"""What the pages show, read from the plant's database: a frozen row each."""

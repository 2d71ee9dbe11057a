"""Small building blocks of the window: theme, icons, buttons, labels."""

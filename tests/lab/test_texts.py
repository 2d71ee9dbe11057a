"""The texts that the window shows are found in the source."""

from __future__ import annotations

from inspector.lab.texts import texts_of

SOURCE = '''
"""A docstring is no text."""

KEY = "station.db"
SQL = "SELECT number FROM parts WHERE lot = ?"


def say(count: int, name: str) -> "Label":
    """Nor is this one."""
    log.warning("only the log says so: %s", name)
    label.setObjectName("dim one")
    if name == "the other name":
        return Label("Acknowledge")
    raise StorageError(f"{count} part{'s' * (count > 1)} were lost", where=name, remedy="Free some space" if count else "Wait a while")
'''


def test_texts_are_found_and_nothing_else() -> None:
    found = {"{0} part{1} were lost", "Free some space", "Wait a while"}
    assert texts_of(SOURCE, single_words=False) == found
    assert texts_of(SOURCE, single_words=True) == found | {"Acknowledge"}

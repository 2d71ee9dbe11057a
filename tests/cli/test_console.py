"""What a person at the console reads, whatever the texts hold that are printed."""

from __future__ import annotations

import pytest

from inspector.cli.console import Terminal, add_row, facts, fail, table
from inspector.core.errors import CameraError


def test_no_text_of_a_recipe_or_a_camera_commands_the_console(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "\x1b[2J\x1b]0;PASS\x07 [/bold][link=x]\x9bA\r\bB"
    terminal = Terminal()
    made = table("name")
    add_row(made, hostile)
    for print_it in (terminal.answer, terminal.note):
        print_it(hostile)
        print_it(made)
        print_it(facts({hostile: hostile}))
    terminal.text(f"{hostile}\nnext\n")
    fail(CameraError(hostile, where=hostile, remedy=hostile))
    shown = "".join(capsys.readouterr())
    assert "\\x1b[2J" in shown and "[/bold]" in shown and "\nnext\n" in shown
    assert all(letter.isprintable() or letter == "\n" for letter in shown)

"""A table of figures, for the console and as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from inspector.cli.console import add_row, table


@dataclass(frozen=True)
class Sheet:
    """``columns``: the first names the row, the others hold figures. ``strong``: so many rows at the end sum up the others."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[object]]
    strong: int = 0

    def shown(self) -> Table:
        """For the console."""
        made = table(*self.columns, right=self.columns[1:])
        for index, row in enumerate(self.rows):
            add_row(made, *row, style="bold" if self._is_strong(index) else None)
        return made

    def markdown(self) -> str:
        """The same for a document."""
        lines = [_line([_escaped(name) for name in self.columns]), _line(["---", *["---:"] * (len(self.columns) - 1)])]
        for index, row in enumerate(self.rows):
            cells = [_escaped(cell) for cell in row]
            lines.append(_line([f"**{cell}**" if cell else "" for cell in cells] if self._is_strong(index) else cells))
        return "\n".join(lines) + "\n"

    def _is_strong(self, index: int) -> bool:
        return index >= len(self.rows) - self.strong


def write_markdown(path: Path | None, title: str, sheet: Sheet, notes: Sequence[str] = ()) -> None:
    """Write ``sheet`` under a title, with notes below, atomically. None: nothing. Raises StorageError."""
    if path is None:
        return
    from inspector.storage.atomic import write_text

    told = "".join(f"\n- {_escaped(note)}" for note in notes)
    write_text(path, f"# {title}\n\n{sheet.markdown()}{told}\n" if told else f"# {title}\n\n{sheet.markdown()}")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(cell: object) -> str:
    return str(cell).replace("|", "\\|").replace("\n", " ")

"""What a shadow run has found out, on the disk: a line for each part in a bounded file, and small pictures of those that change sides."""

from __future__ import annotations

import json
import logging
import math
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from inspector.core.errors import StorageError
from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.types import Band, Picture, RecipeId, Verdict
from inspector.storage.atomic import make_private_folder, storage_error, write_bytes
from inspector.storage.png import encode_png, read_png

_log = logging.getLogger(__name__)

PARTS, OLDER = "parts.jsonl", "parts.older.jsonl"
MOST_LINES = 50_000
"""In one file; two are kept."""
MOST_THUMBNAILS = 400
"""Of each kind of change; the oldest go."""
MOST_RUNS = 10
"""Candidates whose findings are kept; the oldest go."""


class ShadowBook:
    """The folder of one candidate: ``<root>/<recipe>/<version>/``. One thread writes; any may read.

    A line is on the disk soon after it was added; one that a kill has cut in two is passed over when it is read. What cannot be written is
    counted in ``unkept``: the run goes on.
    """

    def __init__(self, root: Path, candidate: RecipeId) -> None:
        self.folder = root / candidate.name / candidate.version
        self._root = root
        self.unkept = 0
        self._lines = 0
        self._thumbnails: dict[bool, list[str]] = {}

    def read(self) -> Iterator[ShadowedPart]:
        """The parts that are kept, the oldest first. Raises StorageError."""
        for name in (OLDER, PARTS):
            path = self.folder / name
            try:
                text = path.read_text(encoding="utf-8", errors="replace")
            except FileNotFoundError:
                continue
            except OSError as error:
                raise storage_error(error, path, "read") from error
            for line in text.splitlines():
                with suppress(ValueError, KeyError, TypeError):
                    yield _to_part(json.loads(line))

    def add(self, part: ShadowedPart, thumbnail: Picture | None = None) -> ShadowedPart:
        """Keep a part; ``thumbnail``: uint8 RGB, for one that changes sides. Returns it as it is kept. Never raises."""
        try:
            return self._add(part, thumbnail)
        except (OSError, StorageError) as error:
            if not self.unkept:
                _log.warning("what the shadow run finds cannot be kept: %s", error)
            self.unkept += 1
            return part

    def thumbnail(self, name: str) -> Picture:
        """Raises StorageError."""
        return read_png(self.folder / Path(name).name)

    def take_over(self, other: ShadowBook, parts: Iterable[ShadowedPart]) -> None:
        """What ``other`` has found, as ``parts``, with its pictures; it is empty then. Raises StorageError."""
        try:
            make_private_folder(self.folder.parent)
            shutil.rmtree(self.folder, ignore_errors=True)
            other.folder.replace(self.folder)
            for name in (OLDER, PARTS):
                (self.folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error, self.folder, "take over what the shadow run has found") from error
        for part in parts:
            self.add(part)

    def remove(self) -> None:
        """Forget all of it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lines = 0

    def _add(self, part: ShadowedPart, thumbnail: Picture | None) -> ShadowedPart:
        if not self._lines:
            self._begin()
        if thumbnail is not None:
            name = f"{'pass' if part.would_pass else 'fail'}_{part.part:010d}.png"
            write_bytes(self.folder / name, encode_png(thumbnail), sync_folder=False)
            part = ShadowedPart(part.part, part.taken_at, part.line, part.shadow, name)
            self._forget_thumbnails(part.would_pass, name)
        if self._lines > MOST_LINES:
            (self.folder / PARTS).replace(self.folder / OLDER)
            self._lines = 1
        line = json.dumps(_to_json(part), allow_nan=False, separators=(",", ":"))
        with (self.folder / PARTS).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        self._lines += 1
        return part

    def _begin(self) -> None:
        make_private_folder(self.folder)
        for would_pass, kind in ((True, "pass"), (False, "fail")):
            self._thumbnails[would_pass] = sorted(path.name for path in self.folder.glob(f"{kind}_*.png"))
        lines = 0
        with suppress(FileNotFoundError), (self.folder / PARTS).open("rb") as file:
            content = file.read()
            lines = content.count(b"\n")
            if content and not content.endswith(b"\n"):  # cut in two by a kill: what comes is a line of its own
                with (self.folder / PARTS).open("ab") as end:
                    end.write(b"\n")
        self._lines = lines + 1
        runs = sorted((path for path in self._root.glob("*/*") if path.is_dir()), key=lambda path: path.stat().st_mtime)
        for old in [run for run in runs if run != self.folder][: -MOST_RUNS + 1 or None]:
            shutil.rmtree(old, ignore_errors=True)

    def _forget_thumbnails(self, would_pass: bool, newest: str) -> None:
        kept = self._thumbnails[would_pass]
        kept.append(newest)
        while len(kept) > MOST_THUMBNAILS:
            (self.folder / kept.pop(0)).unlink(missing_ok=True)


def _to_json(part: ShadowedPart) -> dict[str, Any]:
    return {
        "part": part.part,
        "at": part.taken_at,
        "line": _said_to_json(part.line),
        "shadow": _said_to_json(part.shadow),
        **({"thumbnail": part.thumbnail} if part.thumbnail else {}),
    }


def _said_to_json(said: Said) -> list[Any]:
    band = None if said.band is None else said.band.value
    figures = [value if math.isfinite(value) else None for value in (said.score, said.limit)]
    return [said.verdict.value, band, *figures, said.place]


def _to_part(values: dict[str, Any]) -> ShadowedPart:
    line, shadow = _to_said(values["line"]), _to_said(values["shadow"])
    return ShadowedPart(int(values["part"]), float(values["at"]), line, shadow, str(values.get("thumbnail", "")))


def _to_said(values: list[Any]) -> Said:
    verdict, band, score, limit, place = values
    return Said(
        Verdict(verdict),
        Band(band) if band else None,
        math.nan if score is None else float(score),
        math.nan if limit is None else float(limit),
        None if place is None else (float(place[0]), float(place[1])),
    )

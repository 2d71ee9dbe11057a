"""Follows a chain of one database row by row: its hashes, its folds, and the heads that the checkpoints sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from inspector.storage.ledger.chain import columns_of, first_hash, next_hash, prefixes
from inspector.storage.ledger.checkpoints import Head, to_checkpoint
from inspector.storage.ledger.folding import digest_of
from inspector.storage.ledger.key import PublicKey, public_key
from inspector.storage.verification.findings import ChainFigures, Findings
from inspector.storage.verification.ledger_file import LedgerFile

KNOWN = (
    *("acknowledgements", "answers", "audit", "checkpoints", "evidence", "exams", "folds", "gauge_readings", "gauge_studies", "lots"),
    "parts",
)
"""Chains that every station has."""

OnRow = Callable[[Sequence[bytes], Sequence[Any], bytes, bytes], None]
"""Called with the names and values of a row, the hash before it, and its own."""


@dataclass
class _Course:
    """How far a chain was followed. ``rows`` are there, ``folded`` went by retention, ``before`` of both have no hash."""

    link: bytes
    number: int = 0
    rows: int = 0
    folded: int = 0
    before: int = 0


def follow(file: LedgerFile, name: str, findings: Findings, on_row: OnRow | None = None) -> ChainFigures:
    """Follow one chain from its first row to its last. Raises sqlite3.Error where the file is damaged."""
    columns = columns_of(file.rows, name)
    names = prefixes(columns)
    course = _Course(first_hash(name))
    heads = _Heads(file, name, findings)
    _follow_folds(file, name, course, heads, findings)
    folded_to, hashed = course.number, course.link != first_hash(name)
    selected = ", ".join(f'"{column}"' for column in (*columns, "hash"))
    for page in file.pages(selected, f'"{name}"'):
        for *values, found in page:
            number, link = values[0], course.link
            if number <= folded_to:
                findings.add(name, f"{name}, row {number}", f"was put in: the rows up to {folded_to} were folded")
            if found is None:
                course.before += 1
                if hashed:
                    findings.add(name, f"{name}, row {number}", "has no hash, though rows before it have")
            else:
                hashed = True
                course.link = _linked(name, course, names, values, found, findings)
                if on_row is not None:
                    on_row(names, values, link, course.link)
            course.number = number
            course.rows += 1
            heads.reached(course, folded_to)
        findings.looked(len(page))
    heads.ended(course)
    return _ended(file, name, course, heads.signed_rows, findings)


def _linked(name: str, course: _Course, names: Sequence[bytes], values: Sequence[Any], found: object, findings: Findings) -> bytes:
    """The hash that the next row goes on from: what stands there, so that one change is one finding."""
    expected = next_hash(course.link, names, values)
    if found == expected:
        return expected
    number, last = values[0], course.number
    removed = f", or rows between {last} and {number} were removed" if number > last + 1 else ""
    what = f"is not the row that was written after row {last}: it was changed, put in or moved{removed}"
    findings.add(name, f"{name}, row {number}", what)
    return found if isinstance(found, bytes) else expected


def _follow_folds(file: LedgerFile, name: str, course: _Course, heads: _Heads, findings: Findings) -> None:
    columns = "number, first, last, rows, before, hash_before, hash_last, figures, digest"
    for page in file.pages(columns, "folds", "chain = ?", (name,)):
        for fold, first, last, rows, before, hash_before, hash_last, figures, digest in page:
            place = f"folds, row {fold}"
            if hash_before != course.link or first <= course.number or last < first:
                findings.add("folds", place, f"does not go on where the rows of {name} before it ended")
            course.link = hash_last if isinstance(hash_last, bytes) else b""
            course.number = last
            course.folded += rows
            course.before += before
            heads.reached(course, last)
            if name == "parts":
                _check_figures(file, fold, place, (rows, figures, digest), findings)
            findings.looked(figures)


def _check_figures(file: LedgerFile, fold: int, place: str, said: tuple[int, int, bytes], findings: Findings) -> None:
    """``said``: by the fold, how many rows went, how many figures were made of them, and their digest."""
    parts, count = file.rows("SELECT COALESCE(SUM(parts), 0), COUNT(*) FROM minutes WHERE fold = ?", (fold,))[0]
    if (parts, count, digest_of(file.rows, fold)) != said:
        findings.add("folds", place, "the figures of the minutes are not those that were signed")


def _ended(file: LedgerFile, name: str, course: _Course, signed_rows: int, findings: Findings) -> ChainFigures:
    found = file.rows("SELECT number, hash, rows, before FROM chains WHERE name = ?", (name,))
    number, link, rows, before = found[0] if found else (None, None, None, None)
    whole = course.rows + course.folded
    said, there = (number, first_hash(name) if link is None else link, rows, before), (course.number, course.link, whole, course.before)
    if said != there:
        what = f"should end with row {number} after {rows} rows, {before} of them without a hash; it ends with row {course.number} after "
        what += f"{whole}, {course.before} without a hash: its end was cut off or exchanged, or rows were put in"
        findings.add(name, f"{name}, the end", what)
    unsigned = whole - signed_rows
    return ChainFigures(name, course.rows, course.folded, course.before, unsigned, course.number, course.link.hex())


class _Heads:
    """What the checkpoints say of one chain, one after the other, as the chain comes to it."""

    def __init__(self, file: LedgerFile, name: str, findings: Findings) -> None:
        self._name = name
        self._findings = findings
        self._heads = iter(()) if name == "checkpoints" else _heads_of(file, name, findings)
        self._next = next(self._heads, None)
        self.signed_rows = 0

    def reached(self, course: _Course, folded_to: int) -> None:
        """The chain was followed to ``course``; rows up to ``folded_to`` are gone, and what was signed of them stands with their fold."""
        while self._next is not None and self._next[1].number <= course.number:
            checkpoint, head = self._next
            self.signed_rows = head.rows
            place = f"checkpoint {checkpoint}"
            if head.number == course.number:
                link = first_hash(self._name) if head.hash is None else head.hash
                if (link, head.rows, head.before) != (course.link, course.rows + course.folded, course.before):
                    self._findings.add(
                        "heads", place, f"signs another row {head.number} of {self._name}, or another number of rows before it"
                    )
            elif head.number > folded_to and head.rows:
                self._findings.add("heads", place, f"signs row {head.number} of {self._name}, which is not there")
            self._next = next(self._heads, None)

    def ended(self, course: _Course) -> None:
        """There are no more rows."""
        while self._next is not None:
            checkpoint, head = self._next
            if head.rows:
                what = f"signs {self._name} up to row {head.number}; it ends with row {course.number}: its end was cut off"
                self._findings.add("heads", f"checkpoint {checkpoint}", what)
            self.signed_rows = head.rows
            self._next = next(self._heads, None)


def _heads_of(file: LedgerFile, name: str, findings: Findings) -> Iterator[tuple[int, Head]]:
    for page in file.pages("number, at, why, heads, key, hash", "checkpoints"):
        for row in page:
            try:
                head = to_checkpoint(*row).heads.get(name)
            except ValueError:
                findings.add("heads", f"checkpoint {row[0]}", "has no heads that can be read")
                continue
            if head is not None:
                yield row[0], head


@dataclass
class SignatureCheck:
    """The signatures of a chain whose rows end with public key and signature. ``pinned``: fingerprints of the keys that may sign; empty:
    any key may, but one alone. ``keys``: those that signed."""

    name: str
    pinned: frozenset[str]
    findings: Findings
    keys: dict[str, int]
    anchors: set[str] = field(default_factory=set)
    """Anchors that are to be found: each that was is taken out."""
    _known: dict[bytes, PublicKey | None] = field(default_factory=dict)

    def row(self, names: Sequence[bytes], values: Sequence[Any], before: bytes, own: bytes) -> None:
        """For :func:`follow`."""
        number, raw, signature = values[0], values[-2], values[-1]
        place = f"{self.name}, row {number}"
        self.anchors.discard(f"{number}-{own.hex()}")
        if not isinstance(raw, bytes) or not isinstance(signature, bytes):
            self.findings.add(self.name, place, "has no key and signature")
            return
        if raw not in self._known:
            self._known[raw] = self._new_key(place, raw, number)
        key = self._known[raw]
        if key is not None and not key.signed(signature, next_hash(before, names[:-1], values[:-1])):
            self.findings.add(self.name, place, "is forged: its signature is not that of its key")

    def _new_key(self, place: str, raw: bytes, number: int) -> PublicKey | None:
        key = public_key(raw)
        if key is None:
            self.findings.add(self.name, place, "has no key")
            return None
        others = [one for one in self.keys if one != key.fingerprint]
        self.keys.setdefault(key.fingerprint, number)
        if self.pinned and key.fingerprint not in self.pinned:
            self.findings.add(self.name, place, f"is signed by the key {key.fingerprint[:16]}, which is none of those given")
        elif not self.pinned and others:
            what = f"is signed by the key {key.fingerprint[:16]}, others by {others[0][:16]}: give all that may sign with --key"
            self.findings.add(self.name, place, what)
        return key

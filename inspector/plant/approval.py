"""The signature of an approval: Ed25519 (RFC 8032) over its statement, by a key that only its approver has.

Each station holds the public keys of its approvers in a folder of its own. So neither who keeps the plant's database nor who keeps its
store can have a recipe used.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from inspector.core.errors import ApprovalRefused, PlantError
from inspector.core.names import is_name
from inspector.core.plant.approval import RecipeApproval, read_statement
from inspector.core.program import PROGRAM

PRIVATE, PUBLIC = ".key", ".pub"
"""Ends of the names of the two files of an approver."""

_MOST_BYTES = 4096


class ApproverKey:
    """The private key of an approver. ``name``: that of its file, by which stations know the public one."""

    def __init__(self, name: str, key: Ed25519PrivateKey) -> None:
        self.name = name
        self._key = key

    def sign(self, approval: RecipeApproval) -> bytes:
        """The signature of its statement, 64 bytes. Raises ApprovalRefused if another is said to have approved."""
        if approval.approver != self.name:
            raise ApprovalRefused(f"says that {approval.approver} approves", where=str(approval.name), remedy=f"Sign as {self.name}")
        return self._key.sign(approval.statement)


def make_key(folder: Path, name: str, passphrase: str = "") -> tuple[Path, Path]:
    """Make the key of the approver ``name``: the private file, which only this user can read, and the public one, for the stations.

    ``passphrase`` empty: the file needs none. Raises PlantError, also if there is one of that name already: nothing is replaced.
    """
    if not is_name(name):
        raise PlantError(f"{name!r} cannot be the name of an approver", remedy="Use letters, digits, spaces and . _ -, a letter first")
    key = Ed25519PrivateKey.generate()
    locked: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    private, public = folder / f"{name}{PRIVATE}", folder / f"{name}{PUBLIC}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content, mode in (
            (private, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked), 0o600),
            (public, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), 0o644),
        ):
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except FileExistsError as error:
        raise PlantError("is there already", where=str(error.filename), remedy="Choose another name or folder") from error
    except OSError as error:
        raise PlantError(f"the key could not be written: {error.strerror}", where=str(folder)) from error
    return private, public


def read_key(path: Path, passphrase: Callable[[], str]) -> ApproverKey:
    """The private key in a file that :func:`make_key` made; ``passphrase()`` is asked for only if it needs one. Raises PlantError."""
    content = _content(path)
    try:
        try:
            found = load_pem_private_key(content, None)
        except TypeError:  # it is locked
            found = load_pem_private_key(content, passphrase().encode())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise PlantError("is no key of an approver, or the passphrase is wrong", where=str(path)) from error
    if not isinstance(found, Ed25519PrivateKey) or path.suffix != PRIVATE:
        raise PlantError("is no key of an approver", where=str(path), remedy=f"Make one: {PROGRAM} plant key --new NAME")
    return ApproverKey(path.stem, found)


class Approvers:
    """Those whose approvals hold at this station: a public key for each in ``folder``, in the file ``NAME.pub``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> tuple[str, ...]:
        """Sorted."""
        return tuple(sorted(path.stem for path in self.folder.glob(f"*{PUBLIC}")))

    def approval(self, statement: bytes, signature: bytes) -> RecipeApproval:
        """What was approved. Raises ApprovalRefused unless one of them has signed exactly that; PlantError if his key cannot be read."""
        said = read_statement(statement)
        path = self.folder / f"{said.approver}{PUBLIC}"
        if not path.is_file():
            known = ", ".join(self.names()) or "nobody"
            raise ApprovalRefused(
                f"{said.approver} approves no recipes here: this station knows {known}",
                where=said.name,
                remedy=f"Put the public key of {said.approver} into {self.folder}, if this approver may",
            )
        try:
            key = load_pem_public_key(_content(path))
        except (ValueError, UnsupportedAlgorithm) as error:
            raise PlantError("is no public key of an approver", where=str(path), remedy="Copy it again") from error
        if not isinstance(key, Ed25519PublicKey):
            raise PlantError("is no public key of an approver", where=str(path), remedy="Copy it again")
        try:
            key.verify(signature, statement)
        except InvalidSignature as error:
            raise ApprovalRefused(
                f"{said.approver} did not sign this: the approval is forged or was altered",
                where=f"{said.name}/{said.version}",
                remedy="Find out who entered it in the plant's database",
            ) from error
        return said


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise PlantError(f"cannot be read: {error.strerror}", where=str(path)) from error

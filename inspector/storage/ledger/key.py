"""The key with which a station signs its ledger (Ed25519, RFC 8032): a file of its own in the data folder, made at first use."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from inspector.core.errors import StorageError
from inspector.storage.atomic import read_bounded, storage_error, sync_directory, write_bytes

_log = logging.getLogger(__name__)

_MOST_BYTES = 4096
_RESTORE = "Restore it from a copy. Parts are judged and kept meanwhile; they are signed once it is back"


class PublicKey:
    """What the signatures of a station are checked with. It may be given to anybody."""

    def __init__(self, key: Ed25519PublicKey) -> None:
        self._key = key
        self.raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        """32 bytes."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the key in hexadecimal, by which a person pins it."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def pem(self) -> bytes:
        """As a file for others."""
        return self._key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def signed(self, signature: bytes, message: bytes) -> bool:
        """Whether the holder of the private key signed ``message`` so."""
        try:
            self._key.verify(signature, message)
        except InvalidSignature:
            return False
        return True


class LedgerKey:
    """The private key of a station in the file at ``path``. Nothing is read before it is asked for, and the file is never replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._key: Ed25519PrivateKey | None = None

    @property
    def public(self) -> PublicKey:
        """Raises StorageError if the file is missing or cannot be used."""
        return PublicKey(self._private().public_key())

    def sign(self, message: bytes) -> bytes:
        """The signature of ``message``, 64 bytes. Raises StorageError."""
        return self._private().sign(message)

    def make(self) -> None:
        """Make the file, unless there is one. Raises StorageError."""
        with suppress(FileExistsError):
            self._make()

    def _private(self) -> Ed25519PrivateKey:
        if self._key is None:
            self._key = _load(self.path)
        return self._key

    def _make(self) -> None:
        """Raises FileExistsError, StorageError."""
        content = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        # Whole beside its place first, then linked there: a link never takes the place of a file.
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
        write_bytes(beside, content, private=True)
        try:
            os.link(beside, self.path)
            sync_directory(self.path.parent)
            _log.info("made the key of the ledger, %s", self.path)
        except FileExistsError:
            raise
        except OSError as error:
            raise storage_error(error, self.path, "make the key of the ledger") from error
        finally:
            with suppress(OSError):
                beside.unlink()


def read_public_key(path: Path) -> PublicKey:
    """A public key that was exported. Raises StorageError."""
    try:
        found = load_pem_public_key(read_bounded(path, _MOST_BYTES))
    except OSError as error:
        raise storage_error(error, path, "read") from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _no_key(path) from error
    if not isinstance(found, Ed25519PublicKey):
        raise _no_key(path)
    return PublicKey(found)


def public_key(raw: bytes) -> PublicKey | None:
    """From its 32 bytes; None if they are none."""
    try:
        return PublicKey(Ed25519PublicKey.from_public_bytes(raw))
    except ValueError:
        return None


def _no_key(path: Path) -> StorageError:
    return StorageError("is no public key of a ledger", where=str(path), remedy="Export it again: inspector ledger key --export FILE")


def _load(path: Path) -> Ed25519PrivateKey:
    try:
        found = load_pem_private_key(read_bounded(path, _MOST_BYTES), None)
    except FileNotFoundError as error:
        raise StorageError("the key of the ledger is missing: nothing is signed", where=str(path), remedy=_RESTORE) from error
    except OSError as error:
        raise storage_error(error, path, "read the key of the ledger") from error
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise StorageError("is no key of a ledger: nothing is signed", where=str(path), remedy=_RESTORE) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise StorageError("is no key of a ledger: nothing is signed", where=str(path), remedy=_RESTORE)
    return found

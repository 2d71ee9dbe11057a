"""Certificates: the server's own, made at its first start, and the folder of clients that an engineer trusts."""

from __future__ import annotations

import datetime
import logging
import os
import re
import socket
import ssl
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from inspector.core.errors import InspectorError

_log = logging.getLogger(__name__)

MOST_REJECTED = 50
"""Certificates kept in the folder of rejected ones: whoever knocks can fill no disk."""

YEARS = 10
_KEY_BITS = 2048


class CertificateFault(InspectorError):
    """The server's own certificate or key cannot be made or read."""


def application_uri(station: str) -> str:
    """Name of this server that no other has: it stands in its certificate."""
    return f"urn:{_plain(socket.gethostname())}:inspector:{_plain(station)}"


def _plain(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-") or "station"


def own_certificate(folder: Path, station: str, host: str) -> tuple[bytes, bytes]:
    """Certificate (DER) and private key (PEM) of the server, made if there are none. The key can be read by its owner only.

    Raises CertificateFault.
    """
    certificate_file, key_file = folder / "certificate.der", folder / "key.pem"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not key_file.exists() or not certificate_file.exists():
            certificate, key = _made(station, host)
            _write_new(key_file, key, 0o600)
            _write_new(certificate_file, certificate, 0o644)
        certificate, key = certificate_file.read_bytes(), key_file.read_bytes()
        ends = x509.load_der_x509_certificate(certificate).not_valid_after_utc
        serialization.load_pem_private_key(key, None)
    except (OSError, ValueError) as error:
        raise CertificateFault(
            f"the server's certificate cannot be used: {error}",
            where=str(folder),
            remedy="Move the folder away; a new certificate is made at the next start, and clients must trust it again",
        ) from error
    if ends < datetime.datetime.now(datetime.UTC):
        _log.warning("the certificate %s ended on %s; clients may refuse it", certificate_file, ends.date())
    return certificate, key


def _made(station: str, host: str) -> tuple[bytes, bytes]:
    key = rsa.generate_private_key(public_exponent=65_537, key_size=_KEY_BITS)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Inspector {station}"[:64])])
    names: list[x509.GeneralName] = [x509.UniformResourceIdentifier(application_uri(station)), x509.DNSName(_plain(socket.gethostname()))]
    try:
        names.append(x509.IPAddress(ip_address(host)))
    except ValueError:
        names.append(x509.DNSName(host))
    now = datetime.datetime.now(datetime.UTC)
    usage = x509.KeyUsage(True, True, True, True, False, True, False, False, False)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365 * YEARS))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    certificate = builder.sign(key, hashes.SHA256())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return certificate.public_bytes(serialization.Encoding.DER), pem


def _write_new(path: Path, data: bytes, mode: int) -> None:
    """Whole or not at all, and never readable by others for a moment."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


class TrustedClients:
    """Clients whose certificates lie in ``trusted`` (DER or PEM, any name). Others are put into ``rejected``, from where an engineer
    moves them over: it takes effect at once."""

    def __init__(self, trusted: Path, rejected: Path) -> None:
        self._trusted = trusted
        self._rejected = rejected

    def prepare(self) -> None:
        """Make both folders, so that an engineer finds them. Raises CertificateFault."""
        try:
            self._trusted.mkdir(parents=True, exist_ok=True)
            self._rejected.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CertificateFault(
                f"there can be no folder for clients' certificates: {error.strerror}",
                where=str(error.filename),
                remedy="Set opcua.trusted to a folder that the station may write",
            ) from error

    @property
    def problems(self) -> tuple[str, ...]:
        """That certificates wait for an engineer, if some do."""
        try:
            waiting = any(self._rejected.iterdir())
        except OSError:
            return ()
        if not waiting:
            return ()
        return (
            f"OPC UA refused a client with an unknown certificate. Move its file from {self._rejected} to {self._trusted}, or delete it",
        )

    def trusts(self, certificate: bytes | None) -> bool:
        """Whether the certificate (DER) lies among the trusted ones and is valid now. Looks at the folder each time."""
        if not certificate or not _valid_now(certificate):
            return False
        return any(_as_der(path) == certificate for path in sorted(self._trusted.glob("*")) if path.is_file())

    def reject(self, certificate: bytes) -> None:
        """Keep it for the engineer. Says nothing if it cannot."""
        try:
            name = x509.load_der_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
            thumb = x509.load_der_x509_certificate(certificate).fingerprint(hashes.SHA1()).hex()
            path = self._rejected / f"{_plain(str(name[0].value) if name else 'client')[:40]}_{thumb}.der"
            if path.exists() or sum(1 for _ in self._rejected.iterdir()) >= MOST_REJECTED:
                return
            _write_new(path, certificate, 0o644)
        except (OSError, ValueError) as error:
            _log.warning("a rejected certificate cannot be kept: %s", error)


def _valid_now(certificate: bytes) -> bool:
    try:
        read = x509.load_der_x509_certificate(certificate)
    except ValueError:
        return False
    return read.not_valid_before_utc <= datetime.datetime.now(datetime.UTC) <= read.not_valid_after_utc


def _as_der(path: Path) -> bytes:
    """A certificate file as DER; empty if it is none."""
    try:
        data = path.read_bytes()
        return ssl.PEM_cert_to_DER_cert(data.decode("ascii")) if data.lstrip().startswith(b"-----BEGIN") else data
    except (OSError, ValueError):
        return b""

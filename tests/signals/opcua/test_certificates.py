"""Certificates: the server's own, and clients that an engineer trusts."""

from __future__ import annotations

import datetime
import stat
import sys
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inspector.signals.opcua.certificates import MOST_REJECTED, CertificateFault, TrustedClients, application_uri, own_certificate

DAY = datetime.timedelta(days=1)


def certificate(name: str = "client", first_day: int = -1, last_day: int = 1) -> bytes:
    """Self-signed, valid between those days from now."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(now + first_day * DAY).not_valid_after(now + last_day * DAY)
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def folders(folder: Path) -> TrustedClients:
    clients = TrustedClients(folder / "trusted", folder / "rejected")
    clients.prepare()
    return clients


def test_the_own_certificate_is_made_once_and_its_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    first = own_certificate(tmp_path / "own", "cell 7", "127.0.0.1")
    read = x509.load_der_x509_certificate(first[0])
    names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.UniformResourceIdentifier) == [application_uri("cell 7")]
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["127.0.0.1"]
    assert own_certificate(tmp_path / "own", "cell 7", "127.0.0.1") == first
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "own" / "key.pem").stat().st_mode) == 0o600
    (tmp_path / "own" / "key.pem").write_text("damaged")
    with pytest.raises(CertificateFault, match=r"Move the folder away"):
        own_certificate(tmp_path / "own", "cell 7", "127.0.0.1")


def test_an_unknown_client_is_kept_aside_and_trusted_once_it_was_moved_over(tmp_path: Path) -> None:
    clients, known, unknown = folders(tmp_path), certificate(), certificate("../../etc/passwd\n")
    assert not clients.trusts(None) and not clients.trusts(b"") and not clients.trusts(b"no certificate") and not clients.trusts(unknown)
    assert clients.problems == ()
    clients.reject(unknown)
    clients.reject(unknown)
    clients.reject(b"no certificate")
    (kept,) = (tmp_path / "rejected").iterdir()
    assert kept.name.startswith("..-..-etc-passwd") and kept.read_bytes() == unknown
    (problem,) = clients.problems
    assert "refused a client with an unknown certificate" in problem and str(tmp_path / "trusted") in problem
    kept.rename(tmp_path / "trusted" / "any name")
    (tmp_path / "trusted" / "client.pem").write_bytes(x509.load_der_x509_certificate(known).public_bytes(serialization.Encoding.PEM))
    (tmp_path / "trusted" / "readme.txt").write_bytes(b"\xff\x00 none")
    assert clients.trusts(unknown) and clients.trusts(known) and not clients.trusts(known[:-1]) and not clients.trusts(certificate())


def test_a_trusted_certificate_counts_from_its_first_day_to_its_last(tmp_path: Path) -> None:
    clients = folders(tmp_path)
    for number, (first, last, counts) in enumerate(((-2, -1, False), (1, 2, False), (-1, 1, True))):
        one = certificate(first_day=first, last_day=last)
        (tmp_path / "trusted" / f"{number}.der").write_bytes(one)
        assert clients.trusts(one) is counts


def test_whoever_knocks_fills_no_disk(tmp_path: Path) -> None:
    clients = folders(tmp_path)
    for number in range(MOST_REJECTED):
        (tmp_path / "rejected" / str(number)).touch()
    clients.reject(certificate())
    assert len(list((tmp_path / "rejected").iterdir())) == MOST_REJECTED
    no_folder = tmp_path / "file"
    no_folder.touch()
    with pytest.raises(CertificateFault, match=r"opcua\.trusted"):
        TrustedClients(no_folder / "trusted", tmp_path).prepare()

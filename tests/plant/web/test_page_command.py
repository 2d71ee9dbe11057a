"""``plant user`` and ``plant serve`` as they are typed."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from inspector.app import main
from inspector.core.errors import PlantError
from inspector.plant.web import serving
from inspector.plant.web.serving import page_address
from tests.plant.conftest import PlantDatabase


@pytest.fixture
def user(
    plant_database: PlantDatabase, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Calls ``inspector plant user`` as the owner of the database."""
    monkeypatch.setenv("PGPASSWORD", plant_database.password)

    def call(*arguments: str, password: str | None = None, code: int = 0) -> str:
        if password is not None:
            monkeypatch.setenv("INSPECTOR_PAGE_PASSWORD", password)
        found = main(["--data-dir", str(tmp_path), "plant", "user", *arguments, "--url", plant_database.url])
        said = capsys.readouterr()
        assert found == code, said.err
        return said.out + said.err

    return call


@pytest.mark.slow
def test_people_of_the_page_from_the_first_to_none(user: Callable[..., str]) -> None:
    assert "Nobody was added" in user("list")
    assert "can sign in" in user("add", "Anna", "--rights", "engineer", password="seven washers in a row")
    assert "already" in user("add", "Anna", password="seven washers in a row", code=1)
    assert "10 to 64" in user("add", "Ben", password="short", code=1)
    said = user("list")
    assert "Anna" in said and "engineer" in said and "Ben" not in said
    assert "another password" in user("password", "anna", password="eight washers in a row")
    assert "was removed" in user("remove", "Anna")
    assert "no person" in user("remove", "Anna", code=1)


@pytest.mark.parametrize(
    ("listen", "said"), [("8443", "no address"), ("127.0.0.1:99999", "no address"), (":8443", "no address"), ("0.0.0.0:8443", "passwords")]
)
def test_an_address_where_passwords_could_be_read_is_refused(listen: str, said: str) -> None:
    with pytest.raises(PlantError, match=said):
        page_address(listen)


def test_addresses_that_are_right() -> None:
    assert not page_address("127.0.0.1:8443").is_secure
    assert page_address("[::1]:8443").host == "::1"
    assert page_address("127.0.0.1:8443", behind_tls=True).is_secure
    assert page_address("10.0.0.5:8443", Path("plant.pem"), Path("plant.key")).is_secure
    assert page_address("10.0.0.5:8443", plain=True).port == 8443
    with pytest.raises(PlantError, match="both"):
        page_address("10.0.0.5:8443", Path("plant.pem"))


def test_no_answer_waits_for_the_word_that_its_begin_arrived() -> None:
    with closing(serving._listening(page_address("127.0.0.1:0"))) as listening:
        listening.settimeout(5)
        with socket.create_connection(listening.getsockname()), closing(listening.accept()[0]) as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

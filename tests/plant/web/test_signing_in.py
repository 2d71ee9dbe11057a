"""Who may see the page, and who may do what on it."""

from __future__ import annotations

from contextlib import closing

import pytest
from starlette.testclient import TestClient

from inspector.core.errors import PlantError
from inspector.plant.web.people import FREE_TRIES, add_page_person, page_people, remove_page_person, set_page_password
from inspector.plant.web.sessions import COOKIE, Sessions, Tries, own_path
from tests.plant.web.conftest import SignedIn
from tests.plant.web.page_rig import PASSWORD, TOKEN, token_of
from tests.plant.web.test_pages import PAGES


@pytest.fixture
def stranger(page: SignedIn) -> TestClient:
    """A browser that nobody has signed in with, whatever the test before did."""
    return TestClient(page.nobody.app, base_url="http://plant", follow_redirects=False)


@pytest.mark.parametrize("path", [*PAGES, "/stations/1", "/parts/1/a/1", f"/pictures/{'0' * 64}"])
def test_nobody_sees_a_page_without_signing_in(stranger: TestClient, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")


def test_one_comes_back_to_the_page_one_wanted(stranger: TestClient) -> None:
    wanted = stranger.get("/failures?lot=a%20b").headers["location"]
    token = token_of(stranger.get(wanted).text)
    given = {"token": token, "next": "/failures?lot=a%20b", "name": "rita", "password": PASSWORD}
    answer = stranger.post("/sign-in", data=given)
    assert (answer.status_code, answer.headers["location"]) == (303, "/failures?lot=a%20b")
    assert stranger.get("/failures").status_code == 200


@pytest.mark.parametrize("wanted", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\nb"])
def test_one_comes_to_no_foreign_host(wanted: str) -> None:
    assert own_path(wanted) == "/"


def test_a_cookie_is_kept_from_scripts_and_other_sites(page: SignedIn, stranger: TestClient) -> None:
    cookie = page.plant.sign_in(stranger, "Rita").headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and "path=/" in cookie and "secure" not in cookie


def test_a_cookie_goes_by_tls_alone_where_there_is_tls(page: SignedIn) -> None:
    with TestClient(page.plant.app(secure=True), base_url="https://plant", follow_redirects=False) as client:
        answer = page.plant.sign_in(client, "Rita")
    assert "secure" in answer.headers["set-cookie"].lower() and "max-age" in answer.headers["strict-transport-security"]


def test_a_cookie_that_another_key_signed_is_none(page: SignedIn, stranger: TestClient) -> None:
    forged = Sessions(b"another key", secure=False)._signed.dumps(["Emil", 1, "token"])
    stranger.cookies.set(COOKIE, forged)
    assert stranger.get("/").status_code == 303


def test_wrong_passwords_lock_a_name_for_a_while_and_a_new_password_frees_it(page: SignedIn, stranger: TestClient) -> None:
    with closing(page.plant.owner()) as owner:
        add_page_person(owner, "Lea", "reader", PASSWORD, cost=page.plant.cost)
        for _ in range(FREE_TRIES):
            assert page.plant.sign_in(stranger, "Lea", "not this one").status_code == 403
        answer = page.plant.sign_in(stranger, "lea")
        assert answer.status_code == 403 and "locked" in answer.text
        assert page_people(owner)[1].locked_until is not None
        set_page_password(owner, "Lea", "eight washers in a row", cost=page.plant.cost)
        assert page.plant.sign_in(stranger, "Lea", "eight washers in a row").status_code == 303
        remove_page_person(owner, "Lea")
    assert stranger.get("/").status_code == 303
    told = page.plant.rows("SELECT what, detail FROM inspector.page_audit WHERE who = 'Lea' ORDER BY number")
    assert ("refused", "locked after wrong passwords") in told and told[-1][0] == "sign-in"


def test_an_unknown_name_is_told_the_same_and_is_not_kept(page: SignedIn, stranger: TestClient) -> None:
    unknown = page.plant.sign_in(stranger, "my password by mistake")
    known = page.plant.sign_in(stranger, "Emil", "wrong")
    assert unknown.status_code == known.status_code == 403
    assert "not known here" in unknown.text and "not known here" in known.text
    assert not page.plant.rows("SELECT FROM inspector.page_audit WHERE who || detail LIKE '%%mistake%%'")
    page.plant.act("UPDATE inspector.people SET failures = 0")


def test_one_address_may_not_try_without_end() -> None:
    now = [0.0]
    tries = Tries(lambda: now[0])
    assert [tries.may("10.0.0.1") for _ in range(21)] == [True] * 20 + [False]
    assert tries.may("10.0.0.2")
    now[0] = 61.0
    assert tries.may("10.0.0.1")


def test_signing_out_ends_every_cookie_of_this_person(page: SignedIn, stranger: TestClient) -> None:
    with closing(page.plant.owner()) as owner:
        add_page_person(owner, "Ole", "reader", PASSWORD, cost=page.plant.cost)
    page.plant.sign_in(stranger, "Ole")
    kept = stranger.cookies[COOKIE]
    assert stranger.post("/sign-out", data={"token": token_of(stranger.get("/").text)}).status_code == 303
    stranger.cookies.set(COOKIE, kept)
    assert stranger.get("/").status_code == 303


def test_a_password_that_is_guessed_at_once_is_refused(page: SignedIn) -> None:
    with closing(page.plant.owner()) as owner:
        for password in ("short", "aaaaaaaaaaaa", "Theodora 1234"[:8], "x" * 65):
            with pytest.raises(PlantError):
                add_page_person(owner, "Theodora", "reader", password, cost=page.plant.cost)


def test_an_engineer_asks_and_nothing_is_approved(page: SignedIn) -> None:
    before = page.plant.rows("SELECT count(*) FROM inspector.approvals")
    text = page.engineer.get("/recipes").text
    sha256 = page.plant.rows("SELECT sha256 FROM inspector.recipe_versions WHERE version = '8'")[0][0]
    given = {"token": token_of(text), "station": ["press 1", "press 2", "no such station"], "why": "the new tool <b>is</b> in"}
    assert page.engineer.post(f"/recipes/{sha256}/ask", data=given).status_code == 303
    text = page.engineer.get("/recipes").text
    assert "waits for a signature" in text and "the new tool &lt;b&gt;is&lt;/b&gt; in" in text and "press 1, press 2" in text
    assert page.plant.rows("SELECT count(*) FROM inspector.approvals") == before
    number = page.plant.rows("SELECT number FROM inspector.asked")[0][0]
    assert page.engineer.post(f"/asked/{number}/withdraw", data={"token": token_of(text)}).status_code == 303
    assert "Nobody waits for a signature" in page.engineer.get("/recipes").text
    assert [row[0] for row in page.plant.rows("SELECT what FROM inspector.page_audit WHERE who = 'Emil' ORDER BY number")][-2:] == [
        "asked",
        "withdrawn",
    ]


def test_a_reader_may_not_ask(page: SignedIn) -> None:
    text = page.reader.get("/recipes").text
    assert "Ask approvers" not in text
    sha256 = page.plant.rows("SELECT sha256 FROM inspector.recipe_versions LIMIT 1")[0][0]
    answer = page.reader.post(f"/recipes/{sha256}/ask", data={"token": token_of(text), "station": "press 1", "why": "I want it"})
    assert answer.status_code == 403 and "A reader only reads" in answer.text


def test_a_form_of_another_session_or_site_is_refused(page: SignedIn) -> None:
    sha256 = page.plant.rows("SELECT sha256 FROM inspector.recipe_versions LIMIT 1")[0][0]
    path, given = f"/recipes/{sha256}/ask", {"station": "press 1", "why": "forged"}
    assert page.engineer.post(path, data=given).status_code == 403
    assert page.engineer.post(path, data={**given, "token": token_of(page.reader.get("/").text)}).status_code == 403
    token = token_of(page.engineer.get("/").text)
    assert page.engineer.post(path, data={**given, "token": token}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert not page.plant.rows("SELECT FROM inspector.asked WHERE why = 'forged'")


def test_the_metrics_want_their_token_from_other_machines(page: SignedIn, stranger: TestClient) -> None:
    assert stranger.get("/metrics").status_code == 401
    assert stranger.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 401
    assert stranger.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200
    here = TestClient(page.nobody.app, client=("127.0.0.1", 5000))
    assert here.get("/metrics").status_code == 200
    assert here.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 401


def test_the_page_s_login_changes_no_fact(page: SignedIn) -> None:
    database = page.plant.database()
    database.open()
    try:
        for statement in (
            "DELETE FROM verdicts",
            "UPDATE people SET secret = ''",
            "INSERT INTO approvals (sha256, approver, statement, signature) SELECT sha256, approver, statement, signature FROM approvals",
            "DROP VIEW fleet",
        ):
            with pytest.raises(PlantError, match=r"permission denied|must be owner"):
                database.act(statement)
    finally:
        database.close()

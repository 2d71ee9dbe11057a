"""Teachers: imported, found again exactly, fetched when asked for, and refused when they are not what they should be."""

from __future__ import annotations

import hashlib
import io
import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
import pytest
import torch

from inspector.core.errors import RecipeMismatch, SettingsError, TeacherUnavailable
from inspector.core.recipe import TeacherId, Weights, weights_sha256
from inspector.storage.atomic import write_bytes
from inspector.vision.teaching import teachers
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.trunk import RESNETS, check_weights, fold, trunk
from tests.vision.parts import DESCRIPTIONS, as_torch, published, teacher_store

Serve = Callable[[bytes], str]


@cache
def file_content(name: str, seed: int) -> bytes:
    buffer = io.BytesIO()
    torch.save(as_torch(published(name, seed)), buffer)
    return buffer.getvalue()


@cache
def identity(name: str, seed: int) -> TeacherId:
    return TeacherId(name, weights_sha256(fold(trunk(name), published(name, seed), "")))


@pytest.fixture
def store(tmp_path: Path, no_torch_cache: Path, monkeypatch: pytest.MonkeyPatch) -> TeacherStore:
    """Nothing kept, nothing in torch's cache, and no pip package."""
    monkeypatch.setattr(teachers, "_pip_file", lambda: None)
    return teacher_store(tmp_path / "teachers")


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, int], Path]:
    def write(name: str, seed: int) -> Path:
        path = tmp_path / f"{name}-{seed}.pth"
        path.write_bytes(file_content(name, seed))
        return path

    return write


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_an_imported_teacher_is_found_again_without_its_file(store: TeacherStore, file: Callable[[str, int], Path], name: str) -> None:
    path = file(name, 1)
    teacher = store.import_file(path)
    path.unlink()
    assert teacher == identity(name, 1)
    again = teacher_store(store.root)
    found, weights = again.load(name)
    assert found == teacher
    assert weights_sha256(weights) == teacher.sha256 == weights_sha256(again.load_exact(teacher))
    check_weights(trunk(name), weights, "")
    assert [path.name for path in store.root.iterdir()] == [f"{name}-{teacher.sha256[:12]}.safetensors"]


def test_the_weights_last_imported_are_those_in_use_and_the_others_stay(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    first, second = (store.import_file(file("resnet18", seed)) for seed in (1, 2))
    assert store.load("resnet18")[0] == second
    assert store.import_file(file("resnet18", 1)) == first
    assert store.load("resnet18")[0] == first
    assert weights_sha256(store.load_exact(second)) == second.sha256


def test_weights_of_another_network_than_said_are_refused(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    with pytest.raises(TeacherUnavailable, match="efficientnet_lite0, not of resnet18") as caught:
        store.import_file(file("efficientnet_lite0", 1), "resnet18")
    assert caught.value.remedy
    assert store.import_file(file("efficientnet_lite0", 1), "efficientnet_lite0").name == "efficientnet_lite0"


def test_a_failed_import_leaves_nothing_behind(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    path = file("resnet18", 1)
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(TeacherUnavailable):
        store.import_file(path)
    assert not store.root.exists() or not list(store.root.iterdir())


def test_a_recipes_teacher_is_given_or_the_difference_named(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    wanted = identity("resnet18", 1)
    with pytest.raises(TeacherUnavailable, match="not on this machine"):
        store.load_exact(wanted)
    other = store.import_file(file("resnet18", 2))
    with pytest.raises(RecipeMismatch, match=f"{wanted.sha256[:12]}.*{other.sha256[:12]}") as caught:
        store.load_exact(wanted)
    assert "teachers import" in caught.value.remedy
    store.import_file(file("resnet18", 1))
    assert weights_sha256(store.load_exact(wanted)) == wanted.sha256


def damaged(path: Path, how: str) -> None:
    content = bytearray(path.read_bytes())
    if how == "truncated":
        del content[-100:]
    elif how == "flipped bit":
        content[-3] ^= 1
    else:
        content = bytearray(b"text")
    path.write_bytes(content)


@pytest.mark.parametrize("how", ["truncated", "flipped bit", "text"])
def test_a_damaged_copy_is_never_a_teacher(store: TeacherStore, file: Callable[[str, int], Path], how: str) -> None:
    teacher = store.import_file(file("resnet18", 1))
    (path,) = store.root.iterdir()
    damaged(path, how)
    for ask in (lambda: store.load("resnet18"), lambda: store.load_exact(teacher), lambda: store.choose("resnet18")):
        with pytest.raises(TeacherUnavailable, match="damaged") as caught:
            ask()
        assert caught.value.where == str(path)
        assert caught.value.remedy == "Delete it and import the weights again"
    path.unlink()
    assert store.import_file(file("resnet18", 1)) == teacher
    assert store.load("resnet18")[0] == teacher


def test_the_list_shows_every_teacher_and_what_is_wrong_with_it(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    assert [(line.name, line.available) for line in store.statuses()] == [("resnet18", False), ("efficientnet_lite0", False)]
    assert "teachers fetch resnet18" in store.statuses()[0].problem
    ids = [store.import_file(file("resnet18", seed)) for seed in (1, 2)]
    broken = store.root / f"resnet18-{ids[0].sha256[:12]}.safetensors"
    damaged(broken, "truncated")
    lines = {line.path: line for line in store.statuses()}
    assert len(lines) == 3
    assert (lines[str(broken)].available, lines[str(broken)].sha256) == (False, "")
    assert "damaged" in lines[str(broken)].problem
    whole = next(line for line in lines.values() if line.available)
    assert (whole.sha256, whole.problem) == (ids[1].sha256, "")
    assert all(line.title and line.licence for line in lines.values())


def test_auto_takes_the_best_that_is_at_hand(store: TeacherStore, file: Callable[[str, int], Path]) -> None:
    with pytest.raises(TeacherUnavailable, match=r"resnet18.*efficientnet_lite0"):
        store.choose("auto")
    store.import_file(file("efficientnet_lite0", 1))
    assert store.choose("auto")[0].name == "efficientnet_lite0"
    store.import_file(file("resnet18", 1))
    assert store.choose("auto")[0].name == "resnet18"
    assert store.choose("efficientnet_lite0")[0].name == "efficientnet_lite0"


@pytest.mark.parametrize("ask", [TeacherStore.choose, TeacherStore.load])
def test_there_is_no_other_teacher(store: TeacherStore, ask: Callable[[TeacherStore, str], object]) -> None:
    with pytest.raises((TeacherUnavailable, SettingsError), match="vgg16"):
        ask(store, "vgg16")


@pytest.mark.slow
def test_the_teacher_that_comes_with_pip_is_at_hand_without_a_network(tmp_path: Path, no_torch_cache: Path) -> None:
    store = teacher_store(tmp_path / "teachers")
    assert store.choose("auto")[0].name == "efficientnet_lite0"
    teacher, weights = store.load("efficientnet_lite0")
    assert weights_sha256(weights) == teacher.sha256
    with pytest.raises(TeacherUnavailable, match="comes with pip"):
        store.fetch("efficientnet_lite0", lambda done, size: None)


def described(tmp_path: Path, url: str, content: bytes, **changes: object) -> Path:
    """The project's descriptions, with another file for ResNet-18."""
    entries = json.loads(DESCRIPTIONS.read_text(encoding="utf-8"))
    entry = next(entry for entry in entries["teachers"] if entry["name"] == "resnet18")
    entry |= {"url": url, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(), "file": "published.pth", **changes}
    path = tmp_path / "teachers.json"
    path.write_text(json.dumps(entries), encoding="utf-8")
    return path


def test_the_published_file_in_torchs_cache_is_taken(tmp_path: Path, no_torch_cache: Path) -> None:
    content = file_content("resnet18", 1)
    (no_torch_cache / "published.pth").write_bytes(content)
    store = teacher_store(tmp_path / "teachers", described(tmp_path, "", content))
    assert store.load("resnet18")[0] == identity("resnet18", 1)


def test_another_file_in_torchs_cache_is_refused(tmp_path: Path, no_torch_cache: Path) -> None:
    (no_torch_cache / "published.pth").write_bytes(file_content("resnet18", 2))
    store = teacher_store(tmp_path / "teachers", described(tmp_path, "", file_content("resnet18", 1)))
    with pytest.raises(TeacherUnavailable, match="not the published file"):
        store.load("resnet18")


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Sends bytes as they are, status line and all, to whoever connects on this machine; gives the address."""
    servers: list[tuple[HTTPServer, threading.Thread]] = []

    def start(answer: bytes) -> str:
        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with suppress(ConnectionError):  # whoever asked may have heard enough
                    self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Answer)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="published weights")
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/published.pth"

    yield start
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()


def ok(content: bytes, length: int | None = None) -> bytes:
    return f"HTTP/1.0 200 OK\r\nContent-Length: {len(content) if length is None else length}\r\n\r\n".encode() + content


def test_a_teacher_is_fetched_with_progress_and_kept(tmp_path: Path, no_torch_cache: Path, serve: Serve) -> None:
    content = file_content("resnet18", 3)
    store = teacher_store(tmp_path / "teachers", described(tmp_path, serve(ok(content)), content))
    seen: list[tuple[int, int]] = []
    teacher = store.fetch("resnet18", lambda done, size: seen.append((done, size)))
    assert teacher == identity("resnet18", 3) == store.load("resnet18")[0]
    assert seen[-1] == (len(content), len(content))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert len(seen) > 10
    assert [path.suffix for path in store.root.iterdir()] == [".safetensors"]


GOOD = b"x" * 5000


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (ok(b"y" * 5000), "not the published file"),
        (ok(GOOD[:-1]), "not the published file"),
        (ok(GOOD + b"x"), "not the published file"),
        (ok(GOOD * 1000), "not the published file"),
        (ok(GOOD[:2000], 5000), "not the published file|cannot be fetched"),
        (ok(b""), "not the published file"),
        (b"HTTP/1.0 404 Not Found\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.0 500 Oh\r\n\r\n", "cannot be fetched"),
        (b"this is no HTTP\r\n\r\n", "cannot be fetched"),
        (b"", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbroken", "cannot be fetched"),
    ],
    ids=["other bytes", "short", "long", "endless", "cut off", "empty", "404", "500", "no HTTP", "silence", "broken chunks"],
)
def test_what_is_not_the_published_file_is_not_kept(tmp_path: Path, no_torch_cache: Path, serve: Serve, answer: bytes, reason: str) -> None:
    store = teacher_store(tmp_path / "teachers", described(tmp_path, serve(answer), GOOD))
    with pytest.raises(TeacherUnavailable, match=reason) as caught:
        store.fetch("resnet18", lambda done, size: None)
    assert "teachers import" in caught.value.remedy
    assert not store.root.exists() or not list(store.root.iterdir())


def test_no_connection_is_said_with_the_address(tmp_path: Path, no_torch_cache: Path, serve: Serve) -> None:
    store = teacher_store(tmp_path / "teachers", described(tmp_path, "http://127.0.0.1:9/published.pth", GOOD))
    with pytest.raises(TeacherUnavailable, match="cannot be fetched") as caught:
        store.fetch("resnet18", lambda done, size: None)
    assert caught.value.where == "http://127.0.0.1:9/published.pth"


def test_the_right_digest_of_something_else_is_no_teacher(tmp_path: Path, no_torch_cache: Path, serve: Serve) -> None:
    store = teacher_store(tmp_path / "teachers", described(tmp_path, serve(ok(GOOD)), GOOD))
    with pytest.raises(TeacherUnavailable, match="not a file of network weights"):
        store.fetch("resnet18", lambda done, size: None)
    assert not list(store.root.iterdir())


def test_a_progress_that_raises_stops_the_download(tmp_path: Path, no_torch_cache: Path, serve: Serve) -> None:
    content = file_content("resnet18", 3)
    store = teacher_store(tmp_path / "teachers", described(tmp_path, serve(ok(content)), content))

    def stop(done: int, size: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.fetch("resnet18", stop)
    assert not store.root.exists()


def test_every_described_teacher_has_a_network_a_licence_and_a_digest() -> None:
    entries = json.loads(DESCRIPTIONS.read_text(encoding="utf-8"))["teachers"]
    assert {entry["name"] for entry in entries} == set(teachers.BEST_FIRST)
    for entry in entries:
        assert trunk(entry["name"]).name == entry["name"]
        assert len(entry["sha256"]) == 64 and int(entry["sha256"], 16)
        assert entry["licence"] and entry["title"] and entry["bytes"] > 0


def test_another_resnet_is_taken_from_its_published_file_or_if_a_person_insists(
    store: TeacherStore, file: Callable[[str, int], Path]
) -> None:
    path = file("resnet34", 1)
    with pytest.raises(TeacherUnavailable, match="not on this machine") as caught:
        store.load("resnet34")
    assert "resnet34-b627a593.pth" in caught.value.remedy
    strict = TeacherStore(store.root, DESCRIPTIONS, write_bytes, lambda name, weights, where: None)
    with pytest.raises(TeacherUnavailable, match="not the published file") as caught:
        strict.import_file(path)
    assert "resnet34-b627a593.pth" in caught.value.remedy
    teacher = strict.import_file(path, anyway=True)
    assert teacher.name == "resnet34" and store.load("resnet34")[0] == teacher
    assert [line.name for line in store.statuses()] == ["resnet18", "efficientnet_lite0", "resnet34"]
    assert store.choose("resnet34")[0] == teacher
    with pytest.raises(TeacherUnavailable):
        store.choose("auto")
    with pytest.raises(TeacherUnavailable, match="not fetched"):
        store.fetch("resnet34", lambda done, size: None)


def test_a_published_file_is_known_by_the_digits_in_its_name(tmp_path: Path, no_torch_cache: Path) -> None:
    content = file_content("resnet34", 1)
    entries = json.loads(DESCRIPTIONS.read_text(encoding="utf-8"))
    name = f"resnet34-{hashlib.sha256(content).hexdigest()[:8]}.pth"
    next(entry for entry in entries["others"] if entry["name"] == "resnet34")["files"] = [name]
    described = tmp_path / "teachers.json"
    described.write_text(json.dumps(entries), encoding="utf-8")
    (no_torch_cache / name).write_bytes(content)
    store = TeacherStore(tmp_path / "teachers", described, write_bytes, lambda name, weights, where: None)
    assert store.load("resnet34")[0] == identity("resnet34", 1)


def test_every_other_teacher_has_a_network_a_licence_and_files() -> None:
    others = json.loads(DESCRIPTIONS.read_text(encoding="utf-8"))["others"]
    assert {entry["name"] for entry in others} == set(RESNETS) - set(teachers.BEST_FIRST)
    for entry in others:
        assert entry["licence"] and entry["title"]
        assert all(re.fullmatch(rf"{entry['name']}-[0-9a-f]{{8}}\.pth", file) for file in entry["files"])


def test_kept_weights_cannot_be_changed(random_store: TeacherStore, random_teacher: Weights) -> None:
    _, weights = random_store.load("resnet18")
    assert np.array_equal(weights["conv1.weight"], random_teacher["conv1.weight"])
    with pytest.raises(ValueError, match="read-only"):
        weights["conv1.weight"][:] = 0

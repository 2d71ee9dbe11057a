"""Recipes that somebody made to do harm, or a disk made up: refused in words, in bounded time and memory, and no other recipe is lost."""

from __future__ import annotations

import io
import os
import random
import resource
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.core.errors import InspectorError, RecipeError, RecipeInvalid
from inspector.core.recipe import Recipe
from inspector.storage.checked_yaml import MOST_BYTES, parse_yaml
from inspector.storage.png import MOST_PIXELS
from inspector.storage.recipes import files
from inspector.storage.recipes.document import read_document
from inspector.storage.recipes.files import read_version, seal
from inspector.storage.recipes.store import RecipeStore

MakeRecipe = Callable[..., Recipe]


@pytest.fixture
def store(tmp_path: Path, make_recipe: MakeRecipe) -> RecipeStore:
    made = RecipeStore(tmp_path / "recipes")
    made.save(make_recipe(fixture=None, parts=None))
    return made


@pytest.fixture
def version(store: RecipeStore) -> Path:
    """The folder of the version in use. Whoever changes a file in it seals it again."""
    return store.root / "Bottle" / store.current("Bottle")


def edited(version: Path, old: str, new: str) -> None:
    document = version / "recipe.yaml"
    text = document.read_text(encoding="utf-8")
    assert text.count(old) == 1
    document.write_text(text.replace(old, new), encoding="utf-8")
    seal(version)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("created_at: 1760000000.0", "created_at: 1e300", "created_at is 1e+300, but should be at most"),
        ("created_at: 1760000000.0", "created_at: -1.0", "created_at is -1.0, but should be at least 0"),
        ("input_size: [8, 8]", "input_size: [1000000, 1000000]", "at most 67 megapixels"),
        ("frame_size: [12, 10]", "frame_size: [1000000, 1000000]", "at most 200 megapixels"),
        ("seed: 0", f"seed: {'9' * 4000}", "has more than 40 digits"),
        ("seed: 0", f"seed: 0x{'f' * 4000}", "has more than 40 digits"),
        ("seed: 0", "seed: 18446744073709551616", "seed is 18446744073709551616, but should be less than"),
        ("min_area_px: 1", "min_area_px: 1000000000000", "min_area_px"),
        ("smoothing_px: 4.0", "smoothing_px: 1e9", "smoothing_px"),
        ("teach_seconds: 0.0", "teach_seconds: 1e300", "teach_seconds"),
        ("notes: {who: somebody}", f"notes: {'{a: ' * 5000}1{'}' * 5000}", "recursion"),
        ("notes: {who: somebody}", f"notes: {{who: {'x' * MOST_BYTES}}}", "is larger than 256 kB"),
    ],
)
def test_a_number_beyond_all_use_is_refused_in_words(store: RecipeStore, version: Path, old: str, new: str, said: str) -> None:
    edited(version, old, new)
    with pytest.raises(RecipeInvalid) as caught:
        store.load("Bottle")
    assert said in str(caught.value) and str(version / "recipe.yaml") in caught.value.where


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size, with no pixels."""
    chunks = b""
    for name, content in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")):
        chunks += struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return b"\x89PNG\r\n\x1a\n" + chunks


def write(name: str, content: bytes) -> Callable[[Path], None]:
    def change(version: Path) -> None:
        (version / name).write_bytes(content)
        seal(version)

    return change


def long(name: str) -> Callable[[Path], None]:
    def change(version: Path) -> None:
        with (version / name).open("r+b") as file:
            file.truncate(files.most_bytes(name) + 1)

    return change


def pipe(name: str) -> Callable[[Path], None]:
    def change(version: Path) -> None:
        (version / name).unlink()
        os.mkfifo(version / name)

    return change


def folder(name: str) -> Callable[[Path], None]:
    def change(version: Path) -> None:
        (version / name).unlink()
        (version / name).mkdir()

    return change


def manifest(text: str) -> Callable[[Path], None]:
    return lambda version: (version / "manifest.json").write_text(text, encoding="utf-8") and None  # type: ignore[func-returns-value]


def sealed_entries(version: Path) -> None:
    """A manifest whose entries are lists of the two names that they should have."""
    listed: dict[str, Any] = {name: ["bytes", "sha256"] for name in ("recipe.yaml", "student.safetensors", "good_scores.csv")}
    (version / "manifest.json").write_bytes(files.json_bytes({"files": listed, "sha256": files._digest_of_list(listed)}))


@pytest.mark.parametrize(
    ("change", "named", "said"),
    [
        (write("reference.png", png_header(16384, 16384)), "reference.png", "16384x16384 pixels, more than the 200 megapixels"),
        (write("reference.png", png_header(2**31 - 1, 2**31 - 1)), "reference.png", "megapixels"),
        (write("reference.png", png_header(100, 100)), "reference.png", "not a readable picture"),
        (long("recipe.yaml"), "recipe.yaml", "is larger than 256 kB"),
        (long("good_scores.csv"), "good_scores.csv", "is larger than 4096 kB"),
        (long("student.safetensors"), "student.safetensors", "is larger than"),
        (long("manifest.json"), "manifest.json", "is larger than 4096 kB"),
        (pipe("recipe.yaml"), "recipe.yaml", "is not a file"),
        (pipe("reference.png"), "reference.png", "is not a file"),
        (pipe("manifest.json"), "manifest.json", "is not a file|is no version"),
        (folder("reference.png"), "reference.png", "is missing"),
        (write("student.safetensors", struct.pack("<Q", 2**63) + b"{}"), "student.safetensors", "is not a safetensors file"),
        (write("student.safetensors", struct.pack("<Q", 10**8) + b"{}"), "student.safetensors", "is not a safetensors file"),
        (write("student.safetensors", struct.pack("<Q", 20_000) + b"[" * 20_000), "student.safetensors", "is not a safetensors file"),
        (
            write(
                "student.safetensors", struct.pack("<Q", 72) + b'{"a":{"dtype":"F32","shape":[99999999,99999999],"data_offsets":[0,0]}}  '
            ),
            "student.safetensors",
            "is not a safetensors file",
        ),
        (manifest("[" * 100_000), "manifest.json", "is damaged"),
        (manifest(f'{{"files": {"9" * 5000}, "sha256": 1}}'), "manifest.json", "is damaged"),
        (sealed_entries, "manifest.json", "is damaged"),
    ],
)
def test_no_file_takes_all_memory_or_waits(
    store: RecipeStore, version: Path, change: Callable[[Path], None], named: str, said: str
) -> None:
    change(version)
    with pytest.raises(RecipeError, match=said) as caught:
        read_version(version)
    assert caught.value.where.endswith(named)


def test_what_stands_in_current_is_bounded_too(store: RecipeStore, version: Path) -> None:
    current = store.root / "Bottle" / "current"
    for content in (b"0001-01-01T00:00:00 x\n", b"9" * (2**20 + 1), b"9999-99-99T00:00:00+00:00 x\n"):
        current.write_bytes(content)
        with pytest.raises(RecipeInvalid, match="is damaged"):
            store.current("Bottle")
    current.unlink()
    os.mkfifo(current)
    with pytest.raises(RecipeInvalid, match="is damaged"):
        store.current("Bottle")


def test_a_folder_of_a_time_that_there_is_not_costs_no_teaching(store: RecipeStore, version: Path, make_recipe: MakeRecipe) -> None:
    for name in ("99999999T999999.999Z-01234567", "99991231T235959.999Z-01234567"):
        other = version.parent / name
        other.mkdir()
        (other / "manifest.json").write_text("{}")
        stored = store.save(make_recipe(seed=3))
        assert store.load("Bottle").id == stored.id


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def many_entries() -> bytes:
    content = bytearray(zipped({"manifest.json": b"{}"}))
    at = content.rindex(b"PK\x05\x06")
    content[at + 12 : at + 16] = struct.pack("<I", 2**31)
    return bytes(content)


@pytest.mark.parametrize(
    ("bomb", "said"),
    [
        (lambda: zipped({"manifest.json": b"{}", "recipe.yaml": bytes(2**20)}), "unpacks to more than 0 MiB: recipe.yaml"),
        (lambda: zipped({"manifest.json": b"{}", "teach/0001.png": bytes(40 * 2**20)}), "unpacks to more than .* MiB: teach/0001.png"),
        (many_entries, "does not hold the files of one recipe"),
    ],
)
def test_a_bomb_in_a_zip_is_refused(store: RecipeStore, tmp_path: Path, bomb: Callable[[], bytes], said: str) -> None:
    (tmp_path / "a.zip").write_bytes(bomb())
    with pytest.raises(RecipeInvalid, match=said) as caught:
        store.import_file(tmp_path / "a.zip", "Other")
    assert caught.value.where == str(tmp_path / "a.zip")
    assert store.names() == ("Bottle",)


def test_a_pipe_is_not_waited_for(store: RecipeStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.zip")
    with pytest.raises(InspectorError, match="is not a file"):
        store.import_file(tmp_path / "a.zip", "Other")


ODD = (
    *("1e300", "-1e300", "1e400", ".nan", ".inf", "9" * 4000, "0x" + "f" * 5000, "0b" + "1" * 9000, "-1", "[1000000, 1000000]", "[]", "{}"),
    *(
        '""',
        "~",
        "true",
        "[[1]]",
        "{a: 1}",
        r'"\ud800"',
        r'"\0"',
        "1_0_0",
        "!!float 9" + "0" * 400,
        "!!python/object:os.system x",
        "!!set {a}",
    ),
    *('!!binary "aGk="', "[{kind: polygon, points: [[1e300, 1], [2, 3]], ignored: true}]", "{rows: 64, columns: 64, overlap_px: 999999}"),
    *("*a", "&a [1]", "{x: 0, y: 0, width: 1000000, height: 1000000}", '!!int "x"', "{? [1] : 2}", "[" * 3000, "{a: " * 3000, "- " * 2000),
)


def mutated(text: str, rng: random.Random) -> bytes:
    """Some values of a document replaced, or some of its bytes."""
    if rng.random() < 0.3:
        content = bytearray(text.encode())
        for _ in range(rng.randint(1, 6)):
            at = rng.randrange(len(content))
            content[at : at + rng.randint(0, 3)] = bytes(rng.choices(b"[]{}:,-&*!?|>'\"%@`#\n\t 0x9e.\x00\xff", k=rng.randint(0, 4)))
        return bytes(content)
    lines = text.splitlines()
    for _ in range(rng.randint(1, 2)):
        at = rng.randrange(len(lines))
        key, colon, _ = lines[at].partition(": ")
        lines[at] = f"{key}{colon or ': '}{rng.choice(ODD)}"
    return "\n".join(lines).encode("utf-8", "surrogatepass")


@pytest.fixture
def little_memory() -> Iterator[None]:
    """An allocation of gigabytes fails."""
    used, limits = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (used + 8 * 2**30, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_DATA, limits)


@pytest.mark.slow
def test_whatever_stands_in_a_document_the_errors_are_for_a_person(version: Path, little_memory: None) -> None:
    rng = random.Random(28)
    text = (version / "recipe.yaml").read_text(encoding="utf-8")
    accepted = 0
    for _ in range(80):
        try:
            document = read_document(parse_yaml(mutated(text, rng), "recipe.yaml", RecipeInvalid))
        except InspectorError:
            continue
        accepted += 1
        assert 0 <= document.created_at <= 1e11
        assert np.prod(document.input_size) <= MOST_PIXELS
    assert accepted


@pytest.mark.slow
@pytest.mark.parametrize("name", ["student.safetensors", "manifest.json", "good_scores.csv", "reference.png"])
def test_whatever_stands_in_the_other_files_the_errors_are_for_a_person(version: Path, name: str, little_memory: None) -> None:
    rng = random.Random(name)
    whole = (version / name).read_bytes()
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(min(len(content), 400))
            content[at : at + rng.randint(0, 3)] = bytes(rng.choices(b'[]{}:,-"0123456789eEn\x00\xff', k=rng.randint(0, 4)))
        (version / name).write_bytes(bytes(content))
        if name != "manifest.json":
            seal(version)
        with suppress(InspectorError):
            read_version(version)


@pytest.mark.slow
def test_nested_without_end_is_refused_for_settings_too() -> None:
    with pytest.raises(RecipeInvalid):
        parse_yaml(b"[" * 10_000, "settings.yaml", RecipeInvalid)
    with pytest.raises(RecipeInvalid, match="larger than"):
        parse_yaml(b" " * (MOST_BYTES + 1), "settings.yaml", RecipeInvalid)

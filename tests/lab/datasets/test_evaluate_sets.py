"""``evaluate`` on data sets of several categories: MVTec AD, CIFAR-10, ShanghaiTech Campus, and the pictures and tables of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.camera.files.picture_file import read_picture
from inspector.core.types import Picture
from inspector.lab.datasets.catalog import Category, PixelTruth, TestPart, drawn_evenly, open_mvtec
from inspector.storage.png import decode_png
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench, part, write_picture, write_video
from tests.small_sets import pack, scene_frame, write_cifar10, write_shanghaitech


@pytest.fixture
def categories(data_set: Path, tmp_path: Path) -> Path:
    """A root with bottle, carpet, and one of a name that no table has."""
    root = tmp_path / "root"
    for name in ("apple", "bottle", "carpet"):
        shutil.copytree(data_set, root / name)
    (root / "notes").mkdir()
    return root


def test_every_category_of_a_root_and_the_mean(call: Call, bench: Bench, categories: Path, tmp_path: Path) -> None:
    # One good part of carpet is bright: its false-reject rate is a quarter, the mean a twelfth.
    write_picture(categories / "carpet" / "test" / "good" / "000.png", part(2, defective=True))
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--root", categories, "--budget", 5, "--seed", 2, "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)
    assert list(found["categories"]) == ["carpet", "bottle", "apple"], "textures, objects, then what no table has"
    assert (found["data_set"], found["budget_s"], found["seed"], found["failed"], found["mean_of"]) == ("mvtec", 5.0, 2, {}, 3)
    assert found["mean"]["false_reject_rate"] == pytest.approx(1 / 12)
    for key in ("image_auroc", "pixel_auroc", "aupro", "teach_seconds"):
        assert found["mean"][key] == pytest.approx(np.mean([one[key] for one in found["categories"].values()]))
    assert found["categories"]["bottle"]["per_kind"]["glare"]["image_auroc"] == 1.0
    lines = outcome.out.strip().splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["carpet", "bottle", "apple", "mean"]
    assert len(bench.trainer.asked) == 3
    assert bench.recipes.names() == ()


def test_a_category_that_fails_does_not_stop_the_others(call: Call, categories: Path, tmp_path: Path) -> None:
    shutil.rmtree(categories / "bottle" / "test")
    for number in range(6):
        write_picture(categories / "carpet" / "train" / "good" / f"part{number}.png", np.zeros((96, 96, 3), np.uint8))
    figures, page = tmp_path / "figures.json", tmp_path / "table.md"
    outcome = call("evaluate", "--root", categories, "--json", figures, "--markdown", page)
    assert outcome.code == 1
    assert "bottle/test: there is no picture to test with" in outcome.said
    found = read_json(figures)
    assert list(found["categories"]) == ["apple"]
    assert set(found["failed"]) == {"carpet", "bottle"}
    assert "blank" in found["failed"]["carpet"]
    assert found["mean_of"] == 1
    assert "mean of 1" in outcome.out
    assert "failed: carpet" in page.read_text()


def test_only_some_categories_parts_and_tests(call: Call, bench: Bench, categories: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    arguments = ["--category", "bottle", "--category", "apple", "--parts", "6", "--most-test", "5"]
    assert call("evaluate", "--root", categories, *arguments, "--json", figures).code == 0
    found = read_json(figures)
    assert list(found["categories"]) == ["bottle", "apple"]
    assert [(one["train_parts"], one["test_parts"]) for one in found["categories"].values()] == [(6, 5)] * 2
    assert {kind: own["parts"] for kind, own in found["categories"]["bottle"]["per_kind"].items()} == {"bright": 2, "glare": 1, "good": 2}


def test_one_category_learns_from_some_parts_only(call: Call, data_set: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--root", data_set, "--parts", 7, "--json", figures).code == 0
    assert (read_json(figures)["train_parts"], read_json(figures)["test_parts"]) == (7, 10)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--root", "{root}", "--category", "screw"], 1, "no 'screw' in it There are carpet, bottle, apple"),
        (["--root", "{root}", "--recipe", "Plate"], 2, "--recipe judges one category: name its folder"),
        (["--root", "{root}", "--cifar10", "{root}"], 2, "exactly one of --root, --cifar10, --shanghaitech"),
        (["--root", "{root}/bottle", "--recipe", "Plate", "--parts", "5"], 2, "--parts is for teaching"),
        (["--cifar10", "{root}"], 1, "data_batch_1: there is no such file"),
        (["--cifar10", "{root}/none"], 1, "there is no such file or folder"),
        (["--shanghaitech", "{root}"], 1, "testing/frames: there is no such folder"),
        (["--root", "{root}/notes"], 1, "there is no folder train/good"),
        (["--root", "{root}", "--curves", "{root}/bottle/train/good/part0.png/x"], 1, "could not make the folder"),
        (["--root", "{root}", "--markdown", "{root}"], 1, "is a folder"),
    ],
)
def test_what_cannot_be_is_refused(call: Call, bench: Bench, categories: Path, arguments: list[str], code: int, said: str) -> None:
    outcome = call("evaluate", *(argument.format(root=categories) for argument in arguments))
    assert outcome.code == code
    assert said in outcome.said
    assert not bench.trainer.asked


@pytest.mark.slow
def test_curves_are_drawn_and_the_table_is_written(call: Call, data_set: Path, categories: Path, tmp_path: Path) -> None:
    curves, page = tmp_path / "curves", tmp_path / "out" / "table.md"
    assert call("evaluate", "--root", categories, "--curves", curves, "--markdown", page).code == 0
    kinds = ("image_roc", "pixel_roc", "pro")
    wanted = {f"{kind}.png" for kind in kinds} | {f"{name}_{kind}.png" for name in ("apple", "bottle", "carpet") for kind in kinds}
    assert {path.name for path in curves.iterdir()} == wanted
    picture = decode_png((curves / "bottle_pro.png").read_bytes(), "")
    assert picture.shape == (640, 960, 3)
    assert picture.min() < 60
    lines = page.read_text().splitlines()
    assert lines[0] == "# MVTec AD"
    assert lines[2].startswith("| category | taught | tested | image AUROC | pixel AUROC | AUPRO |")
    assert lines[7].startswith("| **mean of 3** |  |  | **1.0000** |")
    single = tmp_path / "single.md"
    assert call("evaluate", "--root", data_set, "--markdown", single, "--curves", tmp_path / "one").code == 0
    assert "| glare | 3 | 1.0000 |" in single.read_text()
    assert "**all**" in single.read_text()
    assert {path.name for path in (tmp_path / "one").iterdir()} == {f"plates_{kind}.png" for kind in kinds}


@pytest.mark.parametrize("packed", [False, True])
def test_cifar10_one_class_against_the_others(call: Call, bench: Bench, tmp_path: Path, packed: bool) -> None:
    """Class 0 is grey, the others have a bright rectangle: the detector that knows grey tells it apart, and no other class."""
    folder = write_cifar10(tmp_path)
    place = pack(folder, tmp_path / "cifar-10-python.tar.gz") if packed else folder
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--cifar10", place, "--class", "airplane", "--class", "ship", "--parts", 12, "--seed", 3, "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)
    assert list(found["categories"]) == ["airplane", "ship"]
    plane, ship = found["categories"]["airplane"], found["categories"]["ship"]
    assert (plane["image_auroc"], plane["train_parts"], plane["test_parts"]) == (1.0, 12, 30)
    assert set(plane["per_kind"]) == {"good", *("automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")}
    assert plane["per_kind"]["good"]["parts"] == 3
    assert ship["image_auroc"] < 0.7
    assert found["mean"]["image_auroc"] == pytest.approx((plane["image_auroc"] + ship["image_auroc"]) / 2)
    assert "pixel_auroc" not in plane
    assert "pixel AUROC" not in outcome.out


@pytest.mark.slow
def test_all_classes_of_cifar10_on_a_sample_of_the_test_batch(call: Call, bench: Bench, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    place = write_cifar10(tmp_path)
    assert (
        call("evaluate", "--cifar10", place, "--class", "all", "--most-test", 20, "--json", figures, "--curves", tmp_path / "c").code == 0
    )
    found = read_json(figures)
    assert (len(found["categories"]), found["mean_of"], found["parts"], found["most_test"]) == (10, 10, 200, 20)
    for one in found["categories"].values():
        assert one["test_parts"] == 20
        assert [kind["parts"] for kind in one["per_kind"].values()] == [2] * 10
    assert (tmp_path / "c" / "image_roc.png").is_file()
    assert not (tmp_path / "c" / "pixel_roc.png").exists()


@pytest.mark.slow
def test_shanghaitech_by_scene_and_all_together(call: Call, bench: Bench, tmp_path: Path) -> None:
    root = write_shanghaitech(tmp_path / "shanghaitech")
    # In scene 02 one ordinary frame is labelled as an event: a third of what is true there is not seen.
    labels, masks = (root / "testing" / f"test_{what}_mask" / "02_0014.npy" for what in ("frame", "pixel"))
    np.save(labels, np.array([0, 1, 1, 1, 0, 0], np.int8))
    masked = np.load(masks)
    masked[1] = masked[2]
    np.save(masks, masked)
    figures = tmp_path / "figures.json"
    outcome = call("evaluate", "--shanghaitech", root, "--parts", 8, "--json", figures, "--curves", tmp_path / "curves")
    assert outcome.code == 0
    found = read_json(figures)
    first, second, total = found["categories"]["01"], found["categories"]["02"], found["all"]
    assert (first["image_auroc"], first["train_parts"], first["test_parts"]) == (1.0, 8, 6)
    assert first["pixel_auroc"] > 0.99
    assert first["pixel_auroc_error"] < 0.01
    assert second["image_auroc"] < 1.0
    # Of the five events four are above all seven other frames; where the fifth stands is chance.
    assert 28 / 35 <= total["image_auroc"] < 1.0
    assert total["test_parts"] == 12
    assert second["pixel_auroc"] == pytest.approx(2 / 3 + 1 / 3 * 1 / 2, abs=0.02)
    assert total["pixel_auroc"] == pytest.approx(4 / 5 + 1 / 5 * 1 / 2, abs=0.02)
    assert "all together" in outcome.out
    assert {path.name for path in (tmp_path / "curves").iterdir()} >= {"image_roc.png", "pixel_roc.png", "all_together_pixel_roc.png"}


def test_shanghaitech_holds_no_more_than_one_frame(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Masks are asked for frame by frame, and those of frames without an event never."""
    from inspector.lab.datasets.shanghaitech import TestClip

    asked: list[int] = []
    mask = TestClip.mask

    def watched(clip: TestClip, index: int) -> object:
        asked.append(index)
        return mask(clip, index)

    monkeypatch.setattr(TestClip, "mask", watched)
    root = write_shanghaitech(tmp_path / "shanghaitech", scenes=("01",))
    assert call("evaluate", "--shanghaitech", root).code == 0
    assert asked == [2, 3]


def test_shanghaitech_from_videos_and_without_pixel_masks(call: Call, tmp_path: Path) -> None:
    root = write_shanghaitech(tmp_path / "shanghaitech", scenes=("01",))
    shutil.rmtree(root / "training" / "frames")
    shutil.rmtree(root / "testing" / "test_pixel_mask")
    (root / "training" / "videos").mkdir()
    write_video(root / "training" / "videos" / "01_001.avi", [scene_frame(index) for index in range(10)])
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--shanghaitech", root, "--scene", "01", "--parts", 6, "--json", figures).code == 0
    found = read_json(figures)["categories"]["01"]
    assert (found["image_auroc"], found["train_parts"]) == (1.0, 6)
    assert "pixel_auroc" not in found


def test_a_mask_of_another_size_than_its_frame_is_refused(call: Call, tmp_path: Path) -> None:
    root = write_shanghaitech(tmp_path / "shanghaitech", scenes=("01",))
    np.save(root / "testing" / "test_pixel_mask" / "01_0014.npy", np.ones((6, 40, 40), np.uint8))
    outcome = call("evaluate", "--shanghaitech", root)
    assert outcome.code == 1
    assert "002.png: the mask is 40x40 pixels, its picture 96x96" in outcome.said


def test_repeated_pictures_are_left_out_where_a_data_set_has_them(call: Call, bench: Bench, tmp_path: Path) -> None:
    root = write_shanghaitech(tmp_path / "shanghaitech", scenes=("01",))
    frames = root / "training" / "frames" / "01_001"
    shutil.copy(frames / "003.png", frames / "007.png")
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--shanghaitech", root, "--json", figures).code == 0
    assert read_json(figures)["failed"] == {}


@pytest.mark.parametrize(("count", "most"), [(209, 5), (10, 10), (10, 7), (3, 2), (1000, 200)])
def test_parts_are_drawn_one_of_each_stretch(count: int, most: int) -> None:
    drawn = {tuple(drawn_evenly(count, most, seed)) for seed in range(20)}
    for chosen in drawn:
        assert len(set(chosen)) == most
        assert [index * most // count for index in chosen] == list(range(most)) or count % most
        assert list(chosen) == sorted(chosen)
        assert 0 <= chosen[0] < -(-count // most)
        assert chosen[-1] < count
    assert len(drawn) == 1 if count == most else len(drawn) > 1


def test_nothing_is_read_before_it_is_asked_for(data_set: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cv2, "imdecode", None)
    category = open_mvtec(data_set).category("plates")
    monkeypatch.undo()
    assert (len(category.good), len(category.test)) == (12, 10)
    assert np.array_equal(category.good[0](), read_picture(data_set / "train" / "good" / "part0.png"))


def test_an_even_choice_of_tests_has_both_ends() -> None:
    def never() -> Picture:
        raise AssertionError("nothing is read for it")

    def one(number: int) -> TestPart:
        return TestPart(str(number), "good", False, never)

    category = Category("x", [], [one(number) for number in range(11)], PixelTruth.NONE)
    assert [part.name for part in category.with_tests(3).test] == ["0", "5", "10"]
    assert category.with_tests(11) is category
    assert category.with_tests(None) is category

"""``evaluate``: how good a recipe, or a teaching, is on a data set of known truth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption, ProfileOption, VersionOption
from inspector.cli.report import make_folder, make_place
from inspector.cli.teaching_options import GivenOptions
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.lab.datasets.catalog import DataSet

_EXAMPLES = f"""Examples:

  {PROGRAM} evaluate --root mvtec_ad/bottle --budget 60 --teacher resnet18 --seed 1 --json bottle.json

  {PROGRAM} evaluate --root mvtec_ad/bottle --recipe Bottle

  {PROGRAM} evaluate --root mvtec_ad --budget 60 --markdown table.md --curves curves

  {PROGRAM} evaluate --root mvtec_ad --paper --json paper.json

  {PROGRAM} evaluate --cifar10 cifar-10-python.tar.gz --class airplane --parts 500 --most-test 2000

  {PROGRAM} evaluate --shanghaitech shanghaitech --scene 01 --parts 200"""

Root = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar="DIR",
        show_default=False,
        help="One category (train/good, test/KIND, ground_truth/KIND), or several as MVTec AD and VisA have them.",
    ),
]
Cifar10Place = Annotated[
    Path | None,
    typer.Option(
        "--cifar10", metavar="PATH", show_default=False, help="CIFAR-10: cifar-10-python.tar.gz or its folder. One class is good."
    ),
]
ShanghaiTechRoot = Annotated[
    Path | None,
    typer.Option("--shanghaitech", metavar="DIR", show_default=False, help="ShanghaiTech Campus: the folder with training and testing."),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--class", "--category", "--scene", metavar="NAME", show_default="all", help="Only this one of the data set. Can be repeated."
    ),
]
Parts = Annotated[
    int | None,
    typer.Option(
        "--parts",
        metavar="N",
        min=1,
        show_default="all of a category, 200 of a class or scene",
        help="Good parts to learn from, chosen evenly by the seed.",
    ),
]
MostTest = Annotated[
    int | None,
    typer.Option("--most-test", metavar="N", min=2, show_default="all", help="Test parts to judge of each category, chosen evenly."),
]
Name = Annotated[
    str | None,
    typer.Option("--recipe", metavar="NAME", show_default="teach on train/good", help="Judge by this recipe instead of teaching."),
]
CurvesDir = Annotated[
    Path | None,
    typer.Option("--curves", metavar="DIR", file_okay=False, show_default=False, help="Draw ROC and PRO curves into this folder."),
]
CompareRuntimes = Annotated[
    bool,
    typer.Option("--compare-runtimes", help="Judge one category in float32 and in 8 bits too: areas, flipped verdicts, scores."),
]
AsThePaper = Annotated[
    bool,
    typer.Option(
        "--paper", help="Teach as the authors of the method do (arXiv 2103.04257, section 4), and beside it as this station does."
    ),
]
Epochs = Annotated[
    int | None,
    typer.Option("--epochs", metavar="N", min=1, show_default="100, as the paper", help="With --paper: how long its student is taught."),
]
MarkdownFile = Annotated[
    Path | None, typer.Option("--markdown", metavar="FILE", show_default=False, help="Write the table to this file, as Markdown.")
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``evaluate``."""

    @cli.command("evaluate", epilog=_EXAMPLES)
    @with_context(make_context)
    def evaluate(
        context: CommandContext,
        root: Root = None,
        cifar10: Cifar10Place = None,
        shanghaitech: ShanghaiTechRoot = None,
        only: Only = None,
        parts: Parts = None,
        most_test: MostTest = None,
        recipe: Name = None,
        version: VersionOption = None,
        json: JsonOption = None,
        markdown: MarkdownFile = None,
        curves: CurvesDir = None,
        compare_runtimes: CompareRuntimes = False,
        paper: AsThePaper = False,
        epochs: Epochs = None,
        profile: ProfileOption = None,
        **given: GivenOptions,
    ) -> None:
        """Measure on a data set of known truth: MVTec AD, VisA and what is laid out like them, CIFAR-10, ShanghaiTech Campus.

        Teaches on the good parts (or takes a recipe) and judges all of test. Image and pixel AUROC, AUPRO up to a false positive
        rate of 0.3, false rejects, escapes and latency, per kind of defect too. Pixel figures are taken at the size of the
        map, 256x256 for square pictures, masks scaled to it by their nearest pixel. Nothing is kept but the figures.

        Of several categories, classes or scenes each is taught and judged by itself; one that fails is reported, the others go
        on, and the exit code is 1.

        With --paper each category is taught twice: by SGD, 100 epochs, the product of the three maps, no memory, as published; and by the
        options given here. On two cores that takes half an hour for 300 parts; --epochs shortens it.

        With --profile the data set's pictures are a camera's own: they and their masks are rectified before anything else.
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.cli.sources import one_of
        from inspector.lab.datasets.rectified import rectified_data_set
        from inspector.lab.evaluation.paper import evaluate_paper
        from inspector.lab.evaluation.runs import Choice, Outputs, evaluate_one, evaluate_several
        from inspector.lab.extra import AREAS, CHARTS, require_lab_extra

        one_of(root=root, cifar10=cifar10, shanghaitech=shanghaitech)
        _refuse_mixture(recipe, version, parts, given)
        _refuse_beside_paper(paper, epochs, recipe=recipe, curves=curves, compare_runtimes=compare_runtimes or None)
        require_lab_extra(AREAS, *([CHARTS] if curves is not None else []))
        outputs = Outputs(json, markdown, curves, compare_runtimes)
        for file in (json, markdown):
            make_place(file)
        make_folder(curves)
        options = teach_options(context, **given)
        lens = None if profile is None else context.profiles.load(profile)
        choice = Choice(parts, most_test, lens)
        data = rectified_data_set(_open(root, cifar10, shanghaitech).only(only or []), lens)
        if paper:
            from inspector.lab.networks.paper_teaching import EPOCHS

            if not evaluate_paper(context, data, (parts, most_test), options, epochs or EPOCHS, (json, markdown)):
                raise typer.Exit(1)
        elif data.single:
            evaluate_one(context, data, choice, options, (recipe, version), outputs)
        elif compare_runtimes:
            raise typer.BadParameter(f"--compare-runtimes is for one category: name its folder, {data.place / data.names[0]} for instance")
        elif recipe is not None:
            raise typer.BadParameter(f"--recipe judges one category: name its folder, {data.place / data.names[0]} for instance")
        elif not evaluate_several(context, data, choice, options, outputs):
            raise typer.Exit(1)


def _refuse_beside_paper(paper: bool, epochs: int | None, **others: object) -> None:
    if not paper:
        if epochs is not None:
            raise typer.BadParameter("--epochs belongs to --paper")
        return
    for name, value in others.items():
        if value is not None:
            raise typer.BadParameter(f"--{name.replace('_', '-')} does not go with --paper, which teaches twice and compares areas")


def _open(root: Path | None, cifar10: Path | None, shanghaitech: Path | None) -> DataSet:
    from inspector.lab.datasets.catalog import open_cifar10, open_mvtec, open_shanghaitech

    if root is not None:
        return open_mvtec(root)
    if cifar10 is not None:
        return open_cifar10(cifar10)
    assert shanghaitech is not None
    return open_shanghaitech(shanghaitech)


def _refuse_mixture(recipe: str | None, version: str | None, parts: int | None, given: GivenOptions) -> None:
    if recipe is None:
        if version is not None:
            raise typer.BadParameter("--version belongs to --recipe")
        return
    for name, value in {"parts": parts, **given}.items():
        if value is not None:
            raise typer.BadParameter(f"--{name.replace('_', '-')} is for teaching, which --recipe takes the place of")

"""Whatever is asked for, in whatever order things come to their end: what judges is what was asked for last."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from inspector.core.types import RecipeId
from inspector.runtime.inspection.changeover import Changeover
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from tests.runtime.line import GreyDetector
from tests.runtime.toy_trainer import make_recipe

NAMES = st.sampled_from(["a", "b", "c"])
SAMPLES = {name: Pipeline(make_recipe(name, id=RecipeId(name, "1")), GreyDetector()) for name in "abc"}


def made(name: str) -> Pipeline:
    """A pipeline of its own by the recipe of that name."""
    sample = SAMPLES[name]
    return Pipeline(sample.recipe, GreyDetector(), digests=sample.digests, gated_framing=sample.gated_framing)


@dataclass
class TaughtProduct:
    name: str
    chosen_since: bool = False
    before: str = ""
    interim: tuple[Pipeline, Pipeline | None] | None = field(default=None)


class Requests(RuleBasedStateMachine):
    """``wanted``: what a person means by what was asked for so far; empty if that came to nothing and nobody asked again."""

    @initialize()
    def begin(self) -> None:
        self.in_use = PipelineInUse(Guard(lambda _: None), lambda _: None)
        self.changeover = Changeover(self.in_use)
        self.wanted = ""
        self.loading: dict[int, str] = {}
        self.failed = ""
        self.product: TaughtProduct | None = None

    @property
    def judged(self) -> str:
        pipeline = self.in_use.pipeline
        return "" if pipeline is None else pipeline.recipe.id.name

    @rule(name=NAMES)
    def choose(self, name: str) -> None:
        judges = self.judged == name
        number = self.changeover.choose(name, None, judges=judges)
        self.wanted, self.failed = name, ""
        if self.product is not None:
            self.product.chosen_since = True
        if not judges:
            self.loading[number] = name

    @precondition(lambda self: self.loading)
    @rule(which=st.integers(0, 9), well=st.booleans())
    def loaded(self, which: int, well: bool) -> None:
        number = sorted(self.loading)[which % len(self.loading)]
        name = self.loading.pop(number)
        if well:
            self.changeover.put_in_use(made(name), number)
        else:
            self.failed = name
            self.changeover.failed(number, f"{name} could not be loaded")

    @precondition(lambda self: self.product is None)
    @rule(name=NAMES)
    def teach(self, name: str) -> None:
        self.changeover.teach(name)
        self.product = TaughtProduct(name, before=self.wanted)
        self.wanted = name

    @precondition(lambda self: self.product is not None and self.product.interim is None and self.judged != self.product.name)
    @rule()
    def interim(self) -> None:
        assert self.product is not None
        if self.changeover.taught_is_wanted and not self.loading:
            pipeline, before = made(self.product.name), self.in_use.pipeline
            self.changeover.begin_interim(pipeline)
            self.product.interim = pipeline, before

    @precondition(lambda self: self.product is not None)
    @rule(end=st.sampled_from(["learned", "cancelled", "failed"]))
    def end(self, end: str) -> None:
        product, self.product = self.product, None
        assert product is not None
        if end == "learned":
            taken = self.changeover.use_taught(made(product.name))
            assert taken == (not product.chosen_since or self.wanted == product.name)
        else:
            self.changeover.not_taught("" if end == "cancelled" else "not today")
            if end == "cancelled" and not product.chosen_since:
                self.wanted = product.before
        if product.interim is not None:
            self.changeover.go_back(*product.interim)

    @invariant()
    def nothing_else_judges(self) -> None:
        if self.judged and not self.in_use.state.change:
            assert self.judged == self.wanted or not self.wanted

    @invariant()
    def what_is_wanted_judges(self) -> None:
        if self.judged == self.wanted != self.failed and not self.loading:
            assert self.in_use.state.change == ""

    def teardown(self) -> None:
        self.in_use.close()


TestRequests = Requests.TestCase
TestRequests.settings = settings(max_examples=60, stateful_step_count=25)

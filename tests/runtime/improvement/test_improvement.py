"""Learning from answers on a running station, and what a person does with the candidate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import time

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError, TeachingError
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.promises.held_out_shares import shares_of
from inspector.core.promises.odd_parts import ODD, OddPart
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.improvement import RelearnPhase, ShadowPhase
from inspector.core.teaching import HELD_OUT
from inspector.core.types import Picture, RecipeId, Verdict
from inspector.runtime import station as station_module
from inspector.runtime.improvement.confirmed_parts import ConfirmedPart
from inspector.runtime.improvement.relearning import ANSWERS
from inspector.runtime.improvement_control import CandidateServices
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.png import read_png
from tests.runtime.conftest import MakeLine
from tests.runtime.improvement.test_shadow_run import ScriptedShadow
from tests.runtime.line import BAD, GOOD, SETTINGS, GreyDetector, Line, ScriptedCamera, picture, shot, until
from tests.runtime.toy_trainer import make_recipe

KEPT = replace(SETTINGS, records=replace(SETTINGS.records, keep=True, queue_length=64))
MIDDLE = 90


class Watched:
    """A line whose candidate judges in this process, and whose bad parts join a list instead of an exam."""

    def __init__(self, make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.exam: list[tuple[str, int]] = []
        self.shadows: list[ScriptedShadow] = []
        services = CandidateServices(self._start, folder / "shadow", None, self._join)
        real = station_module.StationServices
        monkeypatch.setattr("tests.runtime.line.StationServices", lambda **given: real(**given, candidates=services))
        self.line: Line = make_line(settings=KEPT)
        self.improvement = self.line.engine.improvement
        taught = [picture(grey) for grey in (58, 59, 60, 61, 62)]
        self.recipe = self.line.recipes.save(make_recipe("part"), teach_pictures=taught)
        self.camera: ScriptedCamera = self.line.scripted(Delivery.TRIGGERED)
        self.line.start()
        self.line.until(lambda status: status.runtime != "")
        self.number = 0

    def _start(self, candidate: RecipeId, stopped: Callable[[], bool]) -> ScriptedShadow:
        shadow = ScriptedShadow()
        shadow.pipeline = Pipeline(self.line.recipes.load(candidate.name, candidate.version), GreyDetector())
        self.shadows.append(shadow)
        return shadow

    def _join(self, name: str, picture: Picture, part: ConfirmedPart, profile: str) -> None:
        self.exam.append((name, part.row.number))

    def show(self, *greys: int) -> None:
        """So many parts, each judged and recorded before the next comes."""
        for grey in greys:
            count = len(self.line.judged) + 1
            self.camera.give(shot(self.number, grey))
            self.number += 1
            self.line.until_judged(count)
        failed = sum(one.verdict is not Verdict.PASS for one in self.line.judged)
        until(lambda: len(self.line.records.records(1000)) >= failed)

    def answer(self, part: int, answer: Answer | None) -> None:
        self.line.database.answer_book.add(PartAnswer(0, part, time(), "Ada", answer))

    def relearned(self) -> RecipeId:
        self.improvement.relearn()
        self.line.trainer.go.set()
        until(lambda: self.improvement.status().candidate is not None, lambda: str(self.improvement.status()))
        candidate = self.improvement.status().candidate
        assert candidate is not None
        until(lambda: _phase(self) is ShadowPhase.JUDGING, lambda: str(self.improvement.status()))
        return candidate

    def in_use(self) -> RecipeId | None:
        return self.line.engine.status().recipe


def _phase(watched: Watched) -> ShadowPhase | None:
    shadow = watched.improvement.status().shadow
    return None if shadow is None else shadow.phase


@pytest.fixture
def watched(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Watched]:
    made = Watched(make_line, monkeypatch, tmp_path)
    yield made
    for shadow in made.shadows:
        shadow.free.set()


def test_answers_make_a_candidate_that_is_not_in_use(watched: Watched) -> None:
    watched.show(GOOD, MIDDLE, BAD, MIDDLE)
    watched.answer(2, Answer.GOOD)
    watched.answer(3, Answer.BAD)
    watched.answer(4, Answer.GOOD)
    watched.answer(4, None)  # taken back
    candidate = watched.relearned()
    status = watched.improvement.status().relearning
    assert status is not None and status.phase is RelearnPhase.DONE and (status.good, status.bad) == (1, 1)
    assert watched.in_use() == watched.recipe.id and watched.line.recipes.current("part") == watched.recipe.id.version
    assert watched.exam == [("part", 3)]
    recipe = watched.line.recipes.load("part", candidate.version)
    assert recipe.notes[ANSWERS].startswith("1 part that people found good")
    kept = [int(read_png(path).mean()) for path in watched.line.recipes.teach_pictures("part", candidate.version)]
    # Confirmed parts are learned from; the parts that set the limit are those of before.
    assert kept == [58, 90, 59, 60, 61, 62] and watched.line.trainer.names[1] == "part 2"


def test_a_part_that_nobody_has_answered_stays_unlike_the_others(watched: Watched) -> None:
    watched.show(GOOD, MIDDLE)
    watched.answer(2, Answer.GOOD)
    watched.line.trainer.odd = tuple(OddPart(0, name, "unlike the others", None, 2.0) for name in ("good part 1", "part 2"))
    candidate = watched.relearned()
    assert watched.line.trainer.options[-1].confirmed == ("part 2",)
    assert watched.line.recipes.load("part", candidate.version).notes[ODD] == "good part 1: unlike the others"


def test_without_an_answer_nothing_is_taught(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.improvement.relearn()
    until(lambda: _relearning(watched) is RelearnPhase.FAILED)
    assert not watched.line.trainer.began.is_set()
    status = watched.improvement.status()
    assert status.candidate is None and status.relearning is not None and "no part to learn from" in status.relearning.message


def _relearning(watched: Watched) -> RelearnPhase | None:
    status = watched.improvement.status().relearning
    return None if status is None else status.phase


def test_one_teaching_at_a_time_and_it_can_be_given_up(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    watched.improvement.relearn()
    assert watched.line.trainer.began.wait(5)
    with pytest.raises(TeachingError, match="running already"):
        watched.improvement.relearn()
    watched.improvement.cancel()
    until(lambda: _relearning(watched) is RelearnPhase.CANCELLED)
    assert watched.line.recipes.versions("part") == (watched.recipe.id.version,)


def test_a_candidate_is_used_between_two_parts(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    candidate = watched.relearned()
    watched.show(GOOD, MIDDLE, BAD)
    until(lambda: len(watched.improvement.changes()) == 1)
    (change,) = watched.improvement.changes()
    assert change.part == 3 and change.would_pass
    assert watched.improvement.thumbnail(change).shape == (128, 128, 3)
    watched.line.compiling.clear()
    watched.improvement.use(why="20 answers")
    watched.show(MIDDLE)  # while it is being loaded, the one in use judges
    assert watched.line.judged[-1].verdict is Verdict.FAIL and watched.line.judged[-1].recipe == watched.recipe.id
    watched.line.compiling.set()
    watched.line.until(lambda status: status.recipe == candidate)
    watched.show(MIDDLE)
    assert watched.line.judged[-1].verdict is Verdict.PASS and watched.line.judged[-1].recipe == candidate
    assert Verdict.INVALID not in watched.line.verdicts()
    until(lambda: watched.line.recipes.current("part") == candidate.version)
    until(lambda: watched.improvement.status().candidate is None)
    until(lambda: any(entry.why == "20 answers" for entry in watched.line.database.audit_entries()))


def test_rolling_back_lets_no_part_pass_until_the_one_before_judges(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    candidate = watched.relearned()
    watched.improvement.use()
    watched.line.until(lambda status: status.recipe == candidate)
    watched.line.compiling.clear()
    assert watched.improvement.go_back(watched.improvement.may_roll_back(why="it passes dents")) == watched.recipe.id
    watched.show(MIDDLE, GOOD)
    assert watched.line.verdicts()[-2:] == [Verdict.INVALID, Verdict.INVALID]
    watched.line.compiling.set()
    watched.line.until(lambda status: status.recipe == watched.recipe.id)
    watched.show(MIDDLE, GOOD)
    assert watched.line.verdicts()[-2:] == [Verdict.FAIL, Verdict.PASS]


def test_a_discarded_candidate_judges_no_more_and_stays_on_the_disk(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    candidate = watched.relearned()
    assert watched.improvement.discard() == candidate
    until(lambda: watched.shadows[0].ended == 1)
    assert watched.improvement.status().shadow is None
    assert candidate.version in watched.line.recipes.versions("part") and watched.in_use() == watched.recipe.id
    with pytest.raises(RecipeError, match="no candidate"):
        watched.improvement.use()


def test_a_hanging_shadow_holds_up_neither_the_line_nor_its_end(watched: Watched) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    watched.relearned()
    watched.shadows[0].free.clear()
    watched.show(*[GOOD, MIDDLE] * 10)
    assert watched.line.verdicts()[1:] == [Verdict.PASS, Verdict.FAIL] * 10
    shadow = watched.improvement.status().shadow
    assert shadow is not None and shadow.dropped >= 15
    watched.shadows[0].free.set()


def test_the_shadow_run_goes_on_after_a_restart(watched: Watched, make_line: MakeLine) -> None:
    watched.show(MIDDLE)
    watched.answer(1, Answer.GOOD)
    candidate = watched.relearned()
    watched.show(MIDDLE)
    until(lambda: len(watched.improvement.changes()) == 1)
    watched.line.close()
    again = make_line(settings=KEPT)
    again.start()
    until(lambda: again.engine.improvement.status().candidate == candidate)
    until(lambda: len(again.engine.improvement.changes()) == 1)


def test_answers_of_several_cameras_are_those_of_the_view(watched: Watched, tmp_path: Path) -> None:
    from inspector.runtime.improvement.confirmed_parts import AnswerSource

    watched.show(MIDDLE)
    (row,) = watched.line.database.part_rows(1)
    group = StationDatabase(tmp_path / "group.db")
    group.add_parts([row._replace(number=1, view="top"), row._replace(number=2, view="side")])
    for part in (1, 2):
        group.answer_book.add(PartAnswer(0, part, 1.0, "", Answer.GOOD))
    (found,) = AnswerSource(group, watched.line.database, "top").parts("part")
    assert found.row.number == 1 and found.record == row.evidence
    group.close()


def test_known_parts_are_judged_first_and_the_limit_is_set_from_those_that_pass(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.runtime.improvement_control.SETTLED", 20)
    monkeypatch.setattr("inspector.runtime.improvement.settled_limit.SETTLED", 20)
    watched.show(*range(MIDDLE - 4, MIDDLE + 5), BAD)
    for part in range(1, 10):
        watched.answer(part, Answer.GOOD)
    watched.answer(10, Answer.BAD)
    first = watched.relearned()
    taught = watched.line.recipes.load("part", first.version)
    assert taught.notes[ANSWERS].startswith("6 parts"), "every third is kept back"
    shadow = watched.improvement.status().shadow
    assert shadow is not None and (shadow.known_bad, shadow.known_good, shadow.lost) == ((1, 1), (9, 9), ())
    watched.show(MIDDLE)
    until(lambda: len(watched.improvement.changes()) == 1)
    for number in range(20):
        watched.show(56 + number % 10)
        until(lambda: _judged(watched) >= number + 2)  # noqa: B023 - called here
    until(lambda: watched.improvement.status().candidate != first)
    until(lambda: _phase(watched) is ShadowPhase.JUDGING)
    settled = watched.improvement.status().candidate
    assert settled is not None and watched.in_use() == watched.recipe.id
    recipe = watched.line.recipes.load("part", settled.version)
    assert len(recipe.good_scores) >= 23 and recipe.notes[HELD_OUT].endswith(", 3 that were rejected and good")
    assert recipe.limit.value >= max(recipe.good_scores)
    shares = shares_of(recipe)
    assert shares is not None and shares.scores == recipe.good_scores, "kept with it on the disk"
    assert changed_limit(recipe, LimitRequest()) == recipe.limit
    assert watched.line.recipes.teach_pictures("part", settled.version)
    assert _judged(watched) >= 21 and len(watched.shadows) == 2


def _judged(watched: Watched) -> int:
    shadow = watched.improvement.status().shadow
    return 0 if shadow is None else shadow.judged

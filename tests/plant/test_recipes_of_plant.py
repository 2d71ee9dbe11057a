"""Recipes for many stations: approved once, examined at each, used as its settings say, gone back in one act; and nothing else is used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest

psycopg = pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.core.errors import PlantError, RecipeError  # noqa: E402
from inspector.core.plant.approval import Purpose, read_statement  # noqa: E402
from inspector.core.plant.recipe_offer import TakeUpState  # noqa: E402
from inspector.core.quality.exam import KnownKind, Override  # noqa: E402
from inspector.core.quality.people import NO_ONE, By  # noqa: E402
from inspector.core.recipe import Recipe  # noqa: E402
from inspector.plant.approval import make_key, read_key  # noqa: E402
from inspector.runtime.plant.approved_files import NO_OWN_PARTS  # noqa: E402
from inspector.runtime.plant.publishing import Wanted  # noqa: E402
from inspector.runtime.plant.pulling import RecipePulling  # noqa: E402
from inspector.runtime.plant.recipes_of_station import PlantPlaces, pull_of  # noqa: E402
from tests.cli.small import part  # noqa: E402
from tests.plant.conftest import PlantDatabase  # noqa: E402
from tests.plant.recipe_plant import NAME, PlantStation, RecipePlant, teach  # noqa: E402


@pytest.fixture
def plant(plant_database: PlantDatabase, tmp_path: Path) -> Iterator[RecipePlant]:
    made = RecipePlant(plant_database, tmp_path)
    yield made
    made.close()


def knows_good_parts(station: PlantStation, count: int = 3) -> None:
    (station.context.recipes.root / NAME).mkdir(parents=True)
    for number in range(count):
        station.context.exams.add(NAME, part(100 + number), KnownKind.GOOD, came_from=f"part {number}")


def test_five_stations_have_what_was_approved_and_a_person_uses_it(plant: RecipePlant) -> None:
    published = plant.publish()
    stations = [plant.station(f"press {number}") for number in range(5)]
    for station in stations:
        station.pull.look()
        assert station.offer is None  # published is not approved
    plant.approve(published)
    for station in stations:
        station.pull.look()
        offer = station.offer
        assert offer is not None
        assert (offer.state, offer.version, offer.approver) == (TakeUpState.OFFERED, published.version, "anna")
        assert offer.reason == NO_OWN_PARTS
        assert station.in_use is None
        assert station.context.recipes.load(NAME, published.version).id.version == published.version
    assert plant.taken_up() == {f"press {number}": ("offered", NO_OWN_PARTS) for number in range(5)}
    stations[0].pull.use(NAME, By("bob"))
    stations[0].pull.look()
    assert stations[0].in_use == published.version
    assert "bob: in use when it is chosen" in stations[0].audit
    assert plant.taken_up()["press 0"] == ("used", "")
    with pytest.raises(RecipeError, match="offers no recipe"):
        stations[0].pull.use(NAME, By())


def test_the_exam_of_the_station_lets_it_in_at_once(plant: RecipePlant) -> None:
    station = plant.station("press", "at_once")
    knows_good_parts(station)
    plant.approve(plant.publish())
    station.pull.look()
    assert station.offer is not None
    assert (station.offer.state, station.offer.limit) == (TakeUpState.USED, "the limit it came with, checked by this station's exam")
    assert station.in_use == station.offer.version
    assert "anna: in use when it is chosen" in station.audit
    assert station.context.exams.last(NAME) is not None


def test_a_person_uses_the_version_that_was_chosen_and_no_other(plant: RecipePlant) -> None:
    """Bob chooses version 1 while the register answers, and version 2 is approved already, which lets a known defect pass."""
    station = plant.station("press", "ask")
    knows_good_parts(station)
    first = plant.approve(plant.publish())
    station.pull.look()
    assert station.offer is not None and station.offer.serial == first.serial
    station.context.exams.add(NAME, part(7), KnownKind.DEFECT, came_from="part 7", failure="scratch")
    second = plant.approve(plant.publish([part(number) for number in range(20, 33)]))
    station.pull.use(NAME, By("bob"), first.serial)
    station.pull.look()
    assert station.offer.serial == second.serial and station.offer.state is TakeUpState.REFUSED
    assert station.in_use is None and "bob" not in station.audit
    assert station.pull.problem.endswith("Look at what the plant offers now, and choose again")
    station.pull.look()
    assert station.pull.problem == "" and station.in_use is None


def test_what_a_person_saw_is_not_what_is_offered_now(plant: RecipePlant) -> None:
    station = plant.station("press", "ask")
    knows_good_parts(station)
    first = plant.approve(plant.publish())
    station.pull.look()
    plant.approve(plant.publish([part(number) for number in range(20, 33)]))
    station.pull.look()
    with pytest.raises(RecipeError, match="another version was approved"):
        station.pull.use(NAME, By("bob"), first.serial)
    assert not station.pull.hurries


def test_what_the_exam_refuses_is_never_used_and_the_plant_is_told_why(plant: RecipePlant) -> None:
    station = plant.station("press", "at_once")
    knows_good_parts(station)
    station.context.exams.add(NAME, part(7), KnownKind.DEFECT, came_from="part 7", failure="scratch")
    plant.approve(plant.publish())
    for _ in range(2):
        station.pull.look()
        assert station.in_use is None
    assert station.offer is not None
    assert station.offer.state is TakeUpState.REFUSED
    state, why = plant.taken_up()["press"]
    assert state == "refused"
    assert "1 of 1 known defects would pass: part 4 (scratch)" in why
    # A person of this station may override its exam, with a reason; that alone puts it in use.
    gate = station.context.recipe_service.gate
    assert gate is not None and gate.refusal is not None
    refusal = gate.refusal
    gate.overrule(refusal, Override("bob", "the scratch is allowed since today"))
    refusal.again()
    station.pull.look()
    assert station.in_use == station.offer.version
    assert plant.taken_up()["press"] == ("used", "")


def test_the_limit_is_fitted_to_parts_of_this_station(plant: RecipePlant) -> None:
    station = plant.station("press", "at_once")
    # Its camera sees twice the noise.
    noisy = [(100 + 2 * (part(number).astype(int) - 100)).astype("uint8") for number in range(12)]
    own = teach(station.context, noisy)
    published = plant.publish()
    plant.approve(published)
    station.pull.look()
    offer = station.offer
    assert offer is not None
    assert (offer.state, offer.approved) == (TakeUpState.USED, published.version)
    assert offer.version not in (published.version, own.id.version)
    assert station.in_use == offer.version
    came, fitted = (station.context.recipes.load(NAME, version) for version in (published.version, offer.version))
    assert fitted.limit.value > came.limit.value
    assert fitted.limit.held_out == own.limit.held_out
    assert fitted.student_sha256 == came.student_sha256
    assert offer.limit == f"fitted to {own.limit.held_out} good parts of this station"
    assert f"{offer.limit}, held out for {own.id.version}" in station.audit
    # After a start it is known what came from the plant: a later version is fitted to the same parts.
    after = plant.again(station.context)
    newer = plant.publish([part(number) for number in range(20, 34)])
    plant.approve(newer)
    after.pull.look()
    assert after.offer is not None
    assert station.audit.count(f"held out for {own.id.version}") == 2


def test_one_that_was_away_has_the_last_approval_on_return(plant: RecipePlant) -> None:
    first, away = plant.station("press 1", "at_once"), plant.station("press 2", "at_once")
    knows_good_parts(first)
    knows_good_parts(away)
    versions = [plant.publish([part(number) for number in range(begin, begin + 12)]) for begin in (0, 20)]
    for published in versions:
        plant.approve(published)
        first.pull.look()
        assert first.in_use == published.version
    away.pull.look()
    assert away.in_use == versions[1].version
    assert versions[0].version not in away.context.recipes.versions(NAME)
    states = plant.database.rows(
        "SELECT t.approval, t.state, t.reason FROM inspector.taken_up t JOIN inspector.stations s ON s.id = t.station"
        " WHERE s.name = 'press 2' ORDER BY 1"
    )
    assert [state for _, state, _ in states] == ["used"]


def test_a_plant_goes_back_in_one_act_to_the_limit_that_each_station_had(plant: RecipePlant) -> None:
    stations = [plant.station(f"press {number}", "at_once") for number in range(2)]
    for station in stations:
        teach(station.context, [part(number) for number in range(40, 52)])
    old, new = plant.publish(), plant.publish([part(number) for number in range(20, 32)])
    plant.approve(old)
    for station in stations:
        station.pull.look()
    before = [station.in_use for station in stations]
    plant.approve(new)
    for station in stations:
        station.pull.look()
    assert not set(before) & {station.in_use for station in stations}
    back = plant.approve(old, purpose=Purpose.ROLL_BACK)
    for station in stations:
        station.pull.look()
        assert station.offer is not None
        assert (station.offer.purpose, station.offer.state) == (Purpose.ROLL_BACK, TakeUpState.USED)
        assert f"approval {back.serial} of the plant, to roll back" in str(station.context.database.audit_entries(1)[0].why)
    assert [station.in_use for station in stations] == before


def entered(plant: RecipePlant, sha256: str, statement: bytes, signature: bytes, approver: str = "anna") -> None:
    """What somebody with the owner's rights over the database can do."""
    with closing(plant.database.server.connect(plant.database.name)) as owner:
        owner.execute(
            "INSERT INTO inspector.approvals (sha256, approver, statement, signature) VALUES (%s, %s, %s, %s)",
            (sha256, approver, statement.decode(), signature),
        )


def test_the_administrator_of_the_database_cannot_roll_out_a_recipe(plant: RecipePlant, tmp_path: Path) -> None:
    station = plant.station("press", "at_once")
    knows_good_parts(station)
    good, bad = plant.publish(), plant.publish([part(number) for number in range(20, 32)])
    approval = plant.approve(good)
    signature = plant.key.sign(approval)
    station.pull.look()
    wanted = replace(approval, version=bad.version, sha256=bad.sha256, serial=approval.serial + 1)
    make_key(tmp_path / "own", "mallory")
    mallory = read_key(tmp_path / "own" / "mallory.key", lambda: "")
    entered(plant, bad.sha256, wanted.statement, signature)  # a signature of before
    entered(plant, bad.sha256, wanted.statement, b"\0" * 64)  # none
    entered(plant, bad.sha256, approval.statement, signature)  # a true one beside another file
    other = replace(wanted, approver="mallory")
    entered(plant, bad.sha256, other.statement, mallory.sign(other))  # nobody who is known here
    entered(plant, bad.sha256, wanted.statement + b" ", signature)  # not in its form
    station.pull.look()
    assert station.in_use == good.version
    told = [
        str(reason) for (reason,) in plant.database.rows("SELECT reason FROM inspector.taken_up WHERE state = 'refused' ORDER BY approval")
    ]
    said = ["forged or was altered"] * 2 + [
        "another file than it was entered for",
        "mallory approves no recipes here",
        "is no approval of a recipe",
    ]
    assert len(told) == len(said)
    assert all(words in reason for words, reason in zip(said, told, strict=True))


def test_an_approval_of_before_that_is_entered_again_is_refused(plant: RecipePlant) -> None:
    station = plant.station("press", "at_once")
    knows_good_parts(station)
    old, new = plant.publish(), plant.publish([part(number) for number in range(20, 32)])
    replayed = plant.approve(old)
    station.pull.look()
    plant.approve(new)
    station.pull.look()
    entered(plant, old.sha256, replayed.statement, plant.key.sign(replayed))
    after = plant.again(station.context)  # also after a start
    after.pull.look()
    assert after.in_use == new.version
    ((state, reason),) = plant.database.rows("SELECT state, reason FROM inspector.taken_up ORDER BY approval DESC LIMIT 1")
    assert (state, "replaced, or replayed" in str(reason)) == ("refused", True)


def test_for_others_and_for_later_is_left_alone_until_then(plant: RecipePlant) -> None:
    one, other = plant.station("press 1", "at_once"), plant.station("press 2", "at_once")
    knows_good_parts(one)
    knows_good_parts(other)
    published = plant.publish()
    plant.approve(published, "press 1", later_s=3600)
    for station in (one, other):
        station.pull.look()
        assert station.in_use is None
    assert plant.taken_up() == {}
    plant.approve(published, "press 1")
    for station in (one, other):
        station.pull.look()
    assert (one.in_use, other.in_use) == (published.version, None)
    with pytest.raises(PlantError, match="no station is called press 3"):
        plant.approve(published, "press 3")


def test_a_file_that_was_altered_in_the_store_is_not_taken_in(plant: RecipePlant) -> None:
    station = plant.station("press", "at_once")
    knows_good_parts(station)
    published = plant.publish()
    plant.approve(published)
    file = plant.store / "recipes" / published.sha256
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + b"x")
    station.pull.look()
    assert NAME not in station.context.recipes.names()
    state, why = plant.taken_up()["press"]
    assert (state, "it was altered" in why) == ("refused", True)
    with pytest.raises(PlantError, match="it was altered"):
        plant.publishing.publish(NAME, published.version)
    file.unlink()
    plant.publishing.publish(NAME, published.version)  # the same recipe gives the same file
    assert file.read_bytes() == whole
    plant.approve(published)
    station.pull.look()
    assert station.in_use == published.version


def test_an_approver_signs_the_file_that_he_means(plant: RecipePlant) -> None:
    published = plant.publish()
    with closing(plant.database.server.connect(plant.database.name)) as owner:
        owner.execute("UPDATE inspector.recipe_versions SET sha256 = %s", ("cd" * 32,))
    with pytest.raises(PlantError, match="is not the version of that number here"):
        plant.publishing.find(Wanted(NAME))
    with pytest.raises(PlantError, match="not " + published.sha256[:20]):
        plant.publishing.find(Wanted(NAME, digest=published.sha256[:20]))
    assert plant.publishing.find(Wanted(NAME, digest="cd" * 8)).sha256 == "cd" * 32


def test_a_station_can_neither_approve_nor_speak_for_another(plant: RecipePlant) -> None:
    station, other = plant.station("press 1"), plant.station("press 2")
    approval = plant.approve(plant.publish())
    with pytest.raises(PlantError, match="permission denied"):
        station.register.approve(approval.sha256, "anna", approval.statement, b"\0" * 64)
    station.pull.look()
    assert other.register.taken_up() == {}
    assert set(plant.taken_up()) == {"press 1"}


@dataclass
class View:
    """A view that judges at once by what is asked for."""

    recipe: Recipe | None = None
    asked: list[tuple[str, By]] = field(default_factory=list)
    load: object = None
    loading: str = ""

    def current(self) -> Recipe | None:
        return self.recipe

    def use_version(self, version: str, by: By = NO_ONE) -> None:
        self.asked.append((version, by))
        assert self.recipe is not None
        self.recipe = self.load(self.recipe.id.name, version)  # type: ignore[operator]


def test_at_the_change_of_the_lot_and_the_plant_knows_who_runs_what(plant: RecipePlant) -> None:
    view = View()
    station = plant.station("press", "at_lot_change", {"top": view})
    own = teach(station.context, [part(number) for number in range(40, 52)])
    view.recipe, view.load = own, station.context.recipe_service.load
    approval = plant.approve(plant.publish())
    station.pull.look()
    assert station.offer is not None
    assert (station.offer.state, station.offer.reason) == (TakeUpState.EXAMINED, "waits for the lot's change")
    assert view.asked == []
    ((_, name, version, sha256),) = (
        (one.view, one.name, one.version, one.sha256) for one in plant.register.in_use() if one.station == "press"
    )
    assert (name, version, sha256) == (NAME, own.id.version, "")
    station.pull.lot_begins()
    station.pull.look()
    assert view.asked == [(station.offer.version, By("anna", f"approval {approval.serial} of the plant, to use"))]
    (use,) = (one for one in plant.register.in_use() if one.station == "press")
    assert (use.view, use.version, use.sha256) == ("top", station.offer.version, approval.sha256)
    assert use.limit == pytest.approx(view.recipe.limit.value)
    assert plant.taken_up()["press"] == ("used", "")


def test_a_statement_of_the_register_is_the_one_that_was_signed(plant: RecipePlant) -> None:
    approval = plant.approve(plant.publish())
    (row,) = plant.register.approvals()
    assert read_statement(row.statement) == approval
    assert datetime.now(UTC).timestamp() * 1000 - approval.serial < 60_000


def test_it_is_woken_by_an_approval_and_by_a_person_and_ends(plant: RecipePlant) -> None:
    station = plant.station("press")
    places = PlantPlaces(station.context.settings, station.context.data_dir)
    context, ended = station.context, threading.Event()
    register = places.register()
    pull = pull_of(places, register, context.recipe_service, context.database, None, lambda *_: None, {}, ended.is_set, ended.wait)
    pulling = RecipePulling(pull, register, places.register(), context.access, ended)
    pulling.start()
    pulling.start()
    try:
        published = plant.publish()
        plant.approve(published)
        waited(lambda: bool(pulling.status().waiting))
        pulling.use(NAME)
        waited(lambda: plant.taken_up().get("press", ("", ""))[0] == "used")
        assert station.in_use == published.version
        assert not any(duty.problem for duty in pulling.look())
        # The database is gone for a moment: it is asked again.
        with closing(plant.database.server.connect("postgres")) as owner:
            owner.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'inspector press recipes'")
        plant.approve(plant.publish([part(number) for number in range(20, 32)]))
        waited(lambda: bool(pulling.status().waiting))
    finally:
        pulling.stop()
        assert pulling.join(10)


def waited(done: Callable[[], bool]) -> None:
    until = monotonic() + 60
    while not done():
        assert monotonic() < until
        threading.Event().wait(0.02)

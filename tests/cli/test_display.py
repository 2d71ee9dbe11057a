"""Can a window be shown here?"""

from __future__ import annotations

from inspector.cli.display import display_problem, reason_and_remedy


def everything(library: str) -> bool:
    return True


def test_a_display_that_answers_is_no_problem() -> None:
    assert display_problem({"DISPLAY": ":0"}, "linux", everything, lambda name: name == ":0") == ""


def test_without_a_display_it_says_so() -> None:
    problem = display_problem({}, "linux", everything, lambda name: True)
    assert problem != ""
    assert "no display" in problem


def test_a_dead_display_is_named() -> None:
    problem = display_problem({"DISPLAY": ":7"}, "linux", everything, lambda name: False)
    assert problem != ""
    assert ":7 does not answer" in problem


def test_missing_libraries_are_named_as_packages() -> None:
    problem = display_problem({"DISPLAY": ":0"}, "linux", lambda library: library not in ("libEGL.so.1", "libGL.so.1"), lambda name: True)
    assert problem != ""
    assert problem.endswith("sudo apt install libegl1 libgl1")


def test_libraries_of_x_matter_only_for_x() -> None:
    def no_cursor(library: str) -> bool:
        return "cursor" not in library

    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux", no_cursor) == ""
    problem = display_problem({"DISPLAY": ":0"}, "linux", no_cursor, lambda name: True)
    assert problem != ""
    assert "libxcb-cursor0" in problem


def test_other_systems_always_have_one() -> None:
    assert display_problem({}, "win32") == ""


def test_reason_and_remedy_stand_apart() -> None:
    problem = display_problem({}, "linux", everything, lambda name: True)
    assert reason_and_remedy(problem) == (
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set",
        "Log in to a desktop, or use ssh -X",
    )
    _, remedy = reason_and_remedy(display_problem({"DISPLAY": "host.local:7"}, "linux", everything, lambda name: False))
    assert remedy == "Is it still running, and may this user use it?"

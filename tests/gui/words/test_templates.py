"""Texts with holes are translated, and what stands in the holes too."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.gui.words.speech import LANGUAGES, of_this_machine, speak, tr
from inspector.gui.words.templates import Templates
from inspector.gui.words.ts_file import read_ts, ts_bytes

GERMAN = {
    "score {0} is above the limit {1}": "Wert {0} liegt über der Grenze {1}",
    "{0} part{1} were lost": "{0} Teil ging verloren||{0} Teile gingen verloren",
    "no camera": "keine Kamera",
    "Free some space": "Geben Sie Platz frei",
    "{0} of {1}": "{0} von {1}",
    "Acknowledge": "Quittieren",
    "lot {0} began: {1}": "{1}; Los {0} begann",
}


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("Acknowledge", "Quittieren"),
        ("  Acknowledge\n", "  Quittieren\n"),
        ("score 3.36 is above the limit 2.84", "Wert 3.36 liegt über der Grenze 2.84"),
        ("1 part were lost", "1 Teil ging verloren"),
        ("12 parts were lost", "12 Teile gingen verloren"),
        ("lot A 7 began: no camera", "keine Kamera; Los A 7 begann"),
        ("no camera; 3 of 4", "keine Kamera; 3 von 4"),
        ("/data: No space left. Free some space", "/data: No space left. Geben Sie Platz frei"),
        ("no camera\nsomething new", "keine Kamera\nsomething new"),
        ("something new", "something new"),
        ("", ""),
        ("12.5", "12.5"),
    ],
)
def test_a_text_is_translated_as_far_as_it_is_known(text: str, translated: str) -> None:
    assert Templates(GERMAN).translated(text) == translated


def test_a_template_of_few_letters_takes_no_sentence_apart() -> None:
    templates = Templates({"{0} on {1}": "{0} auf {1}"})
    assert templates.translated("12 on 14") == "12 auf 14"
    assert templates.translated("No space left on this device") == "No space left on this device"


def test_the_template_with_the_most_letters_counts() -> None:
    templates = Templates({"{0} parts": "{0} Teile", "{0} good parts": "{0} gute Teile"})
    assert templates.translated("7 good parts") == "7 gute Teile"


def test_a_file_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    path.write_bytes(ts_bytes("de", {"a < b & c": "a kleiner b „&“"}, ["a < b & c", "not yet"]))
    assert read_ts(path) == {"a < b & c": "a kleiner b „&“", "not yet": ""}
    path.write_text("<TS>")
    with pytest.raises(StorageError, match="is no TS file"):
        read_ts(path)
    with pytest.raises(StorageError, match="could not read"):
        read_ts(tmp_path / "none.ts")


def test_the_window_speaks_what_it_is_told_to(tmp_path: Path) -> None:
    (tmp_path / "de.ts").write_bytes(ts_bytes("de", GERMAN, GERMAN))
    try:
        speak("de", tmp_path)
        assert tr("Acknowledge") == "Quittieren"
        with pytest.raises(StorageError):
            speak("es", tmp_path)
        assert tr("Acknowledge") == "Acknowledge", "English where a file is missing"
    finally:
        speak("en", tmp_path)
    assert of_this_machine() in LANGUAGES


def test_a_text_is_taken_apart_where_both_halves_are_known() -> None:
    known = Templates({"Learned from {0} parts; limit {1}": "Gelernt aus {0} Teilen; Grenze {1}", "planted defects": "eingesetzte Fehler"})
    assert (
        known.translated("Learned from 24 parts; limit 2.83; planted defects") == "Gelernt aus 24 Teilen; Grenze 2.83; eingesetzte Fehler"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Good parts only. At most 54 % can be promised; 3 more, best of another lot.",
            "Nur Gutteile. Höchstens 54 %; 3 weitere eines Loses.",
        ),
        ("50 s: just begun, still learning", "50 s: erst begonnen, lernt noch"),
        ("• never\n• yes", "• noch nie\n• ja"),
        ("Anna Engel  (engineer)", "Anna Engel  (Einrichter)"),
        ("Relearn from 5 answers", "Aus 5 Antworten lernen"),
        ("limit 2.69", "Grenze 2.69"),
        ("engineer → never", "Einrichter → noch nie"),
    ],
)
def test_of_several_ways_the_one_counts_that_leaves_the_fewest_letters(text: str, wanted: str) -> None:
    templates = Templates(
        {
            "Good parts only.": "Nur Gutteile.",
            "At most {0} % can be promised; {1} more, best of another lot.": "Höchstens {0} %; {1} weitere eines Loses.",
            "{0} more": "{0} weitere",
            ", still learning": ", lernt noch",
            "just begun": "erst begonnen",
            "never": "noch nie",
            "yes": "ja",
            "engineer": "Einrichter",
            "answers": "Antworten",
            "Relearn from {0}": "Aus {0} lernen",
            "limit": "Grenze",
        }
    )
    assert templates.translated(text) == wanted


def test_an_english_ending_that_a_translation_leaves_out_is_no_letter_left() -> None:
    templates = Templates({"{0} held-out part{1}": "{0} zurückgehaltenen Teilen", "held-out parts": "zurückgehaltene Teile"})
    assert templates.translated("8 held-out parts") == "8 zurückgehaltenen Teilen"


def test_a_long_text_of_which_nothing_is_known_takes_no_time() -> None:
    """Each of its pieces is looked up a few times, not in every way that it can be taken apart."""
    templates = Templates({f"{{0}} of {word} is {{1}}": f"{{0}} {word} {{1}}" for word in ("parts", "lots", "scores", "limits")})
    looked_up = 0
    direct = templates._direct

    def counted(text: str) -> object:
        nonlocal looked_up
        looked_up += 1
        return direct(text)

    templates._direct = counted  # type: ignore[assignment]
    text = "\n".join(
        f"line {line}. it has {line} words; some of lots is no text: one, two, three, four, five. So it ends" for line in range(20)
    )
    assert templates.translated(text).count("\n") == 19
    assert looked_up < 60 * 20


def test_a_hole_that_a_translation_leaves_out_takes_no_more_than_an_ending() -> None:
    templates = Templates({"{0} held-out part{1}": "{0} zurückgehaltenen Teilen"})
    assert templates.translated("8 held-out parts)") == "8 held-out parts)"

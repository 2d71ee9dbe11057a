"""Paper: an A4 page with a head, a foot and the few things that a report is made of. A thin layer over fpdf2."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from fpdf import FPDF
from fpdf.enums import Align, TableBordersLayout, TextEmphasis, XPos, YPos
from fpdf.fonts import FontFace

from inspector.reporting.fonts import plain_fonts, wide_font
from inspector.reporting.language import ENGLISH, Language

Colour = tuple[int, int, int]

INK: Colour = (18, 24, 31)
DIM: Colour = (86, 98, 110)
LINE: Colour = (196, 204, 212)
SHADE: Colour = (238, 241, 244)
ACCENT: Colour = (11, 98, 184)
PASSED: Colour = (0, 122, 90)
FAILED: Colour = (194, 58, 0)
INVALID: Colour = (168, 126, 0)

MARGIN = 16.0
"""Millimetres."""
WIDTH = 210.0 - 2 * MARGIN
_FOOT = 16.0
_TEXT, _WIDE = "text", "wide"


@dataclass(frozen=True)
class Figure:
    """A large number: ``caption`` above, ``note`` below."""

    caption: str
    value: str
    note: str = ""
    colour: Colour = INK


class PaperSheet(FPDF):
    """All measures in millimetres, sizes of letters in points. ``head``: left and right of every page's head, ``foot``: of its foot.

    Texts are given in English and said in ``language``; names of people, recipes and lots are given where the docstring says so, and stay.
    The same calls make the same bytes, but for ``made_at`` (Unix seconds).
    """

    def __init__(self, title: str, head: tuple[str, str], foot: str, made_at: float, language: Language = ENGLISH) -> None:
        self.say = language.say
        title, head, foot = self.say(title), (head[0], self.say(head[1])), self.say(foot)
        super().__init__(orientation="portrait", unit="mm", format="A4")
        regular, bold = plain_fonts()
        self.add_font(_TEXT, "", regular)
        self.add_font(_TEXT, "B", bold)
        self._head, self._foot_text = head, foot
        self._letters = set(self.fonts[_TEXT].cmap)  # type: ignore[union-attr]
        self._looked_for_wide = False
        self.unknown: set[str] = set()
        """Letters that no font of this computer has: they are shown as boxes."""
        self.set_title(title)
        self.set_creator("Inspector")
        self.set_creation_date(datetime.fromtimestamp(made_at, UTC))
        self.set_lang(language.code)
        self.set_margins(MARGIN, 24.0, MARGIN)
        self.set_auto_page_break(True, _FOOT + 4)
        self.alias_nb_pages()
        self.set_line_width(0.2)
        for text in (title, *head, foot):
            self._know(text)
        self.add_page()

    # fpdf2 calls these two for each page.

    def header(self) -> None:
        left, right = self._head
        self.set_y(11)
        self._style(8, DIM)
        self.cell(WIDTH / 2, 4, left)
        self.cell(WIDTH / 2, 4, right, align="R")
        self.set_draw_color(*LINE)
        self.line(MARGIN, 16.5, MARGIN + WIDTH, 16.5)
        self.set_xy(MARGIN, 22)

    def footer(self) -> None:
        self.set_draw_color(*LINE)
        self.line(MARGIN, 297 - _FOOT, MARGIN + WIDTH, 297 - _FOOT)
        self.set_xy(MARGIN, 297 - _FOOT + 2)
        self._style(7, DIM)
        self.cell(WIDTH * 0.85, 4, self._foot_text)
        self.cell(WIDTH * 0.15, 4, f"{self.page_no()} / {{nb}}", align="R")

    # What a report is made of

    def title_line(self, title: str, below: str) -> None:
        """The title of the whole, and what it is about."""
        self._write(self.say(title), 20, INK, bold=True, height=9)
        self._write(self.say(below), 9.5, DIM, height=5)
        self.ln(3)

    def heading(self, text: str, *, room: float = 40.0) -> None:
        """Of a section; on the next page if less than ``room`` is left below it."""
        if self.get_y() + room > 297 - _FOOT - 4:
            self.add_page()
        self.ln(3)
        self._write(self.say(text), 12.5, ACCENT, bold=True, height=6.5)
        self.ln(1)

    def paragraph(self, text: str, *, dim: bool = False, bold: bool = False, size: float = 9.0) -> None:
        """Wrapped over the whole width."""
        self._write(self.say(text), size, DIM if dim else INK, bold=bold, height=size * 0.5)

    def bullet(self, text: str) -> None:
        """One entry of a list."""
        text = self.say(text)
        self._style(9, INK)
        self._know(text)
        self.cell(5, 4.6, "•", align="C")
        self.multi_cell(WIDTH - 5, 4.6, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def figures(self, figures: Sequence[Figure]) -> None:
        """Large numbers beside one another."""
        gap, height = 3.0, 23.0
        width = (WIDTH - gap * (len(figures) - 1)) / len(figures)
        top = self.get_y()
        for place, english in enumerate(figures):
            one = Figure(self.say(english.caption), self.say(english.value), self.say(english.note), english.colour)
            left = MARGIN + place * (width + gap)
            self.set_fill_color(*SHADE)
            self.rect(left, top, width, height, style="F")
            self.set_fill_color(*one.colour)
            self.rect(left, top, 1.2, height, style="F")
            self.set_xy(left + 3, top + 2)
            self._line(one.caption, self._fitting(one.caption, width - 4, 8, bold=False), DIM, width - 4, 4)
            self.set_xy(left + 3, top + 7)
            self._line(one.value, self._fitting(one.value, width - 5, 19), one.colour, width - 4, 9, bold=True)
            self.set_xy(left + 3, top + 17)
            self._line(one.note, self._fitting(one.note, width - 4, 7.5, bold=False), DIM, width - 4, 4)
        self.set_xy(MARGIN, top + height + 3)

    def share_bar(self, parts: Sequence[tuple[str, int, Colour]]) -> None:
        """One bar of the whole width, cut into shares; each names itself where there is room."""
        total = sum(count for _, count, _ in parts)
        if not total:
            return
        left, top, height = MARGIN, self.get_y(), 6.5
        for name, count, colour in parts:
            width = WIDTH * count / total
            self.set_fill_color(*colour)
            self.rect(left, top, width, height, style="F")
            if width > 18:
                self.set_xy(left + 1.5, top)
                self._line(f"{name} {100 * count / total:.1f} %", 8, (255, 255, 255), width - 2, height, bold=True)
            left += width
        self.set_xy(MARGIN, top + height + 3)

    def table(  # type: ignore[override]  # ours is the one that a report needs
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        numbers: Sequence[int] = (),
        words: Sequence[int] = (),
        size: float = 8.0,
    ) -> None:
        """``widths``: shares of the width; ``numbers``: columns at the right edge; ``words``: columns whose cells are texts, all others are
        figures and names. Its head comes again on each page."""
        head = [self.say(text) for text in head]
        rows = [[self.say(text) if place in words else text for place, text in enumerate(row)] for row in rows]
        self._style(size, INK)
        self.set_draw_color(*LINE)
        for line in (head, *rows):
            for text in line:
                self._know(text)
        self.set_fill_color(255, 255, 255)
        align = tuple(Align.R if place in numbers else Align.L for place in range(len(head)))
        style = FontFace(emphasis=TextEmphasis.B, color=DIM, fill_color=SHADE)
        with super().table(
            col_widths=tuple(widths), width=WIDTH, text_align=align, line_height=size * 0.52, headings_style=style,
            borders_layout=TableBordersLayout.HORIZONTAL_LINES, padding=(0.7, 1.2), first_row_as_headings=True, align=Align.L,
        ) as made:  # fmt: skip
            for line in (head, *rows):
                row = made.row()
                for text in line:
                    row.cell(text)
        self.ln(2)

    def facts(self, facts: Mapping[str, str], *, names: bool = False) -> None:
        """What each is at the left, what is said of it at the right; ``names``: that are names, which stay as they are."""
        for english, said in facts.items():
            if not said:
                continue
            name, text = self.say(english), said if names else self.say(said)
            self._style(8.5, DIM)
            self._know(name)
            self.cell(44, 4.8, name)
            self._style(8.5, INK)
            self._know(text)
            self.multi_cell(WIDTH - 44, 4.8, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def bars(self, counts: Mapping[str, int], *, most: int = 10, colour: Colour = ACCENT) -> None:
        """A Pareto: a bar for each name in falling order, its count and the share of all up to here. What is beyond ``most`` is one bar."""
        items = list(counts.items())
        if len(items) > most:
            items = [*items[: most - 1], (self.say(f"{len(items) - most + 1} others"), sum(count for _, count in items[most - 1 :]))]
        total, longest, seen = sum(counts.values()), max((count for _, count in items), default=0), 0
        for name, count in items:
            if self.get_y() + 7 > 297 - _FOOT - 4:
                self.add_page()
            seen += count
            top = self.get_y()
            self._line(_cut(self.say(name), 44), 8.5, INK, 66, 5)
            self.set_fill_color(*colour)
            self.rect(MARGIN + 68, top + 0.7, max(0.3, 72 * count / longest), 3.6, style="F")
            self.set_xy(MARGIN + 142, top)
            self._line(f"{count}", 8.5, INK, 14, 5, bold=True, align="R")
            self._line(f"{100 * seen / total:.0f} %", 8.5, DIM, 16, 5, align="R")
            self.set_xy(MARGIN, top + 5.4)
        self.ln(2)

    def picture(self, png: bytes, *, width: float = WIDTH, alt: str = "") -> None:
        """A picture of so many millimetres width, on the next page if there is no room for it on this."""
        self.image(BytesIO(png), x=MARGIN, w=width, alt_text=self.say(alt))
        self.ln(2)

    def pictures(self, pngs: Sequence[tuple[bytes, str]], *, height: float) -> None:
        """Two pictures beside one another, each with a line above it."""
        width = (WIDTH - 6) / 2
        for start in range(0, len(pngs), 2):
            if self.get_y() + height + 8 > 297 - _FOOT - 4:
                self.add_page()
            top = self.get_y()
            for place, (png, english) in enumerate(pngs[start : start + 2]):
                words = self.say(english)
                left = MARGIN + place * (width + 6)
                self.set_xy(left, top)
                self._line(_cut(words, 60), 8.5, INK, width, 5)
                self.image(BytesIO(png), x=left, y=top + 6, w=width, h=height, keep_aspect_ratio=True, alt_text=words)
            self.set_xy(MARGIN, top + height + 9)

    def content(self) -> bytes:
        """The file."""
        logging.getLogger("fontTools").setLevel(logging.ERROR)  # it warns of each table of a font that it leaves out
        return bytes(self.output())

    # Letters

    def _style(self, size: float, colour: Colour, *, bold: bool = False) -> None:
        self.set_font(_TEXT, "B" if bold else "", size)
        self.set_text_color(*colour)

    def _write(self, text: str, size: float, colour: Colour, *, height: float, bold: bool = False) -> None:
        self._know(text)
        self._style(size, colour, bold=bold)
        self.multi_cell(WIDTH, height, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _line(self, text: str, size: float, colour: Colour, width: float, height: float, *, bold: bool = False, align: str = "L") -> None:
        self._know(text)
        self._style(size, colour, bold=bold)
        self.cell(width, height, text, align=align)

    def _fitting(self, text: str, width: float, size: float, *, bold: bool = True) -> float:
        """The size of letters, at most ``size``, at which ``text`` is no wider than ``width``."""
        self.set_font(_TEXT, "B" if bold else "", size)
        needed = self.get_string_width(text)
        return size if needed <= width else max(5.0, size * width / needed)

    def _know(self, text: str) -> None:
        """Add the font that has the letters which DejaVu does not have, once there are any."""
        missing = {letter for letter in text if ord(letter) not in self._letters and not letter.isspace()}
        if not missing:
            return
        if not self._looked_for_wide:
            self._looked_for_wide = True
            path = wide_font()
            if path is not None:
                self.add_font(_WIDE, "", path)
                self.set_fallback_fonts([_WIDE], exact_match=False)
                self._letters |= set(self.fonts[_WIDE].cmap)  # type: ignore[union-attr]
        self.unknown |= {letter for letter in missing if ord(letter) not in self._letters}


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"

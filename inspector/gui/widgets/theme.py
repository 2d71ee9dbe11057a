"""Colours, and the style sheet made of them. Told apart also by those who see no red or no green: bluish green, vermilion, yellow."""

from __future__ import annotations

from dataclasses import dataclass

from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtWidgets import QApplication, QToolTip

from inspector.core.errors import SettingsError
from inspector.core.types import Verdict

FONT_FAMILIES = ("Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
FONT_PX = 13
SMALLEST_FONT_PX = 11
"""Of a screen that shows the smallest window whole, at the scale 0.8; on a smaller one they shrink with the scale."""
"""Size of plain text, in pixels, in a window of 1280x720."""


@dataclass(frozen=True)
class VerdictColours:
    """``fill`` and ``ink`` are a surface and what is written on it; ``mark`` is a line or a point on the theme's own surface."""

    fill: str
    ink: str
    mark: str


@dataclass(frozen=True)
class Theme:
    """One set of colours, as ``#rrggbb``."""

    name: str
    background: str
    surface: str
    raised: str
    border: str
    pressed: str
    text: str
    dim: str
    accent: str
    accent_ink: str
    picture: str
    passed: VerdictColours
    failed: VerdictColours
    invalid: VerdictColours

    def of(self, verdict: Verdict) -> VerdictColours:
        """The colours of one verdict."""
        return {Verdict.PASS: self.passed, Verdict.FAIL: self.failed, Verdict.INVALID: self.invalid}[verdict]


_THEMES = (
    Theme(
        name="dark",
        background="#12161b",
        surface="#1a2027",
        raised="#27303a",
        border="#3a4653",
        pressed="#3a4653",
        text="#eef2f6",
        dim="#a3b0bd",
        accent="#56b4e9",
        accent_ink="#06121c",
        picture="#0a0d10",
        passed=VerdictColours("#007a5a", "#ffffff", "#2fc79a"),
        failed=VerdictColours("#c23a00", "#ffffff", "#ff7f4d"),
        invalid=VerdictColours("#f2c300", "#141100", "#f2c300"),
    ),
    Theme(
        name="light",
        background="#e9edf1",
        surface="#ffffff",
        raised="#f1f4f7",
        border="#b7c1cb",
        pressed="#b7c1cb",
        text="#12181f",
        dim="#4c5967",
        accent="#0b62b8",
        accent_ink="#ffffff",
        picture="#3a424b",
        passed=VerdictColours("#007a5a", "#ffffff", "#00795a"),
        failed=VerdictColours("#c23a00", "#ffffff", "#c23a00"),
        invalid=VerdictColours("#f2c300", "#141100", "#8a6700"),
    ),
    Theme(
        name="contrast",
        background="#000000",
        surface="#000000",
        raised="#161616",
        border="#ffffff",
        pressed="#404040",
        text="#ffffff",
        dim="#e6e6e6",
        accent="#6fd3ff",
        accent_ink="#000000",
        picture="#000000",
        passed=VerdictColours("#006b4f", "#ffffff", "#3df0bb"),
        failed=VerdictColours("#b03000", "#ffffff", "#ff9466"),
        invalid=VerdictColours("#ffe100", "#000000", "#ffe100"),
    ),
)


def theme_named(name: str) -> Theme:
    """The theme of that name. Raises SettingsError."""
    for theme in _THEMES:
        if theme.name == name:
            return theme
    names = ", ".join(theme.name for theme in _THEMES)
    raise SettingsError(f"there is no theme called {name!r}", where="view.theme", remedy=f"Write one of: {names}")


def dress(theme: Theme) -> None:
    """Give the application the colours of ``theme``.

    A window's own palette and style sheet do not reach the windows that Qt makes itself: the lists of its file dialog, message boxes,
    tool tips. Without this they have the colours of Qt's own choice under letters of ours.
    """
    made = palette(theme)
    QApplication.setPalette(made)
    QToolTip.setPalette(made)


def palette(theme: Theme) -> QPalette:
    """For what the style sheet does not reach: every role that Qt paints with."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.BrightText: theme.failed.mark,
        QPalette.ColorRole.PlaceholderText: theme.dim,
        QPalette.ColorRole.Light: theme.border,
        QPalette.ColorRole.Midlight: theme.raised,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Shadow: theme.picture,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_ink,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.dim))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(theme.border))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.HighlightedText, QColor(theme.text))
    return made


def font_px(scale: float) -> int:
    """Plain text, in pixels, at one scale of the window."""
    return max(round(SMALLEST_FONT_PX * min(1.0, scale / 0.8)), round(FONT_PX * scale))


def style_sheet(theme: Theme, scale: float, *, pressed_px: int = 0) -> str:
    """Everything that has to do with looks, at one scale of the window (1 at 1280x720). ``pressed_px``: least height of what is pressed."""
    t = theme
    px = font_px(scale)
    gap = round(6 * scale)
    grip = round(16 * scale)
    # Qt draws the arrows of its file dialog in black, whatever the colours.
    arrows = t.text if QColor(t.background).lightnessF() < 0.5 else t.raised
    # Without borders and padding, as a style sheet counts; 0 leaves each its own height.
    inner = max(0, pressed_px - 2 * gap - 2)
    pressed = (
        f"""
QPushButton, QToolButton {{ min-height: {inner}px; }}
QComboBox, QLineEdit, QAbstractSpinBox {{ min-height: {inner + 4}px; }}
QCheckBox, QRadioButton, QMenu::item, QListWidget::item {{ min-height: {pressed_px}px; }}
QSlider:horizontal {{ min-height: {pressed_px}px; }}"""
        if pressed_px
        else ""
    )
    families = ", ".join(f'"{family}"' for family in FONT_FAMILIES)
    return f"""
* {{ font-family: {families}; font-size: {px}px; }}
QWidget {{ color: {t.text}; }}
QMainWindow, QDialog, QMessageBox, QWidget#content {{ background: {t.background}; }}
QFrame#panel {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 6px; }}
QFrame#pane {{ background: {t.surface}; border: 2px solid {t.border}; border-radius: 6px; }}
QFrame#pane[selected="true"] {{ border-color: {t.accent}; }}
QLabel {{ background: transparent; }}
QLabel:disabled, QLabel#dim {{ color: {t.dim}; }}
QLabel#heading {{ font-size: {round(px * 1.35)}px; font-weight: 600; }}
QLabel#bound {{ font-size: {round(px * 1.7)}px; font-weight: 700; }}
QLabel#sentence {{ font-size: {round(px * 1.2)}px; font-weight: 600; }}
QLabel#problem {{ color: {t.invalid.mark}; }}
QLabel#caption {{ color: {t.dim}; font-size: {round(px * 0.85)}px; }}
QLabel#figure {{ font-size: {round(px * 1.5)}px; font-weight: 600; }}
QLabel#reading {{ font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace; color: {t.text}; }}
QPushButton {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 5px; padding: {gap}px {gap * 2}px; }}
QPushButton:hover {{ border-color: {t.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.pressed}; }}
QPushButton:checked {{ border-color: {t.accent}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; }}
QPushButton:disabled {{ color: {t.dim}; background: {t.surface}; }}
QPushButton#primary {{ background: {t.accent}; color: {t.accent_ink}; border-color: {t.accent}; font-weight: 600; }}
QPushButton#primary:focus {{ border: 2px solid {t.text}; }}
QPushButton#primary:disabled {{ background: {t.surface}; color: {t.dim}; border-color: {t.border}; }}
QDialogButtonBox QPushButton {{ icon-size: 0px; }}
QCheckBox::indicator {{ width: {grip}px; height: {grip}px; background: {t.raised}; border: 1px solid {t.dim}; border-radius: 3px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border: {max(2, grip // 4)}px solid {t.raised}; }}
QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {t.text}; }}
QRadioButton::indicator {{ width: {grip}px; height: {grip}px; background: {t.raised}; border: 1px solid {t.dim};
    border-radius: {grip // 2 + 1}px; margin: {max(2, grip // 4) - 1}px; }}
QRadioButton::indicator:checked {{ background: {t.accent}; border: {max(2, grip // 4)}px solid {t.raised};
    border-radius: {grip // 2 + max(2, grip // 4)}px; margin: 0; }}
QRadioButton::indicator:focus, QRadioButton::indicator:hover {{ border-color: {t.text}; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QListWidget, QTableWidget {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: 4px; padding: {max(2, gap - 2)}px {gap}px;
    selection-background-color: {t.accent}; selection-color: {t.accent_ink}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QListWidget:focus,
QTableWidget:focus {{ border: 2px solid {t.accent}; }}
QComboBox {{ background: {t.raised}; }}
QComboBox::drop-down {{ border: none; width: {round(22 * scale)}px; }}
QHeaderView::section {{ background: {t.raised}; color: {t.dim}; border: none; padding: {gap // 2}px {gap}px; }}
QScrollBar:vertical {{ background: {t.surface}; width: {round(12 * scale)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 4px; min-height: {grip}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QComboBox QAbstractItemView, QMenu {{ background: {t.raised}; border: 1px solid {t.border}; selection-background-color: {t.accent};
    selection-color: {t.accent_ink}; }}
QSlider:horizontal {{ min-height: {round(24 * scale)}px; }}
QSlider::groove:horizontal {{ height: {max(4, gap - 1)}px; background: {t.border}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.text}; border: 2px solid {t.surface}; width: {grip}px; margin: -{grip // 2}px 0;
    border-radius: 4px; }}
QSlider::handle:horizontal:focus {{ background: {t.accent}; border: 2px solid {t.text}; }}
QSlider::sub-page:horizontal:disabled {{ background: {t.border}; }}
QSlider::handle:horizontal:disabled {{ background: {t.dim}; }}
QProgressBar {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 4px; text-align: center; }}
QProgressBar::chunk {{ background: {t.passed.fill}; border-radius: 3px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QFileDialog QToolButton {{ background: {arrows}; border-radius: 4px; padding: 2px; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: {gap}px; }}
{pressed}
"""

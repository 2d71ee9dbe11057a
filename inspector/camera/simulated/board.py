"""A printed circuit board: traces under green mask, gold pads, vias, silk-screen, and soldered components."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from inspector.camera.simulated import components
from inspector.camera.simulated.design import Cloudy, Design, DesignPiece, Wear, body_of, spots_in
from inspector.camera.simulated.drawing import DrawingBoard, Sprite, Stencil, blurred

_GREEN = (24.0, 92.0, 54.0)
_GOLD = (208.0, 172.0, 98.0)
_SILK = (226.0, 230.0, 222.0)
_HOLES = ((-192.0, -142.0), (192.0, -142.0), (-192.0, 142.0), (192.0, 142.0))


@dataclass(frozen=True)
class _Site:
    """Where a component sits: its name on the silk-screen, place in units, turn in degrees, and its kind."""

    name: str
    x: float
    y: float
    angle: float
    kind: str


_SITES = (
    _Site("U1", -10, -8, 0, "controller"),
    _Site("U2", 118, -74, 0, "driver"),
    _Site("U3", 118, 12, 0, "driver"),
    _Site("U4", -128, 84, 0, "driver"),
    _Site("Y1", -22, 92, 0, "crystal"),
    _Site("C1", -150, -84, 0, "can"),
    _Site("C2", -96, -84, 0, "can"),
    _Site("C3", 146, 96, 90, "tantalum"),
    _Site("C4", 92, 96, 90, "tantalum"),
    *(_Site(f"R{number + 1}", -30 + 24 * number, -92, 90, "resistor") for number in range(4)),
    *(_Site(f"C{number + 5}", -84, -34 + 26 * number, 0, "capacitor") for number in range(4)),
    *(_Site(f"R{number + 5}", 60, -34 + 26 * number, 0, "resistor") for number in range(4)),
    *(_Site(f"C{number + 9}", 28 + 22 * number, 74, 90, "capacitor") for number in range(2)),
)
_PADS = {
    "driver": [(x, y, 9.0, 5.0) for x in (-27.0, 27.0) for y in (-18.0, -6.0, 6.0, 18.0)],
    "crystal": [(-25.0, 0.0, 10.0, 16.0), (25.0, 0.0, 10.0, 16.0)],
    "can": [(-20.0, 0.0, 14.0, 8.0), (20.0, 0.0, 14.0, 8.0)],
    "tantalum": [(-17.0, 0.0, 10.0, 14.0), (17.0, 0.0, 10.0, 14.0)],
    "resistor": [(-9.0, 0.0, 8.0, 12.0), (9.0, 0.0, 8.0, 12.0)],
    "capacitor": [(-9.0, 0.0, 8.0, 12.0), (9.0, 0.0, 8.0, 12.0)],
    "controller": [
        *((x, 6.4 * step - 28.8, 9.0, 3.2) for x in (-46.0, 46.0) for step in range(10)),
        *((6.4 * step - 28.8, y, 3.2, 9.0) for y in (-46.0, 46.0) for step in range(10)),
    ],
}
_ROOM = {"controller": 56, "driver": 40, "crystal": 34, "can": 30, "tantalum": 30, "resistor": 18, "capacitor": 18}
_NAME_ABOVE = {"driver": 34, "crystal": 20, "can": 34, "tantalum": 31}
_TURNS = {"driver": 90.0, "crystal": 90.0, "tantalum": 90.0}
_REMOVABLE = frozenset({"driver", "crystal", "can", "tantalum", "controller"})


def board(size: tuple[int, int]) -> Design:
    """The circuit board at a picture size of (width, height) pixels."""
    bare = DrawingBoard(size, min(size) / 512, _GREEN)
    cover = bare.stencil().box(0, 0, 436, 336, corner=12)
    for x, y in _HOLES:
        cover.disc(x, y, 9, on=False)
    _etch(bare)
    body, filled = body_of(bare, cover, thickness=16, shine=30, depth=0.8)
    scale = bare.scale
    sprites: dict[str, Sprite] = {
        "controller": components.quad_flat_pack(scale),
        "driver": components.small_outline(scale),
        "crystal": components.crystal(scale),
        "can": components.electrolytic_can(scale),
        "tantalum": components.tantalum(scale),
        "resistor": components.chip(scale, (34, 34, 38), "103"),
        "capacitor": components.chip(scale, (150, 112, 76), ""),
    }
    middle_x, middle_y = size[0] / 2 - 0.5, size[1] / 2 - 0.5
    pieces = tuple(
        DesignPiece(
            sprites[site.kind],
            middle_x + site.x * scale,
            middle_y + site.y * scale,
            site.angle,
            removable=site.kind in _REMOVABLE,
            turn=_TURNS.get(site.kind, 0.0),
        )
        for site in _SITES
    )
    free = bare.stencil().box(0, 0, 400, 300)
    for site in _SITES:
        free.disc(site.x, site.y, _ROOM[site.kind], on=False)
    for x, y in _HOLES:
        free.disc(x, y, 22, on=False)
    free.box(0, 148, 220, 60, on=False)
    wear = Wear(scratch=(216, 190, 140), stain=(196, 176, 120), tint=(92, 56, 18), tint_opacity=0.8, glint=300)
    strays = (components.solder_ball(scale), components.chip(1.5 * scale, (150, 112, 76), ""))
    return Design(scale, body, filled, spots_in(bare, free), pieces, strays, wear, Cloudy(size, cells=(6, 20)))


def _etch(bare: DrawingBoard) -> None:
    weave = np.indices(bare.shape, dtype=np.float32) / np.float32(bare.pixels_per_unit)
    bare.colour *= (1 + 0.035 * np.sin(weave[0] * 2.1) * np.sin(weave[1] * 2.1))[..., None]
    traces = _traces(bare)
    bare.raised(traces, 0.9, 0.5).painted(traces, (46, 128, 78), 0.85)
    pads = _pads(bare)
    bare.raised(pads, 0.6, 0.4).painted(pads, _GOLD, gloss=0.7)
    rings = bare.stencil()
    for x, y in _HOLES:
        rings.ring(x, y, 13.5, 9)
    bare.raised(rings, 0.5, 0.5).painted(rings, _GOLD, gloss=0.7)
    _vias(bare)
    silk = bare.stencil().text(0, -150, "CTRL-7 REV B", 15, 1.8).text(-176, 20, "J1", 9, 1.2)
    for site in _SITES:
        if site.kind in _NAME_ABOVE:
            silk.text(site.x, site.y - _NAME_ABOVE[site.kind], site.name, 8.5, 1.1)
    for x, y in ((-150.0, -84.0), (-96.0, -84.0)):
        silk.ring(x, y, 25.5, 1.4)
    silk.box(-176, 84, 12, 12, corner=2).box(-176, 84, 9, 9, on=False)
    bare.raised(silk, 0.25, 0.3).painted(silk, _SILK, 0.93, gloss=0.02)
    fine = np.random.default_rng(30).standard_normal(bare.shape, dtype=np.float32)
    bare.relief += blurred(fine, 0.8 * bare.pixels_per_unit) * np.float32(0.05)


def _traces(bare: DrawingBoard) -> Stencil:
    """Copper under the mask: fans from the controller, buses, and a wide supply."""
    copper = bare.stencil()
    for step in range(10):
        off = 6.4 * step - 28.8
        spread = off * 1.7
        copper.line([(-10 - 46, -8 + off), (-72, -8 + off), (-80 + abs(off) * 0.2, -8 + spread), (-112, -8 + spread)], 1.9)
        copper.line([(-10 + 46, -8 + off), (52, -8 + off), (62 - abs(off) * 0.2, -8 + spread), (84, -8 + spread)], 1.9)
        copper.line([(-10 + off, -54), (-10 + off, -70), (-10 + spread, -84), (-10 + spread, -118)], 1.9)
        copper.line([(-10 + off, 38), (-10 + off, 54), (-10 + 2.6 * off, 70 + abs(off) * 0.3), (-10 + 2.6 * off, 136)], 1.9)
    for step in range(4):
        for x, y in ((118, -74), (118, 12), (-128, 84)):
            row = y - 18 + 12 * step
            copper.line([(x + 27, row), (x + 44 + 5 * step, row), (x + 50 + 5 * step, row - 8 - 6 * step)], 2.0)
            copper.line([(x - 27, row), (x - 42, row), (x - 48 - 2 * step, row + 6)], 2.0)
    copper.line([(-200, -116), (-60, -116), (-46, -128), (150, -128), (170, -108), (170, 40), (186, 56)], 6)
    copper.line([(-206, 40), (-186, 60), (-186, 120), (-160, 128), (60, 128)], 6)
    copper.line([(186, 84), (186, 128), (70, 128)], 6)
    for x, y in ((-150, -84), (-96, -84)):
        copper.line([(x - 20, y), (x - 20, y + 36), (x - 8, y + 48)], 4)
    return copper


def _pads(bare: DrawingBoard) -> Stencil:
    """Where components are soldered, and the contacts at the lower edge."""
    pads = bare.stencil()
    for site in _SITES:
        cosine, sine = math.cos(math.radians(site.angle)), math.sin(math.radians(site.angle))
        for x, y, width, height in _PADS[site.kind]:
            px, py = site.x + x * cosine - y * sine, site.y + x * sine + y * cosine
            pads.box(px, py, width, height, corner=1, angle=site.angle)
    for step in range(16):
        pads.box(-97.5 + 13 * step, 150, 8, 32, corner=2)
    for step in range(6):
        pads.disc(-192, -58 + 15 * step, 5.5)
    return pads


def _vias(bare: DrawingBoard) -> None:
    rng = np.random.default_rng(12)
    rings, holes = bare.stencil(), bare.stencil()
    taken = [(site.x, site.y, _ROOM[site.kind] + 2.0) for site in _SITES] + [(x, y, 24.0) for x, y in _HOLES]
    for x, y in rng.uniform((-200, -136), (200, 124), (150, 2)):
        if all(math.hypot(x - other_x, y - other_y) > room for other_x, other_y, room in taken):
            rings.disc(x, y, 3.4)
            holes.disc(x, y, 1.7)
            taken.append((x, y, 9.0))
    for step in range(6):
        holes.disc(-192, -58 + 15 * step, 3)
    bare.raised(rings, 0.5, 0.4).painted(rings, (150, 160, 96), 0.9, gloss=0.4)
    bare.raised(holes, -5, 0.4).painted(holes, (10, 18, 12), 0.95, gloss=0.0)

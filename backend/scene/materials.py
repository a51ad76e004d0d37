"""Surfaces and their colours, drawn within the scene's palette. Grain is the deviation of their texture, 0 to 255."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .style import Style
from .things import BUILDING, CAR, CLUTTER, IMPERVIOUS, LOW_VEGETATION, RGB, TREE, Pattern, Surface

Rng = np.random.Generator


class RoofCovering(NamedTuple):
    """A roof covering."""

    material: Surface
    pattern: Pattern
    trim: Surface
    flat_only: bool = False
    is_metal: bool = False
    sheets: float = 0.0
    rust: Surface | None = None


def shift(rng: Rng, colour: RGB, spread: float, own: float = 0.4) -> RGB:
    """A colour moved as a whole by `spread`, and each band by `own` of it."""
    move = rng.normal(0, spread)
    r, g, b = (min(max(c + move + rng.normal(0, spread * own), 4.0), 252.0) for c in colour)
    return r, g, b


def mix(a: RGB, b: RGB, share: float) -> RGB:
    r, g, c = (p + (q - p) * share for p, q in zip(a, b))
    return r, g, c


def surface(rng: Rng, colour: RGB, spread: float, patchy: float, grain: float, code: int) -> Surface:
    first = shift(rng, colour, spread, 0.2)
    return Surface(first, shift(rng, first, patchy, 0.3), grain, code)


def lawn(style: Style, rng: Rng, dry: float = 0.25) -> Surface:
    share = float(rng.beta(1, 2.5)) + dry * float(rng.random())
    first = shift(rng, mix(style.lawn, style.dry, min(share, 1.0)), 7)
    return Surface(first, mix(first, style.dry, float(rng.uniform(0.15, 0.6))), float(rng.uniform(4, 11)), LOW_VEGETATION)


def undergrowth(style: Style, rng: Rng) -> Surface:
    """The floor of a wood: bushes and young trees, so of class tree, as people draw it."""
    return Surface(shift(rng, mix(style.leaf, style.dry, 0.2), 8), shift(rng, mix(style.leaf, style.soil, 0.5), 8), 14.0, TREE)


def crop(style: Style, rng: Rng) -> tuple[Surface, Pattern]:
    kind = rng.random()
    if kind < 0.25:
        soil = shift(rng, style.soil, 9)
        return Surface(soil, shift(rng, soil, 10), 6.0, LOW_VEGETATION), Pattern("t", float(rng.uniform(0.6, 1.6)), 0.10)
    if kind < 0.45:
        ripe = shift(rng, (186, 170, 116), 10)
        return Surface(ripe, shift(rng, ripe, 9), 6.0, LOW_VEGETATION), Pattern("t", float(rng.uniform(1.5, 3.5)), 0.06)
    if kind < 0.65:
        green = shift(rng, mix(style.leaf, style.lawn, 0.5), 9)
        return Surface(green, shift(rng, green, 8), 9.0, LOW_VEGETATION), Pattern("t", float(rng.uniform(0.7, 1.2)), 0.16)
    return lawn(style, rng), Pattern("t", float(rng.uniform(3, 8)), 0.07)


def mowing(rng: Rng) -> Pattern:
    return Pattern("t", float(rng.uniform(1.2, 4)), float(rng.uniform(0.0, 0.08)), True)


def vegetable_bed(style: Style, rng: Rng) -> Surface:
    return Surface(shift(rng, style.soil, 10), shift(rng, style.leaf, 10), 14.0, LOW_VEGETATION)


def vines(style: Style, rng: Rng) -> Surface:
    green = shift(rng, mix(style.leaf, style.lawn, 0.35), 7)
    return Surface(green, shift(rng, green, 9), 9.0, LOW_VEGETATION)


def leaves(style: Style, rng: Rng, conifer: bool = False) -> Surface:
    if conifer:
        green: RGB = shift(rng, mix((50, 68, 58), style.leaf, 0.35), 6)
    elif rng.random() < 0.012:
        green = shift(rng, (98, 62, 58), 10)
    else:
        green = shift(rng, mix(style.leaf, style.second_leaf, float(rng.beta(0.8, 1.2))), 8, 0.5)
    return Surface(green, mix(green, shift(rng, style.second_leaf, 10), 0.5), 15.0, TREE)


def asphalt(style: Style, rng: Rng) -> Surface:
    return surface(rng, style.asphalt, 7, 7, 3.0, IMPERVIOUS)


def gravel(style: Style, rng: Rng) -> Surface:
    return surface(rng, mix((186, 180, 166), style.soil, float(rng.uniform(0, 0.5))), 9, 8, 6.0, IMPERVIOUS)


def dirt(style: Style, rng: Rng) -> Surface:
    first = shift(rng, mix(style.soil, (190, 170, 146), float(rng.random()) * 0.6), 8)
    return Surface(first, shift(rng, mix(first, style.dry, 0.3), 8), 6.0, IMPERVIOUS)


def paving(style: Style, rng: Rng) -> Surface:
    base: RGB = [style.asphalt, (178, 170, 160), (166, 148, 136), (188, 185, 178), (152, 142, 134), style.asphalt][int(rng.integers(6))]
    return surface(rng, base, 8, 7, 4.0, IMPERVIOUS)


def concrete(rng: Rng, code: int = IMPERVIOUS) -> Surface:
    return surface(rng, (196, 192, 184), 10, 6, 3.0, code)


def paint(code: int = IMPERVIOUS) -> Surface:
    return Surface((222, 222, 216), (184, 184, 180), 9.0, code)


def heap(style: Style, rng: Rng) -> Surface:
    base: RGB = [style.soil, (176, 170, 160), (120, 104, 88), (206, 192, 164)][int(rng.integers(4))]
    first = shift(rng, base, 10)
    return Surface(first, shift(rng, first, 14), 11.0, CLUTTER)


def water(style: Style, rng: Rng) -> Surface:
    first = shift(rng, [(62, 86, 88), (84, 104, 84), (92, 128, 130), (112, 104, 80)][int(rng.integers(4))], 8)
    return Surface(first, shift(rng, first, 6), 1.5, CLUTTER)


def pool(rng: Rng) -> Surface:
    first = shift(rng, [(86, 196, 214), (64, 170, 206), (120, 206, 208), (52, 120, 130)][int(rng.choice(4, p=[0.4, 0.3, 0.2, 0.1]))], 8)
    return Surface(first, shift(rng, first, 8), 3.0, CLUTTER)


def court(rng: Rng) -> Surface:
    first: RGB = [(182, 96, 66), (176, 104, 80), (70, 120, 96), (80, 112, 150)][int(rng.choice(4, p=[0.45, 0.25, 0.2, 0.1]))]
    return surface(rng, first, 6, 4, 3.0, CLUTTER)


def goods(rng: Rng) -> Surface:
    """Containers, tarpaulins, stacked things."""
    colours: list[RGB] = [
        (228, 228, 226), (60, 96, 150), (166, 66, 50), (70, 120, 84), (206, 164, 62), (120, 120, 120),
        (72, 72, 76), (150, 106, 76), (206, 200, 186), (96, 150, 190),
    ]  # fmt: skip
    first = shift(rng, colours[int(rng.integers(len(colours)))], 9)
    return Surface(first, shift(rng, first, 6), 4.0, CLUTTER)


def tarpaulin(rng: Rng) -> Surface:
    """The load of a lorry: white, or any colour of goods."""
    return (goods(rng) if rng.random() < 0.35 else surface(rng, (226, 226, 224), 9, 6, 4.0, CAR))._replace(code=CAR)


def roof_box(rng: Rng) -> Surface:
    base: RGB = [(196, 194, 190), (120, 100, 90), (224, 224, 224), (96, 96, 98), (150, 90, 76)][int(rng.integers(5))]
    return surface(rng, base, 10, 4, 4.0, BUILDING)


def window(rng: Rng) -> Surface:
    return surface(rng, (104, 116, 130), 22, 10, 3.0, BUILDING)


def solar(rng: Rng) -> Surface:
    return surface(rng, (52, 66, 100) if rng.random() < 0.6 else (44, 48, 60), 6, 5, 3.0, BUILDING)


def glass(rng: Rng) -> Surface:
    return surface(rng, (58, 66, 76), 12, 4, 3.0, CAR)


def car_paint(rng: Rng, kind: str) -> Surface:
    """Body colours as they are on European roads: white, grey, black and silver first."""
    colours: list[RGB] = [
        (232, 232, 230),
        (188, 190, 194),
        (128, 131, 136),
        (56, 57, 62),
        (62, 84, 128),
        (160, 46, 44),
        (110, 138, 172),
        (170, 160, 140),
        (84, 104, 82),
        (206, 170, 60),
        (190, 110, 60),
    ]
    shares = np.array([26, 16, 19, 19, 7, 5, 2.5, 2, 1.5, 1, 1])
    if kind != "car":
        shares[0] *= 3
    first = shift(rng, colours[int(rng.choice(len(colours), p=shares / shares.sum()))], 8, 0.25)
    return Surface(first, shift(rng, first, 4, 0.2), 2.5, CAR)


ROOFS: dict[str, RGB] = {
    "red": (172, 114, 94), "brown": (152, 128, 112), "beige": (186, 160, 136), "grey": (140, 138, 138), "dark": (92, 92, 96),
    "gravel": (178, 174, 166), "membrane": (208, 208, 206), "metal": (184, 192, 198), "rust": (156, 124, 106), "copper": (132, 168, 150),
    "blue": (110, 142, 176), "green": (104, 140, 118),
}  # fmt: skip
METAL = ("metal", "rust", "blue", "green")


def pick_roof(style: Style, rng: Rng, flat: bool = False) -> RoofCovering:
    """A roof of the place; `flat` asks for one that may be flat."""
    shares = {k: w for k, w in style.place.roofs.items() if not flat or k in ("gravel", "membrane")} or {"gravel": 2.0, "membrane": 1.0}
    weights = np.array(list(shares.values()), float)
    name = str(rng.choice(list(shares), p=weights / weights.sum()))
    colour = shift(rng, ROOFS[name], 12, 0.3)
    trim = surface(rng, mix(colour, (210, 208, 204), 0.5), 6, 3, 3.0, BUILDING)
    if name in ("gravel", "membrane"):
        return RoofCovering(
            Surface(colour, shift(rng, colour, 10), 5.0, BUILDING),
            Pattern("s", float(rng.uniform(1, 3)), float(rng.uniform(0, 0.03)), True),
            trim,
            flat_only=True,
        )
    if name in METAL:
        rust = Surface(shift(rng, (140, 96, 70), 10), shift(rng, (166, 130, 108), 10), 5.0, BUILDING)
        return RoofCovering(
            Surface(colour, shift(rng, colour, 7), 3.0, BUILDING), Pattern("s", float(rng.uniform(0.6, 1.0)), 0.07), trim,
            is_metal=True, sheets=float(rng.uniform(0.02, 0.14)), rust=rust if name == "rust" or rng.random() < 0.2 else None,
        )  # fmt: skip
    return RoofCovering(
        Surface(colour, shift(rng, colour, 15), float(rng.uniform(4, 12)), BUILDING),
        Pattern("t", float(rng.uniform(0.34, 0.5)), float(rng.uniform(0, 0.08))),
        trim,
    )

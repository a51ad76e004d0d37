"""What differs between scenes: settlement, season, light and sensor, all drawn from the seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin, tan

import numpy as np

from .things import RGB


@dataclass(frozen=True)
class Settlement:
    """A kind of place: sizes in metres, land uses and roofs with their weights."""

    name: str
    block: tuple[float, float]  # spacing of streets both ways
    street: float  # half the width of a carriageway
    uses: dict[str, float]
    roofs: dict[str, float]
    paved: bool = True
    car_density: float = 1.0


SETTLEMENTS = (
    Settlement(
        "village",
        (64, 95),
        2.9,
        {
            "homes": 6,
            "dense": 1.6,
            "orchard": 0.8,
            "vineyard": 1,
            "field": 2,
            "park": 0.6,
            "forest": 0.8,
            "parking": 0.7,
            "farm": 1.2,
            "building_site": 0.3,
        },
        {"brown": 5, "red": 2.5, "grey": 1.5, "dark": 1, "beige": 2, "gravel": 0.8},
    ),
    Settlement(
        "suburb",
        (62, 120),
        3.4,
        {"homes": 9, "slabs": 1.5, "park": 1.2, "parking": 0.9, "field": 0.7, "forest": 0.3, "building_site": 0.4, "water": 0.2},
        {"red": 4, "brown": 2, "grey": 3, "dark": 3, "gravel": 1.5, "membrane": 0.7},
    ),
    Settlement(
        "town",
        (58, 80),
        4.2,
        {"dense": 8, "slabs": 3, "park": 1, "parking": 1.3, "industry": 0.7, "building_site": 0.5, "homes": 1},
        {"red": 4, "brown": 3, "grey": 2.5, "dark": 2, "gravel": 2, "membrane": 1, "copper": 0.3},
        car_density=1.5,
    ),
    Settlement(
        "industry",
        (120, 140),
        4.6,
        {"industry": 8, "parking": 2.5, "field": 1, "yard": 2, "building_site": 1, "slabs": 0.6, "park": 0.4},
        {"gravel": 3, "membrane": 3, "metal": 3, "dark": 1, "grey": 2, "red": 0.6},
        car_density=1.6,
    ),
    Settlement(
        "country",
        (110, 150),
        2.5,
        {"field": 6, "vineyard": 1.5, "orchard": 1.5, "forest": 3, "farm": 2, "homes": 1, "water": 0.3, "park": 0.4},
        {"brown": 4, "red": 3, "grey": 2, "dark": 1, "metal": 1},
        car_density=0.6,
    ),
    Settlement(
        "tropical",
        (60, 84),
        2.8,
        {"shacks": 4, "compounds": 5, "bush": 2, "plots": 1.5, "yard": 0.7, "parking": 0.3, "building_site": 0.3},
        {"metal": 5, "rust": 4, "red": 1.5, "gravel": 1, "blue": 0.7, "green": 0.4},
        paved=False,
        car_density=0.5,
    ),
    Settlement(
        "informal",
        (60, 75),
        2.3,
        {"shacks": 9, "compounds": 2, "bush": 0.7, "yard": 0.7, "plots": 0.7, "building_site": 0.3},
        {"metal": 5, "rust": 6, "blue": 0.5, "gravel": 0.7},
        paved=False,
        car_density=0.4,
    ),
    Settlement(
        "terraces",
        (64, 110),
        3.6,
        {"rows": 7, "slabs": 1.5, "park": 1, "parking": 1.6, "compounds": 1, "building_site": 0.5},
        {"metal": 4, "red": 4, "grey": 1.5, "gravel": 1},
        car_density=1.6,
    ),
)


@dataclass(frozen=True)
class Style:
    """Everything a seed decides for the whole scene."""

    place: Settlement
    turn: float  # rotation of the street net, radians
    waves: tuple[tuple[float, float, float, float, float], ...]  # kx, ky, phase, amplitude in u, in v
    sun_x: float  # unit vector towards the sun, in the image
    sun_y: float
    slope: float  # tangent of the sun's elevation
    lawn: RGB
    dry: RGB
    leaf: RGB
    second_leaf: RGB
    soil: RGB
    asphalt: RGB
    conifers: float
    palms: float
    shade: RGB  # what is left of each band in shadow
    relief: float
    gain: RGB
    haze: RGB
    haze_share: float
    contrast: float
    saturation: float
    blur: float  # standard deviation in metres
    noise: float
    softness: float  # how much wider colours are blurred than brightness, as by JPEG


@lru_cache(maxsize=64)
def draw_style(seed: int) -> Style:
    """The style of a scene."""
    rng = np.random.default_rng((seed & 0xFFFFFFFF, 77))
    place = SETTLEMENTS[seed % len(SETTLEMENTS)]
    hot = not place.paved or place.name == "terraces"
    turn = rng.uniform(0, pi)
    waves = tuple(
        (
            2 * pi / length * cos(a),
            2 * pi / length * sin(a),
            rng.uniform(0, 2 * pi),
            steepness * length / (2 * pi) * rng.uniform(-1, 1),
            steepness * length / (2 * pi) * rng.uniform(-1, 1),
        )
        for length, steepness in ((900, 0.22), (520, 0.16), (310, 0.12), (170, 0.07))
        for a in (rng.uniform(0, pi),)
    )
    azimuth = rng.uniform(-0.9, 0.9) + pi / 2  # mostly from the south: +y is down
    if hot and rng.random() < 0.5:
        azimuth += pi
    elevation = np.radians(rng.uniform(38, 64))
    season = rng.choice(["summer", "late", "spring", "autumn"], p=[0.45, 0.25, 0.2, 0.1])
    lawn = {"summer": (108, 126, 76), "late": (124, 128, 86), "spring": (112, 138, 76), "autumn": (126, 124, 86)}[season]
    leaf = {"summer": (62, 84, 54), "late": (68, 86, 56), "spring": (80, 102, 58), "autumn": (88, 90, 56)}[season]
    second = {"summer": (82, 102, 68), "late": (92, 102, 64), "spring": (102, 122, 72), "autumn": (142, 112, 62)}[season]
    if hot:
        leaf, second = (66, 92, 48), (92, 116, 60)
        lawn = (122, 128, 78) if rng.random() < 0.5 else (104, 122, 66)

    def vary(colour: RGB, spread: float = 9, own: float = 0.4) -> RGB:
        shift = rng.normal(0, spread)
        r, g, b = (float(np.clip(c + shift + rng.normal(0, spread * own), 5, 250)) for c in colour)
        return r, g, b

    haze_share = float(rng.beta(1.5, 4)) * 0.55
    gain = float(rng.uniform(0.92, 1.14))
    cast = rng.normal(0, 0.02, 3)
    return Style(
        place=place,
        turn=turn,
        waves=waves,
        sun_x=cos(azimuth),
        sun_y=sin(azimuth),
        slope=tan(elevation),
        lawn=vary(lawn),
        dry=vary((148, 147, 102) if not hot else (158, 134, 98)),
        leaf=vary(leaf, 7),
        second_leaf=vary(second, 9),
        soil=vary([(148, 118, 88), (170, 122, 82), (156, 140, 116)][int(rng.integers(3))], 8),
        asphalt=vary((152, 151, 148), 14, 0.12),
        conifers=float(rng.beta(0.7, 1.6)) if not hot else 0.03,
        palms=float(rng.uniform(0.1, 0.5)) if hot else 0.0,
        shade=tuple(np.clip(np.array((0.34, 0.41, 0.52)) + rng.normal(0, 0.06) + rng.normal(0, 0.02, 3), 0.22, 0.7).tolist()),  # type: ignore[arg-type]
        relief=float(rng.uniform(0.8, 1.3)),
        gain=tuple((gain * (1 + cast)).tolist()),  # type: ignore[arg-type]
        haze=vary((172, 186, 198), 8),
        haze_share=haze_share,
        contrast=float(rng.uniform(0.95, 1.3)),
        saturation=float(rng.uniform(0.8, 1.35)),
        blur=float(rng.choice([rng.uniform(0.06, 0.1), rng.uniform(0.09, 0.2)], p=[0.3, 0.7])),
        noise=float(rng.uniform(0.5, 3.0)),
        softness=float(rng.uniform(1.2, 2.6)),
    )

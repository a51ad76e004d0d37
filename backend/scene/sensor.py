"""From heights and materials to an image: relief and cast shadows of one sun, haze, blur, noise."""

from __future__ import annotations

from math import ceil, exp

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from .canvas import Canvas
from .noise import CELLS, Floats, fractal_table, look_up, look_up_smooth
from .style import Style

SHADOW = 24.0  # metres: the longest cast shadow


def margins(style: Style, gsd: float) -> tuple[int, int, int, int]:
    """Pixels to draw above, left of, below and right of what is wanted."""
    steps = _steps(style, gsd)
    dy, dx = sum(s[0] for s in steps), sum(s[1] for s in steps)
    rim = _rim(style, gsd) + 1
    return max(-dy, 0) + rim, max(-dx, 0) + rim, max(dy, 0) + rim, max(dx, 0) + rim


def expose(canvas: Canvas, style: Style, rect: Rect, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The image (3, h, w) and classes (h, w) of `rect`, which lies within the canvas by `margins`."""
    rim = _rim(style, canvas.gsd)
    wide_kernel = _kernel(style.blur * style.softness, canvas.gsd, rim)
    wide = Rect(rect.y - rim, rect.x - rim, rect.h + 2 * rim, rect.w + 2 * rim)
    light = _light(canvas, style, wide.inside(canvas.rect))
    part = wide.inside(canvas.rect).slices
    ids = canvas.material[part]
    table = canvas.materials
    first, second = np.array([t.first for t in table], np.float32), np.array([t.second for t in table], np.float32)
    grain_of = np.array([t.grain for t in table], np.float32)
    y, x = canvas.y[part[0]], canvas.x[part[1]]
    share = np.clip(0.5 + 0.3 * canvas.rough[part] + 0.3 * look_up_smooth(fractal_table(1.0), y, x, 1.9), 0, 1)
    grain = grain_of.take(ids) * look_up(fractal_table(0.6), y + 31.0, x + 17.0, 0.14) * canvas.tint[part]
    image = np.empty((3, rect.h, rect.w), np.uint8)
    rows, columns = np.arange(rect.y, rect.y + rect.h), np.arange(rect.x, rect.x + rect.w)
    sharp = []
    for band in range(3):
        base = first[:, band].take(ids)
        base += (second[:, band] - first[:, band]).take(ids) * share
        base *= canvas.tint[part]
        base += grain
        base *= style.shade[band] + (1 - style.shade[band]) * light
        sharp.append(base)
    luma: Floats = (sharp[0] + sharp[1] + sharp[2]) / 3
    colour = np.float32(style.saturation)
    red, blue = _blur((sharp[0] - luma) * colour, wide_kernel), _blur((sharp[2] - luma) * colour, wide_kernel)
    luma = _blur((luma - 110) * np.float32(style.contrast) + 110, _kernel(style.blur, canvas.gsd, rim))
    clear = 1 - style.haze_share
    for band, tone in enumerate((red, -red - blue, blue)):
        out = np.maximum(luma + tone, 4) * np.float32(style.gain[band] * clear) + np.float32(style.haze[band] * style.haze_share)
        noise = fractal_table(0.3).take((rows + 331 * band + seed) % CELLS, 0).take((columns + 577 * band) % CELLS, 1)
        image[band] = np.clip(out + np.float32(style.noise) * noise + np.float32(0.5), 0, 255)
    codes = np.array([t.code for t in table], np.uint8)
    return image, codes.take(canvas.material[rect.inside(canvas.rect).slices])


def _light(canvas: Canvas, style: Style, part: Rect) -> Floats:
    """Direct light on `part`: 1 on flat ground, less on slopes that turn away, 0 in shadow."""
    height = canvas.height
    above = _shifted_height(canvas, style, part)
    rows, columns = part.slices
    here = height[rows, columns]
    sunny = 1 - np.clip((above - here - 0.05) * 3, 0, 1)

    def slope(dy: int, dx: int) -> Floats:
        back = here - height[rows.start - dy : rows.stop - dy, columns.start - dx : columns.stop - dx]
        on = height[rows.start + dy : rows.stop + dy, columns.start + dx : columns.stop + dx] - here
        gentler: Floats = np.maximum(np.minimum(back, on), 0) + np.minimum(np.maximum(back, on), 0)  # so that walls do not count
        return gentler

    rise = np.clip((slope(0, 1) * style.sun_x + slope(1, 0) * style.sun_y) / canvas.gsd, -1.2, 1.2)
    lambert = (1 - rise / style.slope) / np.sqrt(1 + rise * rise)
    return sunny * np.clip(1 + style.relief * (lambert - 1), 0, 1.45)


def _shifted_height(canvas: Canvas, style: Style, part: Rect) -> Floats:
    """The highest shadow edge above each pixel: a running maximum towards the sun, doubling its reach at each step."""
    steps = _steps(style, canvas.gsd)
    dy, dx = sum(s[0] for s in steps), sum(s[1] for s in steps)
    top, left = part.y + min(dy, 0), part.x + min(dx, 0)
    edge = canvas.height[top : top + part.h + abs(dy), left : left + part.w + abs(dx)]
    for number, (sy, sx, drop) in enumerate(steps):
        h, w = edge.shape[0] - abs(sy), edge.shape[1] - abs(sx)
        near = edge[max(-sy, 0) : max(-sy, 0) + h, max(-sx, 0) : max(-sx, 0) + w]
        far = edge[max(sy, 0) : max(sy, 0) + h, max(sx, 0) : max(sx, 0) + w] - np.float32(drop)
        edge = far if number == 0 else np.maximum(near, far)
    return edge


def _steps(style: Style, gsd: float) -> list[tuple[int, int, float]]:
    """(rows, columns, metres of fall) of each doubling step towards the sun."""
    lengths, reach = [1.4 * gsd], 1.4 * gsd
    while reach < SHADOW:
        step = min(reach, SHADOW - reach + gsd)
        lengths.append(step)
        reach += step
    steps = [(round(length * style.sun_y / gsd), round(length * style.sun_x / gsd), length) for length in lengths]
    return [(sy, sx, float(np.hypot(sy, sx)) * gsd * style.slope) for sy, sx, _ in steps]


def _rim(style: Style, gsd: float) -> int:
    return max(1, ceil(1.6 * style.blur * style.softness / gsd))


def _kernel(blur: float, gsd: float, radius: int) -> list[float]:
    sigma = max(blur / gsd, 0.35)
    weights = [exp(-0.5 * (k / sigma) ** 2) for k in range(-radius, radius + 1)]
    return [w / sum(weights) for w in weights]


def _blur(band: Floats, kernel: list[float]) -> Floats:
    size = len(kernel)
    h, w = band.shape[0] - size + 1, band.shape[1] - size + 1
    rows, both = np.zeros((h, band.shape[1]), np.float32), np.zeros((h, w), np.float32)
    small = 0.002  # weights below do not show
    for i, weight in enumerate(kernel):
        if weight < small:
            continue
        rows += np.float32(weight) * band[i : i + h]
    for i, weight in enumerate(kernel):
        if weight < small:
            continue
        both += np.float32(weight) * rows[:, i : i + w]
    return both

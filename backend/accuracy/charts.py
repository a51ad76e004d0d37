"""Pictures of a report, drawn as HTML and SVG: no file beside the page, no script, sharp at any size and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..shared.language import tr
from ..shared.markup import escape

PALETTE = ("#1f6f8b", "#e07a2f", "#6a4c93", "#3a8f4d", "#b23a48", "#8a817c")  # of maps, told apart in grey too
BAR, GAP, LEFT, WIDTH = 13, 12, 170, 520  # pixels

Values = Sequence[float | None]


def heat_map(matrix: Sequence[Sequence[int]], names: Sequence[str], colors: Sequence[str], rows: str, columns: str) -> str:
    """A confusion matrix: counts, with the share of the row as colour and, in small, of row and column in per cent."""
    totals = [sum(column) for column in zip(*matrix)]
    head = "".join(f'<th scope="col">{swatch(color)}{escape(name)}</th>' for name, color in zip(names, colors))
    lines = []
    for i, row in enumerate(matrix):
        total = sum(row)
        cells = "".join(cell(value, total, totals[j], i == j) for j, value in enumerate(row))
        lines.append(f'<tr><th scope="row">{swatch(colors[i])}{escape(names[i])}</th>{cells}<td class="sum">{total:,}</td></tr>')
    foot = "".join(f'<td class="sum">{value:,}</td>' for value in totals)
    caption = tr("Rows: {}. Columns: {}. Small: per cent of the row → and of the column ↓.")
    return (
        f'<div class="wide"><table class="matrix"><caption>{caption.format(escape(rows), escape(columns))}</caption>'
        f"<thead><tr><td></td>{head}<th>{tr('total')}</th></tr></thead><tbody>{''.join(lines)}"
        f'<tr><th scope="row">{tr("total")}</th>{foot}<td class="sum">{sum(totals):,}</td></tr></tbody></table></div>'
    )


def cell(value: int, row: int, column: int, is_right: bool) -> str:
    if not value:
        return '<td class="cell none">0</td>'
    share = value / row if row else 0.0
    hue = "31,111,139" if is_right else "200,60,40"
    strength = 0.75 * (share if is_right else share**0.6)
    ink = "#fff" if strength > 0.5 else "#222"
    small = f"{100 * share:.1f} → {100 * value / column if column else 0:.1f} ↓"
    return f'<td class="cell" style="background:rgba({hue},{strength:.2f});color:{ink}">{value:,}<small>{small}</small></td>'


def bars(labels: Sequence[str], series: Sequence[tuple[str, Values]]) -> str:
    """Horizontal bars from 0 to 1: for each label one bar of each series (at most six), with its number."""
    step = len(series) * BAR + GAP
    height = len(labels) * step + 24
    parts, absent = [], tr("not in the reference or the map")
    for tick in range(0, 11, 2):
        x = LEFT + WIDTH * tick / 10
        parts.append(f'<line x1="{x}" x2="{x}" y1="0" y2="{height - 20}" class="grid"/>')
        parts.append(f'<text x="{x}" y="{height - 6}" class="tick" text-anchor="middle">{tick / 10:g}</text>')
    for i, label in enumerate(labels):
        y = i * step + GAP / 2
        parts.append(f'<text x="{LEFT - 8}" y="{y + len(series) * BAR / 2 + 4}" text-anchor="end">{escape(label)}</text>')
        for k, (_, values) in enumerate(series):
            value, top = values[i], y + k * BAR
            if value is None:
                parts.append(f'<text x="{LEFT + 4}" y="{top + BAR - 3}" class="tick">{absent}</text>')
                continue
            parts.append(f'<rect x="{LEFT}" y="{top}" width="{WIDTH * value:.1f}" height="{BAR - 2}" fill="{PALETTE[k % len(PALETTE)]}"/>')
            parts.append(f'<text x="{LEFT + WIDTH * value + 5:.1f}" y="{top + BAR - 3}" class="tick">{value:.3f}</text>')
    width = LEFT + WIDTH + 60
    key = legend_key([name for name, _ in series]) if len(series) > 1 else ""
    return f'{key}<svg class="bars" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">{"".join(parts)}</svg>'


def legend_key(names: Sequence[str]) -> str:
    return (
        '<p class="key">'
        + "".join(f"<span>{swatch(PALETTE[k % len(PALETTE)])}{escape(name)}</span>" for k, name in enumerate(names))
        + "</p>"
    )


def whisker(estimate: float | None, low: float | None, high: float | None, reach: float) -> str:
    """An interval around 0 that reaches `reach` at most to both sides."""
    if estimate is None or low is None or high is None:
        return ""
    half = 110

    def x(value: float) -> float:
        return half + 8 + max(-1.0, min(1.0, value / reach)) * half

    return (
        f'<svg width="{2 * half + 16}" height="18" role="img"><line x1="{x(0)}" x2="{x(0)}" y1="0" y2="18" class="zero"/>'
        f'<line x1="{x(low):.1f}" x2="{x(high):.1f}" y1="9" y2="9" class="whisker"/>'
        f'<circle cx="{x(estimate):.1f}" cy="9" r="4" fill="{PALETTE[0]}"/></svg>'
    )


def swatch(color: str) -> str:
    return f'<i class="swatch" style="background:{escape(color)}"></i>'


def table(head: Sequence[str], rows: Sequence[Sequence[Any]], raw: Sequence[int] = ()) -> str:
    """A plain table; columns in `raw` are HTML already, all others are escaped; the first column is a heading of its row."""
    lines = []
    for row in rows:
        cells = [str(value) if k in raw else escape(str(value)) for k, value in enumerate(row)]
        lines.append(f'<tr><th scope="row">{cells[0]}</th>{"".join(f"<td>{value}</td>" for value in cells[1:])}</tr>')
    top = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    return f'<div class="wide"><table><thead><tr>{top}</tr></thead><tbody>{"".join(lines)}</tbody></table></div>'

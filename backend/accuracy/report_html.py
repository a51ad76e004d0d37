"""The report as one self-contained page: tables and pictures, no script, nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..shared.markup import escape
from ..shared.measures import OVERALL
from .charts import bars, heat_map, swatch, table, whisker
from .report_numbers import area, best, number, plus_minus, signed, span, unit_of
from .report_words import AGREEMENT, BLOCKS, ERODED, KAPPA, READING, SAMPLE, STYLE

Data = dict[str, Any]

MEASURES = {item.key: f"{item.name} ({item.also})" if item.also else item.name for item in OVERALL}


def page(data: Data) -> str:
    """`data`: what report.json holds."""
    sections = compare_sections(data) if data["kind"] == "compare" else assess_sections(data)
    title = "Agreement of two maps" if data["kind"] == "compare" else "Accuracy of maps"
    body = "".join(f"<section><h2>{escape(name)}</h2>{text}</section>" for name, text in sections)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title} - LandQuilt</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>\n"
    )


def assess_sections(data: Data) -> Iterator[tuple[str, str]]:
    maps = data["maps"]
    yield "What was compared", what(data)
    if any("estimates" in entry for entry in maps):
        yield "What the sample says about the whole map", "".join(estimates(data, entry) for entry in maps)
        yield "The sample itself, each point counting the same", summary(data)
    else:
        yield "Summary", summary(data)
    yield "F1 by class", bars(names(data), [(entry["name"], entry["full"]["scores"]["f1"]) for entry in maps[:6]])
    for entry in maps:
        yield f"Confusion matrix: {entry['name']}", matrix(data, entry["full"]["matrix"], "reference", entry["name"])
    for entry in maps:
        yield f"Classes: {entry['name']}", classes(data, entry)
    for pair in data["pairs"]:
        yield f"{pair['first']} against {pair['second']}", comparison(data, pair)
    yield "How to read this", explanation(data)


def compare_sections(data: Data) -> Iterator[tuple[str, str]]:
    yield "What was compared", what(data)
    interval = data["interval"]
    rows = [["Agreement (share of equal pixels)", number(data["agreement"]["overall"]), span(interval)]]
    rows.append(["Mean IoU", number(data["agreement"]["mean_iou"]), ""])
    yield "Summary", table(["", "value", "95 % interval"], rows)
    yield "IoU by class", bars(names(data), [("IoU", data["agreement"]["iou"])])
    yield "Matrix", matrix(data, data["agreement"]["matrix"], data["first"], data["second"])
    head = ["Class", f"in {data['first']}", f"in {data['second']}", "change", "change, %", "IoU", "boundary F1"]
    unit = unit_of([row["first"] for row in data["by_class"]], data["area_unit"])
    lines = [
        [
            label(item),
            area(row["first"], unit),
            area(row["second"], unit),
            area(row["change"], unit, sign=True),
            "" if row["change_percent"] is None else f"{row['change_percent']:+.1f}",
            number(row["iou"]),
            number(row.get("boundary_f1")),
        ]
        for item, row in zip(data["classes"], data["by_class"])
    ]
    yield "Classes and their areas", table(head, lines, raw=(0,))
    yield "How to read this", f"<p>{AGREEMENT}</p>"


def what(data: Data) -> str:
    rows = [["Grid", data["grid"]]]
    if data["kind"] == "compare":
        rows += [[data["first"], data["first_path"]], [data["second"], data["second_path"]]]
    else:
        rows += [["Reference", data["reference"]], *([entry["name"], entry["path"]] for entry in data["maps"])]
    rows += [[f"Values of {name}", text] for name, text in value_rows(data)]
    rows.append(["Made", f"{data.get('date', '')[:16].replace('T', ' ')}, LandQuilt {data.get('version', '')}"])
    notes = "".join(f"<li>{escape(text)}</li>" for text in data["notes"])
    shown = " ".join(f"<span>{label(item)}{' (ignored)' if item['is_ignored'] else ''}</span>" for item in data["classes"])
    return table(["", ""], rows) + f'<p class="key">{shown}</p>' + (f"<ul>{notes}</ul>" if notes else "")


def value_rows(data: Data) -> Iterator[tuple[str, str]]:
    """What the values of each layer were taken for."""
    maps = [entry["name"] for entry in data["maps"]] if data["kind"] == "assess" else [data["first"], data["second"]]
    meanings = [(maps[k], found) for k, found in enumerate(data["meanings"]["maps"])]
    for name, found in [*([("the reference", data["meanings"]["reference"])] if "reference" in data["meanings"] else []), *meanings]:
        yield name, ", ".join(f"{value} = {text}" for value, text in found.items())


def summary(data: Data) -> str:
    """Side by side, the best of several maps in bold."""
    maps = data["maps"]
    rows = [[text, *best([entry["full"]["scores"].get(key) for entry in maps])] for key, text in measures(data)]
    if "boundary_f1" in maps[0]:
        text = f"Mean boundary F1, within {data['tolerance']:g} px"
        rows.append([text, *best([entry["boundary_f1"]["mean"] for entry in maps])])
        if data["clutter"]:
            rows.append([f"{text} {without(data)}", *best([entry["boundary_f1"]["mean_without_clutter"] for entry in maps])])
    if "kappa" in maps[0]["full"]["scores"]:
        rows.append(["Kappa (see below)", *(number(entry["full"]["scores"]["kappa"]) for entry in maps)])
    for key in ("overall_accuracy", "mean_f1"):
        if all(entry.get("intervals") for entry in maps):
            rows.append([f"{MEASURES[key]}, 95 % interval", *(span(entry["intervals"][key]) for entry in maps)])
    counts = [f"{entry['pixels']['compared']:,} px" if "pixels" in entry else f"{entry['points']:,} points" for entry in maps]
    head, raw = [entry["name"] for entry in maps], range(1, len(maps) + 1)
    text = table(["", *head], [["Compared", *counts], *rows], raw=raw)
    if "eroded" in maps[0]:
        lines = [[text, *best([entry["eroded"]["scores"].get(key) for entry in maps])] for key, text in measures(data)]
        text += f"<h3>Away from borders (eroded by {data['erosion']:g} px)</h3>" + table(["", *head], lines, raw=raw)
    return text


def measures(data: Data) -> Iterator[tuple[str, str]]:
    for item in OVERALL:
        yield item.key, MEASURES[item.key]
        if data["clutter"] and item.without:
            yield item.without_key, f"{item.name} {without(data)}"


def without(data: Data) -> str:
    return f"without {data['classes'][data['clutter'] - 1]['name']}"


def matrix(data: Data, values: list[list[int]], rows: str, columns: str) -> str:
    return heat_map(values, names(data), [item["color"] for item in data["classes"]], rows, columns)


def classes(data: Data, entry: Data) -> str:
    head = ["Class", "precision (user's)", "recall (producer's)", "F1", "IoU", "reference pixels" if "pixels" in entry else "points"]
    areas, eroded, edge = entry.get("areas"), entry.get("eroded"), entry.get("boundary_f1")
    head += (["boundary F1"] if edge else []) + (["F1, eroded"] if eroded else []) + (["reference area", "map area"] if areas else [])
    scores, lines = entry["full"]["scores"], []
    unit = unit_of(areas["reference_m2"], "m2") if areas else (1.0, "", 0)
    for k, item in enumerate(data["classes"]):
        line = [label(item), *(number(scores[key][k]) for key in ("precision", "recall", "f1", "iou")), f"{scores['support'][k]:,}"]
        line += [number(edge["f1"][k])] if edge else []
        line += [number(eroded["scores"]["f1"][k])] if eroded else []
        line += [area(areas["reference_m2"][k], unit), area(areas["map_m2"][k], unit)] if areas else []
        lines.append(line)
    return table(head, lines, raw=(0,))


def estimates(data: Data, entry: Data) -> str:
    found = entry.get("estimates")
    if not found:
        return ""
    unit = unit_of([item["estimate"] for item in found["areas"]], found["area_unit"])
    head = ["Class", "user's accuracy", "producer's accuracy", "area", "95 % interval", "mapped area"]
    lines = [
        [
            label(item),
            plus_minus(found["users"][k]),
            plus_minus(found["producers"][k]),
            area(found["areas"][k]["estimate"], unit),
            f"{area(found['areas'][k]['low'], unit)} to {area(found['areas'][k]['high'], unit)}"
            if found["areas"][k]["low"] is not None
            else "",
            "" if found["mapped"] is None else area(found["mapped"][k], unit),
        ]
        for k, item in enumerate(data["classes"])
    ]
    text = f"<h3>{escape(entry['name'])}</h3><p>Overall accuracy by area: <b>{plus_minus(found['overall_accuracy'])}</b> (95 %)</p>"
    return text + table(head, lines, raw=(0,))


def comparison(data: Data, pair: Data) -> str:
    difference = pair.get("difference")
    text = ""
    if difference:
        reach = max([abs(value[end]) for value in difference.values() for end in ("low", "high") if value[end] is not None] or [1]) or 1
        rows = [
            [
                MEASURES[key],
                signed(value["estimate"]),
                span(value, sign=True),
                whisker(value["estimate"], value["low"], value["high"], reach),
            ]
            for key, value in difference.items()
        ]
        text += table([f"{pair['first']} minus {pair['second']}", "difference", "95 % interval", ""], rows, raw=(3,))
    test = pair["mcnemar"]
    rows = [["all classes", *test_cells(test)]]
    rows += [[label(item), *test_cells(found)] for item, found in zip(data["classes"], pair["mcnemar_by_class"])]
    head = ["McNemar's test", f"only {pair['first']} right", f"only {pair['second']} right", "test", "statistic", "p"]
    agreement = pair["agreement"]
    return (
        text
        + table(head, rows, raw=(0,))
        + f"<p>The two maps show the same class on {100 * (agreement['overall'] or 0):.1f} % of what was compared.</p>"
        + matrix(data, agreement["matrix"], pair["first"], pair["second"])
    )


def test_cells(test: Data) -> list[str]:
    statistic = "" if test["statistic"] is None else f"{test['statistic']:,.2f}"
    p = "< 0.0001" if test["p"] < 1e-4 else f"{test['p']:.4f}"
    return [f"{test['only_first']:,}", f"{test['only_second']:,}", test["test"], statistic, p]


def explanation(data: Data) -> str:
    parts = [READING]
    if data["erosion"] and data["unit"] == "pixels":
        parts.append(ERODED.format(data["erosion"]))
    if data["unit"] == "pixels":
        parts.append(BLOCKS.format(data["square"]))
    if data["unit"] == "points":
        parts.append(SAMPLE)
    if any("kappa" in entry["full"]["scores"] for entry in data["maps"]):
        parts.append(KAPPA)
    return "".join(f"<p>{text}</p>" for text in parts)


def names(data: Data) -> list[str]:
    return [item["name"] for item in data["classes"]]


def label(item: Data) -> str:
    return f"{swatch(item['color'])}{escape(item['name'])}"

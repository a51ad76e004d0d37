"""The report as one self-contained page: tables and pictures, no script, nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..shared.language import language, spoken, tr, translated
from ..shared.markup import escape
from ..shared.measures import OVERALL
from .charts import bars, heat_map, swatch, table, whisker
from .report_numbers import area, best, number, plus_minus, signed, span, unit_of
from .report_words import STYLE, agreement_words, block_words, eroded_words, kappa_words, reading_words, sample_words

Data = dict[str, Any]


def page(data: Data) -> str:
    """`data`: what report.json holds."""
    sections = compare_sections(data) if data["kind"] == "compare" else assess_sections(data)
    title = tr("Agreement of two maps") if data["kind"] == "compare" else tr("Accuracy of maps")
    body = "".join(f"<section><h2>{escape(name)}</h2>{text}</section>" for name, text in sections)
    return (
        f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title} - LandQuilt</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>\n"
    )


def assess_sections(data: Data) -> Iterator[tuple[str, str]]:
    maps = data["maps"]
    yield tr("What was compared"), what(data)
    if any("estimates" in entry for entry in maps):
        yield tr("What the sample says about the whole map"), "".join(estimates(data, entry) for entry in maps)
        yield tr("The sample itself, each point counting the same"), summary(data)
    else:
        yield tr("Summary"), summary(data)
    yield tr("F1 by class"), bars(names(data), [(entry["name"], entry["full"]["scores"]["f1"]) for entry in maps[:6]])
    for entry in maps:
        yield tr("Confusion matrix: {}").format(entry["name"]), matrix(data, entry["full"]["matrix"], tr("reference"), entry["name"])
    for entry in maps:
        yield tr("Classes: {}").format(entry["name"]), classes(data, entry)
    for pair in data["pairs"]:
        yield tr("{} against {}").format(pair["first"], pair["second"]), comparison(data, pair)
    yield tr("How to read this"), explanation(data)


def compare_sections(data: Data) -> Iterator[tuple[str, str]]:
    yield tr("What was compared"), what(data)
    interval = data["interval"]
    rows = [[tr("Agreement (share of equal pixels)"), number(data["agreement"]["overall"]), span(interval)]]
    rows.append([tr("Mean IoU"), number(data["agreement"]["mean_iou"]), ""])
    yield tr("Summary"), table(["", tr("value"), tr("95 % interval")], rows)
    yield tr("IoU by class"), bars(names(data), [("IoU", data["agreement"]["iou"])])
    yield tr("Matrix"), matrix(data, data["agreement"]["matrix"], data["first"], data["second"])
    where = tr("in {}")
    head = [tr("Class"), where.format(data["first"]), where.format(data["second"]), tr("change"), tr("change, %"), "IoU", tr("boundary F1")]
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
    yield tr("Classes and their areas"), table(head, lines, raw=(0,))
    yield tr("How to read this"), f"<p>{agreement_words()}</p>"


def what(data: Data) -> str:
    rows = [[tr("Grid"), translated(data["grid"])]]
    if data["kind"] == "compare":
        rows += [[data["first"], data["first_path"]], [data["second"], data["second_path"]]]
    else:
        rows += [[tr("Reference"), data["reference"]], *([entry["name"], entry["path"]] for entry in data["maps"])]
    rows += [[tr("Values of {}").format(name), text] for name, text in value_rows(data)]
    rows.append([tr("Made"), f"{data.get('date', '')[:16].replace('T', ' ')}, LandQuilt {data.get('version', '')}"])
    notes = "".join(f"<li>{escape(translated(text))}</li>" for text in data["notes"])
    ignored = f" ({tr('ignored')})"
    shown = " ".join(f"<span>{label(item)}{ignored if item['is_ignored'] else ''}</span>" for item in data["classes"])
    return table(["", ""], rows) + f'<p class="key">{shown}</p>' + (f"<ul>{notes}</ul>" if notes else "")


def value_rows(data: Data) -> Iterator[tuple[str, str]]:
    """What the values of each layer were taken for."""
    maps = [entry["name"] for entry in data["maps"]] if data["kind"] == "assess" else [data["first"], data["second"]]
    meanings = [(maps[k], found) for k, found in enumerate(data["meanings"]["maps"])]
    for name, found in [*([(tr("the reference"), data["meanings"]["reference"])] if "reference" in data["meanings"] else []), *meanings]:
        yield name, ", ".join(f"{value} = {text}" for value, text in found.items())


def summary(data: Data) -> str:
    """Side by side, the best of several maps in bold."""
    maps = data["maps"]
    rows = [[text, *best([entry["full"]["scores"].get(key) for entry in maps])] for key, text in measures(data)]
    if "boundary_f1" in maps[0]:
        text = tr("Mean boundary F1, within {:g} px").format(data["tolerance"])
        rows.append([text, *best([entry["boundary_f1"]["mean"] for entry in maps])])
        if data["clutter"]:
            rows.append([f"{text} {without(data)}", *best([entry["boundary_f1"]["mean_without_clutter"] for entry in maps])])
    if "kappa" in maps[0]["full"]["scores"]:
        rows.append([tr("Kappa (see below)"), *(number(entry["full"]["scores"]["kappa"]) for entry in maps)])
    for key in ("overall_accuracy", "mean_f1"):
        if all(entry.get("intervals") for entry in maps):
            rows.append([tr("{}, 95 % interval").format(measure_names()[key]), *(span(entry["intervals"][key]) for entry in maps)])
    counts = [f"{entry['pixels']['compared']:,} px" if "pixels" in entry else tr("{:,} points").format(entry["points"]) for entry in maps]
    head, raw = [entry["name"] for entry in maps], range(1, len(maps) + 1)
    text = table(["", *head], [[tr("Compared"), *counts], *rows], raw=raw)
    if "eroded" in maps[0]:
        lines = [[text, *best([entry["eroded"]["scores"].get(key) for entry in maps])] for key, text in measures(data)]
        title = tr("Away from borders (eroded by {:g} px)").format(data["erosion"])
        text += f"<h3>{title}</h3>" + table(["", *head], lines, raw=raw)
    return text


def measures(data: Data) -> Iterator[tuple[str, str]]:
    for item in OVERALL:
        yield item.key, measure_names()[item.key]
        if data["clutter"] and item.without:
            yield item.without_key, f"{spoken(item.name)} {without(data)}"


def measure_names() -> dict[str, str]:
    return {item.key: f"{spoken(item.name)} ({spoken(item.also)})" if item.also else spoken(item.name) for item in OVERALL}


def without(data: Data) -> str:
    return tr("without {}").format(data["classes"][data["clutter"] - 1]["name"])


def matrix(data: Data, values: list[list[int]], rows: str, columns: str) -> str:
    return heat_map(values, names(data), [item["color"] for item in data["classes"]], rows, columns)


def classes(data: Data, entry: Data) -> str:
    counted = tr("reference pixels") if "pixels" in entry else tr("points")
    head = [tr("Class"), tr("precision (user's)"), tr("recall (producer's)"), "F1", "IoU", counted]
    areas, eroded, edge = entry.get("areas"), entry.get("eroded"), entry.get("boundary_f1")
    head += ([tr("boundary F1")] if edge else []) + ([tr("F1, eroded")] if eroded else [])
    head += [tr("reference area"), tr("map area")] if areas else []
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
    head = [tr("Class"), tr("user's accuracy"), tr("producer's accuracy"), tr("area"), tr("95 % interval"), tr("mapped area")]
    between = tr("{0} to {1}")  # the other one is a change of classes
    lines = [
        [
            label(item),
            plus_minus(found["users"][k]),
            plus_minus(found["producers"][k]),
            area(found["areas"][k]["estimate"], unit),
            between.format(area(found["areas"][k]["low"], unit), area(found["areas"][k]["high"], unit))
            if found["areas"][k]["low"] is not None
            else "",
            "" if found["mapped"] is None else area(found["mapped"][k], unit),
        ]
        for k, item in enumerate(data["classes"])
    ]
    overall = tr("Overall accuracy by area: {} (95 %)").format(f"<b>{plus_minus(found['overall_accuracy'])}</b>")
    return f"<h3>{escape(entry['name'])}</h3><p>{overall}</p>" + table(head, lines, raw=(0,))


def comparison(data: Data, pair: Data) -> str:
    difference = pair.get("difference")
    text = ""
    if difference:
        reach = max([abs(value[end]) for value in difference.values() for end in ("low", "high") if value[end] is not None] or [1]) or 1
        rows = [
            [
                measure_names()[key],
                signed(value["estimate"]),
                span(value, sign=True),
                whisker(value["estimate"], value["low"], value["high"], reach),
            ]
            for key, value in difference.items()
        ]
        title = tr("{} minus {}").format(pair["first"], pair["second"])
        text += table([title, tr("difference"), tr("95 % interval"), ""], rows, raw=(3,))
    test = pair["mcnemar"]
    rows = [[tr("all classes"), *test_cells(test)]]
    rows += [[label(item), *test_cells(found)] for item, found in zip(data["classes"], pair["mcnemar_by_class"])]
    only = tr("only {} right")
    head = [tr("McNemar's test"), only.format(pair["first"]), only.format(pair["second"]), tr("test"), tr("statistic"), "p"]
    agreement = pair["agreement"]
    alike = tr("The two maps show the same class on {:.1f} % of what was compared.").format(100 * (agreement["overall"] or 0))
    return text + table(head, rows, raw=(0,)) + f"<p>{alike}</p>" + matrix(data, agreement["matrix"], pair["first"], pair["second"])


def test_cells(test: Data) -> list[str]:
    statistic = "" if test["statistic"] is None else f"{test['statistic']:,.2f}"
    p = "< 0.0001" if test["p"] < 1e-4 else f"{test['p']:.4f}"
    return [f"{test['only_first']:,}", f"{test['only_second']:,}", translated(test["test"]), statistic, p]


def explanation(data: Data) -> str:
    parts = [reading_words()]
    if data["erosion"] and data["unit"] == "pixels":
        parts.append(eroded_words().format(data["erosion"]))
    if data["unit"] == "pixels":
        parts.append(block_words().format(data["square"]))
    if data["unit"] == "points":
        parts.append(sample_words())
    if any("kappa" in entry["full"]["scores"] for entry in data["maps"]):
        parts.append(kappa_words())
    return "".join(f"<p>{text}</p>" for text in parts)


def names(data: Data) -> list[str]:
    return [item["name"] for item in data["classes"]]


def label(item: Data) -> str:
    return f"{swatch(item['color'])}{escape(item['name'])}"

"""A report's tables as CSV, for spreadsheets and papers: full numbers, one header line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..shared.markup import cell
from ..shared.measures import BY_CLASS, SUPPORT

VARIANTS = ("full", "eroded")
MEASURES = (*(item.key for item in BY_CLASS), SUPPORT)
ESTIMATED = ("users", "producers", "areas")


def write_accuracy(matrix_path: Path, classes_path: Path, data: dict[str, Any]) -> None:
    """The tables of maps that were measured against a reference."""
    write_matrices(matrix_path, data)
    write_classes(classes_path, data)


def write_matrices(path: Path, data: dict[str, Any]) -> None:
    """Every confusion matrix: a row for each map, variant and class of the reference; a column for each class of the map."""
    names = [item["name"] for item in data["classes"]]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["map", "variant", "reference", *map(cell, names), "total"])
        for entry in data["maps"]:
            for variant in VARIANTS:
                for name, row in zip(names, entry[variant]["matrix"] if variant in entry else ()):
                    writer.writerow([cell(entry["name"]), variant, cell(name), *row, sum(row)])


def write_classes(path: Path, data: dict[str, Any]) -> None:
    """Every score by class: a row for each map, variant and class."""
    rows = list(class_rows(data))
    fields = list(dict.fromkeys(field for row in rows for field in row))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fields)
        writer.writeheader()
        writer.writerows(rows)


def class_rows(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for entry in data["maps"]:
        for variant in VARIANTS:
            if variant not in entry:
                continue
            for k, item in enumerate(data["classes"]):
                row = {"map": cell(entry["name"]), "variant": variant, "code": item["code"], "class": cell(item["name"])}
                row |= {name: entry[variant]["scores"][name][k] for name in MEASURES}
                if variant == "full":
                    row |= extras(entry, k)
                yield row


def extras(entry: dict[str, Any], k: int) -> dict[str, Any]:
    """What is known of the full reference only."""
    row = {}
    if "boundary_f1" in entry:
        row["boundary_f1"] = entry["boundary_f1"]["f1"][k]
    for name, values in entry.get("areas", {}).items():
        row[f"area_{name}"] = values[k]
    for name in ESTIMATED if "estimates" in entry else ():
        for part, value in entry["estimates"][name][k].items():
            row[f"{name}_{part}"] = value
    return row


def write_agreement(matrix_path: Path, classes_path: Path, data: dict[str, Any]) -> None:
    """The tables of two maps without a reference."""
    names = [item["name"] for item in data["classes"]]
    with open(matrix_path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([cell(data["first"]), *map(cell, names), "total"])
        writer.writerows([cell(name), *row, sum(row)] for name, row in zip(names, data["agreement"]["matrix"]))
    with open(classes_path, "w", newline="", encoding="utf-8") as file:
        rows = [{"code": item["code"], "class": cell(item["name"]), **row} for item, row in zip(data["classes"], data["by_class"])]
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)

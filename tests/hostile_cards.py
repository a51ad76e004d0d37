"""Cards that no model can have, each a change of a good one: what the backend and the plugin's archives refuse alike."""

from __future__ import annotations

import json
from typing import Any, Callable


def changed(*path: Any, to: Any) -> Callable[[dict], Any]:
    """Puts a value where the path leads."""

    def change(card: dict) -> dict:
        place: Any = card
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to
        return card

    return change


def without(field: str) -> Callable[[dict], Any]:
    return lambda card: {name: value for name, value in card.items() if name != field}


CLASSES, BANDS, SCALING = (
    ("mlm:output", 0, "classification:classes"),
    ("mlm:input", 0, "bands"),
    ("mlm:input", 0, "value_scaling"),
)
NAMES = (5, None, ["a"], {}, "", "  ", "a\0b", "a\nb", "a\x1bb", "a\ud800b", "a\u202eb", "a\uffffb", "a" * 5000)
COLORS = (5, None, "", "#0000FF", "0000F", "00000G", "<b>000", "0000FF0", "\u0660" * 6)
CODES = (0, -1, 255, 256, 10**400, float("inf"), float("nan"), 1.5, "1", None, True, [1])
SIZES = (0, -0.2, float("nan"), float("inf"), float("-inf"), 10**400, 1e308, 1e-320, "0.2", None, [0.2], True)
NUMBERS = (float("nan"), float("inf"), 10**400, 1e308, "1", None, [1], True)
DEEP = "[" * 100_000 + "]" * 100_000

CHANGES: dict[str, Callable[[dict], Any]] = {
    **{f"name {value!a:.20}": changed("mlm:name", to=value) for value in NAMES},
    **{f"architecture {value!a:.20}": changed("mlm:architecture", to=value) for value in NAMES},
    **{f"class named {value!a:.20}": changed(*CLASSES, 0, "name", to=value) for value in NAMES},
    **{f"band named {value!a:.20}": changed(*BANDS, 0, to=value) for value in NAMES},
    **{f"colour {value!a:.20}": changed(*CLASSES, 0, "color_hint", to=value) for value in COLORS},
    **{f"code {value!a:.20}": changed(*CLASSES, 0, "value", to=value) for value in CODES},
    **{f"pixel size {value!a:.20}": changed("gsd", to=value) for value in SIZES},
    **{f"{field} {value!a:.20}": changed(*SCALING, 0, field, to=value) for value in NUMBERS for field in ("mean", "minimum", "maximum")},
    **{f"deviation {value!a:.20}": changed(*SCALING, 0, "stddev", to=value) for value in (0, -1, 1e-320, *NUMBERS)},
    **{f"scales {value!a:.20}": changed("landquilt:scales", to=value) for value in (
        [], [0], [-1], [100], [float("nan")], [float("inf")], ["1"], [None], [[1]], 1, "1", {}, None, [0.1] * 300, [1.0] * 9)},
    **{f"licence {value!a:.20}": changed("license", to=value) for value in (5, ["MIT"], {}, "a\ud800b")},
    **{f"training data {value!a:.20}": changed("landquilt:training_data", to=value) for value in (5, [], "a\ud800b")},
    **{f"scores {value!a:.30}": changed("landquilt:accuracy", to=value) for value in (
        5, [1], "high", {"overall_accuracy": "high"}, {"mean_f1": 2}, {"f1": [0.5]}, {"f1": {"tree": "x"}}, {"f1": {"tree": 10**400}},
        {"measured": 5}, {"overall_accuracy": None}, {"mean_f1": [0.5]},
        {"mean_f1_without_clutter": 1.5}, {"held_out": 0.8}, {"held_out": {"f1": {"car": 2}}}, {"held_out": {"measured": 1}},
        {"held_out": {"building_iou_same_region": "good"}}, {"held_out": {"mean_f1_without_clutter": None}})},
    **{f"more {value!a:.20}": changed("landquilt:more", to=value) for value in (5, [], "x", {"a": "\ud800"})},
    **{f"checksum {value!a:.20}": changed("file:checksum", to=value) for value in (
        5, [], "sha256:zz", "sha256:" + "a" * 63, "md5:" + "a" * 64)},
    **{f"without {field}": without(field) for field in ("mlm:name", "mlm:architecture", "mlm:input", "mlm:output", "gsd")},
    **{f"{field} {value!a:.20}": changed(field, to=value) for field in ("mlm:input", "mlm:output") for value in (
        [], {}, "x", [5], [{}], None)},
    "code twice": lambda card: changed(*CLASSES, 1, "value", to=1)(card),
    "name twice": lambda card: changed(*CLASSES, 1, "name", to=card["mlm:output"][0]["classification:classes"][0]["name"].upper())(card),
    "no classes": changed(*CLASSES, to=[]),
    "one class": changed(*CLASSES, to=[{"value": 1, "name": "all", "color_hint": "000000"}]),
    "300 classes": changed(*CLASSES, to=[{"value": k % 254 + 1, "name": f"c{k}", "color_hint": "000000"} for k in range(300)]),
    "classes are an object": changed(*CLASSES, to={"a": 1}),
    "no bands": lambda card: changed(*SCALING, to=[])(changed(*BANDS, to=[])(card)),
    "a band without its scaling": changed(*BANDS, to=["red", "green", "blue", "nir"]),
    "values from 255 to 0": lambda card: changed(*SCALING, 0, "maximum", to=0)(changed(*SCALING, 0, "minimum", to=255)(card)),
    "a list": lambda card: [card],
    "text": lambda card: "card",
    "nothing": lambda card: None,
}  # fmt: skip

TEXTS = {
    "empty": b"",
    "half": b'{"mlm:name": "half',
    "deep": DEEP.encode(),
    "not UTF-8": b'{"mlm:name": "\xff"}',
    "a long number": b'{"gsd": ' + b"9" * 50_000 + b"}",
    "a large file": b" " * 2_000_000,
    "zeros": bytes(100),
}


def hostile(card: bytes) -> dict[str, bytes]:
    """By what is wrong with it, each card as a file's bytes, made of a good one."""
    deep = json.loads(card)
    deep["landquilt:more"] = json.loads("[" * 500 + "]" * 500)
    made = {name: json.dumps(change(json.loads(card))).encode() for name, change in CHANGES.items()}
    return {**made, **TEXTS, "deep below": json.dumps({**deep, "landquilt:more": {"a": deep["landquilt:more"]}}).encode()}

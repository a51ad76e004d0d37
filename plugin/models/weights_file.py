"""Whether a file of weights is one: safetensors, each number at its place. Standard library only: nothing in it is loaded."""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import Any

from ...backend.shared.json_values import mapping, member, parse, several, text, whole

LONGEST_HEADER = 10_000_000  # bytes; that of a network with a thousand tensors takes 100,000
MOST_SIDES = 8  # of a tensor
BYTES = {"BOOL": 1, "U8": 1, "I8": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2, "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8}


def is_safetensors(path: Path) -> bool:
    """The length of the header in 8 bytes, the header as JSON, then the tensors one after the other up to the end, as it says."""
    size = path.stat().st_size
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(size - 8, LONGEST_HEADER):
            return False
        header = file.read(length)
    try:
        return header[:1] == b"{" and fills(mapping(parse(header), "the header"), size - 8 - length)
    except ValueError:
        return False


def fills(header: dict[str, Any], size: int) -> bool:
    """Whether the tensors take `size` bytes, without a gap or an overlap. Raises ValueError for what is not a header."""
    places = sorted(place_of(item, size) for key, item in header.items() if key != "__metadata__")
    ends = [0, *(end for _, end in places)]
    return bool(places) and [begin for begin, _ in places] == ends[:-1] and ends[-1] == size


def place_of(item: Any, size: int) -> tuple[int, int]:
    """From which byte to which a tensor lies; as many as its shape takes."""

    def count(value: Any, what: str) -> int:
        return whole(value, what, 0, size)

    shape = several(member(item, "shape", "a tensor"), "side", 0, MOST_SIDES, count)
    begin, end = several(member(item, "data_offsets", "a tensor"), "offset", 2, 2, count)
    if end - begin != prod(shape) * BYTES.get(text(member(item, "dtype", "a tensor"), "its type"), 0):
        raise ValueError("a tensor has another size than its shape")
    return begin, end

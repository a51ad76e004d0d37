"""Class maps as bits, eight pixels to a byte: what numpy does to a byte it does to eight pixels at once.

    a square of        8 bands of       bit i of a byte: the pixel
    the bootstrap      its rows         at this place in band i

    +---------+        +---------+
    |         |        | band 0  |      bit 0   bytes (strips, rows, width): a strip for each row of squares, a row for each
    |         |   ->   | band 1  |      bit 1   row of a band, a byte for each column
    |         |        |  ...    |       ...
    +---------+        +---------+

The neighbour of a pixel, on any side, is the same bit of another byte; bits in a row would need carrying from byte to byte. For that,
each band has the rows above and below it once more, as many as the plan's margin, and columns that do not count at its ends: arrays
are worked on as one long row, and what a shift pushes over an end falls where it is not read. All pixels of a byte lie in one square,
so that a square's pixels are counted by bytes.

The eight bands of codes become planes (plane p: bit p of all codes), as one transposes a matrix of 8 x 8 bits: in three steps, each
of which swaps halves of halves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

Bits = NDArray[np.uint8]  # (strips, rows, width)
Words = NDArray[np.uint64]

BANDS = 8
ORDER = (0, 4, 2, 6, 1, 5, 3, 7)  # the three steps leave the n-th band they take at this bit
WORD = 8  # bytes


@dataclass(frozen=True)
class BlockLayout:
    """How the pixels of a block lie in bytes. `core` (rows, columns) is what counts of the (h, w) pixels that were read."""

    top: int
    left: int
    height: int  # of the core
    width: int
    read: int  # rows of pixels that were read
    columns: int  # pixels in each
    square: int  # side of a bootstrap block
    margin: int  # rows around each band
    room: int  # columns

    @property
    def strips(self) -> int:
        return -(-self.height // self.square)

    @property
    def rows(self) -> int:
        """Of a band, without its margin."""
        return -(-min(self.square, self.height) // BANDS)

    @property
    def before(self) -> int:
        """Empty columns at the left end, so that the core begins with a whole word."""
        return -self.left % WORD

    @property
    def pitch(self) -> int:
        """Bytes from row to row: whole words."""
        return self.columns if self.is_ready else round_up(self.before + self.columns + self.room)

    @property
    def tall(self) -> int:
        """Rows of pixels that bands are made from."""
        return (self.strips - 1) * self.square + BANDS * self.rows + 2 * self.margin

    @cached_property
    def is_ready(self) -> bool:
        """Whether the pixels that were read lie as the bands need them: whole words, and a margin all around that takes shifts."""
        right = self.columns - self.left - self.width
        is_wide = min(self.left, right) >= max(self.margin, self.room)
        return is_wide and self.top == self.margin and self.read >= self.tall and not self.left % WORD and not self.columns % WORD

    @property
    def squares(self) -> int:
        return self.strips * -(-self.width // self.square)

    @property
    def counted(self) -> int:
        """Columns with the core: whole words."""
        return round_up(self.width)

    @cached_property
    def core(self) -> Bits | None:
        """The bits that count, without the margins of bands; None where all do."""
        if self.height % self.square == 0 and self.square % BANDS == 0 and self.width == self.counted:
            return None
        inside = np.zeros((self.strips * self.square + BANDS * self.rows, self.counted), np.uint8)
        inside[: self.height, : self.width] = 1
        strips = []
        for y in range(0, self.strips * self.square, self.square):
            inside_square = inside[y : y + BANDS * self.rows].reshape(BANDS, self.rows, self.counted).copy()
            inside_square.reshape(-1, self.counted)[self.square :] = 0
            strips.append(np.packbits(inside_square, axis=0, bitorder="little")[0])
        return np.stack(strips)

    def cut(self, bits: Bits) -> Bits:
        """Those that count, (..., strips, rows, counted)."""
        found = self.middle(bits)
        return found if self.core is None else found & self.core

    def middle(self, bits: Bits) -> Bits:
        """The bytes in which there are some that count."""
        first = self.before + self.left
        return bits[..., self.margin : self.margin + self.rows, first : first + self.counted]

    def planes(self, codes: NDArray[np.uint8], classes: int) -> list[Bits]:
        """Plane by plane the bits of all codes, with the margins of bands; codes lie from 0 to `classes`."""
        words, count = self.words(codes), classes.bit_length()
        if count <= 4:
            return self.transposed(words, count)
        return self.transposed(words & repeat(0x0F), 4) + self.transposed((words >> np.uint64(4)) & repeat(0x0F), count - 4)

    def words(self, codes: NDArray[np.uint8]) -> Words:
        """The pixels that bands are made from, (tall, pitch / 8)."""
        if self.is_ready:
            return codes.view(np.uint64)
        tall = np.zeros((self.tall, self.pitch), np.uint8)
        seen = codes[max(0, self.top - self.margin) : self.top + self.height + self.margin]
        first = max(0, self.margin - self.top)
        tall[first : first + len(seen), self.before : self.before + self.columns] = seen[: len(tall) - first]
        return tall.view(np.uint64)

    def transposed(self, words: Words, count: int) -> list[Bits]:
        """The lower planes, at most four, of codes below 16."""
        step = words.strides[0]
        shape = (BANDS, self.strips, self.rows + 2 * self.margin, words.shape[1])
        bands = as_strided(words, shape, (self.rows * step, self.square * step, step, WORD), writeable=False)
        a, b, c, d = (bands[ORDER[n + 1]] << np.uint64(4) for n in range(0, BANDS, 2))
        for pair, n in zip((a, b, c, d), range(0, BANDS, 2)):
            pair |= bands[ORDER[n]]
        swap(a, b, 2, 0x33)
        swap(c, d, 2, 0x33)
        swap(a, c, 1, 0x55)
        if count > 2:
            swap(b, d, 1, 0x55)
        return [plane.view(np.uint8) for plane in (a, c, b, d)][:count]

    def count_pairs(self, first: ClassBits, second: ClassBits, size: int) -> NDArray[np.int64]:
        """How many pixels have one code in the first, another in the second, (squares, size, size), row by row of squares; all cut."""
        unit = WORD if self.square % WORD == 0 else 1  # bytes that lie in one square
        columns = np.zeros((len(first.codes), len(second.codes), self.strips, self.counted // unit), np.uint16)
        both = np.empty(second.bits.shape, np.uint8)
        for bits, place in zip(first.bits, columns):
            np.bitwise_and(second.bits, bits, out=both)
            np.add.reduce(ones_of(both, unit), axis=-2, dtype=np.uint16, out=place)
        end = -(-self.width // unit)
        sums = np.add.reduceat(columns[..., :end], range(0, end, self.square // unit), axis=-1, dtype=np.int64)
        counts = np.zeros((size, size, self.squares), np.int64)
        counts[np.ix_(first.codes, second.codes)] = sums.reshape(len(first.codes), len(second.codes), self.squares)
        return counts.transpose(2, 0, 1)


@lru_cache(8)  # most blocks are alike
def lay_out(shape: tuple[int, int], core: tuple[int, int, int, int], square: int, margin: int, room: int) -> BlockLayout:
    """Of a block of (h, w) pixels whose core lies at `core` (y, x, h, w)."""
    return BlockLayout(*core, *shape, square, margin, room)


@dataclass(frozen=True)
class ClassBits:
    """Where each of some codes is: bits (codes, strips, rows, pitch)."""

    codes: list[int]
    bits: Bits

    def of(self, codes: list[int]) -> Bits:
        """The bits of some of the codes."""
        return self.bits if codes == self.codes else self.bits[[self.codes.index(code) for code in codes]]


@dataclass(frozen=True)
class Side:
    """A layer's part of a block: its planes, its classes that occur, and where it has any."""

    planes: list[Bits]
    classes: ClassBits
    known: Bits


def open_side(codes: NDArray[np.uint8], count: int, layout: BlockLayout) -> Side:
    planes = layout.planes(codes, count)
    known = planes[0].copy()
    for plane in planes[1:]:
        known |= plane
    return Side(planes, classes_of(planes, count), known)


def with_none(side: ClassBits, known: Bits, core: Bits | None) -> ClassBits:
    """The classes, and as code 0 where in the core (None: everywhere) none is known; all cut."""
    none = ~known if core is None else core & ~known
    return ClassBits([0, *side.codes], np.concatenate([none[None], side.bits])) if none.max() else side


def swap(first: Words, second: Words, shift: int, mask: int) -> None:
    """Have the first hold the bits of the mask of both, side by side, and the second the rest."""
    step = np.uint64(shift)
    change = first >> step
    change ^= second
    change &= repeat(mask)
    second ^= change
    change <<= step
    first ^= change


def round_up(length: int) -> int:
    """To whole words."""
    return -(-length // WORD) * WORD


def repeat(byte: int) -> np.uint64:
    return np.uint64(byte * 0x0101010101010101)


def classes_of(planes: Sequence[Bits], count: int) -> ClassBits:
    """Where each code from 1 to `count` is that occurs."""
    present = list(range(1, count + 1))
    bits = np.empty((len(present), *planes[0].shape), np.uint8)
    absent = [~plane for plane in planes]
    for code, where in zip(present, bits):
        halves_of = [plane if code >> p & 1 else none for p, (plane, none) in enumerate(zip(planes, absent))]
        np.bitwise_and(halves_of[0], halves_of[-1], out=where)
        for half in halves_of[1:-1]:
            where &= half
    occurs = bits.reshape(len(bits), -1).view(np.uint64).max(1) > 0
    return ClassBits(present, bits) if occurs.all() else ClassBits((np.flatnonzero(occurs) + 1).tolist(), bits[occurs])


def ones_of(bits: Bits, unit: int) -> NDArray[np.uint8]:
    """How many bits are set in each byte, or in each word."""
    return np.bitwise_count(bits.view(np.uint64) if unit == WORD else bits)


def totals(bits: Bits) -> NDArray[np.int64]:
    """How many bits are set in each (strips, rows, pitch) of a stack."""
    rows = np.add.reduce(ones_of(bits, WORD), axis=-2, dtype=np.uint16)
    return rows.sum((-1, -2), np.int64)

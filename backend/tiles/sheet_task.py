"""Neighbouring tiles from their mosaic to their finished files, wherever that runs: it takes paths and numbers, and gives back numbers.

    the tiles and those their windows see -> mosaic.vrt -> windows of the global grid -> classes, confidence, polygons of each

Tiles are computed together because the windows along their borders would else be computed for each of them. Where that fails because
a file cannot be read, the tiles that look at it are computed without it, and say so; where it fails otherwise, each half is tried by
itself, down to single tiles. A finished class map tells in itself what it was made from.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ..engine.classify import Classify, Piece
from ..engine.cog import RasterHeader, write_cog
from ..engine.output import Work, count_pixels, mean_confidence, moves_of, open_work, write_style
from ..engine.plan import WindowPlan
from ..engine.targets import check_replaceable
from ..grid import Rect
from ..raster import ground_size, open_raster
from ..row_areas import row_areas
from ..shared.card import CARD_TAG, card_to_json
from ..shared.claim import Claim, claim
from ..shared.errors import Fault, InputError
from ..shared.plural import plural
from ..shared.replace import Move, replace_all
from .groups import TileGroup, TilePart, is_near
from .mosaic import write_mosaic
from .prints import contents_of
from .readable import damaged_of
from .record import Made
from .sheets import MosaicGrid, Sheet

CLASSES, CONFIDENCE, POLYGONS = "classes", "confidence", "polygons"  # folders of the output
TAG = "LANDQUILT_TILE"  # of a finished class map: its line of the record


@dataclass(frozen=True)
class OpenedTile:
    """A tile on its way."""

    part: TilePart
    work: Work
    claim: Claim
    seconds: list[float] = field(default_factory=list)  # its share of each piece that was computed

    def close(self) -> None:
        with suppress(OSError):
            self.claim.clear()
        self.claim.close()


@dataclass(frozen=True)
class MakeSheets:
    """What all tiles have in common."""

    task: Classify  # of the whole mosaic, but for its image, its sources and where a class is wanted
    frame: MosaicGrid  # of the tiles
    grid: Affine  # of the map, (column, row) to coordinates
    folder: str  # of the output
    nodata: str  # as the job says it
    keeps_confidence: bool
    has_polygons: bool
    minimum_area: float
    simplify: float
    overwrites: bool

    def __call__(self, group: TileGroup) -> list[Made]:
        """Raises nothing that concerns these tiles alone: what failed is said in the results."""
        found = [made for part in group.parts if (made := self.found(part.sheet.name, part.key)) and not made.without]  # a worker died
        names = {made.name for made in found}
        left = [part for part in group.parts if part.sheet.name not in names]
        return found + [step for step in self.steps(group.only(left)) if isinstance(step, Made)] if left else found

    def steps(self, group: TileGroup, without: tuple[str, ...] = ()) -> Iterator[int | Made]:
        """How many pixels are classified anew, again and again, and what came of each tile; without files that cannot be read."""
        started, pixels = perf_counter(), 0
        left = {part.sheet.name: part for part in group.parts}
        try:
            for step in self.attempt(group, without):
                if isinstance(step, Made):
                    del left[step.name]
                    yield step
                else:
                    pixels += step
                    yield step
            return
        except (InputError, Fault, OSError) as error:
            failed = error
        rest, seconds = list(left.values()), round(perf_counter() - started, 3)
        yield min(0, sum(part.rect.h * part.rect.w for part in group.parts if part.sheet.name not in left) - pixels)
        if not rest:
            return
        damaged = damaged_of(group, self.plan(group).looked_at, without) if isinstance(failed, Fault) else []
        if damaged:
            yield from self.beside(group.only(rest), damaged, without, failed)
        elif len(rest) == 1:
            yield Made(rest[0].sheet.name, rest[0].key, error=self.sentence(failed), seconds=seconds)
        else:
            for some in (rest[: len(rest) // 2], rest[len(rest) // 2 :]):
                yield from self.steps(group.only(some), without)

    def beside(self, group: TileGroup, damaged: list[Sheet], without: tuple[str, ...], failed: Exception) -> Iterator[int | Made]:
        """As `steps`, where some of the files cannot be read: those tiles together that look at the same of them, or at none."""
        sources = tuple(sheet for sheet in group.sources if sheet not in damaged)
        alike: dict[tuple[str, ...], list[TilePart]] = {}
        for part in group.parts:
            if part.sheet in damaged:
                sentence = Fault(f"The tile {part.sheet.path!r} cannot be read ({reason(failed)}); replace the file.")
                yield Made(part.sheet.name, part.key, error=str(sentence), is_damaged=True)
                continue
            seen = self.plan(group.only([part])).looked_at
            alike.setdefault(tuple(sheet.path for sheet in damaged if is_near(sheet.rect, seen)), []).append(part)
        for missing, parts in alike.items():
            yield from self.steps(replace(group, parts=tuple(parts), sources=sources), (*without, *missing))

    def sentence(self, error: Exception) -> str:
        if isinstance(error, OSError):
            error = Fault(f"{error.filename or self.folder} cannot be used ({error.strerror or error}); see who may write there.")
        return str(error)

    def plan(self, group: TileGroup) -> WindowPlan:
        return self.task.plan.narrowed(group.rect)

    def attempt(self, group: TileGroup, without: tuple[str, ...]) -> Iterator[int | Made]:
        """As `steps`, without those files. Raises what fails."""
        plan, waiting = self.plan(group), list(group.parts)
        share = sum(part.rect.h * part.rect.w for part in group.parts) / (plan.target.h * plan.target.w)  # pixels of tiles for each
        opened = [self.open(waiting.pop(0))]
        ending: deque[Future[Made]] = deque()  # beside the network, in the order of the tiles
        pool = ThreadPoolExecutor(1, "finish tiles")
        try:
            task = self.task_on(opened[0].claim.folder / "mosaic.vrt", plan, group, without)
            began = perf_counter()
            for piece in task.pieces(plan.rows):
                end = piece.rect.y + piece.rect.h
                while waiting and waiting[0].rect.y < end:
                    opened.append(self.open(waiting.pop(0)))
                near = [item for item in opened if is_near(item.part.rect, piece.rect)]
                for item in near:
                    item.work.write(cut(piece, item.part.rect))
                divide(perf_counter() - began, near, piece.rect)
                yield round(share * piece.rect.h * piece.rect.w)
                for item in [item for item in opened if piece.ends_row and item.part.rect.y + item.part.rect.h <= end]:
                    opened.remove(item)
                    ending.append(pool.submit(self.close, item, without))
                while ending and ending[0].done():
                    yield ending.popleft().result()
                began = perf_counter()
            while ending:
                yield ending.popleft().result()
        finally:
            pool.shutdown(wait=True)
            for item in opened:
                item.close()

    def close(self, item: OpenedTile, without: tuple[str, ...]) -> Made:
        """What came of a tile all of whose pixels are there, and how long that took. Raises what fails."""
        started = perf_counter()
        try:
            made = self.finish(item, without)
            return replace(made, seconds=round(sum(item.seconds) + perf_counter() - started, 3))
        finally:
            item.close()

    def task_on(self, mosaic: Path, plan: WindowPlan, group: TileGroup, without: tuple[str, ...]) -> Classify:
        """What classifies these tiles, from a virtual raster that is written for them. Raises OSError."""
        seen = plan.looked_at
        write_mosaic(mosaic, self.frame, (sheet for sheet in group.sources if sheet.path not in without and is_near(sheet.rect, seen)))
        raster = open_raster(str(mosaic), self.task.bands, nodata=self.nodata)
        raster.file.close()
        return replace(self.task, image=str(mosaic), plan=plan, validity=raster.validity, area=group.area)

    def open(self, part: TilePart) -> OpenedTile:
        """Raises InputError where another run is at it or its results cannot be replaced, Fault where the disk is full."""
        place = claim(Path(self.folder) / CLASSES / f"{part.sheet.name}.tif")
        try:
            return OpenedTile(part, open_work(place, {}, part.rect, self.task.names, resume=False)[0], place)
        except BaseException:
            place.close()
            raise

    def finish(self, item: OpenedTile, without: tuple[str, ...]) -> Made:
        """The finished files in their places."""
        part, work, rect = item.part, item.work, item.part.rect
        grid = self.grid @ Affine.translation(rect.x, rect.y)
        classes = self.task.card.classes
        is_placed = ground_size(self.frame.crs, grid, rect.h, rect.w) is not None
        known = row_areas(self.frame.crs, grid, rect.h, rect.w) if is_placed else None
        areas = np.ones(rect.h) if known is None else known
        pixels, area = count_pixels(work, classes, areas)
        pixels_once, area_once = count_pixels(work, classes, areas, part.earlier) if part.earlier else (pixels, area)
        made = Made(
            part.sheet.name, part.key, {}, pixels, rounded(area), pixels_once, rounded(area_once),
            mean_confidence(work), without=list(without), contents=contents_of(part.sheet.path),
        )  # fmt: skip
        card = json.dumps(card_to_json(self.task.card), ensure_ascii=False)
        legend = RasterHeader(self.frame.crs, grid, classes, {CARD_TAG: card, TAG: json.dumps(vars(made))})
        for name in (CLASSES, CONFIDENCE) if self.keeps_confidence else (CLASSES,):
            write_cog(work, name, legend)
            write_style(work, name, classes)
        if self.has_polygons:
            self.draw_polygons(work, areas if known is not None else np.full(rect.h, self.task.card.gsd**2), known is not None)
        return replace(made, files=self.publish(part.sheet.name, work, item.claim))

    def draw_polygons(self, work: Work, areas: NDArray[np.float64], is_measured: bool) -> None:
        from ..polygons.write import polygonize

        confidence = work.folder / f"{CONFIDENCE}.tif" if self.keeps_confidence else None
        for _ in polygonize(
            work.folder / f"{CLASSES}.tif", work.folder / f"{POLYGONS}.gpkg", self.task.card.classes, areas, confidence=confidence,
            minimum_area=self.minimum_area, simplify=self.simplify, is_measured=is_measured,
        ):  # fmt: skip
            pass

    def publish(self, name: str, work: Work, claim: Claim) -> dict[str, int]:
        """All files get their names, the class map last, or none does; sizes by path. Raises InputError and OSError."""
        folder, moves = Path(self.folder), list[Move]()
        if self.has_polygons:
            target = folder / POLYGONS / f"{name}.gpkg"
            check_replaceable(POLYGONS, target, self.overwrites)
            moves.append((work.folder / f"{POLYGONS}.gpkg", target))
        if self.keeps_confidence:
            moves += moves_of(work.folder / f"{CONFIDENCE}.tif", folder / CONFIDENCE / f"{name}.tif")
        moves += moves_of(work.folder / f"{CLASSES}.tif", folder / CLASSES / f"{name}.tif")
        replace_all(moves, [claim.folder])
        results = self.results_of(name)
        return {path: (folder / path).stat().st_size for path in results}

    def results_of(self, name: str) -> list[str]:
        """Below the output folder; the class map first."""
        found = [f"{CLASSES}/{name}.tif"]
        found += [f"{CONFIDENCE}/{name}.tif"] if self.keeps_confidence else []
        return found + ([f"{POLYGONS}/{name}.gpkg"] if self.has_polygons else [])

    def found(self, name: str, key: str) -> Made | None:
        """What a finished class map tells of itself, where all that it was made with is there; None where it is of another key."""
        folder = Path(self.folder)
        try:
            if not (path := folder / CLASSES / f"{name}.tif").is_file():
                return None
            with rasterio.open(path) as file:
                made = Made(**json.loads(file.tags()[TAG]))
            if made.key != key:
                return None
            return replace(made, files={path: (folder / path).stat().st_size for path in self.results_of(name)})
        except (RasterioError, OSError, KeyError, ValueError, TypeError):
            return None


def reason(error: Exception) -> str:
    text = str(error)
    return text.partition("(")[2].rpartition(")")[0] or text.rstrip(".")


def cut(piece: Piece, rect: Rect) -> Piece:
    """What of a piece lies in a rectangle; nothing of it need be safe on the disk before the tile is whole."""
    part = piece.rect.meet(rect)
    inner = part.inside(piece.rect).slices
    return Piece(part, {name: values[inner] for name, values in piece.layers.items()}, False)


def divide(seconds: float, items: list[OpenedTile], rect: Rect) -> None:
    """The time that a piece took, among the tiles in it by their pixels."""
    pixels = [part.h * part.w for part in (item.part.rect.meet(rect) for item in items)]
    for item, count in zip(items, pixels):
        item.seconds.append(seconds * count / sum(pixels))


def rounded(area: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 2) for name, value in area.items()}


def without_sentence(made: Made) -> str:
    """The sentence for a tile whose neighbours are missing; empty: none is."""
    if not made.without:
        return ""
    return str(Fault(f"The tile {made.name} is computed without {plural(len(made.without), 'neighbour')} that cannot be read."))

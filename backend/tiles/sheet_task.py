"""One tile from its mosaic to its finished files, wherever that runs: it takes paths and numbers, and gives back numbers.

    the tile and those its windows see -> mosaic.vrt -> windows of the global grid -> classes, confidence, polygons

A neighbour that cannot be read is left out, and the tile says so. Its finished class map tells in itself what it was made from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import perf_counter

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..engine.classify import NO_CONFIDENCE, Classify
from ..engine.cog import Legend, write_cog
from ..engine.output import CHUNK, Work, count_pixels, moves_of, open_work, raw_path, write_style
from ..engine.plan import Plan
from ..engine.targets import check_replaceable
from ..grid import Rect
from ..raster import ground_size, open_raster
from ..row_areas import row_areas
from ..shared.card import CARD_TAG, card_to_json
from ..shared.claim import Claim, claimed
from ..shared.errors import Fault, InputError
from ..shared.plural import plural
from ..shared.replace import Move, replace_all
from .mosaic import write_mosaic
from .prints import contents_of
from .record import Made
from .sheets import Frame, Sheet

CLASSES, CONFIDENCE, POLYGONS = "classes", "confidence", "polygons"  # folders of the output
TAG = "LANDQUILT_TILE"  # of a finished class map: its line of the record
ROWS = 512  # pixels read at once where a file is tried out


@dataclass(frozen=True)
class Part:
    """A tile, and all that is looked at for it."""

    sheet: Sheet
    key: str
    plan: Plan  # of the whole mosaic, where this tile is wanted
    sources: tuple[Sheet, ...]  # in the order of drawing
    earlier: tuple[Rect, ...]  # tiles before it that share pixels with it


@dataclass(frozen=True)
class MakeSheet:
    """What all tiles have in common."""

    task: Classify  # of the whole mosaic, but for its image, its plan and its sources
    frame: Frame
    folder: str  # of the output
    nodata: str  # as the job says it
    keeps_confidence: bool
    has_polygons: bool
    minimum_area: float
    simplify: float
    overwrites: bool

    def __call__(self, part: Part) -> Made:
        """Raises nothing that concerns this tile alone: what failed is said in the result."""
        return next(step for step in self.steps(part) if isinstance(step, Made))

    def steps(self, part: Part) -> Iterator[int | Made]:
        """How many pixels are classified anew, again and again, and what came of it in the end."""
        started = perf_counter()
        blank = Made(part.sheet.name, part.key)
        try:
            for step in self.until_readable(part):
                yield replace(step, seconds=round(perf_counter() - started, 3)) if isinstance(step, Made) else step
        except (InputError, Fault) as error:
            yield replace(blank, error=str(error))
        except OSError as error:
            sentence = Fault(f"{error.filename or self.folder} cannot be used ({error.strerror or error}); see who may write there.")
            yield replace(blank, error=str(sentence))

    def until_readable(self, part: Part) -> Iterator[int | Made]:
        """As `steps`, with ever fewer neighbours. Raises what fails."""
        without: tuple[str, ...] = ()
        while True:
            done = 0
            try:
                for step in self.attempt(part, without):
                    done += step if isinstance(step, int) else 0
                    yield step
                return
            except Fault as error:
                damaged = damaged_of(part, without)
                if not damaged:
                    raise
                if part.sheet.path in damaged:
                    sentence = Fault(f"The tile {part.sheet.path!r} cannot be read ({reason(error)}); replace the file.")
                    yield Made(part.sheet.name, part.key, error=str(sentence), is_damaged=True)
                    return
            yield -done
            without = (*without, *damaged)

    def attempt(self, part: Part, without: tuple[str, ...]) -> Iterator[int | Made]:
        """As `steps`, without those files. Raises what fails."""
        with claimed(Path(self.folder) / CLASSES / f"{part.sheet.name}.tif") as claim:
            try:
                work, _ = open_work(claim, {}, part.sheet.rect, self.task.names, resume=False)
                image = claim.folder / "mosaic.vrt"
                write_mosaic(image, self.frame, (sheet for sheet in part.sources if sheet.path not in without))
                raster = open_raster(str(image), self.task.bands, nodata=self.nodata)
                raster.file.close()
                task = replace(self.task, image=str(image), plan=part.plan, validity=raster.validity)
                for piece in task.pieces(part.plan.rows):
                    work.write(piece)
                    yield piece.rect.h * piece.rect.w
                yield self.finish(part, work, claim, without)
            finally:
                with suppress(OSError):
                    claim.clear()

    def finish(self, part: Part, work: Work, claim: Claim, without: tuple[str, ...]) -> Made:
        """The finished files in their places."""
        grid = self.frame.grid @ Affine.translation(part.sheet.rect.x, part.sheet.rect.y)
        classes, rect = self.task.card.classes, part.sheet.rect
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
        legend = Legend(self.frame.crs, grid, classes, {CARD_TAG: card, TAG: json.dumps(asdict(made))})
        for name in (CLASSES, CONFIDENCE) if self.keeps_confidence else (CLASSES,):
            write_cog(work, name, legend)
            write_style(work, name, classes)
        if self.has_polygons:
            self.draw_polygons(work, areas if known is not None else np.full(rect.h, self.task.card.gsd**2), known is not None)
        return replace(made, files=self.publish(part.sheet.name, work, claim))

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
            with rasterio.open(folder / CLASSES / f"{name}.tif") as file:
                made = Made(**json.loads(file.tags()[TAG]))
            if made.key != key:
                return None
            return replace(made, files={path: (folder / path).stat().st_size for path in self.results_of(name)})
        except (RasterioError, OSError, KeyError, ValueError, TypeError):
            return None


def reason(error: Fault) -> str:
    text = str(error)
    return text.partition("(")[2].partition(")")[0] or text.rstrip(".")


def damaged_of(part: Part, without: tuple[str, ...]) -> list[str]:
    """The files among those looked at that cannot be read where they are looked at."""
    seen = part.plan.looked_at
    return [sheet.path for sheet in part.sources if sheet.path not in without and not is_readable(sheet, seen)]


def is_readable(sheet: Sheet, seen: Rect) -> bool:
    rect = sheet.rect.meet(seen).inside(sheet.rect)
    try:
        with rasterio.open(sheet.path) as file:
            for y in range(rect.y, rect.y + rect.h, ROWS):
                file.read(window=Window(rect.x, y, rect.w, min(ROWS, rect.y + rect.h - y)))
        return True
    except RasterioError:
        return False


def mean_confidence(work: Work) -> float | None:
    """Of the pixels that have one, per cent."""
    total = count = 0
    with open(raw_path(work, CONFIDENCE, 1), "rb") as file:
        while data := file.read(CHUNK):
            counts = np.bincount(np.frombuffer(data, np.uint8), minlength=NO_CONFIDENCE + 1)[:NO_CONFIDENCE]
            total, count = total + int(counts @ np.arange(NO_CONFIDENCE)), count + int(counts.sum())
    return round(total / count, 2) if count else None


def rounded(area: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 2) for name, value in area.items()}


def without_sentence(made: Made) -> str:
    """The sentence for a tile whose neighbours are missing; empty: none is."""
    if not made.without:
        return ""
    return str(Fault(f"The tile {made.name} is computed without {plural(len(made.without), 'neighbour')} that cannot be read."))

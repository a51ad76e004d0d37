"""All finished tiles as one: a virtual raster of their class maps, on request one file, or polygons across their borders."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import rasterio
import rasterio.shutil
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..engine.classify import NO_CONFIDENCE, NODATA
from ..engine.cog import BLOCK, check_whole, legend_xml
from ..engine.output import is_replaceable_style, moves_of
from ..engine.targets import check_replaceable
from ..memory_limit import is_out_of_memory, out_of_memory
from ..raster import ground_size
from ..row_areas import row_areas
from ..shared.card import CARD_TAG, Card, card_to_json
from ..shared.claim import claimed, output_file, unwritten
from ..shared.errors import Fault
from ..shared.markup import escape
from ..shared.replace import replace_all
from ..shared.style import confidence_qml, raster_qml
from .mosaic import head, source
from .record import TilesRecord
from .sheet_task import CLASSES, CONFIDENCE, POLYGONS
from .sheets import MosaicGrid, Sheet

FEW = 64  # tiles that may be opened each time all of them are shown
WIDEST, SMALLEST, STEP = 16_384, 1024, 4  # pixels along a side of the first and of the last overview of all, and from one to the next
BAND = 1 << 25  # pixels of a band of rows that polygons are drawn from


@dataclass(frozen=True)
class Joined:
    """The finished tiles of an output folder, in the order of drawing."""

    folder: Path
    frame: MosaicGrid  # of the images
    sheets: Sequence[Sheet]
    card: Card

    def write_vrt(self, name: str) -> Path:
        """CLASSES or CONFIDENCE of all tiles as a virtual raster beside their folder, with its style. Raises Fault."""
        path = self.folder / f"{name}.vrt"
        try:
            with output_file(path) as part:
                part.write_text("".join(self.vrt(name, [])), encoding="utf-8")
            if len(self.sheets) > FEW:
                overviews = write_overviews(path, name)
                with output_file(path) as part:
                    part.write_text("".join(self.vrt(name, overviews)), encoding="utf-8")
            if is_replaceable_style(path.with_suffix(".qml")):
                with output_file(path.with_suffix(".qml")) as part:
                    part.write_text(self.style(name), encoding="utf-8")
        except OSError as error:
            raise unwritten(path, error) from error
        return path

    def style(self, name: str) -> str:
        return raster_qml(self.card.classes) if name == CLASSES else confidence_qml()

    def vrt(self, name: str, overviews: Sequence[Path]) -> Iterator[str]:
        yield from head(self.frame.crs, self.frame.grid, self.frame.h, self.frame.w)
        if name == CLASSES:
            card = json.dumps(card_to_json(self.card), ensure_ascii=False)
            yield f'<Metadata><MDI key="{CARD_TAG}">{escape(card)}</MDI></Metadata>\n'
        empty = NODATA if name == CLASSES else NO_CONFIDENCE
        yield f'<VRTRasterBand dataType="Byte" band="1"><NoDataValue>{empty}</NoDataValue>\n'
        yield legend_xml(self.card.classes) if name == CLASSES else "<Description>confidence in percent</Description>\n"
        for sheet in self.sheets:
            yield source(sheet, f"{name}/{sheet.name}.tif", "1", "Byte", empty, False, (BLOCK, BLOCK), is_relative=True)
        for path in overviews:
            relative = path.relative_to(self.folder).as_posix()
            yield f'<Overview><SourceFilename relativeToVRT="1">{relative}</SourceFilename><SourceBand>1</SourceBand></Overview>\n'
        yield "</VRTRasterBand>\n</VRTDataset>\n"

    def key(self, record: TilesRecord, *options: object) -> str:
        """All that a file made of these tiles depends on."""
        keys = [(sheet.name, made.key, made.without) for sheet in self.sheets if (made := record.made.get(sheet.name))]
        return sha256(repr((keys, options)).encode()).hexdigest()

    def write_mosaic(self, name: str) -> None:
        """All tiles as one Cloud Optimized GeoTIFF NAME.tif, with overviews. Raises Fault."""
        target = self.folder / f"{name}.tif"
        with claimed(target) as claim:
            part = claim.folder / target.name
            try:
                claim.clear()
                with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
                    rasterio.shutil.copy(
                        self.folder / f"{name}.vrt", part, driver="COG", compress="DEFLATE", blocksize=BLOCK, bigtiff="IF_SAFER",
                        overviews="IGNORE_EXISTING", overview_resampling="MODE" if name == CLASSES else "AVERAGE",
                    )  # fmt: skip
                check_whole(part)
                part.with_suffix(".qml").write_text(self.style(name), encoding="utf-8")
                replace_all(moves_of(part, target), [claim.folder])
            except OSError as error:
                raise unwritten(target, error) from error
            except (RasterioError, CPLE_BaseError) as error:
                if is_out_of_memory(error):
                    raise out_of_memory() from error
                raise Fault(f"Cannot write {target} ({str(error.__cause__ or error).rstrip('. ')}); make room, and run again.") from error
            finally:
                with suppress(OSError):
                    claim.clear()

    def draw_polygons(self, minimum_area: float, simplify: float, overwrites: bool) -> Iterator[int]:
        """One GeoPackage across all borders; the number of pixels done so far, again and again. Raises as `polygonize`."""
        from ..polygons.write import polygonize

        frame, target = self.frame, self.folder / f"{POLYGONS}.gpkg"
        check_replaceable(POLYGONS, target, overwrites)
        is_measured = ground_size(frame.crs, frame.grid, frame.h, frame.w) is not None
        areas = row_areas(frame.crs, frame.grid, frame.h, frame.w)
        yield from polygonize(
            self.folder / f"{CLASSES}.vrt", target, self.card.classes, self.card.gsd**2 if areas is None else areas,
            confidence=self.folder / f"{CONFIDENCE}.vrt", minimum_area=minimum_area, simplify=simplify, is_measured=is_measured,
            rows=max(1, min(BLOCK, BAND // frame.w)),
        )  # fmt: skip


def write_overviews(vrt: Path, name: str) -> list[Path]:
    """Pictures of all tiles, ever smaller, so that whoever looks at all of them opens one file. Raises Fault and OSError."""
    folder = vrt.with_name("overviews")
    folder.mkdir(exist_ok=True)
    found, before, source = list[Path](), 1, vrt
    try:
        with rasterio.open(vrt) as file:
            length = max(file.shape)
        for factor in factors(length):
            found.append(folder / f"{name}.{factor}.tif")
            with output_file(found[-1]) as part:
                shrink(source, part, factor // before)
            source, before = found[-1], factor
    except RasterioError as error:
        raise Fault(f"Cannot write {folder} ({str(error.__cause__ or error).rstrip('. ')}); make room, and run again.") from error
    return found


def factors(length: int) -> list[int]:
    """By which the overviews of a raster are smaller than itself."""
    factor = STEP
    while length / factor > WIDEST:
        factor *= 2
    found = [factor]
    while length / found[-1] > SMALLEST:
        found.append(found[-1] * STEP)
    return found


def shrink(source: Path, target: Path, factor: int) -> None:
    """The nearest pixel of each, a row of blocks at a time. Raises RasterioError."""
    with rasterio.open(source) as file:
        h, w = -(-file.height // factor), -(-file.width // factor)
        place = {"crs": file.crs, "transform": file.transform @ Affine.scale(factor), "nodata": file.nodata}
        layout = {"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "DEFLATE", "BIGTIFF": "IF_SAFER"}
        with rasterio.open(target, "w", driver="GTiff", count=1, height=h, width=w, dtype="uint8", **place, **layout) as small:
            for y in range(0, h, BLOCK):
                rows = min(BLOCK, h - y)
                part = Window(0, y * factor, file.width, min(rows * factor, file.height - y * factor))
                small.write(file.read(1, window=part, out_shape=(rows, w)), 1, window=Window(0, y, w, rows))

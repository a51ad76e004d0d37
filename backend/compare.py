"""The job Compare: how far two class maps agree, where nothing says which of them is right: last year's and this year's, or two tools'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .accuracy.bootstrap import FEWEST, block_intervals
from .accuracy.comparison import names_of
from .accuracy.disagreement import ClassPairs, pair_classes
from .accuracy.discs import boundary_scores
from .accuracy.overview_raster import OverviewRaster
from .accuracy.report import TOO_FEW, Report, agreement_of, describe, made, meanings_of, unknown_note, write_files
from .accuracy.results import result_folder
from .accuracy.tables import write_agreement
from .accuracy.tally import Tally, TallyPlan, choose_square
from .accuracy.walk import LayersBlock, Reading, count_blocks, read_strips
from .features.area import read_area
from .labels.align import choose_grid, find_legend, on_grid
from .labels.layer import Layer, open_layer, opened
from .pace import Pace
from .pipeline import behind
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Compare, Compared, Note, Progress
from .shared.legend import Classes, find_positions, parse_legend
from .shared.plural import plural


def run(job: Compare) -> Iterator[Progress | Note | Compared]:
    """Progress in pixels, a Note for each choice, Finished with the files and the agreement.

    Raises InputError for layers that cannot be compared, Fault for what breaks on the way.
    """
    check_job(job)
    if 0 < job.block < 8:
        raise InputError(f"Blocks of {job.block} pixels are too small for the bootstrap; choose 8 or more, or 0 to leave it open.")
    if len(job.names) not in (0, 2):
        raise InputError(f"The job has 2 maps but {plural(len(job.names), 'name')}; give one for each, or none.")
    with ExitStack() as files, result_folder(job.output) as folder:
        names = job.names or ("", "")
        layers = [
            opened(files, open_layer(path, f"the {which} map", field, name))
            for path, which, field, name in (
                (job.first, "first", job.first_field, names[0]),
                (job.second, "second", job.second_field, names[1]),
            )
        ]
        grid, how = choose_grid(layers, job.pixel_size)
        classes = parse_legend(job.legend) if job.legend else find_legend(layers)
        ignored = find_positions(job.ignore, classes)
        yield Note(f"Legend: {', '.join(f'{item.code} {item.name}' for item in classes)}.")
        yield Note(how)
        maps = [on_grid(layer, grid, classes, table) for layer, table in zip(layers, (job.first_classes, job.second_classes))]
        square = job.block or choose_square(grid.height, grid.width)
        tally, pace = Tally(TallyPlan(len(classes), 1, square, job.tolerance, 0.0)), Pace(grid.height * grid.width, 0, "comparing")
        area = read_area(job.mask, grid.crs) if job.mask else None
        layers[0].notes += area.notes if area else ()
        pairs = ClassPairs(classes)
        colors = pair_classes(classes, np.ones((len(classes),) * 2, np.int64), are_times=True)
        raster = OverviewRaster(folder / "changes.tif", grid, str(pairs.dtype), colors)

        def put(block: LayersBlock) -> None:
            raster.write(block.rect, pairs.of(*(codes[block.core] for codes in block.codes)))

        blocks = (without(block, ignored) for block in read_strips(Reading(maps, grid, square, tally.plan.margin, area)))
        with behind(put, 2) as write:
            for block, counts in count_blocks(blocks, tally.plan):
                tally.merge(counts)
                write(block)
                yield from pace.step(block.rect.h * block.rect.w)
        matrix = tally.full[0, 1:, 1:]
        if not matrix.any():
            where = " inside the mask" if job.mask else ""
            raise InputError(f"No pixel{where} has a class in both {layers[0].what} and {layers[1].what}; do they show the same place?")
        yield Progress(grid.height * grid.width, grid.height * grid.width, "px", text="writing")
        raster.finish(pair_classes(classes, matrix, are_times=True))
        notes = [note for layer in layers for note in layer.notes]
        notes += [text for layer, codes in zip(layers, maps) for text in unknown_note(layer.what, codes.unknown, "pixels or polygons")]
        notes.append(f"{matrix.sum():,} pixels compared; {tally.full[0].sum() - matrix.sum():,} have no class in one of the maps.")
        if len(tally.squares) < FEWEST:
            notes.append(TOO_FEW.format(square))
        report = agreement_report(
            job, layers, classes, ignored, tally, square, {"pixel_area_m2": grid.pixel_area, "grid": str(grid), "notes": notes}
        )
        outputs = write_files(report, folder, write_agreement) | {"changes": str(raster.path)}
    yield from map(Note, notes)
    found = report.data["agreement"]
    paths = {name: str(Path(job.output).absolute() / Path(path).name) for name, path in outputs.items()}
    yield Compared(paths, found["overall"], found["mean_iou"])


def without(block: LayersBlock, ignored: list[int]) -> LayersBlock:
    """The block, with no class where a layer has an ignored one."""
    return replace(block, codes=[codes * ~np.isin(codes, ignored) for codes in block.codes]) if ignored else block


def agreement_report(
    job: Compare, layers: Sequence[Layer], classes: Classes, ignored: list[int], tally: Tally, square: int, more: dict[str, Any]
) -> Report:
    matrix, area = tally.full[0, 1:, 1:], more["pixel_area_m2"]
    names = names_of([job.first, job.second], job.names)
    agreement = agreement_of(matrix)
    found = block_intervals(np.array(tally.squares), (), job.seed)
    interval = found["overall_accuracy"][0] if found else None
    edges = boundary_scores(tally.outlines[0]) if job.tolerance else None
    scale = area or 1.0
    rows = []
    for k, (a, b) in enumerate(zip((matrix.sum(1) * scale).tolist(), (matrix.sum(0) * scale).tolist())):
        row = {"first": a, "second": b, "change": b - a, "change_percent": 100 * (b - a) / a if a else None, "iou": agreement["iou"][k]}
        rows.append(row | ({"boundary_f1": edges[k]} if edges else {}))
    return Report(
        {
            "kind": "compare",
            **made(),
            "meanings": {"maps": [meanings_of(layer, classes) for layer in layers]},
            "first": names[0],
            "second": names[1],
            "first_path": job.first,
            "second_path": job.second,
            "area_unit": "m2" if area else "pixels",
            "classes": describe(classes, ignored),
            "square": square,
            "seed": job.seed,
            "agreement": agreement,
            "interval": {"estimate": interval.estimate, "low": interval.low, "high": interval.high} if interval else None,
            "by_class": rows,
            **more,
        }
    )

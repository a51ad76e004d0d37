"""What the user can ask for, and what comes back. Readable by the Python of QGIS 3.22: plugin and backend both import it.

segment, training, teaching, accuracy, experiments, matching   the jobs: frozen dataclasses whose fields describe themselves (option.py)
choices, sampling, comparing  options that several jobs share
messages, results             what a job says, and how it ends
wire                          all of these as lines of JSON

Empty texts and None mean "not asked for" or "decide for me".
"""

from .accuracy import Assess, Compare, Places, SamplePoints
from .choices import BUNDLED, DEVICES, PRECISIONS
from .experiments import Experiment, ImportData
from .job import Job, Result, module_of
from .matching import MEASURES, Match
from .messages import Failed, Note, Progress
from .results import (
    Assessed,
    Compared,
    Compiled,
    Corrected,
    Exported,
    Finished,
    Imported,
    LabelsDrawn,
    LabelValue,
    Matched,
    Outlined,
    PlacesFound,
    PointsDrawn,
    Probed,
    Refined,
    Sampled,
    Segmented,
    Taught,
    TilesSegmented,
    Trained,
)
from .segment import Correct, DrawScene, Export, Footprints, Probe, Refine, Segment, SegmentTiles
from .teaching import Teach
from .training import LabelsFromMap, Samples, Train
from .wire import HERE, JOBS, KINDS, decode, encode

__all__ = [
    "BUNDLED",
    "DEVICES",
    "HERE",
    "JOBS",
    "KINDS",
    "MEASURES",
    "PRECISIONS",
    "Assess",
    "Assessed",
    "Compare",
    "Compared",
    "Compiled",
    "Correct",
    "Corrected",
    "DrawScene",
    "Experiment",
    "Export",
    "Exported",
    "Failed",
    "Finished",
    "Footprints",
    "ImportData",
    "Imported",
    "Job",
    "LabelValue",
    "LabelsDrawn",
    "LabelsFromMap",
    "Match",
    "Matched",
    "Note",
    "Outlined",
    "Places",
    "PlacesFound",
    "PointsDrawn",
    "Probe",
    "Probed",
    "Progress",
    "Refine",
    "Refined",
    "Result",
    "SamplePoints",
    "Sampled",
    "Samples",
    "Segment",
    "SegmentTiles",
    "Segmented",
    "Taught",
    "Teach",
    "TilesSegmented",
    "Train",
    "Trained",
    "decode",
    "encode",
    "module_of",
]  # fmt: skip

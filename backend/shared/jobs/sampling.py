"""The options that say which samples are drawn: the same for a training and for a look at what it would see."""

from __future__ import annotations

from functools import partial

from ..option import READ, option
from . import choices

LABELS, SAMPLES, RECIPE, PLACE = "labels", "samples", "recipe (default: as the preset says)", "how long and where"  # groups

# Each is called once in both jobs.
images = partial(option, is_hidden=True, path=READ)
labels = partial(option, is_hidden=True, path=READ)  # with `--pair IMAGE LABELS`
fields = partial(option, [], "with the class, of vector labels; one for each pair", unit="NAME", flag="--field", count="each", group=LABELS)
legend = partial(option, "", '"isprs", "1=building, 2=tree:#00ff00" or a model; default: the base\'s', unit="LEGEND", group=LABELS)
classes = partial(option, "", 'what labels mean: "7=tree, green=low vegetation+tree, shadow=ignore"', unit="TABLE", group=LABELS)
base = partial(option, "", "start from a model, or from ImageNet weights of torchvision", unit="MODEL_OR_FILE", path=READ, group=RECIPE)
nodata = partial(option, [], f"{choices.NODATA}; one for all pairs, or one for each", unit="VALUES", count="each", group=LABELS)
bands = partial(option, None, "of every image; default: all but alpha, colours first", unit="1,2,3", group=LABELS)
roles = partial(option, [], is_hidden=True)  # "training" or "held out", one for each image; empty: decided by what they show
line_width = partial(option, 1.0, "on the ground, of lines", unit="METRES", least=0, most=1000, group=LABELS)
point_radius = partial(option, 0.5, "on the ground, of points", unit="METRES", least=0, most=1000, group=LABELS)
preset = partial(option, "paper", "what all below defaults to", choices=("paper", "fine-tune"), group=RECIPE)
window = partial(option, 512, "side of a sample", unit="PX", least=32, most=4096, group=SAMPLES)
gsd = partial(
    option, None, "pixel size to train at; default: the base's, else the first image's", unit="METRES", least=1e-3, most=1e4,
    group=SAMPLES,
)  # fmt: skip
# Paper A, section III.B: as many stitched samples as plain ones.
stitched = partial(option, None, "share of samples stitched from four windows", unit="SHARE", least=0, most=1, group=SAMPLES)
is_varied = partial(option, None, "flip, turn, scale and relight samples too", group=SAMPLES)
is_balanced = partial(option, None, "draw windows and stitched pieces about as many pixels of each class", group=SAMPLES)

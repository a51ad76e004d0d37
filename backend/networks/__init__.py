"""The networks by name: `build("efficientnet-lite0-spp-steps", bands=3, classes=6)`. Torch only: no files, no jobs.

A new network is a file with a subclass of Network, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .ccl import CCLNetwork
from .correlation import EXTRAS
from .deeplab import DeepLab
from .efficientnet import SCALES, EfficientNetLite
from .fcn import FCN, NARROW
from .network import Encoder, Network
from .resnet import DEPTHS, ResNet
from .segnet import SegNet
from .spp import FORMS, PyramidNetwork
from .taught import SUFFIX, TaughtNetwork
from .unet import HALF, UNet
from .vgg import STAGES

ENCODERS: dict[str, Callable[[int, int], Encoder]] = {  # of the bands and the output stride
    **{f"resnet{depth}": partial(ResNet, depth) for depth in DEPTHS},
    **{f"efficientnet-lite{size}": partial(EfficientNetLite, size) for size in SCALES},
}


def pyramid(encoder: str, form: str, output_stride: int, bands: int, classes: int) -> PyramidNetwork:
    width = 256 if encoder in ("resnet50", "resnet101") else 128
    return PyramidNetwork(ENCODERS[encoder](bands, output_stride), width, classes, form, output_stride)


def deeplab(encoder: str, bands: int, classes: int) -> DeepLab:
    return DeepLab(ENCODERS[encoder](bands, 16), classes)


BUILDERS: dict[str, Callable[[int, int], Network]] = {  # of the bands and the classes
    # `resnet101-spp` is paper A's, `-bilinear` its rival, `-steps` the form that ships; `-os8` keeps features at stride 8 instead of 16.
    **{
        f"{encoder}-spp{'' if form == 'plain' else f'-{form}'}{'-os8' if stride == 8 else ''}": partial(pyramid, encoder, form, stride)
        for encoder in ENCODERS
        for form in FORMS
        for stride in (16, 8)
    },
    # What paper A compares with, and the same on a smaller VGG or ResNet.
    **{f"fcn{stride}s-vgg{depth}": partial(FCN, depth, stride) for stride in (32, 8) for depth in STAGES},
    **{f"fcn{stride}s-vgg{depth}-narrow": partial(FCN, depth, stride, dense=NARROW) for stride in (32, 8) for depth in STAGES},
    **{f"segnet-vgg{depth}": partial(SegNet, depth) for depth in STAGES},
    "unet": UNet,
    "unet-half": partial(UNet, widths=HALF),
    **{f"deeplabv3plus-{encoder}": partial(deeplab, encoder) for encoder in ENCODERS},
    # Paper B's, its outlook, and two plain ways to join its maps.
    "ccl": partial(CCLNetwork, "ccl", ()),
    **{f"ccl-{extra}": partial(CCLNetwork, "ccl", (extra,)) for extra in EXTRAS},
    **{f"ccl-{skip}": partial(CCLNetwork, skip, ()) for skip in ("unet", "linknet")},
}
NAMES = (
    "ENCODER-spp[-bilinear|-steps][-os8], deeplabv3plus-ENCODER, fcn{8s,32s}-vgg{11,16}[-narrow], segnet-vgg{11,16}, unet[-half],"
    " ccl[-auto|-kernels|-scales|-unet|-linknet]; an ENCODER is resnet{18,34,50,101} or efficientnet-lite{0,1,2}"
)


def build(name: str, bands: int, classes: int) -> Network:
    """A new network, randomly initialised: (B, bands, H, W) normalised pixels -> (B, classes, H, W) logits.

    The name of one that was taught by strokes ends with -taughtN, see taught.py.
    Raises ValueError for a name that is not in BUILDERS.
    """
    if found := SUFFIX.fullmatch(name):
        return TaughtNetwork(build(found[1], bands, classes), classes, int(found[2]))
    if name not in BUILDERS:
        raise ValueError(f"There is no network {name!r}: the names are {NAMES}.")
    return BUILDERS[name](bands, classes)

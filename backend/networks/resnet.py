"""ResNet features (paper A, eq. 6-10), with the parameter names of torchvision so that its ImageNet weights load as they are.

The residual unit is y = relu(F(x) + W x), W the identity or a 1 x 1 convolution where the shape changes. An output stride
of 16 or 8 replaces the stride of the last one or two stages by dilation, so that the features keep their resolution.
"""

from __future__ import annotations

from torch import Tensor, nn

from .bands import with_bands
from .network import Encoder

DEPTHS = {18: (2, 2, 2, 2), 34: (3, 4, 6, 3), 50: (3, 4, 6, 3), 101: (3, 4, 23, 3)}  # units per stage


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions; of ResNet-18 and 34."""

    expansion = 1

    def __init__(self, inputs: int, planes: int, stride: int, dilation: int):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, planes, 3, stride, padding=dilation, dilation=dilation, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, padding=dilation, dilation=dilation, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = projection(inputs, planes, stride)

    def forward(self, x: Tensor) -> Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return self.relu(y + (x if self.downsample is None else self.downsample(x)))


class Bottleneck(nn.Module):
    """1 x 1, 3 x 3, 1 x 1 with four times the planes at the end; of ResNet-50 and 101."""

    expansion = 4

    def __init__(self, inputs: int, planes: int, stride: int, dilation: int):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, planes, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, stride, padding=dilation, dilation=dilation, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.conv3 = nn.Conv2d(planes, 4 * planes, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(4 * planes)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = projection(inputs, 4 * planes, stride)

    def forward(self, x: Tensor) -> Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        return self.relu(y + (x if self.downsample is None else self.downsample(x)))


class ResNet(Encoder):
    """Features at four resolutions.

    forward: (B, bands, H, W) -> stem (B, 64, H/2, W/2), layer1 (B, c, H/4, W/4), and layer4 (B, 8c, H/s, W/s), s the output stride.
    """

    first, late = "conv1.weight", ("layer4.",)
    layer1: nn.Sequential
    layer2: nn.Sequential
    layer3: nn.Sequential
    layer4: nn.Sequential

    def __init__(self, depth: int, bands: int, output_stride: int = 16):
        super().__init__()
        block = BasicBlock if depth < 50 else Bottleneck
        self.conv1 = nn.Conv2d(bands, 64, 7, 2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(3, 2, padding=1)
        inputs, reached, dilation = 64, 4, 1
        for stage, (units, planes) in enumerate(zip(DEPTHS[depth], (64, 128, 256, 512)), start=1):
            stride = 1 if stage == 1 else 2
            if reached * stride > output_stride:
                stride, dilation = 1, dilation * 2
            reached *= stride
            layer = [block(inputs, planes, stride, dilation)]
            inputs = planes * block.expansion
            layer += [block(inputs, planes, 1, dilation) for _ in range(units - 1)]
            setattr(self, f"layer{stage}", nn.Sequential(*layer))
        self.channels = (64, 64 * block.expansion, inputs)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        stem = self.relu(self.bn1(self.conv1(x)))
        low = self.layer1(self.maxpool(stem))
        return stem, low, self.layer4(self.layer3(self.layer2(low)))

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Take over torchvision's weights. Raises RuntimeError or KeyError where they are of another network."""
        weights = {name: value for name, value in state.items() if not name.startswith("fc.")}
        weights[self.first] = with_bands(weights[self.first], self.conv1.in_channels)
        self.load_state_dict(weights)


def projection(inputs: int, outputs: int, stride: int) -> nn.Sequential | None:
    """The W of the residual unit where its input and output differ in shape, else None (the identity)."""
    if inputs == outputs and stride == 1:
        return None
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

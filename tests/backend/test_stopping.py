"""A run that ends early: whoever reads ahead has left the file before it is closed."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from .conftest import write_image

ROOT = Path(__file__).parents[2]
RUN = """
import sys
from time import monotonic
from backend.segment import run
from backend.shared.jobs import Progress, Segment
for i in range(5):
    job = Segment(sys.argv[1], sys.argv[2], sys.argv[3], tile=64, overlap=16, device="cpu", precision="float32")
    messages, begun = run(job), monotonic()
    while not (isinstance(message := next(messages), Progress) and message.unit == "px" and monotonic() - begun > 0.4 + i / 20):
        pass
    {ending}
"""
ENDINGS = {
    "dropped": "messages.close()",
    "failing": """try:
        messages.throw(ValueError("as if something had broken"))
    except ValueError:
        pass""",
}


@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_run_that_ends_while_the_file_is_read_ends_without_a_crash(ending, model, tmp_path):
    """Large blocks, no room to keep them and nothing to compute: the reader is nearly always inside GDAL."""
    blocks = {"tiled": True, "blockxsize": 2048, "blockysize": 2048, "interleave": "pixel", "compress": "deflate"}
    image = write_image(tmp_path / "ortho.tif", np.zeros((3, 8192, 4096), np.uint8), nodata=0, **blocks)
    line = [sys.executable, "-c", RUN.format(ending=ENDINGS[ending]), str(image), str(tmp_path / "map.tif"), model]
    made = subprocess.run(line, cwd=ROOT, env={**os.environ, "GDAL_CACHEMAX": "1"}, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr

"""A cluster of real worker processes, started by the command that users start them with: the same bytes, and what goes wrong."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import rasterio
from landquilt.backend import segment_tiles
from landquilt.backend.segment import run
from landquilt.backend.shared.jobs import Note, Segment, SegmentTiles

from .conftest import UTM, textured, write_image

dask = pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]
SMALL = {"tile": 128, "overlap": 48, "device": "cpu", "precision": "float32"}
pytestmark = pytest.mark.filterwarnings("ignore")


@contextmanager
def scheduler(**settings) -> Iterator[str]:
    """Its address; workers come by themselves."""
    quiet = {"n_workers": 0, "protocol": "tcp://", "dashboard_address": None, "silence_logs": 60}
    named = {f"distributed.scheduler.{name.replace('_', '-')}": value for name, value in settings.items()}
    with dask.config.set(named), distributed.LocalCluster(processes=False, **quiet) as cluster:
        yield cluster.scheduler_address.replace("tcp://", "dask://")


@contextmanager
def worker(address: str, *options: str, root: Path = ROOT, before: tuple[str, ...] = (), wait: bool = True) -> Iterator[subprocess.Popen]:
    """A process that works for it, until it is left. `before`: what the command is handed to."""
    place = Path(os.environ["PYTEST_TMP"]) / f"package-{abs(hash(root))}"
    place.mkdir(exist_ok=True)
    if not (place / "landquilt").exists():
        (place / "landquilt").symlink_to(root)
    line = [*before, sys.executable, "-m", "landquilt.backend", "worker", address, "--nthreads=1", "--death-timeout=60", *options]
    environment = {**os.environ, "PYTHONPATH": str(place)}
    with open(place / f"log-{time.monotonic_ns()}", "w") as log:
        process = subprocess.Popen(line, cwd=place, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        if wait:
            count = len(workers_of(address))
            wait_until(lambda: len(workers_of(address)) > count or process.poll() is not None)
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def workers_of(address: str) -> dict:
    with distributed.Client(address.replace("dask://", "tcp://"), timeout=10, set_as_default=False) as client:
        return client.scheduler_info(n_workers=-1)["workers"]


def wait_until(is_so: Callable[[], bool], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture(scope="module", autouse=True)
def place(tmp_path_factory) -> Iterator[None]:
    os.environ["PYTEST_TMP"] = str(tmp_path_factory.mktemp("workers"))
    yield
    del os.environ["PYTEST_TMP"]


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """Two workers of one thread each."""
    with scheduler() as address, worker(address), worker(address):
        yield address


@pytest.fixture(scope="module")
def threads() -> Iterator[str]:
    """Two workers in this process."""
    quiet = {"protocol": "tcp://", "dashboard_address": None, "silence_logs": 60}
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, **quiet) as cluster:
        yield cluster.scheduler_address.replace("tcp://", "dask://")


def files(folder: Path, name: str) -> list[bytes]:
    return [(folder / f"{name}{ending}").read_bytes() for ending in (".tif", "_sure.tif")]


def job(image, folder: Path, name: str, model: str, **more) -> Segment:
    sure = str(folder / f"{name}_sure.tif")
    return Segment(str(image), str(folder / f"{name}.tif"), model, confidence=sure, **{**SMALL, **more})


def compute(*arguments, **more) -> list[str]:
    """The notes of the run."""
    return [message.text for message in run(job(*arguments, **more)) if isinstance(message, Note)]


KINDS = {
    "as it is": {},
    "enlarged": {"pixel_size": None, "gsd": 0.11},
    "reduced": {"gsd": 0.2},
    "a part": {"extent": [680005.0, 5169960.0, 680050.0, 5169990.0]},
    "overlap of two thirds": {"overlap": 80},
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_the_map_of_a_cluster_is_the_map_of_this_computer_to_the_byte(kind, model, threads, tmp_path):
    more = dict(KINDS[kind])
    gsd = more.pop("gsd", 0.15)
    image = write_image(tmp_path / "ortho.tif", textured(3, 311, 353), transform=UTM * UTM.scale(gsd / 0.15))
    compute(image, tmp_path, "here", model, **more)
    notes = compute(image, tmp_path, "there", model, run_on=threads, **more)
    assert files(tmp_path, "there") == files(tmp_path, "here")
    cost = next(note for note in notes if "computed twice" in note)
    assert "0.0 % of the windows" in cost, cost


@pytest.mark.slow
def test_real_workers_of_a_scheduler_that_knows_nothing_of_us_make_the_same_map(image, model, cluster, tmp_path):
    compute(image, tmp_path, "here", model)
    notes = compute(image, tmp_path, "there", model, run_on=cluster)
    assert files(tmp_path, "there") == files(tmp_path, "here")
    assert "2 workers" in notes[-1] and "network" in notes[-1] and not list(tmp_path.glob("*.part"))


def test_many_tiles_are_made_by_the_workers_with_the_same_bytes(cluster, model, tmp_path):
    pixels = textured(3, 70, 190)
    (tmp_path / "tiles").mkdir()
    for k, (x, end) in enumerate([(0, 70), (60, 130), (120, 190)]):
        write_image(tmp_path / "tiles" / f"t{k}.tif", pixels[:, :, x:end], transform=UTM @ UTM.translation(x, 0))
    made = []
    for place in ("here", cluster):
        options = {**SMALL, "tile": 64, "overlap": 16, "run_on": place}
        *_, end = segment_tiles.run(SegmentTiles([str(tmp_path / "tiles")], str(tmp_path / place[:4]), model, **options))
        assert (end.finished, end.failed) == (3, {})
        made.append(
            [(path.name, rasterio.open(path).read().tobytes()) for path in sorted((tmp_path / place[:4] / "classes").glob("*.tif"))]
        )
    assert made[0] == made[1]

"""A cluster of real worker processes, started by the command that users start them with: the same bytes, and what goes wrong."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import rasterio
from landquilt.backend import segment_tiles
from landquilt.backend.cluster import connected, identity
from landquilt.backend.cluster_worker import dask_setup
from landquilt.backend.segment import run
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import Note, Progress, Segment, SegmentTiles
from landquilt.backend.spread import spread

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
    place = package_of(root)
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


def package_of(root: Path) -> Path:
    """A folder in which this checkout is the package landquilt, as in these tests."""
    place = Path(os.environ["PYTEST_TMP"]) / f"package-{abs(hash(root))}"
    place.mkdir(exist_ok=True)
    if not (place / "landquilt").exists():
        (place / "landquilt").symlink_to(root)
    return place


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
    "enlarged": {"gsd": 0.11},
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
    assert " 0.0 % computed twice" in cost, cost


@pytest.mark.slow
def test_real_workers_of_a_scheduler_that_knows_nothing_of_us_make_the_same_map(image, model, cluster, tmp_path):
    compute(image, tmp_path, "here", model)
    notes = compute(image, tmp_path, "there", model, run_on=cluster)
    assert files(tmp_path, "there") == files(tmp_path, "here")
    assert "2 workers" in notes[-1] and "network" in notes[-1] and not list(tmp_path.glob("*.part"))


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["another version", "another program"])
def test_a_worker_that_is_not_of_this_landquilt_is_refused_by_name(kind, tmp_path):
    other = tmp_path / "other"
    (other / "backend").mkdir(parents=True)
    if kind == "another version":
        shutil.copytree(ROOT / "backend", other / "backend", dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        with open(other / "backend" / "grid.py", "a") as file:
            file.write("# changed\n")
        shutil.copy(ROOT / "metadata.txt", other)
    else:  # what a package of that name has without ours
        (other / "backend" / "__main__.py").write_text(
            "import sys, distributed.cli.dask_worker as d; d.main([sys.argv[2].replace('dask:', 'tcp:')])"
        )
        (other / "backend" / "__init__.py").touch()
    (other / "__init__.py").touch()
    with scheduler() as address, worker(address, root=other), pytest.raises(InputError) as caught:
        list(spread(abs, [-1], address))
    sentence = "cannot import LandQuilt's backend; start it by" if kind == "another program" else "install the same on both"
    assert sentence in str(caught.value) and "worker" in str(caught.value)
    assert kind == "another program" or identity() in str(caught.value)


@pytest.mark.parametrize(("seen", "own"), [("", "1"), ("4,7", "7")], ids=["all cards", "those that a batch system gave"])
def test_of_several_graphics_cards_each_process_sees_its_own(seen, own, monkeypatch):
    monkeypatch.setenv("LANDQUILT_CARDS", "2")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", seen)
    dask_setup(SimpleNamespace(name="node-3-1"))
    assert os.environ["CUDA_VISIBLE_DEVICES"] == own


@pytest.mark.slow
def test_a_cluster_without_workers_is_one_sentence(monkeypatch):
    monkeypatch.setattr("landquilt.backend.cluster.PATIENCE", 0.3)
    with scheduler() as address, pytest.raises(Fault, match=f"no worker left; start one .python -m backend worker {address}"):
        list(spread(abs, [-1], address))


HIDDEN = 'mount -t tmpfs none "$0" && exec "$@"'
READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
APART = ("unshare", "-m") if os.name == "posix" and os.geteuid() == 0 else ("unshare", "-Urm")  # mounts of one process


def can_mount() -> bool:
    return (
        shutil.which("unshare") is not None
        and subprocess.run([*APART, "mount", "-t", "tmpfs", "none", "/mnt"], check=False).returncode == 0
    )


@pytest.mark.slow
@pytest.mark.skipif(not can_mount(), reason="needs mounts of a process's own")
@pytest.mark.parametrize("kind", ["image", "output"])
def test_what_one_worker_does_not_see_or_cannot_write_is_one_sentence_with_worker_and_path(kind, model, tmp_path):
    for name in ("image", "output"):
        (tmp_path / name).mkdir()
    image = write_image(tmp_path / "image" / "ortho.tif", textured(3, 200, 200))
    before = (*APART, "sh", "-c", HIDDEN if kind == "image" else READ_ONLY, str(tmp_path / kind))
    with scheduler() as address, worker(address, "--name=blind", before=before), pytest.raises(InputError) as caught:
        compute(image, tmp_path / "output", "map", model, run_on=address)
    text = str(caught.value)
    assert "The worker blind" in text and (str(image) if kind == "image" else str(tmp_path / "output")) in text
    assert ("does not see" if kind == "image" else "cannot write into") in text
    assert not list((tmp_path / "output").iterdir())


@pytest.mark.slow
@pytest.mark.skipif(not can_mount(), reason="needs mounts of a process's own")
@pytest.mark.parametrize("kind", ["from the start", "meanwhile"])
def test_a_worker_that_may_not_write_the_folder_of_tiles_is_named_and_what_it_was_given_is_made_here(kind, model, tmp_path):
    """Read-only from the start it is refused; the folder of class maps alone, which is looked at later, fails each tile there."""
    for k, x in enumerate((0, 60, 120)):
        (tmp_path / "tiles").mkdir(exist_ok=True)
        write_image(tmp_path / "tiles" / f"t{k}.tif", textured(3, 70, 70), transform=UTM @ UTM.translation(x, 0))
    output = tmp_path / "map"
    (output / "classes").mkdir(parents=True)
    before = (*APART, "sh", "-c", READ_ONLY, str(output if kind == "from the start" else output / "classes"))
    options = {**SMALL, "tile": 64, "overlap": 16}
    with scheduler() as address, worker(address, "--name=blind", before=before):
        messages = segment_tiles.run(SegmentTiles([str(tmp_path / "tiles")], str(output), model, run_on=address, **options))
        if kind == "from the start":
            with pytest.raises(InputError, match=f"The worker blind cannot write into {output}"):
                list(messages)
            return
        *_, end = messages
    assert (end.finished, end.failed) == (3, {})


@pytest.fixture(scope="module")
def tall(tmp_path_factory) -> Path:
    """An image of 17 rows of windows."""
    return write_image(tmp_path_factory.mktemp("tall") / "tall.tif", textured(3, 1400, 230))


@pytest.mark.slow
def test_a_killed_worker_s_tasks_are_done_elsewhere(tall, model, cluster, tmp_path):
    messages = run(job(tall, tmp_path, "there", model, run_on=cluster))
    next(message for message in messages if isinstance(message, Progress) and message.done > 0)
    with connected(cluster.replace("dask://", "tcp://")) as client:
        victims = client.run(os.getpid)
    os.kill(min(victims.values()), signal.SIGKILL)
    list(messages)
    compute(tall, tmp_path, "here", model)
    assert files(tmp_path, "there") == files(tmp_path, "here")


@pytest.mark.slow
def test_a_worker_that_is_killed_for_its_memory_does_not_stop_the_others_and_alone_it_is_one_sentence():
    def hoard(size: int) -> int:
        kept = b"x" * size
        time.sleep(0.5)
        return len(kept)

    with scheduler(allowed_failures=50) as address, worker(address, "--memory-limit=600MB"), worker(address):
        assert list(spread(hoard, [900_000_000 + i for i in range(3)], address)) == [900_000_000 + i for i in range(3)]
    died = pytest.raises(Fault, match="perhaps for want of memory")
    with scheduler(allowed_failures=0) as address, worker(address, "--memory-limit=600MB"), died:
        list(spread(hoard, [1_500_000_000], address))


@pytest.mark.slow
def test_what_the_workers_of_a_killed_client_have_done_is_taken_up(tall, model, cluster, tmp_path):
    line = [sys.executable, "-m", "landquilt.backend", "segment", str(tall), str(tmp_path / "there.tif"), "--confidence"]
    line += [str(tmp_path / "there_sure.tif"), f"--model={model}", f"--run-on={cluster}"]
    line += [f"--{name}={value}" for name, value in SMALL.items()]
    client = subprocess.Popen(
        line, env={**os.environ, "PYTHONPATH": str(package_of(ROOT))}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    part = tmp_path / "there.tif.part"
    wait_until(lambda: (part / "done.log").is_file() or any(part.glob("blocks-*/rows-*-open")))
    client.kill()
    client.wait()
    assert not (tmp_path / "there.tif").exists()
    notes = compute(tall, tmp_path, "there", model, run_on=cluster, resume=True)
    assert rows_of(notes) < 17, notes
    compute(tall, tmp_path, "here", model)
    assert files(tmp_path, "there") == files(tmp_path, "here")


def rows_of(notes: list[str]) -> int:
    """Rows of windows that the run had to compute."""
    note = next(note for note in notes if "computed twice" in note)
    return int(re.findall(r"(\d+) rows? of windows", note)[0])


@pytest.mark.slow
def test_a_scheduler_that_goes_away_is_one_sentence_and_the_next_one_goes_on(tall, model, threads, tmp_path):
    quiet = {"protocol": "tcp://", "dashboard_address": None, "silence_logs": 60}
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, **quiet) as doomed:
        address = doomed.scheduler_address.replace("tcp://", "dask://")
        messages = run(job(tall, tmp_path, "there", model, run_on=address))
        next(message for message in messages if isinstance(message, Progress) and message.done > 0)
        doomed.sync(doomed.scheduler.close)
        with pytest.raises(Fault, match=r"went away.*is kept in"):
            list(messages)
    notes = compute(tall, tmp_path, "there", model, run_on=threads, resume=True)
    assert rows_of(notes) < 17, notes
    compute(tall, tmp_path, "here", model)
    assert files(tmp_path, "there") == files(tmp_path, "here")


@pytest.mark.slow
def test_two_clients_at_once_share_a_cluster_but_not_an_output(tall, image, model, cluster, tmp_path):
    with ThreadPoolExecutor(2) as pool:
        found = [pool.submit(compute, *what, model, run_on=cluster) for what in ((tall, tmp_path, "tall"), (image, tmp_path, "small"))]
        wait_until(lambda: (tmp_path / "tall.tif.part" / "lock").is_file())
        with pytest.raises(InputError, match="Another run is writing"):
            compute(tall, tmp_path, "tall", model, run_on=cluster)
        assert all("computed twice" in future.result()[-1] for future in found)
    for name, path in (("tall", tall), ("small", image)):
        compute(path, tmp_path, f"{name}_here", model)
        assert files(tmp_path, name) == files(tmp_path, f"{name}_here")

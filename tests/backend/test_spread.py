"""One function, four places, the same results in the same order, never more in flight than asked for."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from landquilt.backend.shared.errors import InputError
from landquilt.backend.spread import parse, spread

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("place", ["here", "threads:1", "threads:3"])
def test_results_come_in_the_order_of_the_items(place):
    def slow_first(item):
        time.sleep(0.02 if item == 0 else 0)
        return item * item

    assert list(spread(slow_first, range(20), place)) == [item * item for item in range(20)]


def test_processes_give_the_same_results():
    code = "from backend.spread import spread; print(list(spread(abs, [-1, 2, -3], 'processes:2')))"
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert made.stdout.strip() == "[1, 2, 3]", made.stderr


def test_no_more_items_are_taken_than_are_in_flight():
    taken = []

    def items():
        for item in range(100):
            taken.append(item)
            yield item

    results = spread(abs, items(), "threads:2")
    next(results)
    assert len(taken) <= 4


def test_what_a_task_raises_comes_through_and_ends_the_threads():
    def fail(item):
        raise ValueError(item)

    before = threading.active_count()
    with pytest.raises(ValueError, match="0"):
        list(spread(fail, range(5), "threads:2"))
    assert threading.active_count() == before


def test_dropping_the_results_ends_the_threads():
    before = threading.active_count()
    results = spread(abs, iter(range(1000)), "threads:2")
    next(results)
    results.close()
    assert threading.active_count() == before


@pytest.mark.parametrize("place", ["moon", "threads", "threads:0", "processes:x", "dask://host", "here:2", ""])
def test_an_unknown_place_is_refused(place):
    with pytest.raises(InputError, match="choose here"):
        parse(place)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")
def test_a_pool_ends_when_its_parent_is_killed():
    code = "import time; from backend.spread import spread; list(spread(time.sleep, [0.01, 99, 99], 'processes:2'))"
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, start_new_session=True)
    while len(workers := children_of(parent.pid)) < 2:
        assert parent.poll() is None
        time.sleep(0.02)
    parent.kill()
    parent.wait()
    end = time.monotonic() + 60
    while any(map(is_alive, workers)):
        assert time.monotonic() < end
        time.sleep(0.02)


def children_of(pid: int) -> list[int]:
    """Processes of its pool."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.fixture(scope="module")
def dask() -> Iterator[str]:
    """A cluster of two threads in this process."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=False, protocol="tcp://", dashboard_address=None, silence_logs=60
    ) as cluster:
        yield cluster.scheduler_address.replace("tcp://", "dask://")


def test_dask_gives_the_same_results(dask):
    assert list(spread(abs, [-1, 2, -3], dask)) == [1, 2, 3]


def test_what_a_task_raises_comes_through_from_dask_also_where_its_time_ran_out(dask, monkeypatch):
    monkeypatch.setattr("landquilt.backend.cluster.PATIENCE", 0.5)

    def give_up(item):
        raise TimeoutError(f"{item} took too long")

    with pytest.raises(TimeoutError, match="7 took too long"):
        list(spread(give_up, [7], dask))

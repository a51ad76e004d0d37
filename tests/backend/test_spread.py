"""One function, four places, the same results in the same order, never more in flight than asked for."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from landquilt.backend.errors import InputError
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


def test_dask_gives_the_same_results():
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        if address.startswith("dask://"):
            assert list(spread(abs, [-1, 2, -3], address)) == [1, 2, 3]

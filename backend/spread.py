"""One function that runs a task over many items: here, in threads, in processes, or on a Dask cluster.

Results come in the order of the items and only a bounded number is in flight: Executor.map and Client.map would submit all
at once, and hold every result until it is asked for.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import active_children, get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

from .cluster import connected, places, submit
from .shared.errors import Fault, InputError

Item = TypeVar("Item")
Result = TypeVar("Result")
PLACES = "here, threads:N, processes:N or dask://HOST:PORT"


def spread(task: Callable[[Item], Result], items: Iterable[Item], run_on: str = "here") -> Iterator[Result]:
    """task(item) of every item, in order. For processes and Dask, task and items are pickled: let them carry paths.

    Raises InputError for an unknown place, Fault where a process dies; what the task raises comes through.
    """
    place, count = parse(run_on)
    if place == "here":
        yield from map(task, items)
        return
    with workers(place, count) as (submit, at_once):
        waiting: deque[Any] = deque()
        try:
            for item in items:
                waiting.append(submit(task, item))
                if len(waiting) > at_once:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def parse(run_on: str) -> tuple[str, Any]:
    """("here", 1), ("threads", 4), ("processes", 4) or ("dask", "tcp://host:port"). Raises InputError otherwise."""
    place, _, rest = run_on.partition(":")
    if run_on == "here":
        return "here", 1
    if place in ("threads", "processes") and rest.isdecimal() and int(rest) > 0:
        return place, int(rest)
    if place == "dask" and rest.startswith("//") and rest.rpartition(":")[2].isdecimal():
        return "dask", "tcp:" + rest
    raise InputError(f"Cannot run on {run_on!r}: choose {PLACES}.")


@contextmanager
def workers(place: str, count: Any) -> Iterator[tuple[Callable[..., Any], int]]:
    """submit(task, item) -> future, and how many futures to keep in flight besides the one waited for."""
    if place == "dask":
        with connected(count) as client:
            yield partial(submit, client), 2 * places(client)
        return
    pool: Executor
    if place == "threads":
        pool = ThreadPoolExecutor(count)
    else:  # spawned, not forked: a forked child inherits the locks of threads that it does not have
        share = max(1, (os.cpu_count() or 1) // count)
        pool = ProcessPoolExecutor(count, get_context("spawn"), initializer=begin_in_pool, initargs=(share,))
    try:
        yield partial(submit_to, pool), count
    except BrokenProcessPool as error:
        for child in active_children():  # the pool itself would wait for ever for one that was starting when another died
            child.kill()
        raise Fault("A worker process died, perhaps for want of memory; use fewer processes or a smaller batch.") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def submit_to(pool: Executor, task: Callable[[Item], Result], item: Item) -> Any:
    """A future. Raises BrokenProcessPool too where a process died so early that its queue is closed under the pool's hands."""
    try:
        return pool.submit(task, item)
    except OSError as error:
        raise BrokenProcessPool(str(error)) from error


def begin_in_pool(cores: int) -> None:
    """The first thing that a process of a pool does. `cores` of the machine's are its share; read by torch when it is imported."""
    os.environ["OMP_NUM_THREADS"] = str(cores)
    Thread(target=leave_with_parent, name="leave with parent", daemon=True).start()


def leave_with_parent() -> None:
    """A parent that is killed tells its pool nothing: each process would wait for ever for its next item, and keep memory and GPU."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(2)

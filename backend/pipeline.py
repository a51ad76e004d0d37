"""Work that goes on beside: reading ahead, writing behind. Bounded queues, so memory stays; errors arrive where they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Full, Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")
END = object()


@contextmanager
def ahead(items: Iterator[T], count: int) -> Iterator[Iterator[T]]:
    """The same items, made in a thread of their own, at most `count` before they are asked for.

    Leaving waits until the thread has ended: what the items are made from, such as an open file, must be there until then.
    """
    queue: Queue = Queue(count)
    stop = Event()

    def put(thing: object) -> None:
        while not stop.is_set():
            try:
                return queue.put(thing, timeout=0.1)
            except Full:
                pass  # not asked for yet: look whether it still can be

    def make() -> None:
        try:
            for item in items:
                put((item, None))
                if stop.is_set():
                    return
            put((END, None))
        except BaseException as error:  # handed to the caller's thread, raised there
            put((END, error))

    def made() -> Iterator[T]:
        while True:
            item, error = queue.get()
            if error is not None:
                raise error
            if item is END:
                return
            yield item

    thread = Thread(target=make, name="read ahead", daemon=True)
    thread.start()
    try:
        yield made()
    finally:
        stop.set()
        thread.join()


@contextmanager
def behind(function: Callable[[T], object], count: int) -> Iterator[Callable[[T], None]]:
    """A way to call `function` in a thread of its own, at most `count` calls behind. Leaving waits for the rest.

    What the function raises is raised at the next call, or on leaving.
    """
    queue: Queue = Queue(count)
    failed: list[BaseException] = []

    def work() -> None:
        while (item := queue.get()) is not END:
            if not failed:
                try:
                    function(item)
                except BaseException as error:  # handed to the caller's thread, raised there
                    failed.append(error)

    def call(item: T) -> None:
        if failed:
            raise failed[0]
        queue.put(item)

    thread = Thread(target=work, name="write behind", daemon=True)
    thread.start()
    try:
        yield call
    finally:
        queue.put(END)
        thread.join()
    if failed:
        raise failed[0]

"""A Dask cluster as a place to compute: who its workers are, how work is handed to them, and what to say when they are gone.

    this process --task, pickled--> scheduler --the same bytes--> worker: python -m backend worker dask://HOST:PORT

The scheduler needs nothing of ours: what is handed over are bytes to it. Each worker says which LandQuilt it is before it is given
anything, and is asked again with every task, for it may have come later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from .accuracy.version import read_version
from .shared.errors import Fault, InputError

PATIENCE = 20.0  # seconds that a cluster may be without workers
CODE = Path(__file__).parent


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the scheduler at tcp://HOST:PORT, with at least one worker, all of which run this very LandQuilt.

    Raises InputError where nobody answers or a worker is another one's, Fault where the cluster goes away meanwhile.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise InputError(
            "Running on a cluster needs the package 'distributed' in the backend's Python; add it there (QGIS: Settings > Options >"
            " LandQuilt > Add cluster computing; else pip install -r resources/requirements/cluster.txt), or run here."
        ) from error
    try:
        client = Client(address, timeout=10)
    except OSError as error:
        raise InputError(f"No Dask scheduler answers at {address}; start one (dask scheduler) or run here.") from error
    try:
        with in_sentences(client):
            meet(client)
            yield client
    finally:
        with suppress(OSError, TimeoutError):  # of a scheduler that is gone
            client.close(timeout=5)


@contextmanager
def in_sentences(client: Any) -> Iterator[None]:
    """Dask's own errors as a Fault."""
    from distributed import KilledWorker
    from distributed.comm import CommClosedError

    address = client.scheduler.address
    try:
        yield
    except KilledWorker as error:
        raise Fault("A Dask worker died, perhaps for want of memory; use a smaller tile or batch, or workers with more memory.") from error
    except (CommClosedError, CancelledError) as error:
        raise Fault(f"The Dask scheduler at {address} went away; start it anew and run again with --resume.") from error


def meet(client: Any) -> None:
    """Raises InputError where a worker is not of this LandQuilt, Fault where there is none for a while."""
    end = monotonic() + PATIENCE
    while not client.ncores():
        if monotonic() > end:
            raise no_worker(client)
        sleep(0.1)
    ask(client, check_identity, identity())


def places(client: Any) -> int:
    """Tasks that the cluster works on at once, at this moment."""
    return max(1, sum(client.ncores().values()))


def ask(client: Any, function: Callable[..., Any], *arguments: Any) -> dict[str, Any]:
    """function(the worker's name, *arguments) on each worker, by its address. Raises what it raises there; who is gone is left out.

    Raises Fault where all are gone.
    """
    found = client.run(opaque(), packed(function, arguments), on_error="return")
    for address, answer in found.items():
        if isinstance(answer, Exception) and not isinstance(answer, OSError):
            raise explained(answer, client, address)
    said = {address: answer for address, answer in found.items() if not isinstance(answer, Exception)}
    if not said:
        raise no_worker(client)
    return said


def submit(client: Any, function: Callable[..., Any], *arguments: Any, after: Sequence[OnDask] = ()) -> OnDask:
    """function(*arguments) on one of the workers, once all of `after` are done."""
    task = Checked(identity(), function)
    waits = [other.future for other in after]
    return OnDask(client, client.submit(opaque(), packed(task, arguments), waits, pure=False))


@dataclass(frozen=True)
class Checked:
    """A task that only a worker of the right LandQuilt does: one that joined meanwhile has not been asked."""

    identity: str
    function: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        check_identity(worker_name(), self.identity)
        return self.function(*arguments)


@dataclass(frozen=True)
class OnDask:
    """A future of a cluster, which by itself waits for ever where the cluster's last worker is gone."""

    client: Any
    future: Any

    def result(self) -> Any:
        while True:
            try:
                return self.future.result(timeout=PATIENCE)
            except ModuleNotFoundError as error:
                raise explained(error, self.client, "") from error
            except TimeoutError:
                if self.future.done():  # in the meantime, or with a TimeoutError of the task's own
                    return self.future.result()
                if not self.client.ncores():
                    raise no_worker(self.client) from None

    def cancel(self) -> None:
        self.future.cancel()


def opaque() -> Callable[..., Any]:
    """A function that is pickled as its code, not by a name that the scheduler would have to import."""

    def call(task: bytes, done: object = None, dask_worker: Any = None) -> Any:
        from distributed.protocol.pickle import loads

        function, arguments = loads(task)
        return function(*arguments) if dask_worker is None else function(str(dask_worker.name), *arguments)

    return call


def packed(function: Callable[..., Any], arguments: tuple[Any, ...]) -> bytes:
    from distributed.protocol.pickle import dumps

    return dumps((function, arguments))  # type: ignore[no-any-return]


def explained(error: Exception, client: Any, address: str) -> Exception:
    """What to raise for what a worker raised: its Python may know nothing of us."""
    if not isinstance(error, ModuleNotFoundError) or (error.name or "").split(".")[0] != (__package__ or "").split(".")[0]:
        return error
    who = f"The worker {address}" if address else "A worker that joined"
    return InputError(f"{who} cannot import LandQuilt's backend; start it by the command: python -m backend worker {dask(client)}.")


def no_worker(client: Any) -> Fault:
    return Fault(f"The Dask cluster has no worker left; start one (python -m backend worker {dask(client)}) and run again with --resume.")


def dask(client: Any) -> str:
    """The scheduler's address as jobs name it."""
    return "dask:" + str(client.scheduler.address).partition(":")[2]


def check_identity(worker: str, wanted: str) -> None:
    """On a worker. Raises InputError where it is another LandQuilt than the one that asks."""
    if (own := identity()) != wanted:
        raise InputError(f"The worker {worker} runs {own}, but the job comes from {wanted}; install the same on both.")


@cache
def identity() -> str:
    """All that the bytes depend on beside the job and the processor: our own code, and torch."""
    digest = sha256()
    for path in sorted(CODE.rglob("*.py"), key=lambda path: path.relative_to(CODE).parts):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    torch = version("torch").partition("+")[0]  # not which devices it was built for
    return f"LandQuilt {read_version()} (code {digest.hexdigest()[:8]}, torch {torch})"


def at_worker(error: Exception, worker: str) -> Exception:
    """An InputError or a Fault, with the worker that it was raised on."""
    if isinstance(error, InputError):
        return InputError(f"{error} That was on the worker {worker}.")
    return Fault(f"{error} That was on the worker {worker}.")


def worker_name() -> str:
    """Of the worker that does this task."""
    from distributed import get_worker

    return str(get_worker().name)

"""A worker of a Dask cluster that can do this backend's work: `python -m backend worker dask://HOST:PORT`.

It is Dask's own worker, with all of its options, and so fits every way to start one (by hand, SSH, a batch system, Kubernetes). What is
added: it can import the backend, has one process per graphics card or else one with all cores, and says what it is.
"""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .cluster import identity
from .shared.errors import InputError
from .shared.jobs.choices import DEVICES

DEVICE, CORES, CARDS = "LANDQUILT_DEVICE", "OMP_NUM_THREADS", "LANDQUILT_CARDS"  # how the command tells the processes that it starts
MEMORY = {"MALLOC_TRIM_THRESHOLD_": 256 << 20, "MALLOC_MMAP_THRESHOLD_": 32 << 20}  # glibc's; Dask has each array returned to the system
DESCRIPTION = "Work for a Dask cluster, until it is stopped or its scheduler goes. Options of `dask worker` are handed on to it."


def add_worker(commands: Any) -> None:
    """The command, among the others."""
    parser = commands.add_parser("worker", help="work for a Dask cluster", description=DESCRIPTION)
    parser.add_argument("scheduler", metavar="dask://HOST:PORT", nargs="?", default="", help="where the scheduler listens")
    parser.add_argument("--device", default="auto", choices=DEVICES, help="of its network; auto: a graphics card where there is one")
    parser.add_argument("--nthreads", type=int, default=0, metavar="N", help="cores that each process uses; default: all, shared out")
    parser.set_defaults(work=serve, takes_more=True)


def serve(choice: argparse.Namespace) -> Iterable[Any]:
    """Work until stopped. Raises InputError where the package is missing or there is no such device."""
    try:
        from distributed.cli.dask_worker import main
    except ImportError as error:
        raise InputError(
            "A worker needs the package 'distributed' in this Python; install it: pip install -r resources/requirements/cluster.txt."
        ) from error
    cards = graphics_cards(choice.device)
    count = number_of_processes(choice.more) or max(1, cards)
    cores = choice.nthreads or max(1, own_cores() // count)
    for name, size in MEMORY.items():
        os.environ.setdefault(name, str(size))
    os.environ.update({DEVICE: choice.device, CORES: str(cores), CARDS: str(cards)})
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # handed on to the processes: this folder may not be the current one
    address = choice.scheduler.replace("dask://", "tcp://", 1)
    main([*([address] if address else []), *own_options(count), *choice.more], prog_name="python -m backend worker")
    return ()


def number_of_processes(more: list[str]) -> int:
    """That the user's options name; 0: none."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--nworkers", default="")
    named = parser.parse_known_args(more)[0].nworkers
    return int(named) if named.isdecimal() else 0


def own_options(count: int) -> list[str]:
    """What is said to Dask's worker before the user's options, which count more: one task at a time, which uses all of its cores."""
    name, preload = f"{socket.gethostname()}-{os.getpid()}", f"{__package__}.cluster_worker"
    shared = ["--nthreads=1", "--no-dashboard", f"--nworkers={count}", f"--memory-limit={1 / count:.4f}"]
    return [*shared, f"--name={name}", f"--preload={preload}"]


def graphics_cards(device: str) -> int:
    """How many there are to be used. Raises InputError where the device is not here."""
    import torch  # late: --help answers at once

    from .engine.infer import choose_device

    return torch.cuda.device_count() if choose_device(device, "auto").kind == "cuda" else 0


def own_cores() -> int:
    """Those that this process may use: a batch system gives it some of the machine's."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def dask_setup(worker: Any) -> None:
    """Called by Dask in each process before its first task (--preload). Of several graphics cards each process sees its own."""
    number, cards = str(worker.name).rpartition("-")[2], int(os.environ.get(CARDS, "0"))
    if cards > 1 and number.isdecimal():  # before torch looks
        seen = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")
        os.environ["CUDA_VISIBLE_DEVICES"] = seen[int(number) % cards] if len(seen) == cards else str(int(number) % cards)
    logging.getLogger("distributed.worker").info("%s, %s cores", identity(), os.environ.get(CORES, "all"))

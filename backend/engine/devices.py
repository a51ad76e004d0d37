"""What the workers of a cluster compute with: one kind of device for all of them, for the map must not depend on who computes what."""

from __future__ import annotations

import os
from typing import Any

from ..cluster import ask, at_worker
from ..cluster_worker import DEVICE
from ..shared.errors import InputError
from ..shared.jobs import Segment
from .infer import Device, choose_device


def device_of(client: Any, job: Segment) -> Device:
    """For a job on the workers that there are now. Raises InputError where they have not what it asks for, or different things."""
    found: dict[str, Device] = ask(client, device_on, job.device, job.precision, job.batch)
    kinds = {(device.kind, device.precision) for device in found.values()}
    if len(kinds) > 1:
        each = ", ".join(f"{address}: {device.kind} {device.precision}" for address, device in sorted(found.items()))
        raise InputError(f"The workers compute with different devices ({each}); name one that all have (device cpu, precision float32).")
    return next(iter(found.values()))


def device_on(worker: str, kind: str, precision: str, batch: int) -> Device:
    """On a worker. Raises InputError that names it."""
    own = os.environ.get(DEVICE, "auto")  # as it was started
    try:
        if kind != "auto" and own not in ("auto", kind):
            raise InputError(f"It was started for the device {own!r}, not {kind!r}; start it for that one, or run with device auto.")
        return choose_device(own if kind == "auto" else kind, precision, batch)
    except InputError as error:
        raise at_worker(error, worker) from error

"""Keeps this process within the memory that the user's settings allow, so that a large job fails with a sentence, not the machine.

    Linux      RLIMIT_DATA: all private writable memory; what a GPU's driver only reserves does not count
    Windows    a job object around the process; it counts committed memory, and the processes it starts have each as much
    macOS      has no such limit that the system honours: the setting has no effect there

Memory of a graphics card is never limited.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from errno import ENOMEM

from .shared.errors import Fault, InputError

VARIABLE = "LANDQUILT_MEMORY_GB"  # set by the plugin for its workers; empty or 0: no limit
GIGABYTE = 10**9
LEAST = 0.17  # GB that the libraries take by themselves: with less, some of them wait for ever and others abort
WORDS = (  # of Python, torch, GDAL, the loaders of libraries, and Windows
    "cannot allocate", "error return without exception set", "returned null without setting an exception",
    "allocate memory", "out of memory", "not enough memory", "insufficient memory", "bad_alloc", "can't start new thread",
    "cannot map zero-fill pages", "failed to map segment", "paging file is too small",
)  # fmt: skip


def keep_to_limit() -> None:
    """Apply the limit that the environment names. A limit that is not a number, or that the system refuses, is ignored."""
    with suppress(ValueError, OSError):
        size = int(named_limit() * GIGABYTE)
        if size >= LEAST * GIGABYTE:
            limit_windows(size) if sys.platform == "win32" else limit_posix(size)


def named_limit() -> float:
    """GB; 0: none. Raises ValueError for a word."""
    return float(os.environ.get(VARIABLE) or 0)


def check_limit() -> None:
    """Raises InputError for a limit in which nothing can be done; to be asked before the heavy imports."""
    with suppress(ValueError):
        if 0 < (limit := named_limit()) < LEAST:
            raise InputError(f"The memory limit is {limit:g} GB, in which not even the libraries fit; set it to 0.5 GB or more.")


def most_memory() -> float:
    """Bytes that this process may have: the limit in the environment, else what the machine has; infinite where neither is known."""
    with suppress(ValueError):
        if (size := named_limit() * GIGABYTE) > 0:
            return size
    with suppress(ValueError, OSError, AttributeError):  # Windows has no sysconf
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    return float("inf")


def is_out_of_memory(error: BaseException | None) -> bool:
    """Whether an error, or the one that it came from, says that there is too little memory: as Python, torch, GDAL or the system say it."""
    while error is not None:
        is_said = isinstance(error, OSError) and error.errno == ENOMEM
        if is_said or isinstance(error, MemoryError) or any(word in str(error).lower() for word in WORDS):
            return True
        error = error.__cause__
    return False


def out_of_memory() -> Fault:
    return Fault("There is not enough memory; close other programs or choose a smaller tile.")


def reuse_freed() -> None:
    """Have this process keep freed memory for its next arrays, where the C library is glibc; elsewhere nothing changes.

    By default glibc returns arrays of a megabyte to the system and gets them back page by page: 0.35 s of each 36 megapixels. And
    each thread has a heap of its own, from which what another thread frees is returned too: all new threads share one.
    """
    import ctypes

    trim_threshold, mmap_threshold, most_heaps = -1, -3, -8  # malloc.h
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(None)
            library.mallopt(trim_threshold, 256 << 20)
            library.mallopt(mmap_threshold, 32 << 20)  # its largest value
            library.mallopt(most_heaps, 1)


def limit_posix(size: int) -> None:
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (size if most == resource.RLIM_INFINITY else min(size, most), most))


def limit_windows(size: int) -> None:
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION with JOB_OBJECT_LIMIT_PROCESS_MEMORY, as the Windows API documents them."""
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64), ("PerJobUserTimeLimit", ctypes.c_int64), ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t), ("MaximumWorkingSetSize", ctypes.c_size_t), ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t), ("PriorityClass", wintypes.DWORD), ("SchedulingClass", wintypes.DWORD),
        )  # fmt: skip

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic), ("IoInfo", ctypes.c_uint64 * 6), ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t), ("PeakProcessMemoryUsed", ctypes.c_size_t), ("PeakJobMemoryUsed", ctypes.c_size_t),
        )  # fmt: skip

    limits = Extended()
    limits.BasicLimitInformation.LimitFlags = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
    limits.ProcessMemoryLimit = size
    system = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # Windows only
    system.CreateJobObjectW.restype = system.GetCurrentProcess.restype = wintypes.HANDLE
    system.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    system.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    job = system.CreateJobObjectW(None, None)  # never closed: the limit lives as long as the handle and the process
    system.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
    system.AssignProcessToJobObject(job, system.GetCurrentProcess())

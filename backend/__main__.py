"""The backend's two doors: the command line, and the worker that the plugin talks to.

python -m backend segment IMAGE OUTPUT.tif ...    a command; exit status 0, 1 (something broke) or 2 (wrong input)
python -m backend [--watched] < job.json          the worker: one job in, messages out, a line of JSON each
python -m backend --warm                          the worker that stays: job after job, each answered up to its end,
                                                  with the network loaded in between; it goes when its input ends
"""

from __future__ import annotations

import os
import stat
import sys
import traceback
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any, Callable, TextIO

from .done_job import messages_of
from .memory_limit import check_limit, is_out_of_memory, keep_to_limit, out_of_memory
from .shared.errors import Fault, InputError
from .shared.jobs import HERE, JOBS, Failed, Note, Sampled, decode, encode
from .shared.json_values import NO_NAME
from .shared.language import translated

LONGEST = 900  # characters of a sentence
WARM = ("segment", "polygons", "teach")  # what the worker that stays imports at its start
FOREIGN = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")  # of another GDAL: rasterio's wheel brings its own, and breaks on them


def main(arguments: list[str]) -> int:
    """With `--watched`, `--warm` or without arguments the worker, else a command."""
    keep_to_limit()
    use_own_data()
    if arguments == ["--warm"]:
        return warm_worker()
    if not arguments or arguments == ["--watched"]:
        return worker(is_watched=bool(arguments))
    return command(arguments)


def use_own_data() -> None:
    """Forget where another installation keeps the files of GDAL and PROJ, if rasterio brings its own; before it is imported."""
    found = find_spec("rasterio")
    if found and found.origin and (Path(found.origin).parent / "proj_data").is_dir():
        for name in FOREIGN:
            os.environ.pop(name, None)


def command(arguments: list[str]) -> int:
    from .commands import main as run

    as_json = "--json" in arguments
    try:
        check_limit()
        return run(arguments)
    except KeyboardInterrupt:
        return say_failed(Failed("Stopped; the same command with --resume goes on."), as_json) + 129  # 130, as shells have it
    except Exception as error:
        return say_failed(failed(error), as_json)


def say_failed(end: Failed, as_json: bool) -> int:
    if as_json:
        print(encode(end), flush=True)
    else:
        print(f"\n{end.detail}Error: {end.message}" if not end.is_input and end.detail else f"Error: {end.message}", file=sys.stderr)
    return 2 if end.is_input else 1


def worker(is_watched: bool) -> int:
    source, sink = private_streams()
    go_where_paths_begin()

    def watch() -> None:
        if is_watched and not is_file(source):
            Thread(target=leave_with_parent, args=(source,), daemon=True).start()

    return answer(source.readline(), sink, watch)


def warm_worker() -> int:
    """One job after the other until the input ends. A job that fails is answered so, and the next one is taken."""
    source, sink = private_streams()
    go_where_paths_begin()
    for name in WARM:  # before the thread below: on Windows numpy's import hangs while another thread waits for input
        import_module(f".{name}", __package__)
    lines: SimpleQueue[str] = SimpleQueue()
    Thread(target=take_lines, args=(source, lines), daemon=True).start()
    while line := lines.get():
        answer(line, sink)
    return 0


def answer(line: str, sink: TextIO, before_work: Callable[[], None] = lambda: None) -> int:
    """Do the job of one line and say all its messages; the exit status. `before_work` is called after the heavy imports."""
    try:
        check_limit()
        job = job_of(line)
        messages = messages_of(job)
        before_work()
        for message in messages:
            say(in_language(message), sink)
        return 0
    except Exception as error:
        end = failed(error)
        say(end, sink)
        return 2 if end.is_input else 1


def job_of(line: str) -> Any:
    """Raises InputError for a line that holds no job."""
    try:
        job = decode(line)
    except ValueError as error:
        raise InputError(f"The line holds no job: {error}.") from error
    if not isinstance(job, JOBS):
        raise InputError(f"The line holds no job but a {type(job).__name__}; send one of {', '.join(kind.__name__ for kind in JOBS)}.")
    return job


def failed(error: Exception) -> Failed:
    """Our own errors are sentences already; anything else is a fault whose traceback the log needs."""
    if isinstance(error, (InputError, Fault)):
        return Failed(shortened(translated(str(error))), is_input=isinstance(error, InputError))
    if is_out_of_memory(error):
        return Failed(translated(str(out_of_memory())))
    if isinstance(error, OSError) and error.strerror and error.filename:  # what the system says of a file is a sentence, too
        return Failed(translated(f"{error.filename!r} cannot be used: {error.strerror}; choose another file, or make room."))
    return Failed(f"{type(error).__name__}: {error}", traceback.format_exc())


def in_language(message: Any) -> Any:
    """A message with its sentences in this process's language."""
    if isinstance(message, Note):
        return replace(message, text=translated(message.text))
    if isinstance(message, Sampled):
        return replace(message, notes=[translated(text) for text in message.notes], problem=translated(message.problem))
    return message


def shortened(sentence: str) -> str:
    """On one line. One that quotes somebody's text of thousands of characters is left its beginning and its end, which says what to do."""
    sentence = NO_NAME.sub("?", sentence)
    return sentence if len(sentence) <= LONGEST else f"{sentence[: LONGEST // 2]} … {sentence[-LONGEST // 4 :]}"


def private_streams() -> tuple[TextIO, TextIO]:
    """Copies of stdin and stdout for messages only.

    The standard ones become empty input and stderr, so nothing a library reads, prints or inspects disturbs a message.
    """
    source = os.fdopen(os.dup(0), encoding="utf-8", errors="surrogateescape")  # what is no UTF-8 is answered, too
    sink = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    return source, sink


def go_where_paths_begin() -> None:
    """Python has noted already, as a whole path, where the backend's own modules lie."""
    with suppress(OSError):  # not set, or gone: then only whole paths are understood
        os.chdir(os.environ.get(HERE, ""))


def say(message: Any, sink: TextIO) -> None:
    print(encode(message), file=sink)


def take_lines(source: TextIO, lines: SimpleQueue[str]) -> None:
    """Hand on line by line; stop everything when the other end closes, as below. A file has no other end: its jobs are done first."""
    for line in source:
        lines.put(line)
    if is_file(source):
        lines.put("")
    else:
        leave()


def is_file(source: TextIO) -> bool:
    return stat.S_ISREG(os.fstat(source.fileno()).st_mode)


def leave_with_parent(source: TextIO) -> None:
    """Stop when the other end closes: on cancel, and when QGIS itself is gone."""
    os.read(source.fileno(), 1)
    leave()


def leave() -> None:
    """At once, in the middle of whatever other threads do. The children of process pools follow by themselves (spread.py)."""
    os._exit(2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

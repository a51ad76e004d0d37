"""Trials of a study: each trains one network in a process of its own and is judged where it never learnt."""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, stdev
from time import perf_counter
from typing import Any

from backend.shared.card import find_model, read_card
from backend.shared.jobs import BUNDLED, Train

from . import places

RESULTS = Path(__file__).resolve().parents[2] / "runs" / "studies"
AT_ONCE = 2  # each on one thread: as fast as one after the other on two, and the same on any machine


def folder_of_network(study: str) -> Path:
    """Where a study keeps what the network that ships found: another folder for each version of its weights."""
    folder = RESULTS / study / read_card(find_model(BUNDLED)).sha256[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass(frozen=True)
class Trial:
    group: str  # what it is compared within: "10 % of labels"
    name: str  # what is tried: "bilinear"
    seed: int
    place: str  # where it is judged: see places.judge
    job: Train | None  # without its output; None: the bundled network as it is
    known: str = ""  # the label file that it learnt from, if that is of the same ground

    @property
    def key(self) -> list[Any]:
        return [self.group, self.name, self.seed]


def run_study(name: str, trials: Sequence[Trial]) -> None:
    """Run what is not known yet; print mean and spread of all."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / f"{name}.jsonl"
    found = read(file)
    known = [line["key"] for line in found]
    open_trials = [trial for trial in trials if trial.key not in known]
    with ProcessPoolExecutor(AT_ONCE, get_context("spawn"), initializer=settle) as pool:
        futures = {pool.submit(run_trial, trial): trial for trial in open_trials}
        for future in as_completed(futures):
            line = {"key": futures[future].key, **future.result()}
            with open(file, "a", encoding="utf-8") as out:
                out.write(json.dumps(line) + "\n")
            print(json.dumps(line), flush=True)
    wanted = [trial.key for trial in trials]
    print_table([line for line in read(file) if line["key"] in wanted])


def read(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.is_file() else []


def settle() -> None:
    import torch

    torch.set_num_threads(1)


def run_trial(trial: Trial) -> dict[str, Any]:
    """Scores, seconds of training and steps."""
    from backend.train import run

    if trial.job is None:
        return {"scores": places.judge(trial.place, BUNDLED, trial.known), "seconds": 0.0}
    with tempfile.TemporaryDirectory() as folder:
        started = perf_counter()
        for _ in run(replace(trial.job, output=f"{folder}/model")):
            pass
        seconds = perf_counter() - started
        return {"scores": places.judge(trial.place, f"{folder}/model", trial.known), "seconds": round(seconds, 1)}


def print_table(found: Sequence[dict[str, Any]]) -> None:
    """A table in Markdown: mean and standard deviation over the seeds."""
    rows: dict[tuple[str, str], list[dict[str, float]]] = defaultdict(list)
    for line in found:
        rows[line["key"][0], line["key"][1]].append(line["scores"])
    names = list(found[0]["scores"]) if found else []
    print("\n| | | seeds |", " | ".join(names), "|")
    print("| --- | --- | --- |", " | ".join("---" for _ in names), "|")
    for (group, name), scores in rows.items():
        cells = [spread([score[column] for score in scores]) for column in names]
        print(f"| {group} | {name} | {len(scores)} |", " | ".join(cells), "|")


def spread(values: Sequence[float]) -> str:
    return f"{mean(values):.3f}" + (f" ± {stdev(values):.3f}" if len(values) > 1 else "")


def main_of(name: str, trials: Sequence[Trial]) -> None:
    try:
        run_study(name, trials)
    except KeyboardInterrupt:
        sys.exit(130)

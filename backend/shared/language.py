"""What is said in the user's language, where the plugin asks for it: notes, errors, legends and reports. All of it is written in English.

A sentence is made where it arises, with its numbers and names in it. On its way out it is recognised by its template, and what stands in
the gaps goes into the translated one:

    The image {} has no band {}; choose among its bands 1 to {}.      as tests/translate.py finds it in the source
    The image 'a.tif' has no band 9; choose among its bands 1 to 3.   what is to be said
    Das Bild {} hat keinen Kanal {}; ...                              resources/sentences/de.json

So what computes knows of no language, and a sentence that no template fits stays English. Texts that always read the same take `tr`.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

VARIABLE = "LANDQUILT_LANGUAGE"  # set by the plugin for its workers: de, es, fr; else English
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sentences"
DEEPEST = 3  # a phrase in a sentence in a sentence
GAP = re.compile(r"\{\d*\}")


def tr(text: str) -> str:
    """A text of a report or a legend, as it stands in the source, in this process's language."""
    return spoken(text)


def spoken(text: str) -> str:
    """A text that is marked elsewhere in this process's language."""
    return catalogue(language()).texts.get(text, text)


def translated(sentence: str, name: str = "") -> str:
    """A sentence in a language, or in this process's."""
    return catalogue(name or language()).say(sentence)


def language() -> str:
    """Of this process, by its two letters."""
    name = os.environ.get(VARIABLE, "")
    return name if re.fullmatch("[a-z]{2}", name) and (FOLDER / f"{name}.json").is_file() else "en"


@dataclass(frozen=True)
class Catalogue:
    texts: dict[str, str]
    sentences: dict[str, str]  # and phrases that stand in their gaps
    templates: tuple[tuple[re.Pattern[str], str], ...]  # what says most comes first

    def say(self, text: str, depth: int = 0) -> str:
        if text in self.sentences or depth > DEEPEST:
            return self.sentences.get(text, text)
        for pattern, target in self.templates:
            if found := pattern.fullmatch(text):
                return filled(target, [self.say(gap, depth + 1) for gap in found.groups()])
        return text


@lru_cache(maxsize=4)
def catalogue(name: str) -> Catalogue:
    path = FOLDER / f"{name}.json"
    table = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"texts": {}, "sentences": {}}
    texts, sentences = ({source: target for source, target in table[part].items() if target} for part in ("texts", "sentences"))
    sentences = {begun(source): begun(target) for source, target in sentences.items()} | sentences
    with_gaps = sorted((source for source in sentences if GAP.search(source)), key=lambda source: -len(GAP.sub("", source)))
    return Catalogue(texts, sentences, tuple((pattern_of(source), sentences[source]) for source in with_gaps))


def filled(target: str, values: list[str]) -> str:
    """With the values in its gaps, in their order or by number; other braces are text."""
    order = iter(values)
    return GAP.sub(lambda gap: next(order) if gap.group() == "{}" else values[int(gap.group()[1:-1])], target)


def begun(phrase: str) -> str:
    """As it stands at the beginning of a sentence."""
    return phrase[:1].upper() + phrase[1:]


def pattern_of(source: str) -> re.Pattern[str]:
    gap = r"([\d.,]+)" if re.fullmatch(r"\{\} \w+", source) else "(.*?)"  # a number of things
    return re.compile(gap.join(map(re.escape, GAP.split(source))), re.DOTALL)

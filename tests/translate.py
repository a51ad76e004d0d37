"""Keeps the translations in step with the strings of plugin and backend, and compiles the plugin's for Qt.

    python tests/translate.py update          plugin/**/*.py -> resources/i18n/*.ts, which a person or Qt Linguist completes
                                              backend/**/*.py -> resources/sentences/*.json, which a person completes
    python tests/translate.py compile FOLDER  *.ts in a folder -> *.qm beside them, what Qt loads

Qt's own lupdate finds no string that Python joins from several literals, and its lrelease is not at hand on every system;
both formats are small. The standard library only: `./run package` needs no environment.
"""

from __future__ import annotations

import ast
import json
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
MARKED = (ROOT / "backend" / "shared" / "measures.py",)  # texts that the plugin shows
LANGUAGES = ("de", "es", "fr")
SENTENCES = ROOT / "resources" / "sentences"
SAYING = ("InputError", "Fault", "Failed", "Note", "append")  # what makes a sentence of its first argument
UNHEARD = {"bundled", "scene"}  # of commands that QGIS never starts
CONTEXT = "LandQuilt"
MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
LANGUAGE, HASHES, MESSAGES = 0xA7, 0x42, 0x69  # sections of a .qm file
END, TRANSLATION, SOURCE, IN_CONTEXT = 1, 3, 6, 7  # parts of a message in it


def main(arguments: list[str]) -> None:
    if arguments == ["update"]:
        found = strings(ROOT / "plugin")
        for language in LANGUAGES:
            left = update(ts_path(language), language, found)
            print(f"{ts_path(language).relative_to(ROOT)}: {len(found)} strings, {left} to translate", file=sys.stderr)
            path = SENTENCES / f"{language}.json"
            left = update_sentences(path, list(strings(ROOT / "backend")), list(sentences(ROOT / "backend")))
            print(f"{path.relative_to(ROOT)}: {left} to translate", file=sys.stderr)
    elif len(arguments) == 2 and arguments[0] == "compile":
        for path in sorted(Path(arguments[1]).glob("*.ts")):
            path.with_suffix(".qm").write_bytes(compile_ts(path))
    else:
        raise SystemExit(__doc__)


def ts_path(language: str) -> Path:
    return FOLDER / f"landquilt_{language}.ts"


def strings(folder: Path) -> dict[str, list[str]]:
    """Every string of a call tr("..."), with the files it stands in; ValueError where a call has something else."""
    found: dict[str, list[str]] = {}
    for path in (*sorted(folder.rglob("*.py")), *MARKED):
        name = path.relative_to(ROOT if path in MARKED else folder.parent).as_posix()
        for text in literals(path.read_text(encoding="utf-8"), name):
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def literals(source: str, name: str) -> Iterator[str]:
    calls = [node for node in ast.walk(ast.parse(source, name)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        if getattr(call.func, "id", getattr(call.func, "attr", "")) != "tr":
            continue
        argument = call.args[0] if len(call.args) == 1 and not call.keywords else None
        if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
            raise ValueError(f"{name}, line {call.lineno}: tr() takes one string as it stands in the source, nothing computed.")
        yield argument.value


def sentences(folder: Path) -> dict[str, str]:
    """The template of every sentence that a job of the plugin may say, its gaps as {}, with the file it stands in."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        if {path.parent.name, path.stem} & UNHEARD or name.endswith("commands.py"):
            continue
        for call in (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), name)) if isinstance(node, ast.Call)):
            if getattr(call.func, "id", getattr(call.func, "attr", "")) in SAYING and call.args:
                text = template(call.args[0])
                if text.rstrip().endswith((".", "?")) and text.count(" ") > 2:
                    found.setdefault(text, name)
    return found


def template(node: ast.expr) -> str:
    """Of a literal, or an f-string; empty for what is computed."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def update_sentences(path: Path, texts: list[str], found: list[str]) -> int:
    """Write a catalogue with the texts and sentences found, keeping what is translated and the phrases for gaps; how many are not yet."""
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"texts": {}, "sentences": {}}
    wanted = {"texts": texts, "sentences": [*known["sentences"], *found]}
    new = {part: {source: known[part].get(source, "") for source in sorted(set(sources))} for part, sources in wanted.items()}
    path.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    return sum(not target for table in new.values() for target in table.values())


@dataclass(frozen=True)
class Entry:
    source: str
    translation: str
    is_finished: bool


def read_ts(path: Path) -> list[Entry]:
    entries = []
    for message in ElementTree.parse(path).iter("message"):
        target = message.find("translation")
        text = "" if target is None else target.text or ""
        is_finished = target is not None and target.get("type") is None and bool(text)
        entries.append(Entry(message.findtext("source", ""), text, is_finished))
    return entries


def update(path: Path, language: str, found: dict[str, list[str]]) -> int:
    """Write a .ts with exactly the strings found, in their order, keeping what is translated; how many are not yet."""
    known = {entry.source: entry for entry in read_ts(path)} if path.is_file() else {}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    left = 0
    for source, places in found.items():
        entry = known.get(source, Entry(source, "", False))
        message = ElementTree.SubElement(context, "message")
        for place in places:
            ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = source
        target = ElementTree.SubElement(message, "translation", {} if entry.is_finished else {"type": "unfinished"})
        target.text = entry.translation
        left += not entry.is_finished
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")
    return left


def compile_ts(path: Path) -> bytes:
    """The .qm of a .ts: what is finished, found by the hash of its source. The same bytes on every system."""
    messages, places = b"", []
    for entry in read_ts(path):
        if entry.is_finished:
            places.append((elf_hash(entry.source.encode()), len(messages)))
            messages += part(TRANSLATION, entry.translation.encode("utf-16-be"))
            messages += part(SOURCE, entry.source.encode()) + part(IN_CONTEXT, CONTEXT.encode()) + bytes([END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    language = ElementTree.parse(path).getroot().get("language", "")
    return MAGIC + part(LANGUAGE, language.encode()) + part(HASHES, hashes) + part(MESSAGES, messages)


def part(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def elf_hash(data: bytes) -> int:
    """The hash function of System V's object files, as QTranslator computes it (never 0)."""
    value = 0
    for byte in data:
        value = ((value << 4) + byte) & 0xFFFFFFFF
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1


if __name__ == "__main__":
    main(sys.argv[1:])

"""Models as one file: there and back to the byte; and what an archive that means harm can do, which is nothing."""

import errno
import hashlib
import json
import shutil
import stat
import struct
import zipfile
from dataclasses import replace

import pytest
from landquilt.backend.shared.card import ISPRS, Band, Card, read_card, sha256, write_card
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.plugin.models import archive as archives
from landquilt.plugin.models.archive import export_model, import_model
from landquilt.plugin.models.names import check_name
from landquilt.plugin.models.refusal import Canceled, NameTaken, Refusal
from landquilt.tests.hostile_cards import CHANGES, TEXTS, hostile

HEADER = b'{"x":{"dtype":"F32","shape":[256],"data_offsets":[0,1024]}}'
WEIGHTS = struct.pack("<Q", len(HEADER)) + HEADER + bytes(range(256)) * 4
CARD = Card("town", "resnet18-spp-steps", ISPRS, tuple(Band(name, 120.0, 60.0) for name in ("red", "green", "blue")), 0.2)
PICKLE = b"\x80\x02cposix\nsystem\nX\x08\x00\x00\x00touch me\x85R."


def make(folder, weights=WEIGHTS, card=CARD):
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(weights)
    (folder / "history.jsonl").write_text('{"step": 1, "scores": {"score": 0.5}}\n')
    write_card(folder, replace(card, sha256=hashlib.sha256(weights).hexdigest()))
    return folder


@pytest.fixture()
def town(tmp_path):
    return make(tmp_path / "mine" / "town")


@pytest.fixture()
def models(tmp_path):
    """Where models are imported to, with a file beside it that nothing may touch."""
    (tmp_path / "elsewhere.txt").write_text("untouched")
    folder = tmp_path / "models"
    folder.mkdir()
    yield folder
    assert (tmp_path / "elsewhere.txt").read_text() == "untouched"
    assert {path.name for path in tmp_path.iterdir()} <= {"mine", "models", "elsewhere.txt", "town.zip", "evil.zip"}


class Evil:
    """An archive whose every part can be made wrong; what is left alone is as it should be."""

    def __init__(self, town):
        self.files = {path.name: path.read_bytes() for path in town.iterdir()}
        self.name, self.manifest, self.folder = "town", {}, "town/"
        self.more = []  # entries to add: (ZipInfo or name, bytes)

    def card(self, **values):
        data = json.loads(self.files["card.json"])
        self.files["card.json"] = json.dumps({**data, **values}).encode()

    def weights(self, content):
        """Other weights, and a card that vouches for them."""
        self.files["weights.safetensors"] = content
        self.card(**{"file:checksum": "sha256:" + hashlib.sha256(content).hexdigest()})

    def text(self):
        stated = {name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in self.files.items()}
        return json.dumps({"format": "landquilt-model", "version": 1, "name": self.name, "files": stated, **self.manifest})

    def write(self, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.files.items():
                archive.writestr(self.folder + name, data)
            archive.writestr(self.folder + "manifest.json", self.text())
            for entry, data in self.more:
                archive.writestr(entry, data)
        return path


@pytest.fixture()
def evil(town):
    return Evil(town)


def nothing_in(folder):
    return not list(folder.iterdir())


def test_a_model_comes_back_from_its_archive_to_the_byte(town, models, tmp_path):
    found = import_model(export_model(town, tmp_path / "town.zip"), models)
    assert found == models / "town" and [path.name for path in models.iterdir()] == ["town"]
    assert {path.name: path.read_bytes() for path in found.iterdir()} == {path.name: path.read_bytes() for path in town.iterdir()}


def test_edges_that_a_model_learnt_come_along_and_are_nothing_but_numbers(town, models, tmp_path):
    (town / "edges.safetensors").write_bytes(WEIGHTS)
    found = import_model(export_model(town, tmp_path / "town.zip"), models)
    assert (found / "edges.safetensors").read_bytes() == WEIGHTS
    (town / "edges.safetensors").write_bytes(PICKLE)
    with pytest.raises(InputError, match="no safetensors file"):
        import_model(export_model(town, tmp_path / "town.zip"), models, "other")
    assert [path.name for path in models.iterdir()] == ["town"]


def test_the_same_model_gives_the_same_archive_and_any_program_unpacks_it_into_one_folder(town, tmp_path):
    one, other = export_model(town, tmp_path / "a.zip"), export_model(town, tmp_path / "b.zip")
    assert one.read_bytes() == other.read_bytes()
    assert {name.split("/")[0] for name in zipfile.ZipFile(one).namelist()} == {"town"} and zipfile.ZipFile(one).testzip() is None


def test_an_archive_that_another_program_made_of_the_unpacked_folder_is_taken(town, models, tmp_path):
    zipfile.ZipFile(export_model(town, tmp_path / "town.zip")).extractall(tmp_path / "mine" / "out")
    again = shutil.make_archive(str(tmp_path / "evil"), "zip", tmp_path / "mine" / "out")
    assert import_model(archives.Path(again), models).name == "town"


def test_checkpoints_and_other_files_of_a_training_are_not_taken_along(town, tmp_path):
    for name in ("checkpoint.pt", "best.pt", "windows.gpkg"):
        (town / name).write_bytes(PICKLE)
    names = {name.rpartition("/")[2] for name in zipfile.ZipFile(export_model(town, tmp_path / "town.zip")).namelist()}
    assert names == {"manifest.json", "card.json", "history.jsonl", "weights.safetensors"}


def test_under_another_name_the_card_says_that_name(town, models, tmp_path):
    found = import_model(export_model(town, tmp_path / "town.zip"), models, "village 2")
    assert (found.name, read_card(found).name, sha256(found / "weights.safetensors")) == ("village 2", "village 2", read_card(town).sha256)


def test_a_taken_name_is_refused_whatever_its_case_and_what_is_there_stays(town, models, tmp_path):
    path = export_model(town, tmp_path / "town.zip")
    (models / "TOWN").mkdir()
    with pytest.raises(NameTaken, match="TOWN"):
        import_model(path, models)
    assert nothing_in(models / "TOWN") and import_model(path, models, "town2").is_dir()


def test_altered_weights_are_not_exported_and_the_archive_that_is_there_stays(town, tmp_path):
    target = export_model(town, tmp_path / "town.zip")
    before = target.read_bytes()
    (town / "weights.safetensors").write_bytes(WEIGHTS[:-1] + b"\0")
    with pytest.raises(InputError, match="SHA-256 differs"):
        export_model(town, target)
    assert target.read_bytes() == before and not (tmp_path / "town.zip.part").exists()


@pytest.mark.parametrize("calls", range(4))
def test_a_cancelled_import_or_export_leaves_nothing(town, models, tmp_path, calls):
    path, left = export_model(town, tmp_path / "town.zip"), iter([False] * calls)
    if calls < 3:  # three files, each of one piece
        with pytest.raises(Canceled):
            import_model(path, models, is_canceled=lambda: next(left, True))
        assert nothing_in(models)
        left = iter([False] * calls)
        with pytest.raises(Canceled):
            export_model(town, tmp_path / "evil.zip", lambda: next(left, True))
        assert not list(tmp_path.glob("evil.zip*"))
    else:
        assert import_model(path, models, is_canceled=lambda: next(left, True)).is_dir()


def test_a_full_disk_is_a_sentence_and_leaves_nothing(town, models, tmp_path, monkeypatch):
    path = export_model(town, tmp_path / "town.zip")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(archives, "copy", full)
    with pytest.raises(Fault, match="No space left"):
        import_model(path, models)
    assert nothing_in(models)


# -- archives that mean harm ----------------------------------------------------------------------------------------------

PATHS = [
    "../elsewhere.txt", "town/../../elsewhere.txt", "/tmp/card.json", "//server/share/card.json", "C:/card.json", "C:card.json",
    "..\\elsewhere.txt", "town\\..\\..\\card.json", "town/card.json:evil", "town/sub/card.json", "town/./card.json", "town/checkpoint.pt",
    "town/weights.pkl", "town/__init__.py", "town/CARD.JSON", "town/card.json ", "town/card.json.", "town/", "other/README.md",
    "README.md", "town/READ\u202eme.md", "a/" * 300 + "card.json", "CON", "~/card.json",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS, ids=[repr(path[:40]) for path in PATHS])
def test_no_file_is_taken_under_any_name_but_a_model_s_own(evil, models, tmp_path, path):
    evil.more.append((path, b"evil"))
    with pytest.raises(InputError):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


FOLDERS = ["../", "/", "../../models/", "C:/", "town/../", "./", "\\\\server\\", "town/deep/"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_model_whose_folder_leads_elsewhere_is_refused(evil, models, tmp_path, folder):
    evil.folder = folder
    with pytest.raises(InputError):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


NAMES = ["", ".", "..", "../town", "/tmp/town", "C:\\town", "a/b", "a\\b", "a\0b", "con", "NUL.txt", "com1", ".hidden", "town ", "town.",
         "x" * 65, "-rf", "~", "a:b", "a\nb", "*", 5, None, ["town"]]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_a_name_that_is_none_for_a_folder_is_refused(evil, models, tmp_path, name):
    evil.name = name
    with pytest.raises(InputError):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    if isinstance(name, str):
        with pytest.raises(Refusal):
            check_name(name)
    assert nothing_in(models)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK, stat.S_IFDIR])
@pytest.mark.parametrize("name", ["card.json", "README.md"])
def test_links_and_devices_are_refused(evil, models, tmp_path, kind, name):
    entry = zipfile.ZipInfo(f"town/{name}")
    entry.external_attr = (kind | 0o777) << 16
    evil.files.pop(name, None)
    evil.more.append((entry, b"../../elsewhere.txt"))
    with pytest.raises(InputError, match="is a link"):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["town/card.json", "town/weights.safetensors", "town/manifest.json"])
def test_a_file_that_is_there_twice_is_refused(evil, models, tmp_path, name):
    evil.more.append((name, b"{}"))
    with pytest.raises(InputError, match=r"twice|holds 5 files"):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


@pytest.mark.slow
def test_a_hundred_thousand_entries_are_refused_before_they_are_read(town, models, tmp_path, monkeypatch):
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for k in range(70_000):  # beyond what the old form counts
            archive.writestr(f"town/{k}", b"")
    monkeypatch.setattr("landquilt.plugin.models.members.ZipFile", None)  # would fail if it were asked
    with pytest.raises(InputError):
        import_model(path, models)


@pytest.mark.parametrize("name", ["card.json", "history.jsonl", "manifest.json"])
def test_a_file_that_unpacks_to_too_much_is_refused_without_unpacking_it(evil, models, tmp_path, name):
    if name == "manifest.json":
        evil.manifest["padding"] = " " * 2_000_000
    else:
        evil.files[name] = b" " * 70_000_000
    path = evil.write(tmp_path / "evil.zip")
    assert path.stat().st_size < 200_000
    with pytest.raises(InputError, match="unpacked"):
        import_model(path, models)
    assert nothing_in(models)


def test_a_file_that_is_larger_than_it_says_is_not_unpacked_beyond_that(evil, models, tmp_path):
    evil.files["history.jsonl"] = b" " * 60_000_000
    path = evil.write(tmp_path / "evil.zip")
    data = path.read_bytes()
    for sign, place in ((b"PK\1\2", 24), (b"PK\3\4", 22)):  # the size, in the directory and before the file
        at = data.index(sign)
        while data[at + (46 if place == 24 else 30) :][:18] != b"town/history.jsonl":
            at = data.index(sign, at + 4)
        data = data[: at + place] + struct.pack("<I", 10) + data[at + place + 4 :]
    path.write_bytes(data)
    with pytest.raises(InputError):
        import_model(path, models)
    assert nothing_in(models)


@pytest.mark.parametrize("flag, kind", [(1, zipfile.ZIP_DEFLATED), (0, zipfile.ZIP_BZIP2), (0, zipfile.ZIP_LZMA), (0, 99)])
def test_secrets_and_strange_compression_are_refused(evil, models, tmp_path, flag, kind):
    path = evil.write(tmp_path / "evil.zip")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    struct.pack_into("<HH", data, at + 8, flag, kind)
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"encrypted or compressed|damaged"):
        import_model(path, models)
    assert nothing_in(models)


MANIFESTS = {
    "no JSON": b"{", "a list": b"[]", "a number": b"1", "deep": b"[" * 100_000, "long number": b'{"version": ' + b"9" * 50_000 + b"}",
    "not UTF-8": b"\xff\xfe\x00", "empty": b"", "null": b'{"format": "landquilt-model", "version": null, "name": "a", "files": {}}',
    "infinite": b'{"format": "landquilt-model", "version": 1, "name": "a", "files": {"card.json": {"bytes": Infinity, "sha256": ""}}}',
    "no files": b'{"format": "landquilt-model", "version": 1, "name": "a", "files": {}}',
    "a path": b'{"format": "landquilt-model", "version": 1, "name": "a", "files": {"../../x": {"bytes": 1, "sha256": "0"}}}',
    "of a later version": b'{"format": "landquilt-model", "version": 2, "name": "a", "files": {}}',
    "of something else": b'{"format": "other", "version": 1, "name": "a", "files": {}}',
}  # fmt: skip


@pytest.mark.parametrize("text", MANIFESTS.values(), ids=MANIFESTS.keys())
def test_a_manifest_that_is_none_is_refused(evil, models, tmp_path, text):
    evil.text = lambda: text
    with pytest.raises(InputError):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


def test_a_file_that_is_not_the_one_of_the_manifest_is_refused(evil, models, tmp_path):
    text = evil.text()
    evil.text = lambda: text
    evil.files["history.jsonl"] = evil.files["history.jsonl"].replace(b"0.5", b"0.9")
    with pytest.raises(InputError, match=r"history.jsonl.*SHA-256 differs"):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


def test_weights_that_are_not_the_card_s_are_refused_though_the_manifest_knows_them(evil, models, tmp_path):
    evil.files["weights.safetensors"] = WEIGHTS[:-1] + b"\0"
    with pytest.raises(InputError, match="not the ones its card describes"):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


def weights_of(header, size=1024):
    """A file with this header, and so many bytes of numbers."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(size)


def tensor(**values):
    return {"x": {"dtype": "F32", "shape": [256], "data_offsets": [0, 1024], **values}}


NO_WEIGHTS = {
    "a pickle": PICKLE, "a zip": b"PK\3\4" + bytes(100), "nothing": b"", "longer than it is": struct.pack("<Q", 1 << 40) + b"{}",
    "no header": struct.pack("<Q", 0), "no JSON": weights_of(b"{nonsense"), "a list": weights_of([]), "no tensors": weights_of({}, 0),
    "text": weights_of({"x": "y"}), "deep": weights_of(b'{"x":' + b"[" * 100_000 + b"}"), "not UTF-8": weights_of(b'{"\xff": 1}'),
    "cut off": weights_of(tensor(), 1000), "more than it says": weights_of(tensor(), 1028),
    "a gap": weights_of(tensor(data_offsets=[4, 1028]), 1028), "another size": weights_of(tensor(shape=[257])),
    "of no type": weights_of(tensor(dtype="F12")), "type a list": weights_of(tensor(dtype=["F32"])),
    "negative": weights_of(tensor(shape=[-16, -16])), "backwards": weights_of(tensor(data_offsets=[1024, 0])),
    "infinite": weights_of(tensor(shape=[float("inf")])), "a shape of text": weights_of(tensor(shape="256")),
    "two at one place": weights_of({"x": tensor()["x"], "y": tensor()["x"]}), "three ends": weights_of(tensor(data_offsets=[0, 1, 1024])),
    "as long as a file": weights_of(b'{"x": 1' + b" " * 10_000_001 + b"}"),
}  # fmt: skip


@pytest.mark.parametrize("content", NO_WEIGHTS.values(), ids=NO_WEIGHTS.keys())
def test_weights_that_are_no_safetensors_are_refused_though_all_hashes_fit(evil, models, tmp_path, content):
    evil.weights(content)
    with pytest.raises(InputError, match="safetensors"):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


@pytest.mark.parametrize("what", [*CHANGES, *TEXTS, "deep below"])
def test_a_card_that_cannot_be_is_refused(evil, models, tmp_path, what):
    evil.files["card.json"] = hostile(evil.files["card.json"])[what]
    with pytest.raises(InputError):
        import_model(evil.write(tmp_path / "evil.zip"), models)
    assert nothing_in(models)


@pytest.mark.parametrize("missing", ["card.json", "weights.safetensors"])
def test_an_archive_that_lacks_a_file_is_refused(evil, models, tmp_path, missing):
    del evil.files[missing]
    with pytest.raises(InputError, match=missing):
        import_model(evil.write(tmp_path / "evil.zip"), models)


@pytest.mark.parametrize("content", [b"", b"PK", b"hello" * 100, zipfile.ZIP_STORED.to_bytes(22, "big")], ids=repr)
def test_a_file_that_is_no_zip_is_refused(models, tmp_path, content):
    (tmp_path / "evil.zip").write_bytes(content)
    with pytest.raises(InputError, match="not a zip file"):
        import_model(tmp_path / "evil.zip", models)


def test_a_missing_archive_and_a_folder_in_its_place_are_a_sentence(models, tmp_path):
    for path in (tmp_path / "town.zip", models):
        with pytest.raises(InputError, match="cannot be read"):
            import_model(path, models)


@pytest.mark.slow
def test_however_an_archive_is_cut_or_broken_it_is_refused_or_whole(town, models, tmp_path):
    """Cut at every 11th byte, and every third byte of it turned over."""
    whole = export_model(town, tmp_path / "town.zip").read_bytes()
    before = {path.name: path.read_bytes() for path in town.iterdir()}
    changed = [whole[:end] for end in range(0, len(whole), 11)]
    changed += [whole[:k] + bytes([whole[k] ^ 0xFF]) + whole[k + 1 :] for k in range(0, len(whole), 3)]
    taken = 0
    for data in changed:
        (tmp_path / "evil.zip").write_bytes(data)
        try:
            found = import_model(tmp_path / "evil.zip", models, "town")
        except InputError:
            assert nothing_in(models)
            continue
        taken += 1  # a byte that means nothing: a date, a version
        assert {path.name: path.read_bytes() for path in found.iterdir()} == before
        shutil.rmtree(found)
    assert taken < len(changed) / 10

"""What a job means when it arrives in the backend's process."""

import sys

from landquilt.backend.shared.jobs import HERE, Finished, Segment
from landquilt.plugin import worker

ECHO = f"""#!{sys.executable}
import json, os, sys
sys.stdin.readline()
print(json.dumps({{"kind": "Finished", "outputs": {{"here": os.environ[{HERE!r}], "folder": os.getcwd()}}}}))
"""


def test_relative_paths_begin_where_qgis_is_though_the_backend_starts_in_the_plugin(tmp_path, monkeypatch):
    """As in: qgis_process run landquilt:segment -- INPUT=ortho.tif CLASSES=map.tif."""
    program = tmp_path / "echo"
    program.write_text(ECHO)
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    (end,) = worker.run(Segment("ortho.tif", "map.tif"), str(program), tmp_path / "log")
    assert end == Finished({"here": str(tmp_path), "folder": str(worker.ROOT)})

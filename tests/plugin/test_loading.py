"""How the plugin comes into QGIS: fast, with nothing heavy, and again and again. In a QGIS of its own each."""

import json
import subprocess
import sys

import pytest
from landquilt.tests.plugin.dock_stage import slowness
from landquilt.tests.plugin.stage import ROOT, offscreen

LIMIT = 0.2  # seconds of the processor; about 0.07 on a quiet machine, but caches shared with other work cost half as much again
START = """
import json, sys, time
from qgis.core import QgsApplication
import qgis.utils, qgis.gui, qgis.PyQt.QtWidgets
application = QgsApplication([], True)
application.initQgis()
from landquilt_stage import Interface
qgis.utils.iface = Interface()
qgis.utils.plugin_paths.append(sys.argv[1])
sys.path.append(sys.argv[1])
qgis.utils.updateAvailablePlugins()
"""
LOAD = """
own = set(sys.modules)  # newer QGIS brings numpy itself
start = time.perf_counter(), time.process_time()
is_loaded = qgis.utils.loadPlugin("landquilt") and qgis.utils.startPlugin("landquilt")
seconds = time.perf_counter() - start[0], time.process_time() - start[1]
print(json.dumps({"is_loaded": is_loaded, "seconds": seconds, "modules": sorted(set(sys.modules) - own)}))
"""
RELOAD = """
qgis.utils.loadPlugin("landquilt") and qgis.utils.startPlugin("landquilt")
first = qgis.utils.plugins["landquilt"]
names = [item.name() for item in first.provider.algorithms()]
is_reloaded = qgis.utils.reloadPlugin("landquilt")
provider = QgsApplication.processingRegistry().providerById("landquilt")
is_complete = provider is not None and [item.name() for item in provider.algorithms()] == names
print(json.dumps([first is not qgis.utils.plugins["landquilt"], is_complete, "segment" in names]))
qgis.utils.unloadPlugin("landquilt")
"""


@pytest.fixture()
def in_qgis(tmp_path):
    """Runs a script in a new QGIS that has the checkout among its plugins; what its last line says."""
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "landquilt").symlink_to(ROOT)
    stage = (ROOT / "tests" / "plugin" / "stage.py").read_text()
    start, end = stage.index("class Interface"), stage.index("\n\n\n", stage.index("class Interface"))
    imports = "".join(f"{line}\n" for line in stage[:start].splitlines() if line.startswith(("from qgis.gui", "from qgis.PyQt")))
    (tmp_path / "landquilt_stage.py").write_text(imports + stage[start:end])

    def run(script):
        command = [sys.executable, "-c", START + script, str(tmp_path / "plugins")]
        environment = {**offscreen(tmp_path), "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}  # as after the first start
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
        return json.loads(done.stdout.splitlines()[-1])

    return run


@pytest.mark.slow
def test_loading_takes_a_fraction_of_a_second_and_nothing_heavy(in_qgis, capsys):
    runs = [in_qgis(LOAD) for _ in range(3)]
    clock, processor = (min(run["seconds"][i] for run in runs) for i in (0, 1))
    with capsys.disabled():
        print(f"\nLoading the plugin takes {1000 * processor:.0f} ms of the processor, {1000 * clock:.0f} ms by the clock.")
    assert all(run["is_loaded"] for run in runs)
    assert not {"torch", "rasterio", "numpy", "osgeo.gdal"} & set(runs[0]["modules"])
    assert processor / slowness() < LIMIT  # by the clock a busy machine would fail


@pytest.mark.slow
def test_reloading_the_plugin_works(in_qgis):
    assert in_qgis(RELOAD) == [True, True, True]

"""The architecture's boundaries: who may import what, in which Python, and who may catch everything."""

import ast
import sys
from functools import cache
from pathlib import Path

import pytest
from landquilt.backend.shared import jobs
from landquilt.backend.shared.jobs import module_of

ROOT = Path(__file__).parent.parent
QGIS = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}
JOBS = {Path(f"backend/{module_of(job)}.py") for job in jobs.JOBS}  # each has run(job)
MESSAGES = {kind.__name__ for kind in jobs.KINDS.values()} - {job.__name__ for job in jobs.JOBS}
TRIAL = Path("backend/probe.py")  # runs a tiny Segment: that is its job
SHARED = "backend/shared"  # with the plugin; read by QGIS's own Python
ACCURACY = {"discs.py", "tally.py", "mcnemar.py", "bootstrap.py", "estimators.py", "sampling.py", "patches.py"}
PURE = {"stitch.py", "augment.py", "metrics.py", "plan.py", "blend.py", "resample.py", *ACCURACY}  # arrays in, arrays out
DOORS = {Path("backend/__main__.py"), Path("backend/pipeline.py"), Path("plugin/online/reader.py")}  # two hand errors to another thread
CHARTS = {Path("plugin/accuracy"), Path("plugin/widgets")}
SCIENCE = {"numpy", "scipy", "skimage", "sklearn"}


def sources(*folders):
    return [path.relative_to(ROOT) for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def nodes(path):
    """All that a file's source consists of; each is parsed once for all tests."""
    return tuple(ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))))


@cache
def imported(path):
    """The modules that a file names in any import; relative ones as paths from the root, as "backend/grid"."""
    return frozenset(named_in_imports(path))


def named_in_imports(path):
    folder = (ROOT / path).parent
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            target = folder.joinpath(*[".."] * (node.level - 1), *(node.module or "").split(".")).resolve().relative_to(ROOT)
            yield from (str(target),) if node.module else (str(target / alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def neighbours(path):
    """The modules of this repository that a file imports, as paths without .py; a package is its __init__."""
    folder = (ROOT / path).parent
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            target = folder.joinpath(*[".."] * (node.level - 1), *(node.module or "").split(".")).resolve()
            for found in {target / alias.name for alias in node.names} if target.is_dir() else {target}:
                found = found if found.with_suffix(".py").is_file() else found / "__init__" if found.is_dir() else target / "__init__"
                yield str(found.relative_to(ROOT))


def circle(graph):
    """Modules that import each other in a ring; empty where none do."""
    left = {module: imports & graph.keys() for module, imports in graph.items()}
    while leaves := {module for module, imports in left.items() if not imports & left.keys()}:
        left = {module: imports for module, imports in left.items() if module not in leaves}
    return sorted(left)


def outside(path):
    """What a file imports from neither the standard library nor this repository."""
    return {name for name in imported(path) if "/" not in name and name not in sys.stdlib_module_names | {"plugin", "backend"}}


def yielded(path):
    """The names that a file calls in a yield."""
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, (ast.Yield, ast.YieldFrom)) and node.value:
            yield from (part.func.id for part in ast.walk(node.value) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name))


@pytest.mark.parametrize("path", sources("backend"), ids=str)
def test_the_backend_imports_neither_qgis_nor_the_plugin(path):
    assert not {name for name in imported(path) if name in QGIS or name.split("/")[0] == "plugin"}


@pytest.mark.parametrize("path", sources("plugin"), ids=str)
def test_the_plugin_imports_only_qgis_and_the_standard_library_and_for_charts_matplotlib(path):
    charts = {"matplotlib"} if path.parent in CHARTS else set()
    assert outside(path) <= {"qgis", "osgeo", "processing"} | charts


@pytest.mark.parametrize("path", [path for path in sources("plugin") if path.parent in CHARTS], ids=str)
def test_matplotlib_is_imported_only_when_a_chart_is_wanted(path):
    imports = [node for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert not any("matplotlib" in ast.unparse(node) for node in imports)


@pytest.mark.parametrize("path", sources("plugin"), ids=str)
def test_of_the_backend_the_plugin_imports_only_what_is_shared(path):
    assert all(name.startswith(f"{SHARED}/") for name in imported(path) if name.startswith("backend"))


@pytest.mark.parametrize("path", sources(SHARED), ids=str)
def test_what_is_shared_imports_the_standard_library_only(path):
    assert not outside(path)
    assert all(name.startswith(f"{SHARED}/") for name in imported(path) if "/" in name)


@pytest.mark.parametrize("path", sources("backend/networks"), ids=str)
def test_networks_import_torch_only(path):
    assert outside(path) <= {"torch", "safetensors"}


@pytest.mark.parametrize("path", [path for path in sources("backend") if path.name in PURE], ids=str)
def test_pure_modules_import_array_libraries_only(path):
    assert outside(path) <= SCIENCE | {"torch"}


@pytest.mark.parametrize("path", [path for path in sources("backend/buildings") if path.name not in ("read.py", "write.py")], ids=str)
def test_outlines_of_buildings_need_arrays_and_geometry_only(path):
    assert outside(path) <= SCIENCE | {"shapely"}


@pytest.mark.parametrize("path", sources("backend/scene"), ids=str)
def test_scenes_are_numpy_only(path):
    assert outside(path) <= {"numpy"}


@pytest.mark.parametrize("path", sources("backend"), ids=str)
def test_only_jobs_yield_messages(path):
    assert path in JOBS or not MESSAGES & set(yielded(path))


@pytest.mark.parametrize("path", sources("backend", "plugin"), ids=str)
def test_only_the_door_keeps_what_it_catches_of_everything(path):
    handlers = [node for node in nodes(path) if isinstance(node, ast.ExceptHandler)]
    broad = [node for node in handlers if node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException")]
    assert path in DOORS or all(isinstance(node.body[-1], ast.Raise) for node in broad)


@pytest.mark.parametrize("path", [Path("__init__.py"), *sources("plugin", SHARED)], ids=str)
def test_what_qgis_reads_is_python_3_9(path):
    ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("folder", ["backend", "plugin"])
def test_modules_do_not_import_each_other_in_a_circle(folder):
    assert not circle({str(path.with_suffix("")): set(neighbours(path)) for path in sources(folder)})


def test_a_circle_is_found_through_several_modules():
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("path", sorted(JOBS - {TRIAL}), ids=str)
def test_jobs_do_not_import_jobs(path):
    assert not {Path(f"{name}.py") for name in neighbours(path)} & JOBS


def test_the_name_of_a_class_means_one_thing():
    found: dict[str, set[str]] = {}
    for path in sources("backend", "plugin"):
        for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).add(str(path))
    assert not {name: places for name, places in found.items() if len(places) > 1}

"""Makes qgis-stubs, where it is installed, say what holds for QGIS 3.22 and later; `./run` calls it when it has installed them.

The stubs are generated from one recent QGIS. They lack names of enumerations that all versions know, and what is written in Python; and
they call optional whatever comes back as a pointer, so that every line would have to ask for what is always there.
"""

import re
import sys
from importlib.metadata import distribution
from pathlib import Path

MARK = "# patched by tests/qgis_stubs.py"
NAMES = {  # of enumerations in Qgis, as they have been called since 3.22 or before
    "AreaUnit": "AreaSquareMeters",
    "AttributeFormLayout": "TabLayout",
    "AttributeFormSuppression": "SuppressDefault SuppressOn",
    "DistanceUnit": "DistanceDegrees DistanceMeters",
    "GeometryType": "LineGeometry PointGeometry PolygonGeometry",
    "ProcessingAlgorithmFlag": "FlagNoThreading",
    "ProcessingFeatureSourceFlag": "FlagSkipGeometryValidityChecks",
    "ProcessingParameterFlag": "FlagAdvanced FlagOptional",
    "ProcessingSourceType": "TypeMapLayer TypeRaster TypeVectorAnyGeometry TypeVectorPoint TypeVectorPolygon",
}
MEMBERS = {  # that the stubs leave out
    "Qgis": "QGIS_VERSION: str",
    "QgsFields": "def __iter__(self) -> collections.abc.Iterator[QgsField]: ...",
}
MORE = """
NULL: typing.Any
class QgsCsException(Exception): ...
class QgsProcessingException(Exception): ...
"""
WINDOW = "def mainWindow(self) -> QtWidgets.QWidget"
PARENT = "def parent(self) -> 'QgsLayerTree{}': ..."  # only a group has children


def main() -> None:
    place = distribution("qgis-stubs")
    core, gui, qt = (
        Path(str(place.locate_file(name))) for name in ("qgis-stubs/_core.pyi", "qgis-stubs/_gui.pyi", "PyQt5-stubs/QtCore.pyi")
    )
    patch(core, lambda text: members_added(results_are_there(text)))
    patch(gui, lambda text: results_are_there(text).replace(WINDOW, WINDOW.replace("QWidget", "QMainWindow")))
    patch(qt, lambda text: text.replace('slot: "PYQT_SLOT") -> "QMetaObject', 'slot: "PYQT_SLOT", type: typing.Any = ...) -> "QMetaObject'))
    for stub in (core, gui):  # beside them lies Python code that adds documentation, which a type checker would read
        (stub.with_name(stub.stem[1:]) / "__init__.pyi").write_text(f"from qgis.{stub.stem} import *\n", encoding="utf-8")


def patch(stub: Path, change) -> None:
    text = stub.read_text(encoding="utf-8")
    if MARK not in text:
        stub.write_text(f"{MARK}\n{change(text)}", encoding="utf-8")


def results_are_there(text: str) -> str:
    """Results and attributes are no longer optional, and a colour is one; of arguments, what overridden methods are called with."""
    text = re.sub(r"(?<=-> ).+(?=: \.\.\.$)|(?<=# type: ).+$", lambda found: certain(found[0]), text, flags=re.MULTILINE)
    return re.sub(r"typing\.Optional\[(str|QgsMapLayer|'?QgsProcessingFeedback'?)\]", r"\1", text)


def certain(kind: str) -> str:
    kind = re.sub(r"typing\.Union\[QtGui\.QColor, [\w.]+\]", "QtGui.QColor", kind)
    while (inner := re.sub(r"typing\.Optional\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1", kind)) != kind:
        kind = inner
    return kind


def members_added(text: str) -> str:
    for kind, names in NAMES.items():
        text = put_behind(
            text, f"    class {kind}(int):\n", "".join(f"        {name} = ...  # type: Qgis.{kind}\n" for name in names.split())
        )
    for kind, member in MEMBERS.items():
        text = put_behind(text, f"class {kind}(PyQt5.sip.wrapper):\n", f"    {member}\n")
    return text.replace(PARENT.format("Node"), PARENT.format("Group")) + MORE


def put_behind(text: str, line: str, more: str) -> str:
    """Ends the program where the line is missing: other stubs want another patch."""
    if line not in text:
        sys.exit(f"qgis-stubs has no line {line.strip()!r}; bring tests/qgis_stubs.py up to date.")
    return text.replace(line, line + more, 1)


if __name__ == "__main__":
    main()

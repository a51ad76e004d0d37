"""Makes the checkout importable as `landquilt`, the name QGIS gives it, whatever its folder is called."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).parent.parent
spec = spec_from_file_location("landquilt", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
sys.modules["landquilt"] = module_from_spec(spec)
spec.loader.exec_module(sys.modules["landquilt"])

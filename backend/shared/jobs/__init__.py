"""What the user can ask for, and what comes back. Readable by the Python of QGIS 3.22: plugin and backend both import it.

segment, training, teaching, accuracy, experiments, matching   the jobs: frozen dataclasses whose fields describe themselves (option.py)
choices, sampling, comparing  options that several jobs share
messages, results             what a job says, and how it ends
wire                          all of these as lines of JSON

A job and its end are known as soon as they are written there.
Empty texts and None mean "not asked for" or "decide for me".
"""

from .accuracy import *
from .choices import BUNDLED, DEVICES, PRECISIONS
from .experiments import *
from .job import Job, Result, module_of
from .matching import *
from .messages import *
from .results import *
from .segment import *
from .teaching import *
from .training import *
from .wire import HERE, JOBS, KINDS, decode, encode

"""The laboratory: what assumptions about employers imply for each voice. Never what is true.

Pure but for chance, which is handed in as a seeded `random.Random`, and for the processes that
share the work: no clock, no file, no database.
"""

from .assumptions import SETS, Assumptions, AssumptionSet
from .plot import plot
from .results import CAUTION, MEASURES, Report
from .simulating import Experiment, simulate

__all__ = [
    "CAUTION",
    "MEASURES",
    "SETS",
    "AssumptionSet",
    "Assumptions",
    "Experiment",
    "Report",
    "plot",
    "simulate",
]

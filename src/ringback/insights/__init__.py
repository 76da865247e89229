"""What a seeker's own record shows: counts always, a rate only from ten on, no causes.

Pure: nothing here reads a clock, a file or a database.
"""

from .counting import insights
from .figures import Counted, Rate
from .measures import MEASURES_SOURCES, Measures
from .values import Answers, Applications, Calls, Days, Insights

__all__ = [
    "MEASURES_SOURCES",
    "Answers",
    "Applications",
    "Calls",
    "Counted",
    "Days",
    "Insights",
    "Measures",
    "Rate",
    "insights",
]

"""What texts mean: sentences as vectors, and how near two of them lie (extra `meaning`).

Nothing is fetched: the weights come inside a package. Where the extra is not installed,
`available()` says no, and facts are matched by words.
"""

from .likeness import Likeness
from .model import ModelUnusable, available
from .vectors import Vectors

__all__ = ["Likeness", "ModelUnusable", "Vectors", "available"]

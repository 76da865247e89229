"""Follow up so that they ring back."""

__version__ = "0.1.0"

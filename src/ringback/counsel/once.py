"""Working something out once: `functools.cached_property` without its lock.

The lock is gone from Python 3.12 on; until then it costs more than most of what a view works out.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  # a decorator, named as one
    """A property that is worked out when first asked for, and kept in the object."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "once[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> "once[T] | T":
        if instance is None:
            return self
        value = self._work_out(instance)
        vars(instance)[self._name] = value
        return value

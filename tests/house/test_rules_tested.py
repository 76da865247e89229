"""Every rule of the ledger is a test somewhere: its id stands in the name of one."""

import re
from collections.abc import Iterator
from typing import Final

import pytest

from house.tree import functions, modules
from ringback.counsel.ledger import LEDGER

_ID: Final = re.compile(r"(?<=_)[A-Z]\d+[a-z]?(?=_|$)")


def ids() -> Iterator[str]:
    """Give the ids in the names of all tests."""
    for _, module in modules("tests"):
        for function in functions(module):
            if function.name.startswith("test_"):
                yield from _ID.findall(function.name)


TESTED: Final = frozenset(ids())


@pytest.mark.parametrize("rule", LEDGER)
def test_a_rule_of_the_ledger_has_a_test_of_its_name(rule: str) -> None:
    assert rule in TESTED


def test_no_test_names_a_rule_that_the_ledger_does_not_have() -> None:
    assert TESTED - set(LEDGER) == set()

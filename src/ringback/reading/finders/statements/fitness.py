"""How well a day, an hour or a length of time fits each act, by how it is put."""

from typing import Final

from .values import Act

BY: Final[dict[Act, float]] = {
    "away": 0.9,
    "promise": 1.0,
    "answer_due": 1.0,
    "request": 0.8,
    "offer": 0.6,
    "own": 0.9,
    "meeting": 0.2,
    "check_back": 0.4,
    "wait": 0.5,
    "said": 0.3,
}
UNTIL: Final[dict[Act, float]] = {
    "away": 1.1,
    "wait": 1.0,
    "answer_due": 0.9,
    "promise": 0.7,
    "offer": 0.5,
    "own": 0.6,
    "no_calls": 0.6,
    "no_contact": 0.6,
    "check_back": 0.6,
    "moved": 0.6,
    "cancelled": 0.4,
    "meeting": 0.2,
    "request": 0.3,
}
AT: Final[dict[Act, float]] = {
    "away": 0.9,
    "moved": 1.0,
    "cancelled": 1.3,
    "meeting": 1.0,
    "talk": 0.9,
    "own": 0.8,
    "promise": 0.7,
    "check_back": 0.5,
    "answer_due": 0.4,
    "request": 0.2,
    "said": 0.1,
}
ON: Final[dict[Act, float]] = {
    "away": 0.95,
    "moved": 1.0,
    "cancelled": 1.3,
    "own": 0.8,
    "check_back": 0.8,
    "promise": 0.75,
    "meeting": 0.7,
    "wait": 0.6,
    "answer_due": 0.5,
    "request": 0.4,
    "said": 0.3,
    "talk": 0.3,
    "offer": 0.2,
}
EVERY: Final[dict[Act, float]] = {
    "check_back": 1.0,
    "ask_often": 0.95,
    "own": 0.9,
    "promise": 0.2,
}
LENGTHS: Final[dict[Act, float]] = {
    "away": 1.0,
    "check_back": 1.0,
    "wait": 0.9,
    "own": 0.8,
    "promise": 0.8,
    "answer_due": 0.6,
    "said": 0.2,
}

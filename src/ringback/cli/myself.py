"""What `me` was told, checked and put into the seeker's profile."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, Final

import click

from ringback.casebook.people import Place, Seeker
from ringback.counsel.panel import CONSENSUS
from ringback.counsel.voices import NAMES
from ringback.intake.numbers import normalise
from ringback.intake.places import place_from_text

from .introductions import email_address


def changed(seeker: Seeker, told: Mapping[str, str]) -> Seeker:
    """Give the profile with what was told; raises before anything is changed."""
    if "place" in told:
        seeker = replace(seeker, place=_place(told["place"]))
    values: dict[str, Any] = {
        part: _READERS[part](value, seeker) for part, value in told.items() if part != "place"
    }
    return replace(seeker, **values)


def _plain(value: str, _: Seeker) -> str:
    text = " ".join(value.split())
    if value and not text:
        raise click.BadParameter(
            "There are only blanks. Nothing was changed. To empty it give '' and nothing between."
        )
    return text


def _email(value: str, seeker: Seeker) -> str:
    text = _plain(value, seeker)
    return email_address(text) if text else ""


def _phone(value: str, seeker: Seeker) -> str:
    return normalise(value, seeker.place.country or "US") if value.strip() else ""


def _place(value: str) -> Place:
    place = place_from_text(value)
    if value.strip() and not place.zone:
        raise click.BadParameter(
            f"It is not known where {value!r} is, so neither is the time there. Nothing was "
            "changed. Give a city with its state or country, such as “Austin, TX”.",
            param_hint="--place",
        )
    return place


def _region(value: str, _: Seeker) -> str:
    place = place_from_text(value)
    code = value.strip().upper()
    if value.strip() and len(code) != 2:
        code = place.country
    if value.strip() and not code:
        raise click.BadParameter(
            f"{value!r} is no country. Nothing was changed. Give its two letters, such as US.",
            param_hint="--region",
        )
    return code


def _voice(value: str, _: Seeker) -> str:
    voice = value.strip().lower()
    if voice not in (CONSENSUS, *NAMES):
        raise click.BadParameter(
            f"There is no voice {value!r} in this version. Nothing was changed. {_voices(voice)}",
            param_hint="--voice",
        )
    return voice


def _weights(value: str, _: Seeker) -> tuple[tuple[str, float], ...]:
    weights: dict[str, float] = {}
    for pair in filter(None, (part.strip() for part in value.split(","))):
        name, _equals, number = pair.partition("=")
        name = name.strip().lower()
        if name not in NAMES:
            raise click.BadParameter(
                f"There is no voice {name!r} in this version. Nothing was changed. {_voices(name)}",
                param_hint="--weights",
            )
        weights[name] = _weight(number, pair)
    return tuple(weights.items())


def _weight(number: str, pair: str) -> float:
    try:
        weight = float(number)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 100:
        raise click.BadParameter(
            f"{pair!r} gives no weight from 0 to 100. Nothing was changed. Give it as "
            "recruiter=2,discreet=1.",
            param_hint="--weights",
        )
    return weight


def _voices(near: str) -> str:
    close = get_close_matches(near, NAMES, n=1)
    hint = f"Did you mean {close[0]}? " if close else ""
    return f"{hint}There are {CONSENSUS}, {', '.join(NAMES)}."


_READERS: Final[dict[str, Callable[[str, Seeker], Any]]] = {
    "name": _plain,
    "phone": _phone,
    "email": _email,
    "post": _plain,
    "region": _region,
    "telephone": _plain,
    "voice": _voice,
    "weights": _weights,
    "manner": _plain,
}

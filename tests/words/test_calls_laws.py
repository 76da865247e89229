"""What holds of every call, whatever has passed between the two."""

import calendar
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.people import Contact, Seeker
from ringback.casebook.terms import MessageKind, Unit
from ringback.words import Brief, Interview, Letter, Past, write
from ringback.words.calls.opening import opening
from words.briefs import TODAY, fact, posting
from words.invented import briefs

law = settings(deadline=None, max_examples=40)

_NOTES = (
    "the new territory",
    "they liked my route plan",
    "call the lapsed accounts",
    "no SAP",
    "?",
)
_REASONS = ("", "offer elsewhere lapses", "stuck in traffic", "日本", "must decide by noon")
_KINDS: Final[tuple[MessageKind, ...]] = ("voicemail", "opener", "screening")
_THREE_MONTHS: Final[tuple[int, Unit]] = (3, "months")
days = st.dates(TODAY - timedelta(days=40), TODAY)
moments = st.datetimes(datetime(2026, 11, 1), datetime(2026, 12, 20), timezones=st.just(UTC))  # noqa: DTZ001  # the strategy adds the zone
notes = st.lists(st.sampled_from(_NOTES), max_size=3).map(tuple)
letters = st.builds(
    Letter,
    days,
    st.sampled_from(["thank_you", "interest", None]),
    st.sampled_from(["email", "post", "portal"]),
    st.booleans(),
)


@st.composite
def _pasts(draw: st.DrawFn, met: date | None) -> Past:
    interview = st.builds(Interview, st.just(met or TODAY), notes, notes, notes)
    past = Past(
        interview=draw(st.none() | interview) if met else None,
        letter=draw(st.none() | letters),
        named=draw(st.none() | days),
        promised=draw(st.none() | days),
        announced=draw(st.booleans()),
        rang=draw(st.none() | days),
        told_cell=draw(st.booleans()),
        urgent=draw(st.sampled_from(_REASONS)),
        presses_until=draw(st.none() | moments),
        no_show=draw(st.none() | moments),
        cancelled=draw(st.none() | moments),
        arranged=draw(st.none() | moments),
        verdict=draw(st.sampled_from([None, "offer", "filled"])),
        check_back=draw(st.none() | st.just(_THREE_MONTHS)),
        left=tuple(sorted(draw(st.lists(days, max_size=2)))),
    )
    # Of all that may have passed one thing at a time is kept, so that each has its turn.
    kept = draw(st.sampled_from([*Past.__dataclass_fields__, "all"]))
    if kept in {"all", "check_back"}:
        return past
    kept_too = {kept, "letter"} if kept == "announced" else {kept}
    return replace(Past(), **{name: getattr(past, name) for name in kept_too})


@st.composite
def passed(draw: st.DrawFn) -> Brief:
    """Draw a brief with something behind it."""
    brief = draw(briefs())
    return replace(
        brief,
        past=draw(_pasts(brief.interviewed_on)),
        turn=draw(st.integers(0, 30)),
        line=draw(st.sampled_from([None, "office", "cell"])),
    )


@given(passed())
@law
def test_C1_C3_no_past_makes_a_call_too_long_or_the_position_late(brief: Brief) -> None:
    assert opening(brief).mentioned_after <= 9
    assert write("voicemail", brief).seconds <= 50
    assert write("screening", brief).seconds <= 10
    for short in (False, True):
        assert opening(brief, short=short).mentioned_after <= 9


@given(passed())
@law
def test_R3_D1_no_past_makes_a_call_a_receipt_check_or_a_reproach(brief: Brief) -> None:
    for kind in _KINDS:
        assert not re.search(
            r"receiv(?:e|ed) (?:it|my)|arrived|just calling|checking in|sorry|apolog|bother|"
            r"hope you|get back to me|still waiting|did not (?:call|ring)",
            write(kind, brief).text,
            re.IGNORECASE,
        )


@given(passed())
@law
def test_every_sentence_of_a_call_is_whole_and_rests_on_something(brief: Brief) -> None:
    for kind in _KINDS:
        for sentence in write(kind, brief).sentences:
            assert sentence.rests_on
            assert sentence.text.endswith((".", "?"))
            assert not re.search(r"None|\s{2}|\s[,.?]|,[,.?]|\.\.|[{}\[\]]", sentence.text)
            assert not re.search(r"[\d%$€£&/+#@()]", sentence.spoken)


@given(passed())
@law
def test_every_name_in_a_call_was_given(brief: Brief) -> None:
    ours = {"I", "I'd", "I'm", *calendar.month_name, *calendar.day_name, "SAP"}
    given_words = " ".join(
        [
            brief.seeker.name,
            brief.posting.title,
            brief.posting.employer,
            brief.posting.place.text,
            brief.contact.name if brief.contact else "",
            brief.referred_by,
            str(brief.applied),
            *(want.text for want in brief.posting.wants),
            *(f"{each.text} {each.title} {each.employer}" for each in brief.facts),
        ]
    ).lower()
    for kind in _KINDS:
        for sentence in write(kind, brief).sentences:
            for name in re.findall(r"(?<![.?:] )(?<!^)\b[A-Z][\w'’&-]*", sentence.text):
                assert name in ours or name.lower() in given_words, sentence.text


@given(_pasts(None), st.integers(0, 9))
@law
def test_with_next_to_nothing_known_there_is_a_decent_message_and_what_is_missing(
    past: Past, turn: int
) -> None:
    bare = Brief(
        Seeker(), posting("", "", ""), (), None, TODAY, None, None, frozenset(), 0, past=past
    )
    one_word = replace(
        bare,
        turn=turn,
        contact=Contact("c", "王秀英"),
        facts=(fact("skill", "Plumbing"),),
        seeker=Seeker("Björk"),
    )
    for brief in (bare, replace(bare, turn=turn), one_word):
        message = write("voicemail", brief)
        assert "open position" in message.text
        assert any("title" in text for text in message.missing)
        assert any("--phone" in text for text in message.missing)
        assert re.search(r"meet|speak|talk|next step|suit you", message.text)

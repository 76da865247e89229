"""What holds of every voicemail, whoever speaks and whatever the posting says."""

import calendar
import re
from dataclasses import replace

from hypothesis import given, settings

from ringback.words import BY_WORDS, COMMON, Brief, choose, seconds, spoken, write
from ringback.words.calls.opening import opening
from ringback.words.facts.claims import claims
from ringback.words.spoken.dates import MONTHS
from words.invented import briefs

law = settings(deadline=None, max_examples=60)

_FIGURE = re.compile(r"\d+")
_WITHIN = re.compile(r"(?<![.?:] )(?<!^)\b[A-Z][\w'’&-]*")
_OURS = {"I", "I'd", *MONTHS, *calendar.day_name}


@given(briefs())
@law
def test_C3_no_voicemail_takes_longer_than_fifty_seconds(brief: Brief) -> None:
    assert write("voicemail", brief).seconds <= 50


@given(briefs())
@law
def test_C3_a_short_voicemail_is_no_longer_than_the_full_one(brief: Brief) -> None:
    assert write("voicemail", brief, short=True).seconds <= write("voicemail", brief).seconds + 0.1


@given(briefs())
@law
def test_C1_who_and_which_position_come_inside_nine_seconds(brief: Brief) -> None:
    for short in (False, True):
        assert opening(brief, short=short).mentioned_after <= 9
        message = write("voicemail", brief, short=short)
        said = opening(brief, short=short)
        end = message.spoken.find(spoken(said.mention)) + len(spoken(said.mention))
        assert 0 < seconds(message.spoken[:end]) <= 9


@given(briefs())
@law
def test_C1_the_first_evidence_begins_inside_twenty_five_seconds(brief: Brief) -> None:
    before: list[str] = []
    for sentence in write("voicemail", brief).sentences:
        if any(reference.startswith("fact:") for reference in sentence.rests_on):
            assert seconds(" ".join(before)) <= 25
            return
        before.append(sentence.spoken)


@given(briefs())
@law
def test_C2_a_known_number_is_said_twice_and_an_unknown_one_not_at_all(brief: Brief) -> None:
    message = write("voicemail", brief)
    said = [each for each in message.sentences if "seeker:phone" in each.rests_on]
    missing = any("telephone number" in text for text in message.missing)
    assert (len(said), missing) in {(2, False), (0, True)}


@given(briefs())
@law
def test_R3_R4_it_never_asks_for_a_receipt_and_always_wishes_to_meet(brief: Brief) -> None:
    for short in (False, True):
        text = write("voicemail", brief, short=short).text
        assert not re.search(
            r"receiv(?:e|ed) (?:it|my)|arrived|just calling|checking in|sorry|apolog|bother|"
            r"hope you|get back to me|\bpassionate|results-driven|team player",
            text,
            re.IGNORECASE,
        )
        assert re.search(r"meet|meeting|next step|glad to talk|love to talk|glad to speak", text)


@given(briefs())
@law
def test_every_figure_and_name_in_a_message_was_given(brief: Brief) -> None:
    for kind in ("voicemail", "opener", "screening"):
        message = write(kind, brief)
        given_words = _given(brief)
        for sentence in message.sentences:
            for figure in _FIGURE.findall(sentence.text):
                assert figure in given_words, (figure, sentence.text)
            for name in _WITHIN.findall(sentence.text):
                assert name in _OURS or name.lower() in given_words.lower(), sentence.text


@given(briefs())
@law
def test_every_sentence_knows_what_it_rests_on(brief: Brief) -> None:
    keys = {fact.key for fact in brief.facts}
    for kind in ("voicemail", "opener", "screening"):
        message = write(kind, brief)
        for sentence in message.sentences:
            assert sentence.rests_on
            assert sentence.text[:1].isupper() or sentence.text[:1].isdigit()
            assert sentence.text.endswith((".", "?"))
        claimed = {
            ref[5:] for each in message.sentences for ref in each.rests_on if ref[:5] == "fact:"
        }
        assert claimed == set(message.facts) <= keys


@given(briefs())
@law
def test_what_is_spoken_holds_no_figure_and_no_symbol(brief: Brief) -> None:
    for kind in ("voicemail", "opener", "screening"):
        assert not re.search(r"[\d%$€£&/+#@()]", write(kind, brief).spoken)


@given(briefs())
@law
def test_F5_what_was_said_is_not_said_again_while_something_new_answers(brief: Brief) -> None:
    every = choose(replace(brief, used=frozenset()), BY_WORDS, COMMON)
    new = [choice for choice in every if choice.fact.key not in brief.used]
    message = write("voicemail", brief)
    if any(choice.germane and claims(choice.fact, brief.today) for choice in new):
        assert not set(message.facts) & brief.used
        # Who returns a call is wanted already, and gives no reasons (R12).
        assert message.facts or brief.returning


@given(briefs())
@law
def test_the_same_brief_gives_the_same_words(brief: Brief) -> None:
    assert write("voicemail", brief) == write("voicemail", brief)


@given(briefs())
@law
def test_a_screening_takes_at_most_ten_seconds(brief: Brief) -> None:
    assert write("screening", brief).seconds <= 10


@given(briefs())
@law
def test_P3_an_opener_begins_with_the_name_and_whether_they_have_a_moment(brief: Brief) -> None:
    first = write("opener", brief).sentences[0]
    assert first.text.endswith("Do you have a moment?")
    assert bool(brief.seeker.name) == ("seeker:name" in first.rests_on)


def _given(brief: Brief) -> str:
    facts = [
        f"{fact.text} {fact.title} {fact.employer} {fact.since} {fact.until} "
        f"{[number.text for number in fact.numbers]}"
        for fact in brief.facts
    ]
    phone = brief.seeker.phone
    return " ".join(
        [
            *facts,
            brief.seeker.name,
            phone,
            " ".join(re.findall(r"\d+", phone)),
            brief.posting.title,
            brief.posting.employer,
            brief.posting.place.text,
            *(want.text for want in brief.posting.wants),
            brief.contact.name if brief.contact else "",
            str(brief.applied),
            f"{brief.applied_on:%Y %d}" if brief.applied_on else "",
            str(brief.applied_on.day) if brief.applied_on else "",
            str(brief.interviewed_on.day) if brief.interviewed_on else "",
            brief.referred_by,
            str(brief.spoken_on.day) if brief.spoken_on else "",
            brief.phone_shown,
        ]
    )

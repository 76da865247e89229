"""What holds of every voicemail for the sake of whoever listens to it."""

import re

from hypothesis import given, settings

from ringback.words import Brief, seconds, write
from words.invented import briefs

law = settings(deadline=None, max_examples=60)

_SKIPPED = re.compile(
    r"I was (?:just|wondering)|if you (?:get|have) a (?:chance|moment)|bear with|as I said|"
    r"long message|take (?:up )?your time|let me tell you",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"attached|enclosed|see my|as you (?:can|will) see|my résumé (?:says|shows)|look (?:it|me) up",
    re.IGNORECASE,
)


@given(briefs())
@law
def test_R7_who_can_only_listen_or_skip_hears_short_sentences_and_no_preamble(brief: Brief) -> None:
    message = write("voicemail", brief)
    assert not _SKIPPED.search(message.text)
    assert all(seconds(sentence.spoken) <= 15 for sentence in message.sentences)


@given(briefs())
@law
def test_R8_nothing_in_the_message_needs_the_stack_to_make_sense(brief: Brief) -> None:
    message = write("voicemail", brief)
    rests_on = {reference for sentence in message.sentences for reference in sentence.rests_on}
    assert not _ELSEWHERE.search(message.text)
    assert ("seeker:name" in rests_on) == bool(brief.seeker.name)
    assert "posting:title" in rests_on or not brief.posting.title
    missing = any("telephone number" in text for text in message.missing)
    assert ("seeker:phone" in rests_on) != missing

"""Ordinary tellings, as they come by the dozen: each with the events that it must become."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from reading import told

NOW = datetime(2026, 11, 10, 15, tzinfo=ZoneInfo("America/Chicago"))  # a Tuesday

CALLS = """
called dana, no answer
  10 called dana, no answer
Called Dana, got her voicemail, left a message
  10 called dana, left a voicemail
called Dana, got voicemail, didn't leave a message
  10 called dana, hung up at the machine
rang Dana twice yesterday, nobody picked up
  09 called dana, no answer
  09 called dana, no answer
I telephoned Ms Reyes this morning and left a message on her answering machine.
  10 called dana, left a voicemail
left Dana a voicemail at 9:30
  10 09:30 called dana, left a voicemail
lm for dana 9am
  10 09:00 called dana, left a voicemail
Tried Dana's cell at 11, straight to voicemail, hung up
  10 11:00 called dana on the cell, hung up at the machine
Dana's line was busy
  10 called dana, the line was busy
Spoke to Dana yesterday
  09 called dana, spoke with them
talked with dana for ten minutes today, nice chat
  10 called dana, spoke with them
rang the office, the receptionist said Dana was in a meeting
  10 called dana on the office line, reached a gatekeeper
called at 10, receptionist wouldn't put me through
  10 10:00 called dana, reached a gatekeeper
Called the number and it was a wrong number
  10 called dana, it was a wrong number
rang dana and a robot asked me for my name and the reason for my call
  10 called dana, was screened
Called Dana twice today: at 10 nobody picked up, at 2 I got her voicemail and left a message
  10 10:00 called dana, no answer
  10 14:00 called dana, left a voicemail
spoke to Dana at 2 today after I had left her a voicemail yesterday at 9
  09 09:00 called dana, left a voicemail
  10 14:00 called dana, spoke with them
caled dana no anser left a mesage
  10 called dana, left a voicemail
Dana, rang 9, no pick up
  10 09:00 called dana, no answer
F/U call to Dana - n/a, left msg
  10 called dana, left a voicemail
called Dana an hour ago, voicemail, left a message
  10 14:00 called dana, left a voicemail
called  Dana   yesterday   at   10 and left a message
  09 10:00 called dana, left a voicemail
Called Dana twice, second time I left a message, first time no answer
  10 called dana, no answer
  10 called dana, left a voicemail
Called Dana yesterday, no answer. Called her again today, same.
  09 called dana, no answer
  10 called dana, no answer
Rang Dana's landline, no answer, then her mobile, left a message
  10 called dana on the office line, no answer
  10 called dana on the cell, left a voicemail
Called Dana, spoke with her assistant, asked for Dana to call me
  10 called dana, reached a gatekeeper
Rang reception and asked for Dana, she's in a meeting, I left my number with them
  10 called dana, reached a gatekeeper
a guy named Steve answered and said Dana would call me back
  10 called dana, reached a gatekeeper
Dana did not pick up the phone. I will try in the evening.
  10 called dana, no answer
reached dana's voicemail and decided against leaving a message
  10 called dana, hung up at the machine
just got off the phone with Dana
  10 called dana, spoke with them
Dana tried calling while I was driving
  10 dana rang back, missed
Dana rang, but I was in the shower
  10 dana rang back, missed
"""

GREETINGS = """
rang at 2, got the machine, it said to use the cell 512-555-0122, left a message
  10 14:00 heard dana's greeting: use the cell, gives cell +15125550122
  10 14:00 called dana, left a voicemail
Called Dana, her voicemail says she's away until Monday. Hung up.
  10 heard dana's greeting: away, back on 2026-11-16
  10 called dana, hung up at the machine
rang dana, her voicemail says ring my mobile 512-555-0122, left a message anyway
  10 heard dana's greeting: use the cell, gives cell +15125550122
  10 called dana, left a voicemail
Dana's voicemail again, just says she's away until Monday
  10 heard dana's greeting: away, back on 2026-11-16
rang dana, machine said if urgent ring her cell five one two five five five oh one two two, left msg
  10 heard dana's greeting: use the cell if it is urgent, gives cell +15125550122
  10 called dana, left a voicemail
Dana's voicemail says she doesn't check her messages
  10 heard dana's greeting: messages are not checked
"""

WORD_OF_THEIRS = """
spoke to Dana, she'll let me know by Friday
  10 called dana, spoke with them
  10 dana promised word by 2026-11-13
Talked to Dana this morning, she said they will decide by November 20
  10 called dana, spoke with them
  10 dana promised word by 2026-11-20
Dana called me back, she wants me to come in on Thursday at 10 for an interview
  10 dana rang back
  10 arranged an interview for 2026-11-12 10:00
missed a call from Dana at 11, she left a message
  10 11:00 dana rang back, missed
Dana emailed me a rejection
  10 decided: rejected
got a rejection email from Dana today
  10 decided: rejected
They offered me the job! I have to answer by Friday
  10 decided: an offer, answer by 2026-11-13
The position has been filled
  10 decided: filled with somebody else
Dana asked me not to call again
  10 dana asked not to be called
Dana emailed, please don't call, email only
  10 dana asked not to be called
Dana wrote back that she got my application and will be in touch
  10 heard from dana by email
Dana emailed asking for my references
  10 heard from dana by email
got an automatic reply from Dana, she's out of the office until the 16th
  10 heard from dana by email, by a machine, back on 2026-11-16
Dana says I can check back in six weeks
  10 agreed to check back every 6 weeks with dana
The interview on Thursday at 10 is cancelled
  10 cancelled the interview for 2026-11-12 10:00
interview moved to Friday at 3pm
  10 arranged an interview for 2026-11-13 15:00
"""

DEEDS_OF_MINE = """
emailed dana to ask where things stand
  10 wrote a state-of-play note to dana by email
sent Dana a thank-you email this morning
  10 wrote a thank-you to dana by email
sent thank you emails to Dana and Tom yesterday
  09 wrote a thank-you to dana by email
  09 wrote a thank-you to tom by email
I posted a thank you card to Tom
  10 wrote a thank-you to tom by post
wrote to Dana that I withdraw my application
  10 wrote a withdrawal to dana by email
  10 decided: withdrawn
sent dana my references by email
  10 wrote to dana by email
Applied online last Friday
  06 applied online
handed in my application in person yesterday
  09 applied by hand
interviewed with Tom and Dana yesterday, they will decide by the 20th
  09 interviewed with tom and dana; decision by 2026-11-20
I promised Dana to call her on Thursday
  10 promised to call dana on 2026-11-12
giving up on this one
  10 closed
putting this on hold until January 4
  10 snoozed until 2027-01-04
I have another offer and must answer by Friday
  10 urgent until 2026-11-13
"""

NOTHING = """
should I call Dana again?
I'll ring Dana tomorrow at 10
remember to ring Dana on Thursday at 10
still nothing from them
I didn't call anybody today
they were supposed to call me on Monday
my friend Joe called his bank and left a message
If Dana had answered I would have asked her
bought new shoes for the interview
"""


@pytest.mark.parametrize(
    ("text", "events"),
    [*told.table(CALLS), *told.table(GREETINGS), *told.table(WORD_OF_THEIRS)],
)
def test_a_telling_becomes_what_happened(text: str, events: list[str]) -> None:
    assert told.events(text, NOW) == events


@pytest.mark.parametrize(("text", "events"), told.table(DEEDS_OF_MINE))
def test_what_the_seeker_did_becomes_what_happened(text: str, events: list[str]) -> None:
    assert told.events(text, NOW) == events


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_plans_questions_and_what_others_did_become_nothing(text: str) -> None:
    assert told.events(text, NOW) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [*told.table(CALLS), *told.table(WORD_OF_THEIRS), *told.table(DEEDS_OF_MINE)],
)
def test_a_plain_telling_is_certain(text: str, events: list[str]) -> None:
    assert told.reading(text, NOW).sure

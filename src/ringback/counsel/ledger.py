"""The ledger: the advice that Ringback carries out, rule by rule, as data.

Its two sources are named in `SOURCES` so that a reader can find them; `says` is the advice in our
own words, `so` what we make of it. Only a rule of origin `seed` is a source's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

Origin = Literal["seed", "inference", "convention"]
Grade = Literal["A", "B", "C", "D", "O"]
About = Literal["job follow-up", "hiring", "other"]

SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "V": "“Voice Mail – Friend or Foe?”, a sales recruiter's weblog column, June 2004",
        "E": "“Ask the Experts: Leave a Message When Following Up”, a career site's panel of "
        "five, 27 January 2011",
    }
)

GRADES: Final[Mapping[Grade, str]] = MappingProxyType(
    {
        "A": "peer-reviewed or a large sample",
        "B": "a named survey",
        "C": "a vendor's figure",
        "D": "convention",
        "O": "its author's opinion",
    }
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One piece of the advice. `grade` says how strong its evidence is, `about` what of."""

    id: str
    voice: str
    says: str
    so: str = ""
    origin: Origin = "seed"
    grade: Grade = "O"
    about: About = "job follow-up"
    evidence: str = ""

    @property
    def source(self) -> str:
        """The published piece that says it; empty for what is ours."""
        if self.origin != "seed":
            return ""
        return SOURCES["V" if self.voice == "recruiter" else "E"]

    @property
    def text(self) -> str:
        """The advice and, where there is any, what we make of it."""
        return f"{self.says} ({self.so})" if self.so else self.says


_RULES: Final = (
    Rule(
        "R0",
        "recruiter",
        "Voicemail, used properly, is a valuable tool that raises your chances of an interview: "
        "use it to sell yourself.",
        "So at the machine, leave the message that sells you.",
        grade="A",
        about="hiring",
        evidence="The same words are rated more hireable when heard than when read "
        "(Schroeder and Epley, 2015).",
    ),
    Rule(
        "R1",
        "recruiter",
        "A résumé that was sent is followed up by telephone, as most advice says; but only with a "
        "call that helps your cause. A call that adds nothing helps nobody.",
    ),
    Rule(
        "R1w",
        "recruiter",
        "When: about a week after sending; the model message says “last week”.",
        origin="inference",
        grade="B",
        evidence="When managers want the follow-up: under one week 29 %, one to two weeks 36 %, "
        "two to three 25 %, more 10 %; by e-mail 64, telephone 21, in person 14, text 0 "
        "(Accountemps, 2017).",
    ),
    Rule(
        "R2",
        "recruiter",
        "About nine calls in ten reach the voicemail.",
        "So the message is ready before the number is dialled: no call step is shown without its "
        "script.",
        grade="A",
        about="other",
        evidence="80 % of US adults do not generally answer unknown numbers (Pew, 2020, "
        "n = 10,211).",
    ),
    Rule(
        "R3",
        "recruiter",
        "A message that only asks whether the résumé arrived gives no reason to call back, and "
        "never gets one.",
        "So it is never written, and is the worst finding in anybody's text.",
    ),
    Rule(
        "R4",
        "recruiter",
        "Keep the end in mind: every step must lead to an action that brings the interview nearer.",
        "So a step that could succeed completely and still change nothing is refused, and the "
        "message asks to meet.",
    ),
    Rule(
        "R5",
        "recruiter",
        "A name is not enough: leave details that tell them who you are, such as the colour of "
        "the paper and where you used to work.",
        "So whatever finds the résumé in the stack serves: when and how it was sent, which "
        "position, which city.",
    ),
    Rule(
        "R6",
        "recruiter",
        "One or two things from your background that are germane to the position's description, "
        "and how they fit it.",
    ),
    Rule(
        "R7",
        "recruiter",
        "The listener cannot interrupt, only listen or skip: so make it compelling.",
    ),
    Rule(
        "R8",
        "recruiter",
        "Nobody wants to plough through a stack of résumés: make it easier for them.",
        "So nothing in the message may need the stack to make sense.",
        grade="B",
        about="hiring",
        evidence="588 applications per recruiter in a quarter (Greenhouse, 2024).",
    ),
    Rule(
        "R9",
        "recruiter",
        "The shape of the model: their name, yours; when and for which position and place you "
        "applied; that they may not have had the chance to read it and that you are well "
        "qualified; years in the field, targets always met, an award of last year, promotions, "
        "strengths that this position wants; that you would love to meet and answer questions; "
        "your number.",
    ),
    Rule(
        "R10",
        "recruiter",
        "Customise it for your own position.",
        "So the same message for another posting is a finding.",
    ),
    Rule(
        "R11",
        "recruiter",
        "Stand out from the herd: prefer the fact that few others who apply could say.",
        origin="inference",
    ),
    Rule(
        "R12",
        "recruiter",
        "If they ring back, the talk can turn into half an interview.",
        "So have the case before you.",
    ),
    Rule(
        "C1",
        "recruiter",
        "The reason to go on listening comes early: who you are and which position inside nine "
        "seconds, the first evidence inside twenty-five.",
        origin="convention",
        grade="D",
        about="other",
    ),
    Rule(
        "C2",
        "recruiter",
        "The number is said slowly and twice.",
        origin="convention",
        grade="D",
        about="other",
    ),
    Rule(
        "C3",
        "recruiter",
        "Short: most sources say half a minute, the column's own model takes 54 seconds.",
        origin="convention",
        grade="D",
        about="other",
        evidence="Of twelve sources that name a length, eleven say 30 seconds or less; most are "
        "about sales.",
    ),
    Rule(
        "P1",
        "persistent",
        "Voicemail seldom works: following up is the seeker's responsibility, not the employer's.",
    ),
    Rule(
        "P2",
        "persistent",
        "A number that they gave you, or that their voicemail gives you, is there to be used.",
    ),
    Rule(
        "P3",
        "persistent",
        "Always begin the call with your name and the question whether they have a moment.",
    ),
    Rule(
        "P4",
        "persistent",
        "Before the interview is over, know two things: when and whether they will contact you "
        "about second interviews or the decision; and when, whether and how you may follow up, "
        "and with whom.",
    ),
    Rule("P4d", "persistent", "A date that they named is kept to.", origin="inference"),
    Rule(
        "P5",
        "persistent",
        "Immediately afterwards, a letter of thanks of its own to each and every person who "
        "interviewed you: the high points of the talk, ideas that you would carry out on the job, "
        "an answer to any concern they raised. Two letters of one interview are not the same "
        "letter.",
        grade="B",
        evidence="80 % of HR managers weigh thank-you notes, 24 % of applicants send them "
        "(Accountemps, 2017).",
    ),
    Rule(
        "P6",
        "persistent",
        "The letter ends by saying that you will telephone within a few days; that paves the way "
        "for the call even where nobody asked about it.",
        "So the plan makes that call.",
    ),
    Rule(
        "P7",
        "persistent",
        "Persistence pays: follow up weekly until you have a definite answer.",
        grade="C",
        about="other",
        evidence="93 % of those ever reached are reached by the sixth call (a vendor of sales "
        "software).",
    ),
    Rule(
        "P8",
        "persistent",
        "Even if it is no: ask whether you may be a candidate for a later opening, and how often "
        "to check back; keep to that.",
    ),
    Rule("S0", "patient", "Do not fret about the message that was left; it was natural."),
    Rule(
        "S1",
        "patient",
        "A message puts the ball back in their court and the control out of your hands: in future "
        "avoid leaving one.",
    ),
    Rule(
        "S2",
        "patient",
        "Keep trying at other times of the day and on other days of the week until you reach the "
        "person.",
        grade="B",
        about="other",
        evidence="Between the best and the worst hour of the day lie 2.6 points: variety, not a "
        "best hour.",
    ),
    Rule(
        "S3",
        "patient",
        "A message having been left, wait another week; then a polite e-mail asking for the "
        "current state of play, or a call. The e-mail is preferred: it puts nobody on the spot.",
        grade="B",
        evidence="Managers want the follow-up by e-mail 64, telephone 21, in person 14, text 0 "
        "(Accountemps, 2017; telephone 39 in Canada).",
    ),
    Rule(
        "S4",
        "patient",
        "What is an age to you is a small part of their busy life; if they want you they will be "
        "in touch, first with the one they want, and nobody can say how soon. “Persistence pays” "
        "is doubted.",
        "So waiting is shown as waiting, with its end.",
        grade="B",
        about="hiring",
        evidence="61 % were left without word after an interview (Greenhouse, 2024).",
    ),
    Rule("L1", "literal", "Leaving the message was right."),
    Rule(
        "L2",
        "literal",
        "When the greeting tells callers what to do (call the cell, and the like), do that.",
    ),
    Rule(
        "L3",
        "literal",
        "Write a note or an e-mail: your interest, your qualifications that fit, and that without "
        "word you will call the cell in the next few days.",
        "So the plan makes that call.",
    ),
    Rule("D0", "discreet", "Leaving the message is probably what this voice would have done."),
    Rule(
        "D1",
        "discreet",
        "Do not over-analyse; what if they had not heard from you at all?",
        "So no wording of the product scolds.",
    ),
    Rule(
        "D2",
        "discreet",
        "Discretion with a cell number: it is given for the more urgent, and such calls are "
        "welcome from clients rather than from applicants, unless something needs prompt "
        "attention.",
    ),
    Rule("D3", "discreet", "Wait a few days, then call again.", "So on the office line, by D2."),
    Rule("D4", "discreet", "Be persistent, but not a pest.", "So there is the ceiling."),
    Rule(
        "D5",
        "discreet",
        "Whoever answers is asked first whether they have a moment to speak: respect for their "
        "time.",
    ),
    Rule("F0", "formal", "Leaving the message on the office line was the correct choice."),
    Rule(
        "F1",
        "formal",
        "The office telephone is the primary line, being on the card or the number you were "
        "directed to, unless the greeting says that its messages are not regularly checked or "
        "that all calls should go to the cell.",
    ),
    Rule("F2", "formal", "A business cell is for emergencies and immediate action."),
    Rule(
        "F3",
        "formal",
        "In Europe the cell has all but replaced the landline, in the US it has not.",
        "So, as this is of 2011, the region only breaks ties.",
    ),
    Rule(
        "F4",
        "formal",
        "Do not just wait five to seven days to call again: get a typed letter of thanks into the "
        "post.",
        "So letter now, call then; also when thanks went by e-mail, with something new.",
    ),
    Rule(
        "F5",
        "formal",
        "Stay pro-active; all follow-up serves to stay fresh in their eyes, to remind them why "
        "you are the right one, and to show that you are serious.",
        "So the next message says something new.",
    ),
    Rule(
        "F6",
        "formal",
        "Somebody unsure may work with a professional coach.",
        "So a coach can be let in, by the person's leave only.",
    ),
)

LEDGER: Final[Mapping[str, Rule]] = MappingProxyType({rule.id: rule for rule in _RULES})
"""Every rule by its id, in the order of the two sources."""

NO_STUDY: Final = (
    "No study of job seekers' telephone follow-up was found: the product counts its own user's "
    "outcomes, and says how little they prove."
)

"""The forms in which people ask: of what was done, and of what to do."""

import re
from typing import Final, Literal

from ringback.reading.patterns import Pattern

Way = Literal["back", "ahead"]
"""Whether a question looks back at what was done, or ahead."""

LEAD: Final = (
    r"^\W*(?:(?:and|or|but|so|well|ok|okay|um|uh|please|also|just|then|now|maybe|even|like|sir|"
    r"anyway|honestly|seriously|basically)\W+)*"
)
"""Words before a question begins."""

_SUBJECT: Final = r"(?:i|we|you|one|it|that|this|there|he|she|they|a|an|the|my|his|her|their|\w+)"
_SEEMS: Final = (
    r"(?:mistakes?|error|blunder|right|wrong|correct|ok|okay|alright|bad|good|fine|smart|dumb|"
    r"stupid|silly|foolish|daft|rude|pushy|forward|bold|cheeky|desperate|wise|sensible|proper|"
    r"properly|appropriate|acceptable|unprofessional|professional|faux pas|no-no|overkill|"
    r"weird|odd|strange|awkward|normal|premature|excessive|over the top|old hat|over the line|"
    r"enough|too (?:much|soon|early|late|pushy|long|short|many|eager|keen))"
)
"""What a deed can be called."""

BACK: Final = tuple(
    Pattern(LEAD + pattern, re.IGNORECASE)
    for pattern in (
        # "Was that a mistake", "did I blow it", "have I ruined it", "what did I do wrong"
        rf"(?:(?:what|where|how|why) )?(?:was|were|did|have|had|wasn'?t|weren'?t|didn'?t|haven'?t)"
        rf"(?: not)? {_SUBJECT}\b",
        # "Should I have called", "would you have left one"
        rf"(?:should|would|could|might|ought|shouldn'?t|wouldn'?t|couldn'?t) {_SUBJECT}"
        r"(?: \w+)?(?: to| not)? have\b(?! to\b)",
        r"should(?:'ve| have| of|a|n'?t have) \w+",
        # "Am I sunk", "is that bad", but not "is it okay to ring", which looks ahead
        r"(?:am|ain'?t) i\b(?! (?:to|supposed|allowed|meant|being|ghosted|still)\b)",
        r"(?:i|it|that|this) (?:do|did|does|have done|had done|am|was|is) (?:the |a |an )?"
        r"(?:correct|right|wrong|good|bad|mistake|error|okay|ok|fine)\W*$",
        r"whether (?:i|it|that|this|he|she|they) (?:have|had|has|did|was|am)\b",
        rf"(?:(?:is|are|isn'?t) (?:he|she|they|my|the)|who(?:'s| is))\b.{{0,30}}?\b{_SEEMS}\W*$",
        r"how (?:bad|badly|wrong|rude|pushy|stupid|silly|awful|terrible|daft)\b",
        rf"(?:is|isn'?t) (?:that|this|it)\b[^?!.]{{0,30}}\b{_SEEMS}\b(?!(?: \w+)? (?:to|if)\b)"
        r"(?<!too late)(?<!too soon)(?<!too early)",
        r"(?:do|does) (?:it|that|this|i) (?:look|seem|sound|come|count|matter|hurt|make|mean)\b",
        r"yes or no\W*$",
        # "Would you say that was right"
        r"(?:would|wouldn'?t|do|don'?t) you (?:say|think|agree|believe|reckon|feel)\b.{0,60}?"
        r"\b(?:was|were|did|have|had|is that|blew)\b",
    )
)
"""How a clause begins, or all of it, that asks what to think of something done."""

FRAGMENT: Final = Pattern(
    LEAD + rf"(?:(?:a|an|the|my|big|bit|was|not|it was|or) )*{_SEEMS}\b(?! to\b)"
    r"(?: (?:move|call|thing|idea|choice|decision|way|thing to do|so far|then|of me|or not))?"
    r"\W*$",
    re.IGNORECASE,
)
"""A clause that is a judgement alone: "mistake?", "ok or too much". Else it may be an answer."""

TAG: Final = Pattern(
    r"\W*(?:yes|no|right|yeah|eh|huh|ok|okay|you know|anyone|hello|hey|really|what|why)\W*$", re.I
)
"""What only asks to be agreed with, or calls."""

AHEAD: Final = tuple(
    Pattern(LEAD + pattern, re.IGNORECASE)
    for pattern in (
        r"(?:what|now what)(?: (?:now|next|then|else|to do)|\W*$)",
        r"(?:what|how|when|where|who|whom|which|whether)(?: \w+){0,2} (?:do|does|should|shall|can|"
        r"could|would|must|to|am i|is it best|is the best|i should|i ought)\b",
        r"(?:what|how|when|where|who)(?:'s| is| are) (?:the|my|best|a|next|it)\b",
        rf"(?:should|shall|can|may|must|could|would|do|does|ought|shouldn'?t|don'?t|can'?t) "
        rf"{_SUBJECT}\b(?! (?:think|reckon|agree|say|suppose)\W*$)",
        rf"(?:is|would) (?:it|that|this)\b[^?!.]{{0,40}}\b(?:{_SEEMS}|time|worth|safe|better)\b"
        r"(?: \w+)? (?:to|if|now)\b",
        r"is there (?:any|some|a|still)",
        r"(?:any|some|what) (?:advice|ideas?|tips|suggestions?|thoughts|help)\b",
        r"(?:my |the |best |what |which )*(?:next (?:step|move|thing)|way forward|plan)\b",
        r"(?:tell|advise|help|show|guide) me\b|what you(?:'d| would)",
        r"(?:kindly |pls )?(?:advise|advice|guide|suggest|help)\b",
        r"(?:(?:keep|just|simply|wait|call|ring|phone|email|e-mail|write|try|leave|give up|"
        r"send|go|chase|nudge|follow up|move on|drop|text|let)\b)(?! (?:was|is|went)\b)",
    )
)
"""How a clause begins that asks what to do."""

ANYWHERE: Final[tuple[tuple[Way, Pattern], ...]] = (
    (
        "back",
        Pattern(
            r"\b(?:suspect|afraid|fear|worr(?:y|ied|ying)|wonder(?:ing)?|think|feel like|guess|"
            r"not sure|don'?t know)(?: now)?(?: that| if| whether)? (?:i|it|that|this)"
            r"(?:'ve|'d| have| had| may have| might have| was| just)*\b(?: \w+)?"
            r" (?:blew|blown|ruined|messed|screwed|botched|spoil\w+|wrecked|jumped|overstepped|"
            r"overdid|annoyed|hurt|picked|did|made|chose|took|right|wrong|a mistake)\b",
            re.IGNORECASE,
        ),
    ),
    ("back", Pattern(r"\b(?:wonder|think|feel)\b.{0,20}\bi should(?:'ve| have)\b", re.I)),
    (
        "ahead",
        Pattern(
            r"\b(?:not sure|don'?t know|no idea|dunno|unsure|tell me|wondering|wonder|figure out|"
            r"need to know|idea)(?: \w+)? (?:what|how|when|who|whom|whether|if|where)"
            r" (?:i should(?! have)|to|i can|i could|i must|should|now|next|do i)\b",
            re.IGNORECASE,
        ),
    ),
    ("ahead", Pattern(r"\badvice\b|\bwhat (?:do|should|can|shall|would) (?:i|you)\b", re.I)),
)
"""Questions that are told rather than asked."""

"""Whether a text is what a machine says at all, and machines that answer for nobody."""

from typing import Final

from ringback.reading.patterns import any_of

_MACHINE: Final = any_of(
    r"\byou(?:'?ve| have)? (?:just |now )?(?:reached|got(?:ten)?|dial+ed|called|come through)\b",
    r"\b(?:voice ?-?mail|vm|mail ?box|answer(?:ing)? ?(?:phone|machine|service))\b",
    r"\b(?:greeting|recording|recorded|machine|tape|leave|record|bleep|beep|tone|messages?)\b",
    r"\b(?:calls|callers|calling)\b",
    r"\b(?:can't|cannot|cant|unable to|can not) (?:\w+ )?(?:come to|get to|take|answer|pick up)\b",
    r"(?:\bnot|n't|wont|cant) (?:be )?(?:able to )?(?:answer|pick|tak|talk|speak)\w*",
    r"\b(?:not|n't|un)\s?available\b|\bunavailable\b|\bout of (?:the )?office\b|\bin my absence\b",
    r"\b(?:call|ring|get back to|getting back to) you\b|\bsorry (?:i|we)(?:'ve)? missed\b",
    r"\bthank(?:s| you) for (?:ringing|phoning|your call)\b",
    r"\b(?:press|dial|push) (?:the )?(?:\d|one|two|three|zero|star|hash|pound)\b",
    r"\b(?:the|your) (?:person|customer|party|number|subscriber|call)\b.{0,40}"
    r"\b(?:call|dial|forward|transfer|queue|record|important|avail)",
    r"\b(?:state|say) your name\b|\bscreening\b|\byour name and (?:number|why|the reason|reason)\b",
    r"\b(?:this is|you have|here|speaking)\b.{0,60}"
    r"\b(?:away|out|leave|message|back|desk|office|call|ring|cell|mobile)\b",
    r"\bi(?:'m| am|m) (?:currently |presently )?"
    r"(?:away|out|off|on (?:\w+ )?(?:leave|vacation|holiday))\b",
    r"\b(?:my|her|his) (?:desk|absence|calls|extension)\b|\b(?:our|the) offices? (?:is|are|will)\b",
    r"\bwe(?:'re| are) (?:currently )?(?:closed|shut)\b",
    r"\b(?:do not|don't) (?:call|phone|ring|telephone|leave)\b",
    r"\bin service\b|\bsubscribe to\b|\brang and rang\b|\bsays?\b|\bsaid\b",
)
"""What machines say, and how people begin to tell what one said."""
_MOVED_ON: Final = any_of(
    # Who tells callers so has left the desk that they rang.
    r"\b(?:have|has|'ve|'s) (?:now |since |recently )?(?:moved|taken over|changed "
    r"(?:job|role|post|department|desk|number)s?)\b",
    r"\b(?:this|my (?:old|former)) (?:desk|extension|number|line|post)\b",
)
"""What somebody says who is to be had elsewhere."""
_CALLERS: Final = any_of(
    r"\b(?:i'm|i am|im|just|was) (?:just )?"
    r"(?:calling|ringing|phoning|following up|touching base)\b",
    r"\breturning your (?:call|message)\b|\bgive me a (?:call|ring) back\b|\bcall me back\b",
    r"\bdear (?:mr|ms|mrs|sir|hiring)\b|^dear \w+,\s*\n",
    r"\b(?:kind|best|warm) regards\b|\bsincerely\b",
    r"\bmy (?:application|interview|resume|résumé|cv)\b|\bi (?:applied|interviewed)\b",
    r"\bhow (?:can|may) i help\b|\bunsubscribe\b",
)
"""What somebody says who rings, writes, or tells of something else."""
_ROBOT: Final = any_of(
    r"\b(?:state|say|record) your name\b.{0,60}\b(?:why|reason|purpose)\b",
    r"\bscreening\b|\bcall assist\b",
)
_FULL: Final = any_of(
    r"\b(?:mail ?box|voice ?mail|inbox|box|memory)\b.{0,30}\b(?:is|'s|was) (?:\w+ )?full\b",
    r"\b(?:mail ?box|voice ?mail|inbox|vm|machine) (?:was )?full\b",
    r"\bfull (?:mail ?box|voice ?mail|inbox)\b",
    r"\bcannot accept (?:any )?(?:new |more )?messages\b",
    r"\b(?:not|n't|never) (?:yet )?(?:been )?set ?up\b|\bnot have (?:a )?voice ?mail\b",
)
_GONE: Final = any_of(
    r"\bno longer (?:with|works?|working|employed|at|here|part|in)\b",
    r"\b(?:not|n't) (?:work|be|based) (?:here|there|at this)\b",
    r"\bhas left (?:the|our|us)\b|\bretired\b",
    r"\bi(?:'ve| have) left\b(?! (?:for|at|my|a|an|the|you|it|early|already|town)\b)",
)


def is_greeting(text: str) -> bool:
    """Say whether a machine seems to speak, or somebody who tells what it said."""
    return any(each.search(text) for each in (_MACHINE, _MOVED_ON, _GONE))


def is_caller(text: str) -> bool:
    """Say whether it is rather somebody who rings, writes, or tells of something else."""
    return bool(_CALLERS.search(text))


def is_robot(text: str) -> bool:
    """Say whether a robot asks for name and reason."""
    return bool(_ROBOT.search(text))


def takes_no_messages(text: str) -> bool:
    """Say whether nothing can be left there: the mailbox is full, or was never set up."""
    return bool(_FULL.search(text))


def has_left(text: str) -> bool:
    """Say whether the person is said to work there no longer."""
    return bool(_GONE.search(text))

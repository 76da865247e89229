"""Letters both ways, and the application itself."""

import re
from typing import Final

from ringback.intake import vocabulary

from .calls import call
from .deeds import Deed
from .findings import Findings
from .spans import overlap
from .story import Story
from .whom import whom


def wrote(story: Story, deed: Deed) -> None:
    """A letter went out, or came in where it is they who wrote."""
    clause = story.found.clauses[deed.clause].text.lower()
    words = story.found.text[deed.span.start : deed.span.end]
    if _FORM.search(words) and _SITE.search(clause) and not whom(story.found, deed.span):
        applied(story, deed)
        return
    after = story.found.text[deed.span.end : deed.span.end + 16]
    if _TO_COME.match(after) or _NOBODY.match(after) or _again(story, deed):
        return
    if _TOLD_ME.match(words):
        # "Told me to send it by post" is no letter yet.
        if not _ORDER.match(words):
            they_wrote(story, deed)
        return
    if "by phone" in clause or "by telephone" in clause:
        call(story, deed)
    elif deed.doer in ("they", "machine") or (deed.doer == "" and story.done_to_me(deed)):
        they_wrote(story, deed)
    else:
        story.begun("letter", deed)


def they_wrote(story: Story, deed: Deed) -> None:
    """They wrote, unless the seeker did."""
    if deed.denied or _is_own_letter(story, deed):
        return
    if _TO.match(story.found.text, deed.span.end) and deed.doer in ("", "i"):
        story.begun("letter", deed)
        return
    if deed.doer == "i" and deed.act == "they_wrote" and not _received(story.found, deed):
        story.begun("letter", deed)
        return
    if deed.doer == "" and _begins_bare(story, deed):
        story.begun("letter", deed)
        return
    scene = story.open
    person = whom(story.found, deed.span)
    same = scene is not None and scene.kind == "answer" and person in ("", scene.contact)
    if scene is not None and same:
        scene.take(deed)
        return
    story.begun("answer", deed)


def automatic(story: Story, deed: Deed) -> None:
    """A machine answered a letter."""
    scene = story.open
    words = story.found.text[deed.span.start : deed.span.end].lower()
    if scene is not None and scene.kind == "call" and words == "out of office":
        # Somebody said so on the telephone.
        return
    if scene is None or scene.kind != "answer":
        contact = scene.contact if scene is not None and scene.kind == "letter" else ""
        scene = story.begun("answer", deed)
        scene.contact = scene.contact or contact
    scene.automatic = True
    scene.take(deed)


_FORM: Final = re.compile(r"\bforms?\b", re.IGNORECASE)
_SITE: Final = re.compile(
    r"\b(?:indeed|linkedin|seek|reed|monster|glassdoor|workday|online|website|web ?site|"
    r"site|portal|page)\b",
    re.IGNORECASE,
)
"""Where a form is an application."""
_NOBODY: Final = re.compile(r"\s(?:to )?(?:nobody|no[- ]?one|noone|nothing)\b", re.IGNORECASE)
_ABOUT: Final = re.compile(
    r"(?:e-?mailed|texted|messaged|wrote|sent|pinged)\b.*\b(?:about|on|regarding|re|concerning|status|"
    r"check\w*|ask\w*|follow\w*|whether|if|how)\b",
    re.IGNORECASE,
)
"""What makes a letter one about the application, not the application itself."""
_TO: Final = re.compile(r" to (?!me\b|us\b|my\b|say\b|tell\b|let\b|ask\b|confirm\b)", re.IGNORECASE)
_TO_COME: Final = re.compile(
    r"\s?(?:to )?(?:come|follow|arrive|be (?:sent|posted))\b", re.IGNORECASE
)
"""What makes a letter one that nobody has sent yet: "letter to follow"."""


def _again(story: Story, deed: Deed) -> bool:
    """Whether a letter is named again that the clause has just told of: "emailed thank yous"."""
    scene = story.open
    if scene is None or scene.kind != "letter":
        return False
    if _IT.match(story.found.text, deed.span.start) and scene.sentence == story.sentence(deed):
        scene.take(deed)
        return True
    if scene.deeds[-1].clause != deed.clause:
        return False
    between = story.found.text[scene.deeds[-1].span.end : deed.span.start].lower()
    if len(between.split()) > 3 or {",", "and", "then"} & set(between.replace(",", " , ").split()):
        return False
    scene.take(deed)
    return True


_IT: Final = re.compile(r"\w+ (?:it|that|them)\b", re.IGNORECASE)
_TOLD_ME: Final = re.compile(
    r"(?:told|asked|informed|let|thanked|answered) (?:me|us)\b", re.IGNORECASE
)
_ORDER: Final = re.compile(r"\w+ (?:me|us) to\b", re.IGNORECASE)


def applied(story: Story, deed: Deed) -> None:
    """The application was sent."""
    if _to_somebody(story, deed) or _ABOUT.match(story.found.text, deed.span.start, deed.span.end):
        story.begun("letter", deed)
        return
    scene = story.open
    if scene is not None and scene.kind == "applied":
        scene.take(deed)
        return
    story.begun("applied", deed)


def _to_somebody(story: Story, deed: Deed) -> bool:
    """Whether papers went by letter to a person who is known: "emailed my résumé to Sunil"."""
    clause = story.found.clauses[deed.clause].span
    text = story.found.text
    named = any(
        overlap(m.span, clause)
        and not m.new
        and m.person.name
        and text[: m.span.start].rstrip().lower().endswith((" to", "emailed", "texted", "sent"))
        for m in story.found.people
    )
    return (
        named
        and bool(_PAPERS.search(text, deed.span.start, clause.end))
        and bool(_BY_LETTER.search(text, clause.start, clause.end))
    )


_PAPERS: Final = re.compile(r"\b(?:cvs?|r[eé]sum[eé]s?)\b", re.IGNORECASE)
_BY_LETTER: Final = re.compile(
    r"\b(?:e-?mail\w*|text\w*|whatsapp\w*|linkedin|post)\b", re.IGNORECASE
)


def _begins_bare(story: Story, deed: Deed) -> bool:
    """Whether a verb without a subject tells what the seeker wrote: "Wrote back to thank her"."""
    words = story.found.text[deed.span.start : deed.span.end].lower().split()
    return words[0] in _WROTE and not story.done_to_me(deed) and words[-1] not in {"me", "us"}


def _is_own_letter(story: Story, deed: Deed) -> bool:
    """Whether "an email saying", "by email from December" belong to what somebody else does."""
    scene = story.open
    own = scene is not None and scene.kind == "letter" and scene.deeds[-1].clause == deed.clause
    words = story.found.text[deed.span.start : deed.span.end]
    dated = any(0 <= day.span.start - deed.span.end <= 2 for day in story.found.days)
    if deed.doer == "they" and words.lower().startswith(("repl", "respond", "answer")):
        return False
    return (own and "from" not in words) or (dated and words.endswith("from"))


def _received(found: Findings, deed: Deed) -> bool:
    words = found.text[deed.span.start : deed.span.end].lower().split()
    return words[0] in {"got", "had", "received", "have", "heard"} or "from" in words


_WROTE: Final = vocabulary.words_of(
    "wrote emailed replied texted responded messaged answered pinged e-mailed"
)

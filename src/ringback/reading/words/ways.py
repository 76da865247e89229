"""By which way something went, and what kind of letter it was."""

from typing import Final

from ringback.casebook.terms import How, LineKind, Means, MessageKind
from ringback.reading.finders.statements.frames import Frames, words_of

_MEANS: Final[dict[Means, Frames]] = {
    "portal": Frames(
        "linkedin/inmail/whatsapp/portal/text/texted/texts/sms/dm/dms/dmed/pinged/pinging/"
        "messenger/"
        "slack/website/form/facebook/messaged/dm'd/whatsapped/instagram/teams",
    ),
    "post": Frames(
        "posted/postcard/handwritten/hand-written/stamp/stamped/envelope",
        "by/in/through/via the? post",
        "letter/letters/card/cards",
        "snail/letter/registered/regular/certified mail",
        "in the mail",
        "by mail",
        "mailed .. .. letter/card/note",
        "royal mail",
    ),
    "email": Frames("email/emailed/e-mail/emails/e-mailed/emailing/emaild/mailed/inbox/mail"),
}
_EMAIL_FIRST: Final = Frames("email/emailed/e-mail/e-mailed/emaild")

_HOW: Final[dict[How, Frames]] = {
    "referral": Frames(
        "refer*",
        "put .. name .. in/forward/down",
        "put me/us forward/up",
        "recommended me",
        "put in a word",
        "through/via a/my/an .. friend/mate/cousin/contact/uncle/aunt/brother/sister/colleague",
    ),
    "hand": Frames(
        "dropped/dropping/handed/hand/walked/took/brought/gave .. .. .. .. off/in/over/to/at/"
        "into/by/round",
        "in person",
        "by hand",
        "hand delivered",
        "handed",
        "dropped",
        "walked in",
        "gave .. cv/resume/application",
    ),
    "online": Frames(
        "online/portal/website/site/web/indeed/linkedin/form/seek/glassdoor/monster/"
        "ziprecruiter/reed/"
        "naukri/jobsite/workday/app/page/totaljobs/webpage",
        "easy apply",
        "hit/clicked/pressed submit/apply/send",
        "uploaded",
    ),
    "email": Frames("email/emailed/e-mail/e-mailed/emaild"),
    "post": Frames(
        "posted/letterbox/envelope/stamp/stamped/mailed/mailbox",
        "by/in/through/via the? post/mail",
        "recorded/special/registered delivery/post",
        "letter/snail/registered mail",
    ),
}
_KINDS: Final[dict[MessageKind, Frames]] = {
    "withdrawal": Frames(
        "no thanks/thank",
        "withdraw*/withdrew",
        "taken/accepted/took/taking/accepting .. another/other/different/something/elsewhere",
        "no longer interested/available/considered/in",
        "decline/declined/declining/pull* out",
        "take .. out of the running",
        "take .. name .. off/out",
        "not going ahead",
        "bow out",
    ),
    "thank_you": Frames("thank*/thx/ty/appreciat*/gratitude"),
    "ring_back": Frames(
        "asking/asked/ask/request* .. .. to .. call/ring/phone",
        "to give me a call/ring/bell/buzz/shout",
        "to call/ring/phone me",
        "call/ring/phone me back?",
        "give me a call/ring/bell/buzz/shout",
        "if .. can/could .. call/ring/phone",
        "please call/ring/phone",
        "for a call/callback",
        "call back",
    ),
    "future": Frames(
        "keep/bear/kept me/us/my in mind/touch/file/loop/details/cv/resume",
        "keep .. on file/file*",
        "keep in touch",
        "future/later/another opening*/opportunit*/role*/vacanc*/position*/job*",
        "anything .. .. .. later/future/opens/comes/else/crops/turns/pops",
        "if something .. comes/opens/turns",
        "next time",
        "down the line/road",
        "consider me .. .. again/future/other",
    ),
    "state_of_play": Frames(
        "where things/matters/i/we/it/they are/is/stand/at/stood/were",
        "where i/we/it/things stand*",
        "how matters/things/it stand/stands/are/is/go*/going/look*",
        "any/for/on an? news/update/word/updates/progress/status/feedback",
        "an update",
        "status/update/progress/timeline/timeframe/timescale",
        "state of play",
        "what is happening/up",
        "what is going on",
        "checking/check/checked in/up",
        "chasing/chased/chaser/nudge/nudged/nudging/chase",
        "follow/following/followed up/-up",
        "followup/follow-up",
        "still open/considered/interested/alive/hiring/on",
        "heard/hear anything/back",
        "if there is/was/were any/anything/news",
        "when .. decide/decision/hear/know",
        "made/reached/making .. decision",
        "decision .. .. been/was/is .. made/reached/taken/due/close",
        "whether/if .. .. decision/decided/filled/chosen/picked/hired/available",
        "asking about/after .. application/decision/role/job/position",
        "what the story is",
        "whether .. .. decid*/made/heard",
    ),
    "interest": Frames(
        "keen/interest/interested/enthusias*/excited/eager",
        "introduc*",
        "why i .. .. want/would/am",
        "how much i",
        "expressing",
        "love to",
        "right for the job/role",
    ),
}
_ON_APPLICATION: Final = Frames(
    "follow/following/followed up .. .. .. on/about/regarding/re my/the application/app/cv/resume",
    "follow-up/followup .. .. .. on/about/regarding/re my/the application/app/cv/resume",
)
"""A letter about an application that asks nothing more."""


def means_in(text: str, country: str = "") -> Means | None:
    """Give by which way a letter went, where its words say so."""
    words = words_of(text)
    if country in _MAIL_IS_EMAIL and _MAIL.first(words) and not _BY_POST.first(words):
        return "email"
    if _EMAIL_FIRST.first(words):
        return "email"
    return next((means for means, frames in _MEANS.items() if frames.first(words)), None)


def line_in(text: str, country: str = "") -> LineKind | None:
    """Give by which way they answered, where the words say so."""
    return means_in(text, country)


_MAIL_IS_EMAIL: Final = frozenset(("IN", "PK", "BD", "LK", "NP", "SG", "MY", "PH"))
"""Where "by mail" is by e-mail."""
_MAIL: Final = Frames("mail/mailed/mails/mailing")
_BY_POST: Final = Frames("post/posted/courier/speedpost", "speed post", "registered")


def how_in(text: str) -> How | None:
    """Give how an application was sent, where its words say so."""
    words = words_of(text)
    return next((how for how, frames in _HOW.items() if frames.first(words)), None)


def kind_in(text: str) -> MessageKind | None:
    """Give what kind of letter its words tell of; None for any other."""
    words = words_of(text)
    kind = next((kind for kind, frames in _KINDS.items() if frames.first(words)), None)
    return "interest" if kind == "state_of_play" and _ON_APPLICATION.first(words) else kind

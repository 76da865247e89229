"""The shapes of the facts of a résumé, with how each may be used."""

from msgspec import Struct

from ringback.casebook.terms import FactKind, FactUse


class FactShown(Struct, frozen=True):
    """One fact of a résumé, and how a message would say it.

    `id` is that by which it is pinned, forbidden or reworded. `text` is the résumé's wording, and
    `said` the sentence of a message, which is the person's own where `own_words`; None where it
    cannot be said aloud, which is `sayable` too. `use` is `pinned`, `forbidden` or empty. `title`
    and `employer` are the job that it belongs to; a date is a year or a month, such as 2019-03.
    `remark` names what the person's own words say and no line of the résumé does, or is empty.
    """

    id: str
    kind: FactKind
    text: str
    said: str | None
    own_words: bool
    use: FactUse
    title: str
    employer: str
    since: str | None
    until: str | None
    numbers: list[str]
    sayable: bool
    remark: str


class Facts(Struct, frozen=True):
    """The facts of the latest résumé, in its order."""

    facts: list[FactShown]

"""What was understood of a posting and a résumé, with what the person says of it."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from ringback.casebook.amended import Stands, amended, facts_in, idle, wants_in
from ringback.casebook.amendments import Amendment, Change, PostingPart, changed
from ringback.casebook.documents import Fact, Posting, Resume, Want
from ringback.tracker.actions.adding import Corrections

if TYPE_CHECKING:
    from ringback.tracker.book import Book


@dataclass(frozen=True, slots=True)
class Understanding:
    """A posting and the résumé as read, and the corrections of each that hold.

    `corrections` are those of them that are new; `resume` is None where there is none yet.
    """

    posting: Posting
    resume: Resume | None
    of_posting: tuple[Amendment, ...]
    of_resumes: tuple[Amendment, ...]
    today: date
    corrections: Corrections = field(default_factory=Corrections)

    @classmethod
    def of(
        cls, book: "Book", posting: Posting, content: bytes, resume: Resume | None, today: date
    ) -> "Understanding":
        """Give what is understood, with what was corrected when these documents came before."""
        key = book.known_document(posting, content)
        latest = book.latest_resume() if resume is None else None
        return cls(
            posting,
            book.resume(latest[0], as_read=True) if latest else resume,
            book.amendments(key) if key else (),
            book.amendments(),
            today,
        )

    @property
    def posting_now(self) -> Posting:
        """The posting as corrected."""
        return amended(self.posting, self.of_posting)

    @property
    def resume_now(self) -> Resume | None:
        """The résumé as corrected."""
        return amended(self.resume, self.of_resumes) if self.resume else None

    @property
    def wants(self) -> tuple[Stands[Want], ...]:
        """All wants in the order of their numbers, which count from 1."""
        return wants_in(self.posting, self.of_posting)

    @property
    def facts(self) -> tuple[Stands[Fact], ...]:
        """All facts in the order of their numbers, which count from 1."""
        return facts_in(self.resume, self.of_resumes) if self.resume else ()

    @property
    def idle(self) -> tuple[Amendment, ...]:
        """The corrections of wants and facts that these documents do not have."""
        facts = idle(self.resume, self.of_resumes) if self.resume else ()
        return (*idle(self.posting, self.of_posting), *facts)

    def with_posting(self, *changes: Change) -> "Understanding":
        """Correct the posting."""
        new = replace(self.corrections, posting=(*self.corrections.posting, *changes))
        return replace(self, of_posting=changed(self.of_posting, changes), corrections=new)

    def with_resume(self, *changes: Change) -> "Understanding":
        """Correct the résumé."""
        new = replace(self.corrections, resumes=(*self.corrections.resumes, *changes))
        return replace(self, of_resumes=changed(self.of_resumes, changes), corrections=new)

    def was(self, part: PostingPart) -> str:
        """Give a field of the posting in words, as it was read."""
        named = self.posting.named
        words: dict[str, str] = {
            "title": self.posting.title,
            "employer": self.posting.employer,
            "place": self.posting.place.text,
            "pay": self.posting.pay,
            "closes": f"{self.posting.closes or ''}",
            "reference": self.posting.reference,
            "no_calls": self.posting.no_calls,
            "contact": named.name if named else "",
            "contact_phone": named.phone if named else "",
            "contact_email": named.email if named else "",
        }
        return words.get(part, "")

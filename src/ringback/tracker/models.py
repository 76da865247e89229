"""The rows of a search. Nothing outside this package imports them: all access is by `Book`.

A `body` is the casebook's own value as JSON, so that the dataclass stays the only schema. A key
to an owner has no index of its own: the unique constraint that begins with it serves.
"""

from django.db import models
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

LONGEST_LINE = 600

_LINES = ("office", "cell", "email", "post", "portal")
_ORIGINS = ("card", "given", "greeting", "published", "directed")
_PARTS = ("recruiter", "hiring_manager", "interviewer", "assistant", "contact")


class SeekerRow(models.Model):
    """Somebody who is looking; a home of one's own has exactly one, the embedded one."""

    embedded = models.BooleanField(default=False)
    body = models.TextField()

    class Meta:
        db_table = "tracker_seeker"
        constraints = (
            UniqueConstraint(
                fields=["embedded"], condition=Q(embedded=True), name="seeker_embedded_once"
            ),
        )


class DocumentRow(models.Model):
    """A posting or résumé as read last; `turn` is the later the higher."""

    seeker = models.ForeignKey(SeekerRow, models.PROTECT, related_name="documents", db_index=False)
    key = models.CharField(max_length=64)
    kind = models.CharField(max_length=16)
    name = models.CharField(max_length=255)
    turn = models.PositiveIntegerField()
    body = models.TextField()

    class Meta:
        db_table = "tracker_document"
        constraints = (
            UniqueConstraint(fields=["seeker", "key"], name="document_key_once"),
            UniqueConstraint(fields=["seeker", "turn"], name="document_turn_once"),
            CheckConstraint(condition=Q(kind__in=("posting", "resume")), name="document_kind"),
        )


class MarkRow(models.Model):
    """What a document is known by when it comes again; see `marks`."""

    seeker = models.ForeignKey(SeekerRow, models.PROTECT, related_name="marks", db_index=False)
    document = models.ForeignKey(DocumentRow, models.CASCADE, related_name="marks")
    mark = models.CharField(max_length=32)

    class Meta:
        db_table = "tracker_mark"
        constraints = (UniqueConstraint(fields=["seeker", "mark"], name="mark_once"),)


class AmendmentRow(models.Model):
    """One correction; without a posting it belongs to the person, whichever résumé is read."""

    seeker = models.ForeignKey(SeekerRow, models.PROTECT, related_name="amendments", db_index=False)
    posting = models.ForeignKey(
        DocumentRow, models.CASCADE, null=True, related_name="amendments", db_index=False
    )
    part = models.CharField(max_length=32)
    about = models.CharField(max_length=64)
    body = models.TextField()

    class Meta:
        db_table = "tracker_amendment"
        constraints = (
            UniqueConstraint(fields=["posting", "part", "about"], name="amendment_of_posting_once"),
            UniqueConstraint(
                fields=["seeker", "part", "about"],
                condition=Q(posting=None),
                name="amendment_of_resumes_once",
            ),
        )


class ContactRow(models.Model):
    """A person at the other end; the lines are rows of their own."""

    seeker = models.ForeignKey(SeekerRow, models.PROTECT, related_name="contacts", db_index=False)
    key = models.CharField(max_length=64)
    body = models.TextField()

    class Meta:
        db_table = "tracker_contact"
        constraints = (UniqueConstraint(fields=["seeker", "key"], name="contact_key_once"),)


class LineRow(models.Model):
    """One way to reach a contact, found by its normalised value when somebody rings."""

    contact = models.ForeignKey(ContactRow, models.CASCADE, related_name="lines", db_index=False)
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=16)
    value = models.CharField(max_length=LONGEST_LINE)
    origin = models.CharField(max_length=16)
    confirmed = models.BooleanField()

    class Meta:
        db_table = "tracker_line"
        indexes = (Index(fields=["value"], name="line_value"),)
        constraints = (
            UniqueConstraint(fields=["contact", "position"], name="line_position_once"),
            CheckConstraint(condition=Q(kind__in=_LINES), name="line_kind"),
            CheckConstraint(condition=Q(origin__in=_ORIGINS), name="line_origin"),
        )


class ApplicationRow(models.Model):
    """One seeker going for one posting with one résumé."""

    seeker = models.ForeignKey(
        SeekerRow, models.PROTECT, related_name="applications", db_index=False
    )
    key = models.CharField(max_length=64)
    posting = models.ForeignKey(DocumentRow, models.PROTECT, null=True, related_name="+")
    resume = models.ForeignKey(DocumentRow, models.PROTECT, null=True, related_name="+")
    body = models.TextField()

    class Meta:
        db_table = "tracker_application"
        constraints = (UniqueConstraint(fields=["seeker", "key"], name="application_key_once"),)


class RoleRow(models.Model):
    """What one contact is in one application."""

    application = models.ForeignKey(
        ApplicationRow, models.CASCADE, related_name="roles", db_index=False
    )
    position = models.PositiveSmallIntegerField()
    contact = models.ForeignKey(ContactRow, models.PROTECT, related_name="roles")
    part = models.CharField(max_length=16)

    class Meta:
        db_table = "tracker_role"
        constraints = (
            UniqueConstraint(fields=["application", "position"], name="role_position_once"),
            CheckConstraint(condition=Q(part__in=_PARTS), name="role_part"),
        )


class EventRow(models.Model):
    """One entry of a history; without an application only once that was erased."""

    seeker = models.ForeignKey(SeekerRow, models.PROTECT, related_name="events", db_index=False)
    number = models.PositiveBigIntegerField()
    application = models.ForeignKey(
        ApplicationRow, models.PROTECT, null=True, related_name="events"
    )
    kind = models.CharField(max_length=32)
    happened = models.DateTimeField()
    recorded = models.DateTimeField()
    body = models.TextField()

    class Meta:
        db_table = "tracker_event"
        constraints = (
            # Its index is also the one by which a history is read in order.
            UniqueConstraint(fields=["seeker", "number"], name="event_number_once"),
            CheckConstraint(condition=Q(number__gte=1), name="event_number_from_one"),
            CheckConstraint(
                condition=Q(happened__lte=F("recorded")), name="event_happened_before_recorded"
            ),
        )

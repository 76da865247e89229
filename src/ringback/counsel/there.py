"""Where the person meant is, and what the days are there."""

from datetime import date, datetime, timedelta, tzinfo

from ringback.casebook.calendar import after_working_days, working_day_from
from ringback.casebook.case import Case
from ringback.casebook.people import Contact

from .setting import Setting
from .values import Gap
from .whom import where, whom


class There:
    """One case at a moment, seen from the place of whoever is meant. Nothing in it changes.

    Whoever is meant is chosen by the record unless `contact` says it.
    """

    def __init__(self, case: Case, setting: Setting, contact: Contact | None = None) -> None:
        self.case = case
        self.setting = setting
        self.search = setting.search
        self.policy = setting.policy
        self.now = setting.now
        self.contact = contact or whom(case, setting.search)
        self.place = where(case, self.contact)
        self.clock: tzinfo = self.place.clock(setting.clock)
        self.today = self.now.astimezone(self.clock).date()

    @property
    def key(self) -> str:
        """The key of the person meant; empty where nobody is known."""
        return self.contact.key if self.contact else ""

    def day(self, when: datetime) -> date:
        """Give the day of a moment at the contact's place."""
        return when.astimezone(self.clock).date()

    def working_day_from(self, day: date) -> date:
        """Give that day if offices there are open, else the next on which they are."""
        return working_day_from(day, self.place, self.setting.holidays)

    def working_days_after(self, day: date, count: int) -> date:
        """Give the working day that lies so many working days after a day."""
        return after_working_days(day, count, self.place, self.setting.holidays)

    def a_few_days_after(self, day: date) -> date:
        """Give the working day that lies a few working days after a day (D3, P6, L3)."""
        return self.working_days_after(day, self.policy.few_days)

    def a_week_after(self, day: date) -> date:
        """Give the day a week after a day."""
        return day + timedelta(days=self.policy.week)

    def gap_after(self, day: date, gap: Gap) -> date:
        """Give the day that lies a gap after a day."""
        if gap == "few_days":
            return self.a_few_days_after(day)
        days = self.policy.five_days if gap == "five_days" else self.policy.week
        return day + timedelta(days=days)

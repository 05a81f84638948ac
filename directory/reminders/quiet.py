"""The hours in which nobody is woken, and the rules of reminders that an operator can set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_BEFORE = timedelta(minutes=15)  # what may not wait for the morning comes so long before the night


@dataclass(frozen=True)
class QuietHours:
    """A span of the local clock, over midnight as a rule; equal ends mean that there is none.

    Attributes:
        start: First quiet minute.
        end: First minute that is not.
    """

    start: time = time(21)
    end: time = time(8)

    @classmethod
    def parse(cls, text: str) -> QuietHours:
        """Reads ``21:00-08:00``; nothing means none.

        Raises:
            ValueError: If it is something else.
        """
        start, _, end = (text.strip() or "00:00-00:00").partition("-")
        return cls(time.fromisoformat(start.strip()), time.fromisoformat(end.strip()))

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"

    def covers(self, moment: datetime, timezone: str) -> bool:
        """Whether it is quiet at a moment somewhere."""
        clock = moment.astimezone(ZoneInfo(timezone)).time()
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def end_after(self, moment: datetime, timezone: str) -> datetime:
        """Returns when the quiet hours that cover a moment end, in UTC."""
        local = moment.astimezone(ZoneInfo(timezone))
        day = local.date() + timedelta(days=local.time() >= self.end)
        return datetime.combine(day, self.end, ZoneInfo(timezone)).astimezone(UTC)

    def start_before(self, moment: datetime, timezone: str) -> datetime:
        """Returns when the quiet hours that cover a moment began, in UTC."""
        local = moment.astimezone(ZoneInfo(timezone))
        day = local.date() - timedelta(days=local.time() < self.start)
        return datetime.combine(day, self.start, ZoneInfo(timezone)).astimezone(UTC)

    def moved(self, due: datetime, earliest: datetime, deadline: datetime, timezone: str) -> datetime:
        """Returns when to send what is due in the quiet hours.

        In the morning; where that is too late, the evening before; where that is over, as it was due: who has to
        leave at six is better woken than late.

        Args:
            due: Aware.
            earliest: Aware; not before this.
            deadline: Aware; not after this.
            timezone: IANA name of the zone whose night it is.
        """
        if not self.covers(due, timezone):
            return due
        morning, evening = self.end_after(due, timezone), self.start_before(due, timezone) - _BEFORE
        if morning <= deadline:
            return morning
        return evening if evening >= earliest else due


@dataclass(frozen=True)
class Rules:
    """What an operator sets of reminders.

    Attributes:
        before_h: Hours before an appointment, the longest first.
        quiet: When nobody is written to unasked.
    """

    before_h: tuple[int, ...] = (24, 2)
    quiet: QuietHours = field(default_factory=QuietHours)

    @classmethod
    def parse(cls, before_h: str, quiet: str) -> Rules:
        """Reads ``24 2`` and ``21:00-08:00``.

        Raises:
            ValueError: If they are something else.
        """
        hours = sorted({int(part) for part in before_h.split()}, reverse=True)
        if any(not 0 < hour <= 24 * 14 for hour in hours):
            raise ValueError("hours before an appointment are 1 to 336")
        return cls(tuple(hours), QuietHours.parse(quiet))

"""What is done once a day to keep the facts true: coordinators hear what to read again, old reports go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from actions.outgoing import Button
from directory import firewall, outbox
from directory.curation.roles import Actor, Area, Role
from directory.curation.tables import Member
from directory.facts.check import due
from directory.facts.packs import Facts
from directory.outbox import Addressee, Letter

EVERY_S = 24 * 3600.0
_AHEAD, _WEEK = timedelta(days=14), timedelta(days=7)


def keep_facts(open_session: Callable[[], Session], read_facts: Callable[[], Facts], now: datetime) -> None:
    """Does a day's upkeep; harmless to repeat.

    Args:
        open_session: Opens a session on the database.
        read_facts: Returns the facts as they are.
        now: The present moment, aware.
    """
    with open_session() as session:
        firewall.forget_old(session, now.date())
        for member in session.exec(select(Member).where(*_COORDINATORS)):
            _remind(session, member, read_facts(), now)
        session.commit()


_COORDINATORS = (
    Member.role == Role.COORDINATOR.value,
    col(Member.ended_at).is_(None),
    col(Member.address).is_not(None),
)


def _remind(session: Session, member: Member, facts: Facts, now: datetime) -> None:
    """Tells a coordinator once a week how many facts of hers are due; the list itself is behind the button."""
    actor = Actor(member.person_key, Role.COORDINATOR, region=member.region)
    count = sum(actor.reaches(Area(item.country)) for item in due(facts, now.date(), _AHEAD))
    if not count or member.address is None:
        return
    year, week, weekday = now.isocalendar()
    monday = now - timedelta(days=weekday - 1)
    letter = Letter(
        "facts-due", now, monday + _WEEK, f"facts-due:{member.id}", f"facts-due:{member.id}:{year}-{week}",
        {"count": count}, [asdict(Button("button-do-due", "/due"))],
    )  # fmt: skip
    outbox.put(session, Addressee(member.person_key, member.channel, member.address, member.language), letter)

"""Deleting at once what would be deleted with time, or all that is kept of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Engine, Table, func, select
from sqlmodel import Session, SQLModel

from directory import erasure, firewall, inbox, outbox
from directory.booking.context import Context
from directory.booking.reconcile import purge as purge_appointments
from directory.curation.tables import Member
from directory.referrals.counts import close_months
from directory.reminders import after, medicine
from directory.vault import Vault


def purge_expired(engine: Engine, now: datetime) -> dict[str, int]:
    """Deletes what has expired, as the chores of a running Amana do one after the other.

    Args:
        engine: The database.
        now: The present moment, aware.

    Returns:
        How many rows of each table went, without those of which none did.
    """
    before = _sizes(engine)
    with engine.begin() as connection:
        inbox.tidy(connection, now.timestamp())
    with Session(engine) as session:
        outbox.drop_expired(session, now)
        medicine.work_ahead(session, now)
        after.purge(session, now)
        firewall.forget_old(session, now.date())
        close_months(session, now.date())
        session.commit()
    purge_appointments(Context(lambda: Session(engine), _NO_VAULT, lambda: now))
    return _fewer(before, _sizes(engine))


def purge_people(engine: Engine) -> dict[str, int]:
    """Deletes all that is kept of everybody who has no role: appointments, reminders, referrals, reports.

    Returns:
        How many there were by kind.
    """
    counts: dict[str, int] = {}
    with Session(engine) as session:
        for person in sorted(_people(session)):
            for kind, count in erasure.erase(session, person).items():
                counts[kind] = counts.get(kind, 0) + count
    return counts


def _people(session: Session) -> set[str]:
    keepers = set(session.scalars(select(Member.person_key)))  # type: ignore[call-overload]  # a column of SQLModel
    found: set[str] = set()
    for table in _tables_of_people():
        name = "person" if "person" in table.c else "person_key"
        found |= set(session.scalars(select(table.c[name]).distinct()))
    return {person for person in found - keepers if person and person != "shell"}


def _tables_of_people() -> Iterator[Table]:
    named = {name for kept in erasure.kinds() for name in kept.tables}
    for table in SQLModel.metadata.sorted_tables:
        if table.name in named and {"person", "person_key"} & set(table.c.keys()):
            yield table


def _sizes(engine: Engine) -> dict[str, int]:
    erasure.import_all()
    with engine.connect() as connection:
        count = select(func.count())
        return {
            table.name: connection.scalar(count.select_from(table)) or 0 for table in SQLModel.metadata.sorted_tables
        }


def _fewer(before: Mapping[str, int], after_: Mapping[str, int]) -> dict[str, int]:
    return {name: gone for name, size in before.items() if (gone := size - after_[name]) > 0}


_NO_VAULT = Vault(["deletes only, opens nothing"])

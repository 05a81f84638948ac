"""Medicine reminders: times of the day, on the clock where the person is, until a day. No medicine is named.

Of a plan there is the keyed hash and the locked address of a person; both go with the last reminder. Doses are put
into the outbox a day ahead: what is planned is what ``planned_until`` has passed, so that no dose is put in twice,
however many processes plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select

from directory import outbox
from directory.erasure import Kept, Row, register
from directory.moments import Moment
from directory.outbox import Addressee, Letter, OutboxRow
from directory.vault import Person

AHEAD = timedelta(hours=26)
LONGEST = timedelta(days=366)
TIMES = 6  # a day
_USEFUL = timedelta(hours=1)
_AGAIN = timedelta(minutes=30)
_DAY = timedelta(days=1)


class MedicinePlan(SQLModel, table=True):
    """When one person is reminded every day. One plan a person."""

    __tablename__: ClassVar[str] = "medicine_plan"
    id: int | None = Field(default=None, primary_key=True)
    person_key: str = Field(unique=True, description="keyed hash")
    channel: str
    address: bytes = Field(description="locked")
    language: str
    timezone: str = Field(description="IANA name of the zone whose clock counts")
    times: str = Field(description="local, such as 08:00 20:00")
    until: date = Field(description="last day, local")
    planned_until: datetime = Field(sa_type=Moment, description="doses up to here are in the outbox or past")
    observer_key: str = Field(default="", index=True, description="keyed hash of the worker who sees the counts")
    observer_number: int = Field(default=0, description="how the worker's list calls her")
    observed_since: datetime | None = Field(default=None, sa_type=Moment)
    taken: int = Field(default=0, description="doses she said she took; counted while somebody is linked")
    last_taken: datetime | None = Field(default=None, sa_type=Moment)


def start(
    session: Session, person: Person, language: str, zone: str, times: tuple[time, ...], until: date, now: datetime
) -> MedicinePlan:
    """Begins a plan, in place of any there was; a worker who is linked stays so.

    Args:
        session: In the caller's transaction.
        person: Who.
        language: BCP 47 tag.
        zone: IANA name.
        times: Of the day, local.
        until: Last day, local.
        now: Aware.
    """
    values = {
        "channel": person.channel, "address": person.address, "language": language,
        "timezone": zone, "times": _written(times), "until": until, "planned_until": now,
    }  # fmt: skip
    plan = plan_of(session, person.key) or MedicinePlan.model_validate({"person_key": person.key, **values})
    if plan.id is not None:
        outbox.withdraw(session, topic_of(plan))
    plan.sqlmodel_update(values)
    session.add(plan)
    session.flush()
    put_ahead(session, plan, now)
    return plan


def _written(times: tuple[time, ...]) -> str:
    return " ".join(f"{moment:%H:%M}" for moment in sorted(set(times))[:TIMES])


def times_of(plan: MedicinePlan) -> tuple[time, ...]:
    """Returns the times of the day of a plan."""
    return tuple(time.fromisoformat(part) for part in plan.times.split())


def plan_of(session: Session, person_key: str) -> MedicinePlan | None:
    """Returns somebody's plan."""
    return session.exec(select(MedicinePlan).where(col(MedicinePlan.person_key) == person_key)).first()


def topic_of(plan: MedicinePlan) -> str:
    """Returns what all letters of a plan are withdrawn by."""
    return f"medicine:{plan.id}"


def doses(plan: MedicinePlan, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yields the moments of doses after one moment and up to another, in UTC.

    The same hour on the local clock before and after the clock change; an hour the clock leaves out is the one
    after it, an hour it shows twice is the first.
    """
    zone = ZoneInfo(plan.timezone)
    day, last = start.astimezone(zone).date() - _DAY, min(end.astimezone(zone).date(), plan.until)
    while day <= last:
        for clock in times_of(plan):
            moment = datetime.combine(day, clock, zone).astimezone(UTC)
            if start < moment <= end:
                yield moment
        day += _DAY


def put_ahead(session: Session, plan: MedicinePlan, now: datetime) -> bool:
    """Puts the doses of the next day into the outbox, and says whether it was this process that did."""
    before, end = plan.planned_until, now + AHEAD
    mine = update(MedicinePlan).where(col(MedicinePlan.id) == plan.id, col(MedicinePlan.planned_until) == before)
    if end <= before or not session.execute(mine.values(planned_until=end)).rowcount:  # type: ignore[attr-defined]  # an UPDATE's cursor result
        return False
    for moment in doses(plan, max(before, now - _USEFUL), end):
        _put(session, plan, moment)
    return True


def _put(session: Session, plan: MedicinePlan, moment: datetime) -> None:
    dose = _name(plan, moment)
    _put_one(session, plan, "reminder-medicine", moment, dose)
    _put_one(session, plan, "reminder-medicine-again", moment + _AGAIN, dose)


def _put_one(session: Session, plan: MedicinePlan, key: str, due: datetime, dose: str) -> None:
    # Her own hours: no quiet ones. What comes late is of no use, and a second one soon after would confuse.
    letter = Letter(key, due, due + _USEFUL, topic_of(plan), f"{key}:{dose}", {}, _buttons(dose))
    outbox.put(session, Addressee(plan.person_key, plan.channel, plan.address, plan.language), letter)


def _buttons(dose: str) -> list[Mapping[str, str]]:
    return [
        {"key": "button-taken", "payload": f'/set_reminder{{"time":"{dose}","part":"taken"}}'},
        {"key": "button-not-yet", "payload": f'/set_reminder{{"time":"{dose}","part":"later"}}'},
        {"key": "button-stop-reminders", "payload": '/set_reminder{"part":"stop"}'},
    ]


def taken(session: Session, person_key: str, dose: str) -> bool:
    """Notes that a dose was taken: nothing more is asked about it; counted only while a worker is linked.

    Returns:
        Whether it is a dose of hers.
    """
    number, _, minutes = dose.partition(".")
    plan = plan_of(session, person_key)
    if plan is None or str(plan.id) != number or not minutes.isdecimal() or len(minutes) > 9:
        return False
    outbox.withdraw_one(session, f"reminder-medicine-again:{dose}")
    moment = datetime.fromtimestamp(int(minutes) * 60, UTC)
    newer = plan.last_taken is None or plan.last_taken < moment
    if plan.observed_since and newer and moment > plan.observed_since:
        plan.taken, plan.last_taken = plan.taken + 1, moment
        session.add(plan)
    return True


def open_dose(session: Session, person_key: str, now: datetime) -> str:
    """Returns the dose somebody was reminded of last and has not said she took; empty if that is too long ago."""
    plan = plan_of(session, person_key)
    due = [_name(plan, moment) for moment in doses(plan, now - _AGAIN - _USEFUL, now)] if plan else []
    # What asks again about a dose is there, sent or not, until it was said to be taken or it is too late to ask.
    again = [f"reminder-medicine-again:{dose}" for dose in due[-1:]]
    known = session.exec(select(OutboxRow.id).where(col(OutboxRow.dedup_key).in_(again))).first()
    return due[-1] if known is not None else ""


def _name(plan: MedicinePlan, moment: datetime) -> str:
    return f"{plan.id}.{int(moment.timestamp()) // 60}"


def stop(session: Session, person_key: str) -> int:
    """Ends all reminders of a person, of medicine and of appointments; news of her appointments still reach her.

    Returns:
        How many waited.
    """
    plan = plan_of(session, person_key)
    waiting = outbox.withdraw_keys(session, person_key, ("reminder-", "after-question"))
    if plan is not None:
        waiting += outbox.withdraw(session, topic_of(plan)) + 1
        session.delete(plan)
    return waiting


def reminded(session: Session, person_key: str) -> bool:
    """Whether somebody has reminders that could be stopped."""
    return plan_of(session, person_key) is not None or outbox.waits_under(session, person_key, ("reminder-",))


def work_ahead(session: Session, now: datetime) -> int:
    """Puts in the doses to come of all plans, and deletes the plans that are over, their addresses with them."""
    plans = session.exec(select(MedicinePlan).where(col(MedicinePlan.planned_until) < now + AHEAD - _USEFUL)).all()
    for plan in plans:
        last = datetime.combine(plan.until + _DAY, time.min, ZoneInfo(plan.timezone))
        if now > last + _USEFUL + _AGAIN:
            session.delete(plan)
        else:
            put_ahead(session, plan, now)
    return len(plans)


def erase(session: Session, person_key: str) -> int:
    """Deletes what is kept of a person's plan, and her links to the plans of others."""
    linked = update(MedicinePlan).where(col(MedicinePlan.observer_key) == person_key)
    session.execute(linked.values(observer_key="", observer_number=0, observed_since=None, taken=0, last_taken=None))
    plan = plan_of(session, person_key)
    if plan is None:
        return 0
    outbox.withdraw(session, topic_of(plan))
    session.delete(plan)
    return 1


def held(session: Session, person_key: str) -> list[Row]:
    """Returns a person's plan as she may read it."""
    plan = plan_of(session, person_key)
    if plan is None:
        return []
    return [{
        "times": plan.times, "timezone": plan.timezone, "until": plan.until.isoformat(),
        "seen_by_a_worker": bool(plan.observer_key), "taken": plan.taken,
    }]  # fmt: skip


register(Kept("medicine", ("medicine_plan",), held=held, erase=erase))

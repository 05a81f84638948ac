"""Reminders of medicine: set up step by step, taken or not yet, ended, and seen by a worker with her consent."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from directory import erasure
from directory.outbox import OutboxRow
from directory.reminders import medicine, observed
from directory.reminders.medicine import MedicinePlan
from tests.booking import VAULT, at
from tests.builders import NOON, FakeClock
from tests.unit.reminders.reminded import BERLIN, DAY, HER, HOUR, WORKER, Talk, remind_me, set_up, waiting


def test_a_dose_is_answered_in_words(talk: Talk, engine: Engine) -> None:
    """A little while after the reminder a bare yes is "taken", a no "not yet"; later, or once taken, it is neither."""
    set_up(talk)
    clock = talk.known.now
    assert isinstance(clock, FakeClock)
    clock.moment = at("2026-11-25T20:10+01:00")
    talk.slots = {}
    assert talk.says("action_follow_up", "deny").titles == ["reminder-later"]
    assert talk.says("action_follow_up", "affirm").titles == ["reminder-taken"]
    assert len(waiting(engine)) == 3
    assert talk.says("action_follow_up", "affirm").titles == ["affirm-nothing"]
    clock.moment = at("2026-11-26T11:00+01:00")
    assert talk.says("action_follow_up", "affirm").titles == ["affirm-nothing"]


def test_stop_where_nothing_else_goes_on_ends_reminders(talk: Talk, engine: Engine) -> None:
    """Right after a reminder "stop" means the reminders; in the middle of something it means that, and offers it."""
    set_up(talk)
    talk.slots = {"topic": "find_care"}
    assert "button-stop-reminders" in [button.key for button in talk.says("action_stop", "stop").buttons]
    talk.slots = {}
    assert talk.says("action_stop", "stop").titles == ["reminder-stopped"]
    assert waiting(engine) == []


def test_medicine_step_by_step(talk: Talk, engine: Engine) -> None:
    """Times, how long, begun; the message says only that it is time, and no medicine is kept."""
    assert talk.says().titles == ["reminder-times-ask"]
    plan = set_up(talk)
    assert (plan.times, plan.timezone, plan.until) == ("08:00 20:00", BERLIN, date(2026, 12, 4))
    doses = [row.due_at.astimezone(ZoneInfo(BERLIN)).strftime("%d %H:%M") for row in waiting(engine, "reminder-m")]
    assert doses == ["25 20:00", "25 20:30", "26 08:00", "26 08:30"]
    assert all(row.message["args"] == {} for row in waiting(engine))
    assert talk.says().titles == ["reminder-plan"]


@pytest.mark.parametrize(
    ("text", "when", "times"),
    [
        ("8 and 20", "", "08:00 20:00"),
        ("à 8 et 20", "", "08:00 20:00"),
        ("a las 8 y 20", "t:08:00", "08:00 20:00"),
        ("às 7 e 19", "", "07:00 19:00"),
        ("٨ و ٢٠", "", "08:00 20:00"),
        ("every morning", "p:morning", "08:00"),
        ("3 times a day", "", ""),
        ("99", "", ""),
        ("", "", ""),
    ],
)
def test_times_as_people_type_them(talk: Talk, text: str, when: str, times: str) -> None:
    """In five languages and two kinds of digits; a number that is no hour is asked about again."""
    talk.says()
    entities = {"when": when} if when else {}
    talk.says("action_follow_up", "inform", text, **entities)
    assert (talk.slots.get("dose_times") or "") == times
    assert talk.last.titles == (["reminder-until-ask"] if times else ["reminder-times-again"])


def test_where_is_asked_if_nobody_knows(talk: Talk) -> None:
    """Without a place there is no clock: it is asked for, and the answer begins the reminders."""
    talk.says(when="t:08:00")
    assert talk.says(part="days-7").titles == ["reminder-where-ask"]
    talk.slots["place"] = "gn:2950159"
    assert talk.says("action_follow_up", "inform", "Berlin", place="gn:2950159").titles == ["reminder-started"]


def test_doses_are_planned_once_by_however_many(talk: Talk, engine: Engine) -> None:
    """What was sent is not put in again; days go by and each dose was there once, until the last day."""
    plan = set_up(talk)
    seen: list[str] = []
    now = NOON
    while now < NOON + 14 * DAY:
        with Session(engine) as session:
            for _ in range(2):
                medicine.work_ahead(session, now)
            for row in session.exec(select(OutboxRow)).all():
                if row.due_at <= now:
                    seen.append(row.dedup_key)
                    session.delete(row)
            session.commit()
        now += 2 * HOUR
    assert len(seen) == len(set(seen))
    doses = list(medicine.doses(plan, NOON, NOON + 14 * DAY))
    assert len([key for key in seen if "again" not in key]) == len(doses) == 19
    with Session(engine) as session:
        assert session.exec(select(MedicinePlan)).all() == []


def test_taken_ends_the_question(talk: Talk, engine: Engine) -> None:
    """Done: nothing more is asked about that dose. Not yet: one more time, not two. Another's dose is nobody's."""
    set_up(talk)
    first = waiting(engine, "reminder-m")[0]
    done, later, _ = [button["payload"] for button in first.message["buttons"]]
    assert talk.presses(later).titles == ["reminder-later"]
    assert len(waiting(engine)) == 4
    assert talk.presses(done).titles == ["reminder-taken"]
    assert len(waiting(engine)) == 3
    assert talk.says(time="99.1", part="taken").titles == ["reminder-gone"]


def test_stop_ends_everything(talk: Talk, engine: Engine) -> None:
    """All reminders, the plan and the addresses in them are gone; "stop" alone offers it."""
    remind_me(talk, engine)
    set_up(talk)
    talk.slots["topic"] = "find_care"
    assert "button-stop-reminders" in [button.key for button in talk.says("action_stop", "stop").buttons]
    assert talk.says(part="stop").titles == ["reminder-stopped"]
    assert waiting(engine) == []
    with Session(engine) as session:
        assert session.exec(select(MedicinePlan)).all() == []
    assert "button-stop-reminders" not in [button.key for button in talk.says("action_stop", "stop").buttons]


def test_delete_my_data_deletes_reminders(talk: Talk, engine: Engine) -> None:
    """Nothing of a plan, a code or a message is left; what a worker saw of others is unlinked."""
    set_up(talk)
    with Session(engine) as session:
        observed.new_code(session, HER.key, VAULT.hash, NOON)
        session.commit()
        assert {"medicine", "outbox", "dose-code"} <= set(erasure.held(session, HER.key))
        erasure.erase(session, HER.key)
        assert erasure.held(session, HER.key) == {}
        assert session.exec(select(OutboxRow)).all() == []


def test_a_worker_sees_counts_with_her_consent_until_she_ends_it(talk: Talk, engine: Engine) -> None:
    """The code works once and for a day; doses count once; ended, nothing is left of the counts."""
    plan = set_up(talk)
    clock = talk.known.now
    assert isinstance(clock, FakeClock)
    with Session(engine) as session:
        code, number = observed.new_code(session, WORKER.key, VAULT.hash, NOON)
        session.commit()
    talk.says(part="share")
    assert talk.says("action_fallback", "nlu_fallback", "ABCD-2345").titles == ["reminder-share-wrong"]
    assert talk.says("action_fallback", "nlu_fallback", f"it is {code}".split()[-1]).titles == ["reminder-shared"]
    dose = f"{plan.id}.{int(at('2026-11-25T20:00+01:00').timestamp()) // 60}"
    for _ in range(3):
        talk.says(time=dose, part="taken")
    clock.moment = at("2026-11-26T12:00+01:00")
    with Session(engine) as session:
        seen = observed.adherence(session, WORKER.key, clock())
        assert [(one.number, one.taken, one.due) for one in seen] == [(number, 1, 2)]
        assert not observed.link(session, WORKER.key, code, VAULT.hash, NOON)
    talk.says(part="unshare")
    with Session(engine) as session:
        assert observed.adherence(session, WORKER.key, clock()) == []
        left = medicine.plan_of(session, HER.key)
        assert left is not None
        assert (left.taken, left.last_taken, left.observer_key) == (0, None, "")


def test_a_code_ends_after_a_day(talk: Talk, engine: Engine) -> None:
    """An old code links nobody."""
    set_up(talk)
    with Session(engine) as session:
        code, _ = observed.new_code(session, WORKER.key, VAULT.hash, NOON - DAY)
        assert not observed.link(session, HER.key, code, VAULT.hash, NOON)

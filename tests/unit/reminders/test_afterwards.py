"""The question the day after an appointment: asked once, answered by a tap or in words, and counted."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from directory.reminders import after
from directory.reminders.after import AfterQuestion, FollowThrough, Outcome
from tests.booking import booked, bookings
from tests.builders import NOON, FakeClock
from tests.unit.reminders.reminded import BERLIN, HER, HOUR, Talk, remind_me, waiting


def test_the_same_question_is_answered_once(talk: Talk, engine: Engine) -> None:
    """Her answer counts once, however often she taps; it names nobody, and goes on to what helps."""
    remind_me(talk, engine)
    question = waiting(engine, "after-")[0]
    local = question.due_at.astimezone(ZoneInfo(BERLIN))
    assert local.hour == 11
    payloads = {button["key"]: button["payload"] for button in question.message["buttons"]}
    for _ in range(2):
        assert talk.presses(payloads["button-after-refused"]).titles == ["after-refused"]
    talk.presses(payloads["button-after-yes"])
    with Session(engine) as session:
        counts = session.exec(select(FollowThrough)).all()
        assert [(row.outcome, row.count, row.service, row.city) for row in counts] == [
            ("refused", 1, "primary_care", "Berlin")
        ]
        assert session.exec(select(AfterQuestion)).all() == []


@pytest.mark.parametrize(
    ("outcome", "leads_to"),
    [
        (Outcome.NO, "/book_appointment"),
        (Outcome.REFUSED, "/report_denied_care"),
        (Outcome.PAPERS, "/report_firewall_breach"),
    ],
)
def test_each_answer_leads_where_help_is(talk: Talk, engine: Engine, outcome: Outcome, leads_to: str) -> None:
    """No: another time. Refused: what to say. Papers: taken down about that place."""
    remind_me(talk, engine)
    token = json.loads("{" + waiting(engine, "after-")[0].message["buttons"][0]["payload"].partition("{")[2])["time"]
    played = talk.says(time=token, part=outcome.value)
    assert any(button.payload.startswith(leads_to) for button in played.buttons)


def at_the_doctors(talk: Talk, engine: Engine, after_h: int) -> None:
    """She has an appointment, and so many hours have passed since it began."""
    number = booked(bookings(engine), HER)
    clock = talk.known.now
    assert isinstance(clock, FakeClock)
    clock.moment = bookings(engine).one(number, HER).row.starts_at + after_h * HOUR


def counted(engine: Engine) -> list[tuple[str, int]]:
    """The answers that were counted."""
    with Session(engine) as session:
        return [(row.outcome, row.count) for row in session.exec(select(FollowThrough)).all()]


@pytest.mark.parametrize(
    ("action", "intent", "outcome"),
    [
        ("action_open_form", "report_denied_care", "refused"),
        ("action_report_firewall_breach", "report_firewall_breach", "papers"),
    ],
)
def test_what_she_says_by_herself_is_an_answer(
    talk: Talk, engine: Engine, action: str, intent: str, outcome: str
) -> None:
    """Refused, asked for papers: counted once, about that place and its law; then she is not asked any more."""
    at_the_doctors(talk, engine, after_h=2)
    for _ in range(2):
        talk.says(action, intent)
    assert counted(engine) == [(outcome, 1)]
    assert (talk.slots["entry"], talk.slots["country"]) == ("1", "DE")
    assert waiting(engine, "after-") == []


def test_a_breach_in_words_is_taken_down_about_that_place(talk: Talk, engine: Engine) -> None:
    """Who had an appointment need not say again which place it was."""
    at_the_doctors(talk, engine, after_h=2)
    talk.slots = {"entry": None}
    assert "firewall-breach-taken" in talk.says("action_report_firewall_breach", "report_firewall_breach").titles


@pytest.mark.parametrize(("intent", "outcome"), [("affirm", "yes"), ("deny", "no")])
def test_a_bare_yes_or_no_answers_what_was_asked(talk: Talk, engine: Engine, intent: str, outcome: str) -> None:
    """Once it was asked, and only where nothing else is being talked about."""
    at_the_doctors(talk, engine, after_h=2)
    assert talk.says("action_follow_up", intent).titles[0] in ("affirm-nothing", "deny-nothing")
    at_the_doctors(talk, engine, after_h=30)
    talk.slots = {"topic": "find_care"}
    talk.says("action_follow_up", intent)
    assert counted(engine) == []
    talk.slots = {}
    assert talk.says("action_follow_up", intent).titles == [f"after-{outcome}"]
    assert counted(engine) == [(outcome, 1)]


def test_questions_nobody_answered_go(engine: Engine) -> None:
    """A question is deleted when it is long past."""
    with Session(engine) as session:
        question = AfterQuestion(token="t", entry_id=1, month="2026-11", expires_at=NOON)
        session.add(question)
        after.purge(session, NOON)
        assert session.exec(select(AfterQuestion)).all() == []

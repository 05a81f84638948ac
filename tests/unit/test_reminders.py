"""Reminders: when they come, on whose clock, what they say, how they end; and the question afterwards."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.render import Renderer
from directory import erasure, outbox
from directory.booking import day as book
from directory.booking.reconcile import purge
from directory.booking.tables import Appointment
from directory.facts.packs import Facts
from directory.outbox import OutboxRow
from directory.reminders import after, appointments, medicine, observed
from directory.reminders.after import AfterQuestion, FollowThrough, Outcome
from directory.reminders.medicine import MedicinePlan
from directory.reminders.quiet import QuietHours, Rules
from directory.reminders.unreached import forget
from directory.vault import Person
from tests.booking import VAULT, a_place, at, booked, bookings
from tests.builders import NOON, FakeClock, Played, Stage, a_database, resources

ZONES = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/")))
HER = VAULT.person("telegram", "her")
WORKER = VAULT.person("telegram", "a worker")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BERLIN = "Europe/Berlin"
FROM, UNTIL = datetime(2020, 1, 1), datetime(2035, 1, 1)  # noqa: DTZ001  # hypothesis wants them without a zone
moments = st.datetimes(FROM, UNTIL, timezones=st.just(UTC))
zones = st.sampled_from(ZONES)
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


def an_appointment(start: datetime, zone: str = BERLIN) -> Appointment:
    """An appointment at a moment; nothing is written."""
    return Appointment(
        id=7, source_id=1, token="t", code="K7-42", day=start.date().isoformat(), starts_at=start,
        ends_at=start + HOUR, timezone=zone, state="booked", person_key=HER.key,
    )  # fmt: skip


@given(moments, zones, clocks, clocks, st.integers(0, 40), st.integers(0, 40))
def test_quiet_hours_are_kept_and_nothing_comes_too_late(
    due: datetime, zone: str, start: time, end: time, before: int, until: int
) -> None:
    """Whatever the hours and the zone: in the night only where neither morning nor evening will do, never too late."""
    quiet = QuietHours(start, end)
    earliest, deadline = due - before * HOUR, due + until * HOUR
    moved = quiet.moved(due, earliest, deadline, zone)
    assert earliest <= moved <= deadline
    if moved == due and quiet.covers(due, zone):
        assert quiet.end_after(due, zone) > deadline
    elif moved > due:
        assert quiet.covers(due, zone)


@given(moments, zones)
def test_the_end_of_the_night_is_not_quiet(moment: datetime, zone: str) -> None:
    """The usual night ends at eight, on the clock of the place, also on the nights the clock changes."""
    quiet = QuietHours()
    end = quiet.end_after(moment, zone)
    if quiet.covers(moment, zone):
        assert moment < end <= moment + 14 * HOUR
        assert not quiet.covers(end, zone)


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("2026-12-02T10:00+01:00", ["2026-12-01T10:00+01:00", "2026-12-02T08:00+01:00"]),
        ("2026-12-02T08:15+01:00", ["2026-12-01T08:15+01:00", "2026-12-01T20:45+01:00"]),  # not at six
        ("2026-12-02T09:30+01:00", ["2026-12-01T09:30+01:00", "2026-12-02T08:00+01:00"]),
        ("2026-03-29T10:00+02:00", ["2026-03-28T10:00+01:00", "2026-03-29T08:00+02:00"]),  # the clock goes forward
        ("2026-10-25T10:00+01:00", ["2026-10-24T10:00+02:00", "2026-10-25T08:00+01:00"]),  # and back
    ],
)
def test_when_an_appointment_is_told(start: str, wanted: list[str]) -> None:
    """The same hour the day before, two hours before, and not in the night."""
    moment = at(start)
    assert appointments.times(an_appointment(moment), Rules(), moment - 7 * DAY) == [at(text) for text in wanted]


def test_fifteen_minutes_before_in_warsaw() -> None:
    """Fault 19: hours before are hours before, wherever the place is."""
    row = an_appointment(at("2026-07-01T10:00+02:00"), "Europe/Warsaw")
    assert appointments.times(row, Rules((1,)), at("2026-06-30T10:00+02:00")) == [at("2026-07-01T09:00+02:00")]


@given(zones, st.dates(date(2024, 1, 1), date(2030, 1, 1)), clocks)
def test_a_dose_is_at_the_same_hour_before_and_after_the_clock_change(zone: str, day: date, clock: time) -> None:
    """Fault 17: for all zones and days: one dose a local day, at the hour named, but for an hour that day does not have."""
    tz = ZoneInfo(zone)
    plan = MedicinePlan(
        id=1, person_key="k", channel="telegram", address=b"", language="en", timezone=zone,
        times=f"{clock:%H:%M}", until=day + 400 * DAY, planned_until=NOON,
    )  # fmt: skip
    noon = datetime.combine(day, time(12), tz)
    found = list(medicine.doses(plan, noon.astimezone(UTC), (noon + 9 * DAY).astimezone(UTC)))
    assert len(found) in (8, 9, 10)  # a zone may leave a whole day out
    for moment in found:
        local = moment.astimezone(tz)
        wanted = datetime.combine(local.date(), clock, tz)
        exists = wanted.astimezone(UTC).astimezone(tz).replace(tzinfo=None) == wanted.replace(tzinfo=None)
        assert local.time() == clock or not exists or local - wanted == timedelta(0)


@pytest.fixture
def engine() -> Engine:
    """A doctor in Berlin who gives appointments on weekday mornings."""
    erasure.import_all()
    engine = a_database()
    a_place(engine, hours="Mo-Fr 09:00-12:00")
    return engine


def waiting(engine: Engine, key: str = "") -> list[OutboxRow]:
    """What is in the outbox, by time."""
    with Session(engine) as session:
        rows = session.exec(select(OutboxRow).order_by(OutboxRow.due_at)).all()  # type: ignore[arg-type]  # a column
    return [row for row in rows if row.message.get("key", "").startswith(key)]


class Talk:
    """One person's talk about reminders."""

    def __init__(self, facts: Facts, engine: Engine, person: Person = HER) -> None:
        links = {"telegram": "https://t.me/amana"}
        self.known = resources(
            facts, engine=engine, vault=VAULT, hash=VAULT.hash, person_of=lambda _: person, chat_links=links
        )
        self._stage = Stage(self.known)
        self.slots: dict[str, Any] = {}
        self.last = Played([])

    def says(self, action: str = "action_set_reminder", intent: str = "", text: str = "", **entities: str) -> Played:
        """Something is understood; what is done next."""
        self.last = self._stage.plays(action, self.slots, intent=intent, entities=entities, text=text)
        self.slots.update(self.last.slots)
        return self.last

    def presses(self, payload: str) -> Played:
        """Presses a button."""
        intent, _, rest = payload[1:].partition("{")
        return self.says(f"action_{intent}", intent, **(json.loads("{" + rest) if rest else {}))


@pytest.fixture
def talk(facts: Facts, engine: Engine) -> Talk:
    """Somebody on Telegram."""
    return Talk(facts, engine)


def remind_me(talk: Talk, engine: Engine) -> int:
    """Books and asks for reminders; returns the number of the appointment."""
    number = booked(bookings(engine), HER)
    talk.says(booking=str(number))
    return number


def test_reminders_of_an_appointment(talk: Talk, engine: Engine) -> None:
    """Asked for with one tap: they wait, name no place unless she wants it, and can be taken back."""
    number = remind_me(talk, engine)
    assert talk.last.titles == ["reminder-set"]
    told = waiting(engine, "reminder-")
    assert told
    assert all("Place" not in json.dumps(row.message) for row in told)
    talk.says(booking=str(number), part="named")
    assert {row.message["key"] for row in waiting(engine, "reminder-")} == {"reminder-appointment-at"}
    talk.says(booking=str(number), part="off")
    assert waiting(engine) == []


def test_reminders_speak_her_language_and_fit_every_channel(talk: Talk, engine: Engine) -> None:
    """In all languages there are, with three buttons of at most twenty characters and 64 bytes."""
    remind_me(talk, engine)
    catalogues = load_catalogues()
    for row in waiting(engine):
        for tag in catalogues:
            worded = Renderer(catalogues).render(Outgoing.from_json(row.message), tag)
            assert worded.text != row.message["key"]
            assert all(len(button.title) <= 20 and len(button.payload.encode()) <= 64 for button in worded.buttons)


def test_moving_carries_the_reminders_over_and_cancelling_ends_them(talk: Talk, engine: Engine) -> None:
    """In the same step the old ones go and new ones are there, with the same choice; after the end nothing waits."""
    number = remind_me(talk, engine)
    talk.says(booking=str(number), part="named")
    before = {row.dedup_key for row in waiting(engine)}
    desk = bookings(engine)
    later = desk.offer(1, NOON, NOON + 14 * DAY).slots[-1]
    moved = booked(desk, HER, later.ref, replaces=number)
    rows = waiting(engine)
    assert len(rows) >= 2
    assert before.isdisjoint(row.dedup_key for row in rows)
    assert all(row.topic == f"appointment:{moved}" for row in rows)
    assert {row.message["key"] for row in rows} == {"reminder-appointment-at", "after-question"}
    desk.cancel(moved, HER)
    assert waiting(engine) == []


def test_moving_without_reminders_makes_none(engine: Engine) -> None:
    """Who did not ask for reminders gets none by moving."""
    desk = bookings(engine)
    number = booked(desk, HER)
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    assert [row.message["key"] for row in waiting(engine)] == ["after-question"]


def test_everybody_whose_appointment_is_certain_is_asked_once(engine: Engine) -> None:
    """Without any wish to be reminded: one question, the day after at eleven there; who moves is asked of the new time."""
    desk = bookings(engine)
    number = booked(desk, HER)
    [question] = waiting(engine)
    appointment = desk.one(number, HER).row
    asked, held = question.due_at.astimezone(ZoneInfo(BERLIN)), appointment.starts_at.astimezone(ZoneInfo(BERLIN))
    assert (asked.date(), asked.hour) == (held.date() + DAY, 11)
    assert question.timezone == BERLIN  # so the night is kept
    desk.confirm(number, HER, "Mimi")
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    [moved] = waiting(engine)
    assert moved.due_at > question.due_at
    with Session(engine) as session:
        assert len(session.exec(select(AfterQuestion)).all()) == 1


def test_what_is_only_asked_for_is_not_asked_about(facts: Facts) -> None:
    """Until the place says yes nobody is reminded or asked; who wished reminders has them then."""
    engine = a_database()
    a_place(engine, approval=True)
    desk, talk = bookings(engine), Talk(facts, engine)
    number = booked(desk, HER)
    assert talk.says(booking=str(number)).titles == ["reminder-set-asked"]
    assert waiting(engine) == []
    assert book.decide(desk.context, number, yes=True)
    assert {"reminder-appointment", "after-question"} <= {row.message["key"] for row in waiting(engine)}


def test_who_wants_to_hear_nothing_hears_nothing(talk: Talk, engine: Engine) -> None:
    """Neither reminders nor the question, also after moving; news of the appointment still reach her."""
    number = remind_me(talk, engine)
    talk.says(booking=str(number), part="off")
    desk = bookings(engine)
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    assert waiting(engine) == []


def test_her_address_goes_with_the_last_message(engine: Engine) -> None:
    """When it is over it is in the question alone, and goes when that is sent; who has blocked Amana leaves none."""
    clock = FakeClock()
    desk = bookings(engine, clock)
    number = booked(desk, HER)
    clock.moment = desk.one(number, HER).row.ends_at
    purge(desk.context)
    with Session(engine) as session:
        assert session.get_one(Appointment, number).address is None
        [question] = outbox.claim(session, "postman", clock() + DAY + HOUR * 4)
        assert VAULT.open(question.address)
        outbox.sent(session, question)
        session.commit()
        assert [row.address for row in session.exec(select(OutboxRow)).all()] == [b""]
    other = booked(desk, HER)
    with Session(engine) as session:
        forget(session, HER.key)
        session.commit()
        assert session.get_one(Appointment, other).address is None
    assert waiting(engine, "after-") == []


def test_the_page_says_that_it_only_answers(facts: Facts, engine: Engine) -> None:
    """On the web page nothing is promised that cannot be kept: the calendar file, and where it would work."""
    person = VAULT.person("web", "her")
    talk = Talk(facts, engine, person)
    number = booked(bookings(engine), person)
    played = talk.says(booking=str(number))
    assert played.titles == ["reminder-only-answers"]
    assert played.messages[0].file
    assert played.buttons[0].url == "https://t.me/amana"
    assert talk.says().titles == ["reminder-only-answers"]
    assert waiting(engine, "reminder-") == []


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


def set_up(talk: Talk) -> MedicinePlan:
    """Eight and twenty o'clock for ten days, in Berlin."""
    talk.slots["place"] = "gn:2950159"
    talk.says(when="t:08:00 t:20:00")
    talk.says(part="days-10")
    assert talk.last.titles == ["reminder-started"]
    with talk.known.open_session() as session:
        plan = medicine.plan_of(session, HER.key)
        assert plan
        session.expunge(plan)
        return plan


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


def test_questions_nobody_answered_go(engine: Engine) -> None:
    """A question is deleted when it is long past."""
    with Session(engine) as session:
        question = AfterQuestion(token="t", entry_id=1, month="2026-11", expires_at=NOON)
        session.add(question)
        after.purge(session, NOON)
        assert session.exec(select(AfterQuestion)).all() == []

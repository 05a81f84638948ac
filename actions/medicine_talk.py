"""Medicine reminders in talk: at what times, until when, where; then they begin. Which medicine is never asked.

The open question is in the slot ``expected``: ``doses-times``, ``doses-until``, ``doses-where`` or ``doses-code``.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions import buttons, observed_talk
from actions import outgoing as out
from actions.outgoing import Arg, Button
from actions.reminder_words import FROM_NOWHERE, STOP, other_chats
from actions.turn import Turn
from directory.booking.transact import transact
from directory.booking.when import wish
from directory.reminders import medicine
from directory.reminders.medicine import MedicinePlan
from directory.text import ascii_digits, words

_SUGGESTED = ("08:00", "20:00", "08:00 20:00", "08:00 14:00 20:00")
_DAYS = (7, 10, 14, 30, 180)
_PARTS = {"p:morning": "08:00", "p:afternoon": "14:00", "p:evening": "20:00"}
_NUMBER = re.compile(r"(?<![\d:.])(\d{1,3})(?![\d:.]|\s*[hu]\b|\s*[ap]\.?m\b)")
_CHANGE = Button("button-change-times", '/set_reminder{"part":"change"}')
_SHARE = Button("button-share-doses", '/set_reminder{"part":"share"}')
_UNSHARE = Button("button-unshare-doses", '/set_reminder{"part":"unshare"}')


def go_on(turn: Turn) -> None:
    """Goes one step on towards reminders every day."""
    if turn.person is None or turn.person.channel in FROM_NOWHERE:
        turn.say("reminder-only-answers", other_chats(turn))
        return
    if days := _days(turn.entity("part") or ""):
        _begin(turn, days)
    elif times := _times_said(turn):
        _ask_until(turn, times)
    elif turn.entity("part") != "change" and (plan := _plan(turn)):
        say_plan(turn, plan)
    else:
        turn.set(expected="doses-times")
        turn.say("reminder-times-ask", [_times_button(times) for times in _SUGGESTED])


def take_up(turn: Turn) -> bool:
    """Takes a bare answer to one of the questions above.

    Returns:
        Whether one was open.
    """
    expected = str(turn.slot("expected") or "")
    if expected == "doses-code":
        return observed_talk.link(turn, said(turn))
    if expected == "doses-where":
        _begin(turn, _days(str(turn.slot("dose_days") or "")) or 0)
    elif expected == "doses-until":
        _read_until(turn)
    elif expected == "doses-times":
        times = _times_said(turn)
        _ask_until(turn, times) if times else turn.say("reminder-times-again", [_times_button(t) for t in _SUGGESTED])
    return expected.startswith("doses-")


def say_plan(turn: Turn, plan: MedicinePlan) -> None:
    """Says which reminders there are, and how they end."""
    share = _UNSHARE if plan.observer_key else _SHARE
    turn.say("reminder-plan", [STOP, _CHANGE, share], **_about(plan))


def said(turn: Turn) -> str:
    """Returns the words of this message, with European digits."""
    return ascii_digits(str((turn.tracker.latest_message or {}).get("text") or ""))


def _plan(turn: Turn) -> MedicinePlan | None:
    assert turn.person
    with turn.resources.reading() as session:
        plan = medicine.plan_of(session, turn.person.key)
        if plan:
            session.expunge(plan)
        return plan


def _about(plan: MedicinePlan) -> dict[str, Arg]:
    clocks = [out.clock(datetime.combine(plan.until, clock)) for clock in medicine.times_of(plan)]
    return {"times": out.listed(clocks), "timezone": plan.timezone, "day": out.day(plan.until)}


def _times_button(times: str) -> Button:
    parts = [out.clock(datetime.combine(date.min, time.fromisoformat(part))) for part in times.split()]
    payload = " ".join(f"t:{part}" for part in times.split())
    label = {"type": "plus", "parts": parts}
    return Button("card-name", f'/set_reminder{{"when":"{payload}"}}', {"name": label})


def _times_said(turn: Turn) -> str:
    """Returns the times in a message: clock times, parts of the day, and bare hours where times were asked for."""
    parts = str(turn.entity("when") or "").split()
    found = [part[2:] for part in parts if part.startswith("t:")] + [_PARTS[part] for part in parts if part in _PARTS]
    hours = {int(part[:2]) for part in found}
    found += [f"{hour:02}:00" for hour in _bare_hours(turn) if not hours & {hour, hour + 12}]
    return " ".join(sorted(dict.fromkeys(found))[: medicine.TIMES])


def _bare_hours(turn: Turn) -> list[int]:
    numbers = [int(number) for number in _NUMBER.findall(said(turn))]
    few_words = len(words(said(turn))) <= 2 * len(numbers) + 1  # "8 and 20", not "3 times a day"
    asked = turn.slot("expected") == "doses-times"
    return [number for number in numbers if number < 24] if asked and few_words else []


def _ask_until(turn: Turn, times: str) -> None:
    turn.set(dose_times=times, expected="doses-until")
    turn.say("reminder-until-ask", [_days_button(days) for days in _DAYS])


def _days_button(days: int) -> Button:
    return Button("button-days", f'/set_reminder{{"part":"days-{days}"}}', {"count": days})


def _days(part: str) -> int | None:
    number = part.removeprefix("days-")
    return int(number) if part != number and number.isdecimal() and len(number) < 4 else None


def _read_until(turn: Turn) -> None:
    """A number of days, or a date."""
    numbers = [int(number) for number in _NUMBER.findall(said(turn))]
    day = wish(str(turn.entity("when")), turn.today).last if turn.entity("when") else None
    if day and day > turn.today:
        _begin(turn, (day - turn.today).days + 1)
    elif len(numbers) == 1 and numbers[0]:
        _begin(turn, numbers[0])
    else:
        turn.say("reminder-until-ask", [_days_button(days) for days in _DAYS])


def _begin(turn: Turn, days: int) -> None:
    """Begins, as soon as all is known: times, days and whose clock."""
    times, zone = str(turn.slot("dose_times") or ""), _zone(turn)
    if not times:
        turn.set(expected="doses-times")
        turn.say("reminder-times-ask", [_times_button(times) for times in _SUGGESTED])
    elif not zone:
        turn.set(expected="doses-where", dose_days=f"days-{days}")
        turn.say("reminder-where-ask", [buttons.LOCATION])
    else:
        _start(turn, tuple(map(time.fromisoformat, times.split())), days, zone)


def _zone(turn: Turn) -> str:
    """Returns whose clock counts: where she is, else that of the plan she has."""
    if turn.place and turn.place.timezone:
        return turn.place.timezone
    plan = _plan(turn)
    return plan.timezone if plan else ""


def _start(turn: Turn, times: tuple[time, ...], days: int, zone: str) -> None:
    person, now = turn.person, turn.resources.now()
    assert person
    length = min(timedelta(days=max(days, 1) - 1), medicine.LONGEST)
    until = now.astimezone(ZoneInfo(zone)).date() + length
    plan = transact(
        turn.resources.open_session,
        lambda session: medicine.start(session, person, turn.language, zone, times, until, now),
    )
    turn.set(expected=None, dose_times=None, dose_days=None)
    share = _UNSHARE if plan.observer_key else _SHARE
    turn.say("reminder-started", [_CHANGE, share, STOP], **_about(plan))

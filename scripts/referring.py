"""The pictures of docs/agents.md: an agent refers, her client opens the link, the agent looks whether people arrive.

The organisation, the clinic and the numbers are made up, and say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from playwright.sync_api import Page, expect
from sqlmodel import Session, select

from bot.settings import Settings
from directory.booking import demo
from directory.curation import invitations, roles
from directory.curation.roles import Grant, Role
from directory.curation.tables import Member
from directory.database import opened
from directory.referrals.counts import add, closes_on, month_of
from directory.referrals.settling import settle
from directory.referrals.tables import Reason, State

ORGANIZATION = "Example organisation"
LANGUAGE = "ar"  # of the client
PEOPLE = {State.OPENED: 8, State.TALKED: 14, State.BOOKED: 6, State.MISSED: 13, State.ARRIVED: 37}
REASONS = {Reason.FEAR: 7, Reason.NO_TIME: 6}
Telephone = Callable[[str, str, int], Page]
Say = Callable[[Page, str], None]


def pictures(settings: Settings, telephone: Telephone, say: Say) -> Iterator[tuple[str, bytes]]:
    """Takes them.

    Args:
        settings: Of the running app.
        telephone: Opens the chat at an address, in a language, on a screen so many pixels high.
        say: Sends a message and shows its answer.

    Yields:
        A file's name and a PNG.
    """
    clinic, code = _made_ready(settings)
    agent = telephone(settings.app_url, "en-GB", 1000)
    say(agent, f"join {code}")
    say(agent, "refer")
    yield "agents-refer.png", agent.screenshot()
    say(agent, f"refer {clinic} {LANGUAGE}")
    card = agent.locator(".amana img").last
    expect(card).to_be_visible()
    yield "agents-link.png", agent.screenshot()
    yield "agents-card.png", card.screenshot()
    code_of_link = re.findall(r"(?:\w{4}-){3}\w{4}", agent.locator("#log").inner_text())[-1]
    client = telephone(f"{settings.app_url}/#ref={code_of_link.replace('-', '')}", LANGUAGE, 1000)
    expect(client.locator(".amana .bubble")).not_to_have_count(1)
    client.wait_for_timeout(2000)
    yield "agents-client.png", client.screenshot()
    _season(settings)
    say(agent, "stats")
    expect(agent.locator(".amana img").last).to_be_visible()
    yield "agents-stats.png", agent.screenshot()


def _made_ready(settings: Settings) -> tuple[int, str]:
    """Adds the clinic that says it is none; returns its number and a code that makes an agent."""
    now = datetime.now(UTC)
    with opened(settings.database_url) as engine, Session(engine) as session:
        clinic = demo.make(session, now)
        grant = Grant(Role.AGENT, roles.organization_named(session, ORGANIZATION).id)
        code, _ = invitations.invite(session, roles.shell(), grant, settings.vault().hash, now + timedelta(days=1))
        session.commit()
    return clinic, code


def _season(settings: Settings) -> None:
    """Counts made-up clients of the last quarter whose figures can be shown."""
    today = datetime.now(UTC).date()
    month = next(
        month for month in _months(today) if month.endswith(("03", "06", "09", "12")) and closes_on(month) <= today
    )
    with opened(settings.database_url) as engine, Session(engine) as session:
        agent = session.exec(select(Member)).one()
        key: dict[str, str | int] = {
            "month": month, "organization_id": agent.organization_id or 0, "agent_key": agent.person_key,
            "kind": "personal", "language": LANGUAGE, "service": "maternal", "entry_id": 0,
        }  # fmt: skip
        for state, count in PEOPLE.items():
            for reason, part in REASONS.items() if state is State.MISSED else [("", count)]:
                add(session, {**key, "state": state.value, "reason": str(reason)}, part)
        settle(session, today)
        session.commit()


def _months(today: date) -> Iterator[str]:
    """Yields months backwards."""
    day = today
    while True:
        day = day.replace(day=1) - timedelta(days=1)
        yield month_of(day)

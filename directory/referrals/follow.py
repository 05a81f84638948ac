"""The question to somebody who came by a link and booked nothing: did she get care? Once, if she said yes to it.

She is offered it below the first answer she gets. Only with her yes is her address kept, locked, in the one letter
that asks; it goes when that is sent, when she books (then the question after the appointment takes its place), when
she does not want to be counted, and with all her reminders.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlmodel import Session

from directory import outbox
from directory.outbox import Addressee, Letter
from directory.referrals.funnel import open_of, topic_of
from directory.referrals.tables import Referral, State
from directory.vault import Person

OFFER, QUESTION = "after-offer", "after-question-referred"
_ASKED_AFTER = timedelta(days=7)  # at the hour at which she agreed: then she is awake
_USEFUL = timedelta(days=3)
_OFFERED_FOR = timedelta(days=1)


def offer(session: Session, row: Referral, channel: str, language: str, now: datetime) -> None:
    """Puts in the offer to ask her, told below the next answer; her address is not kept for it."""
    letter = Letter(
        OFFER, now, now + _OFFERED_FOR, topic_of(row), f"{OFFER}:{row.id}", {}, [_button("button-ask-me", "follow")]
    )
    outbox.put(session, Addressee(row.person_key, channel, b"", language), letter, held=True)


def agreed(session: Session, person: Person, language: str, now: datetime) -> bool:
    """Puts in the question; whether there is somebody to ask, who may be asked now and has not been."""
    row = open_of(session, person.key, now.date())
    if row is None or row.is_declined or _is_known(row) or now.date() - row.opened_on > _ASKED_AFTER:
        return False
    due = now + _ASKED_AFTER
    answers = [_button("button-after-yes", State.ARRIVED.value), _button("button-after-no", State.MISSED.value)]
    letter = Letter(QUESTION, due, due + _USEFUL, topic_of(row), _name(row), {}, answers)
    outbox.put(session, Addressee(person.key, person.channel, person.address, language), letter)
    return True


def is_asked(session: Session, person_key: str, now: datetime) -> bool:
    """Whether the question was put to her and she can still answer it."""
    row = open_of(session, person_key, now.date())
    return row is not None and not _is_known(row) and outbox.was_sent(session, _name(row))


def _is_known(row: Referral) -> bool:
    return State(row.state).rank >= State.BOOKED.rank


def _name(row: Referral) -> str:
    return f"{QUESTION}:{row.id}"


def _button(key: str, value: str) -> Mapping[str, str]:
    return {"key": key, "payload": f'/inform{{"ref":"{value}"}}'}

"""What is done from time to time beside answering. Each can be repeated, by any number of processes, without harm."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

from sqlmodel import Session

from actions.outgoing import Button
from bot.admin.call import Office
from bot.alerts import settle_and_tell
from bot.postman import PostOffice
from bot.workers import Every
from directory import outbox
from directory.broadcasts import sending, wishes
from directory.curation.verification import Due, due_verifications
from directory.outbox import Addressee, Letter
from directory.reminders import after, medicine

_TEN_MINUTES_S, _DAY_S = 600.0, 24 * 3600.0
_WEEK = timedelta(days=7)


def chores(post: PostOffice, office: Office, verification_days: int) -> list[Every]:
    """Returns them as workers.

    Args:
        post: What they work with.
        office: Knows who looks after which place.
        verification_days: Days a curator's confirmation of an entry holds.
    """
    return [
        Every(_TEN_MINUTES_S, lambda: _look_ahead(post)),
        Every(_DAY_S, lambda: post.does(lambda session: settle_and_tell(session, office))),
        Every(sending.EVERY_S, lambda: post.does(lambda session: _send_news(session, post))),
        Every(_DAY_S, lambda: post.does(lambda session: remind_keepers(session, post, verification_days))),
    ]


async def _look_ahead(post: PostOffice) -> None:
    """Puts in the doses to come, and deletes questions nobody answered and wishes for news that are over."""
    await post.does(lambda session: medicine.work_ahead(session, post.now()))
    await post.does(lambda session: after.purge(session, post.now()))
    await post.does(lambda session: wishes.purge(session, post.now()))


def _send_news(session: Session, post: PostOffice) -> None:
    sending.send_on(session, post.now())


def remind_keepers(session: Session, post: PostOffice, days: int) -> None:
    """Tells curators once a week how many of their entries nobody has confirmed for too long."""
    for due in due_verifications(session, post.now(), days):
        _remind(session, post, due)


def _remind(session: Session, post: PostOffice, due: Due) -> None:
    member, now = due.member, post.now()
    if member.address is None:
        return
    year, week, weekday = now.isocalendar()
    sunday = now + timedelta(days=8 - weekday)
    key = f"verify-due:{member.id}:{year}-{week}"
    button = asdict(Button("button-do-stale", "/stale"))
    letter = Letter("verify-due", now, sunday, f"verify-due:{member.id}", key, {"count": len(due.entries)}, [button])
    outbox.put(session, Addressee(member.person_key, member.channel, member.address, member.language), letter)

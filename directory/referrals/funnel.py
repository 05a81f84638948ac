"""A client's way from the opened link to the care she got, and her right not to be counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlmodel import Session, col, select

from directory import erasure, outbox
from directory.erasure import Kept, Row
from directory.referrals.counts import count_for_good, make_nobodys
from directory.referrals.tables import Reason, Referral, ReferralCount, ReferralLink, State

ONCE_IN = timedelta(days=30)  # a client who opens a second link within these is the same client
_OPEN_FOR = timedelta(days=75)  # after which nothing more is learnt of her


def opened(
    session: Session, link: ReferralLink, person_key: str, language: str, today: date, beside: bool = False
) -> Referral | None:
    """Begins to count a client, once.

    Args:
        session: In the caller's transaction.
        link: What she opened.
        person_key: Of :class:`directory.vault.Person`.
        language: BCP 47 tag she is greeted in.
        today: The day.
        beside: Whether it is opened on the telephone of somebody who sits beside her, and may for another client soon.

    Returns:
        Her row, new or from before; None where the link's one client was counted for good already.
    """
    known = open_of(session, person_key, today, ONCE_IN)
    if known and not beside:
        return known
    if link.is_counted or _row_of(session, link.id, person_key):
        return None
    row = Referral(
        link_id=link.id, person_key=person_key, opened_on=today, language=language,
        service=link.service, entry_id=link.entry_id, state=State.OPENED.value,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _row_of(session: Session, link_id: str, person_key: str) -> Referral | None:
    where = (col(Referral.link_id) == link_id, col(Referral.person_key) == person_key)
    return session.exec(select(Referral).where(*where)).first()


def open_of(session: Session, person_key: str, today: date, within: timedelta = _OPEN_FOR) -> Referral | None:
    """Returns the latest row of a client, None if she has none that is young enough."""
    where = (col(Referral.person_key) == person_key, col(Referral.opened_on) > today - within)
    return session.exec(select(Referral).where(*where).order_by(col(Referral.id).desc())).first()


def mark(
    session: Session,
    person_key: str,
    state: State,
    today: date,
    *,
    reason: Reason | None = None,
    entry_id: int | None = None,
    service: str = "",
) -> bool:
    """Notes how far a client has come. What was reached stays reached.

    Args:
        session: In the caller's transaction.
        person_key: Of :class:`directory.vault.Person`.
        state: What is known now.
        today: The day.
        reason: Why she did not arrive, if she said so.
        entry_id: Number of the service at location she booked or went to.
        service: Taxonomy identifier of what it was for.

    Returns:
        Whether she is counted at all.
    """
    row = open_of(session, person_key, today)
    if row is None or row.is_declined:
        return False
    if state.rank >= State(row.state).rank:
        row.state = state.value
        row.reason = reason.value if reason and state is State.MISSED else ""
    if state.rank >= State.BOOKED.rank:  # the day after her appointment she is asked anyway
        outbox.withdraw(session, topic_of(row))
    row.entry_id = entry_id or row.entry_id
    row.service = service or row.service
    session.add(row)
    session.flush()
    return True


def topic_of(row: Referral) -> str:
    """Returns what all letters about a client's way are withdrawn by."""
    return f"referral:{row.id}"


def decline(session: Session, person_key: str) -> int:
    """Stops counting a client; nothing is counted for her, then or later. Returns how many rows she had."""
    rows = _rows(session, person_key)
    for row in rows:
        outbox.withdraw(session, topic_of(row))
        row.is_declined, row.state, row.reason, row.entry_id, row.service = True, State.OPENED.value, "", None, ""
        session.add(row)
    session.flush()
    return len(rows)


def _rows(session: Session, person_key: str) -> Sequence[Referral]:
    return session.exec(select(Referral).where(col(Referral.person_key) == person_key)).all()


def _held(session: Session, person_key: str) -> list[Row]:
    links = session.exec(select(ReferralLink).where(col(ReferralLink.person_key) == person_key)).all()
    own = [row.model_dump(include={"opened_on", "state", "service", "reason"}) for row in _rows(session, person_key)]
    made = [row.model_dump(include={"kind", "service", "language", "label"}) for row in links]
    return [{name: str(value) for name, value in row.items()} for row in (*own, *made)]


def _erase(session: Session, person_key: str) -> int:
    """Counts her for good, without her, and forgets whose links and counts an agent's were."""
    rows = _rows(session, person_key)
    for row in rows:
        count_for_good(session, [row])
    return len(rows) + forget_agent(session, person_key)


def forget_agent(session: Session, person_key: str) -> int:
    """Takes an agent's key off her links, which go on working, and off the counts. Returns how many links she had."""
    links = session.exec(select(ReferralLink).where(col(ReferralLink.person_key) == person_key)).all()
    for link in links:
        link.person_key = ""
        session.add(link)
    make_nobodys(session, session.exec(select(ReferralCount).where(col(ReferralCount.agent_key) == person_key)).all())
    session.flush()
    return len(links)


erasure.register(Kept("referral", ("referral", "referral_link", "referral_count"), held=_held, erase=_erase))

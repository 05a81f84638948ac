"""News on their way: a draft, the yes of a second person, then a few people at a time into the outbox.

::

    subject "news", reviewed like an entry: area, text by language; no field of it is ever released by its writer

A text that a machine made stands under ``machine:<tag>`` and nobody gets it until its writer has said yes; then it
stands under ``read:<tag>``, and is still said to be a machine's. How far the sending has come is kept in the same
transaction as the messages, so that a restart goes on where it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from directory import outbox
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.broadcasts.wishes import MESSAGE
from directory.curation.subjects import Snapshot, Subject, register
from directory.outbox import Addressee, Letter

SUBJECT = "news"
STOP = "button-news-stop"
KEYS = (MESSAGE, STOP)
EVERY_S, AT_ONCE = 20.0, 20  # 60 people a minute, however many processes send
_NO_WAIT = datetime(2000, 1, 1, tzinfo=UTC)
USEFUL = timedelta(days=3)
A_DAY = 3  # of one coordinator: who wants news wants few, and a role in wrong hands reaches nobody a hundred times
SENDING, SENT, STOPPED = "sending", "sent", "stopped"
TEXT, UNREAD, READ = "text:", "machine:", "read:"
_STOP_BUTTON = {"key": STOP, "payload": '/set_reminder{"part":"news-off"}'}


def texts(snapshot: Snapshot) -> dict[str, dict[str, Any]]:
    """Returns the texts that may be sent, by language: those somebody wrote, or said yes to."""
    return {
        name.partition(":")[2]: {"text": text, "by_machine": name.startswith(READ)}
        for name, text in snapshot.items()
        if name.startswith((TEXT, READ))
    }


def load(session: Session, subject_id: str) -> Snapshot | None:
    """Takes a snapshot of news that were released."""
    row = session.get(Broadcast, int(subject_id))
    if row is None:
        return None
    written = {f"{READ if text['by_machine'] else TEXT}{tag}": text["text"] for tag, text in row.texts.items()}
    return {"area": row.area, **written, "state": row.state}


def apply(session: Session, subject_id: str | None, snapshot: Snapshot) -> str:
    """Begins to send news, or changes the state of those being sent."""
    row = session.get(Broadcast, int(subject_id)) if subject_id else None
    now = datetime.now(UTC)
    row = row or Broadcast(
        area=snapshot["area"], texts=texts(snapshot), until=now + USEFUL, next_at=_NO_WAIT, state=SENDING
    )
    row.state = snapshot.get("state") or SENDING
    session.add(row)
    session.flush()
    return str(row.id)


def stop(session: Session, subject_id: str) -> None:
    """Stops news: who has not got them yet gets none."""
    row = session.get(Broadcast, int(subject_id))
    assert row is not None
    row.state = STOPPED
    session.add(row)
    outbox.withdraw(session, _topic(row))


register(
    Subject(
        SUBJECT,
        load,
        apply,
        take_away=stop,
        never_alone=frozenset({"area", TEXT}),
        root=lambda name: TEXT if ":" in name else name,
        a_day=A_DAY,
    )
)


def send_on(session: Session, now: datetime) -> int:
    """Puts the next few messages into the outbox; the news released first go first.

    Args:
        session: In one transaction.
        now: Aware.

    Returns:
        How many people were looked at; 0 when nothing is being sent.
    """
    row = session.exec(select(Broadcast).where(Broadcast.state == SENDING).order_by(col(Broadcast.id))).first()
    if row is None or row.next_at > now:
        return 0
    target = Target.from_json(row.area)
    next_ = (*target.near(), col(NewsWish.id) > row.done_to, col(NewsWish.until) > now)
    wishes = session.exec(select(NewsWish).where(*next_).order_by(col(NewsWish.id)).limit(AT_ONCE)).all()
    last = wishes[-1].id if wishes else row.done_to
    over = len(wishes) < AT_ONCE or row.until <= now
    step = {"done_to": last, "next_at": now + timedelta(seconds=EVERY_S), "state": SENT if over else SENDING}
    if not _goes_on(session, row, step):
        return 0  # another process was faster
    for wish in wishes:
        if target.covers(wish) and wish.language in row.texts and row.until > now:
            _put(session, row, wish, now)
    return len(wishes)


def _goes_on(session: Session, row: Broadcast, step: Mapping[str, Any]) -> bool:
    where = (col(Broadcast.id) == row.id, col(Broadcast.done_to) == row.done_to, col(Broadcast.state) == SENDING)
    statement = update(Broadcast).where(*where).values(**step)
    return bool(session.execute(statement, execution_options={"synchronize_session": False}).rowcount)  # type: ignore[attr-defined]  # an UPDATE's cursor result


def _put(session: Session, row: Broadcast, wish: NewsWish, now: datetime) -> None:
    to = Addressee(wish.person_key, wish.channel, wish.address, wish.language)
    args = {"town": wish.town, "text": _worded(row.texts[wish.language], wish.language)}
    dedup_key = f"{_topic(row)}:{wish.token}"
    letter = Letter(MESSAGE, now, row.until, _topic(row), dedup_key, args, [_STOP_BUTTON], wish.timezone)
    outbox.put(session, to, letter)


def _worded(text: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {"type": "text", "text": text["text"], "language": language, "by_machine": text["by_machine"]}


def _topic(row: Broadcast) -> str:
    return f"news:{row.id}"

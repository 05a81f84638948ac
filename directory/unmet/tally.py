"""Counting needs in memory, written down from time to time: a search writes nothing and waits for nothing."""

from __future__ import annotations

from collections import Counter
from threading import Lock

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from directory.unmet.tables import Need, NeedCount


class Tally:
    """Counts needs of all conversations of this process. Safe to share between threads."""

    def __init__(self) -> None:
        """Begins at nothing."""
        self._lock = Lock()
        self._waiting: Counter[Need] = Counter()

    def add(self, need: Need) -> None:
        """Counts one need."""
        with self._lock:
            self._waiting[need] += 1

    def write(self, session: Session) -> int:
        """Adds what was counted to the database and commits; where that fails, it is kept for the next time.

        Returns:
            How many needs were written.
        """
        with self._lock:
            taken, self._waiting = self._waiting, Counter()
        try:
            for need in sorted(taken):  # all processes in one order, so that none waits for the other
                _add(session, need, taken[need])
            session.commit()
        except BaseException:
            with self._lock:
                self._waiting.update(taken)
            raise
        return taken.total()


def _add(session: Session, need: Need, count: int) -> None:
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = dialect.insert(NeedCount).values(**need._asdict(), count=count)
    raised = col(NeedCount.count) + count
    session.execute(row.on_conflict_do_update(index_elements=list(Need._fields), set_={"count": raised}))

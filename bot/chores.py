"""What is done from time to time beside answering. Each can be repeated, by any number of processes, without harm."""

from __future__ import annotations

from bot.postman import PostOffice
from bot.workers import Every
from directory.reminders import after, medicine

_TEN_MINUTES_S = 600.0


def chores(post: PostOffice) -> list[Every]:
    """Returns them as workers."""
    return [Every(_TEN_MINUTES_S, lambda: _look_ahead(post))]


async def _look_ahead(post: PostOffice) -> None:
    """Puts in the doses to come, and deletes questions nobody answered."""
    await post.does(lambda session: medicine.work_ahead(session, post.now()))
    await post.does(lambda session: after.purge(session, post.now()))

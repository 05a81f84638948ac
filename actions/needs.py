"""Counting what is looked for and whether it is found nearby: once a conversation and need, without anybody in it."""

from __future__ import annotations

from actions.turn import Turn
from directory.geo.places import Place
from directory.referrals.counts import month_of
from directory.search import Found, Reach
from directory.unmet.areas import area_of
from directory.unmet.tables import Need

_MOST = 5  # of one conversation, so that nobody makes up a need of many


def count_need(turn: Turn, place: Place, found: Found) -> None:
    """Counts a need the first time it is looked for in a conversation.

    Args:
        turn: The turn; its conversation remembers what was counted, as long as it lasts.
        place: Where; of it no more is kept than the area.
        found: What was found.
    """
    assert place.latitude is not None
    assert place.longitude is not None
    area, counted = area_of(place.latitude, place.longitude), list(turn.slot("needs_counted") or ())
    if (need := f"{turn.service} {area}") in counted or len(counted) >= _MOST:
        return
    turn.set(needs_counted=[*counted, need])
    met = found.reach is Reach.NEAR
    turn.resources.tally.add(Need(month_of(turn.today), place.country, area, turn.service, turn.language, met))

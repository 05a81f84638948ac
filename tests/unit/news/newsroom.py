"""People who wish for news, drafts of them, and what of them is sent."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, select

from directory.broadcasts import sending, wishes
from directory.broadcasts.wishes import Town
from directory.outbox import OutboxRow
from tests.booking import VAULT
from tests.builders import place_index
from tests.office import Heard, House

BERLIN = next(place for place in place_index().named(["berlin"])["berlin"] if place.country == "DE")
POTSDAM = next(place for place in place_index().named(["potsdam"])["potsdam"] if place.country == "DE")
LINE = "broadcast Berlin 10 : The clinic is closed today."


class Translating:
    """A machine that translates into capitals."""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`bot.translation.Translator`."""
        return f"{target.upper()} {text.upper()}"


def wishing(house: House, *names: str, place: object = BERLIN, language: str = "en", channel: str = "telegram") -> None:
    """People who asked for news of a town."""
    with house.session() as session:
        for name in names:
            person = VAULT.person(channel, name)
            wishes.begin(session, person, language, Town(place), house.clock())  # type: ignore[arg-type]  # a Place
        session.commit()


def draft_in(heard: Heard) -> str:
    """The number of the draft that an answer shows."""
    return next(payload.split()[1] for payload in heard.payloads if payload.startswith("/discard"))


def sent(house: House) -> list[OutboxRow]:
    """What waits to be sent, with all that is being sent put in."""
    with house.session() as session:
        while sending.send_on(session, house.clock()):
            session.commit()
            house.clock.moment += timedelta(seconds=sending.EVERY_S)
        session.commit()
        return list(session.exec(select(OutboxRow).order_by(col(OutboxRow.id))))

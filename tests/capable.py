"""The office of :mod:`tests.office` with capabilities: what buttons ask for is searched, booked and deleted for real."""

from __future__ import annotations

from dataclasses import replace

from actions.server import build_runner
from bot.admin.desk import AdminDesk
from bot.admin.joining import Joining
from bot.arrivals import Arrivals
from bot.conversations import Conversation
from bot.gateway import Gateway
from bot.local_brain import LocalBrain
from bot.tongues import Tongues
from bot.untaught import UntaughtLanguages
from directory.unmet.tally import Tally
from tests.builders import place_index, resources
from tests.office import CATALOGUES, FACTS, GUESSER, READER, SAFETY, House

TONGUES = Tongues(GUESSER, CATALOGUES, UntaughtLanguages(CATALOGUES))


class Capable(LocalBrain):
    """Stands for Rasa where it is asked by buttons: it runs the same capabilities."""

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


class RealHouse(House):
    """The whole app but Rasa: its capabilities answer by buttons."""

    def opened(self) -> Gateway:
        """Makes a gateway whose brain books, searches and deletes."""
        self.tally = getattr(self, "tally", None) or Tally()
        known = resources(
            FACTS, engine=self.engine, vault=self.vault, person_of=self.conversations.person_of, tally=self.tally
        )
        brain = Capable(build_runner(replace(known, now=self.clock)), READER, place_index())
        return Gateway(
            conversations=self.conversations, catalogues=CATALOGUES, guesser=GUESSER, safety=SAFETY, brain=brain,
            local=brain, desk=AdminDesk(self.office, Joining(self.office), self.fetch), tongues=TONGUES, arrivals=Arrivals(self.session, self.vault, self.clock),
        )  # fmt: skip

"""Somebody comes by an agent's link: she is told who sent her and what is counted, and can say no to that.

``docs/agents.md`` has the whole way. Tokens arrive as ``/start ref_…`` (Telegram, the web page) or within a
sentence (WhatsApp); nothing is known of a forged one but that it is none.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from actions import buttons, reasons
from actions.outgoing import Arg, Button, Outgoing
from actions.reminder_words import FROM_NOWHERE
from bot.brains import Said
from bot.conversations import Conversation
from bot.messages import Incoming
from directory.curation.roles import actor_of
from directory.models import Location, Organization, ServiceAtLocation
from directory.referrals import follow, funnel, links
from directory.referrals.links import LinkOver
from directory.referrals.tables import Reason, ReferralLink, State
from directory.referrals.tokens import BadToken, is_ours
from directory.vault import Vault

logger = logging.getLogger(__name__)
_LINK = re.compile(r"/start\s+ref_(\S+)")
_IN_A_SENTENCE = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}\b")
_BUTTON = re.compile(r'/inform(\{"ref":.*\})', re.DOTALL)


@dataclass(frozen=True)
class Step:
    """What is said to somebody on her way, and what is asked of Rasa for her after it.

    Attributes:
        messages: What is said.
        then: What is asked of Rasa.
        begins_anew: Whether what was told before is forgotten first: on this telephone it was another client's.
    """

    messages: tuple[Outgoing, ...]
    then: tuple[Said, ...] = ()
    begins_anew: bool = False


class Arrivals:
    """Greets those who come by a link and takes their word on being counted and on how it went."""

    def __init__(self, open_session: Callable[[], Session], vault: Vault, now: Callable[[], datetime]) -> None:
        """Takes the directory, what checks tokens, and the clock."""
        self._open_session = open_session
        self._vault = vault
        self._now = now

    async def step(self, incoming: Incoming, conversation: Conversation) -> Step | None:
        """Returns what a message means for somebody's way; None where it means nothing and is for others to answer."""
        line = (incoming.payload or incoming.text or "").strip()
        if not line:
            return None
        try:
            return await asyncio.to_thread(self._step, line, conversation)
        except SQLAlchemyError as error:  # being counted must never keep her from an answer
            logger.error("A referral could not be noted: %s", type(error).__name__)
            return None

    def _step(self, line: str, conversation: Conversation) -> Step | None:
        if token := self._token_in(line):
            return self._opened(token, conversation, beside=False)
        if pressed := _BUTTON.fullmatch(line):
            return self._pressed(pressed[1], conversation)
        return None

    async def talked(self, incoming: Incoming, conversation: Conversation) -> None:
        """Notes that a client has written: not what an agent types for herself on the telephone she began on."""
        if conversation.referred != State.OPENED or not (incoming.payload or incoming.text or incoming.location):
            return
        conversation.referred = State.TALKED.value
        try:
            await asyncio.to_thread(self._talked, conversation)
        except SQLAlchemyError as error:
            logger.error("A referral could not be noted: %s", type(error).__name__)

    def _token_in(self, line: str) -> str:
        """Returns the token of a link, or one of ours within a sentence: an invitation's code looks alike."""
        if linked := _LINK.match(line):
            return linked[1]
        found = _IN_A_SENTENCE.search(line)
        return found[0] if found and is_ours(found[0], self._vault) else ""

    def _opened(self, token: str, conversation: Conversation, beside: bool) -> Step:
        with self._open_session() as session:
            try:
                link = links.find(session, token, self._vault, self._now())
            except (BadToken, LinkOver):
                return Step((Outgoing("referral-over", buttons=buttons.MENU),))
            if not beside and actor_of(session, conversation.person.key):
                return Step((_ask_beside(token),))
            today = self._now().date()
            funnel.opened(session, link, conversation.person.key, link.language, today, beside=beside)
            session.commit()
            conversation.referred, conversation.language = State.OPENED.value, link.language
            return _welcome(session, link, beside)

    def _pressed(self, value: str, conversation: Conversation) -> Step | None:
        try:
            said = {str(key): str(text) for key, text in json.loads(value).items()}
        except ValueError:
            return None
        what = said.get("ref", "")
        if what == "beside":
            return self._opened(said.get("token", ""), conversation, beside=True)
        if what == "decline":
            return self._declined(conversation)
        if what == State.ARRIVED:
            self._mark(conversation, State.ARRIVED)
            return Step((Outgoing("referral-thanks"),))
        if what == State.MISSED:
            self._mark(conversation, State.MISSED)
            return Step((reasons.why(),))
        if what == "follow":
            return self._agreed(conversation)
        return self._because(what, conversation)

    def _because(self, what: str, conversation: Conversation) -> Step | None:
        if what not in set(Reason):
            return None
        self._mark(conversation, State.MISSED, Reason(what))
        return Step((reasons.what_helps(Reason(what)),))

    def _talked(self, conversation: Conversation) -> None:
        """Notes that she wrote; the first time she is offered to be asked later, where she can be written to."""
        who, now = conversation.person, self._now()
        with self._open_session() as session:
            row = funnel.open_of(session, who.key, now.date())
            is_first = row is not None and row.state == State.OPENED and not row.is_declined
            funnel.mark(session, who.key, State.TALKED, now.date())
            if row and is_first and who.channel not in FROM_NOWHERE and not actor_of(session, who.key):
                follow.offer(session, row, who.channel, conversation.language, now)
            session.commit()

    def _agreed(self, conversation: Conversation) -> Step:
        who = conversation.person
        with self._open_session() as session:
            can = who.channel not in FROM_NOWHERE and follow.agreed(session, who, conversation.language, self._now())
            session.commit()
        return Step((Outgoing("after-offer-thanks" if can else "referral-over", buttons=buttons.MENU),))

    def _declined(self, conversation: Conversation) -> Step:
        with self._open_session() as session:
            funnel.decline(session, conversation.person.key)
            session.commit()
        conversation.referred = ""
        return Step((Outgoing("referral-declined", buttons=buttons.MENU),))

    def _mark(self, conversation: Conversation, state: State, reason: Reason | None = None) -> None:
        with self._open_session() as session:
            funnel.mark(session, conversation.person.key, state, self._now().date(), reason=reason)
            session.commit()


def _ask_beside(token: str) -> Outgoing:
    start = Button("button-beside", f'/inform{{"ref":"beside","token":"{token[:19]}"}}')
    return Outgoing("referral-beside-ask", buttons=(start,))


def _welcome(session: Session, link: ReferralLink, beside: bool) -> Step:
    organisation = session.get(Organization, link.organization_id)
    args: dict[str, Arg] = {"organisation": organisation.name if organisation else ""}
    no = Button("button-not-counted", '/inform{"ref":"decline"}')
    welcome = Outgoing("referral-welcome", args, (no, buttons.LANGUAGE))
    shared = Outgoing("referral-shared", args, () if link.entry_id or link.service else buttons.MENU)
    for_whom = (Outgoing("referral-beside"),) if beside else ()
    return Step((*for_whom, welcome, shared), _leads_to(session, link), begins_anew=beside)


def _leads_to(session: Session, link: ReferralLink) -> tuple[Said, ...]:
    """The place she is sent to: what it is, its firewall, and what everybody has a right to there."""
    entry = session.get(ServiceAtLocation, link.entry_id) if link.entry_id else None
    if entry is None:
        return (Said(intent="find_care", entities={"service": link.service}),) if link.service else ()
    at = {"entry": str(link.entry_id)}
    services = entry.service.services
    rights = {"status": "prefer_not_to_say", "service": link.service or (services[0] if services else "")}
    here = _point_of(entry.location)
    asked = [Said(intent="ask_coverage", entities={**rights, "place": here})] if here else []
    return (*asked, Said(intent="ask_firewall", entities=at), Said(intent="ask_details", entities=at))


def _point_of(location: Location) -> str:
    """Returns a point as Rasa is told of one, some 100 m exact; empty for an address that is kept secret."""
    if location.latitude is None or location.longitude is None or location.confidential:
        return ""
    return f"geo:{location.latitude:.3f},{location.longitude:.3f}"

"""The one way in: safety, language, Rasa, and an answer whatever happens."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Protocol

from actions import buttons
from actions.outgoing import Outgoing
from bot import metrics
from bot.arrivals import Arrivals, Step
from bot.brains import Brain, BrainUnavailable, Said
from bot.catalogue import Catalogue
from bot.conversations import Conversation, Conversations
from bot.discreet import Discreet, begin, quietly
from bot.heard import command_in, said_in, unreadable
from bot.language import LanguageGuesser
from bot.limits import Limits
from bot.local_brain import LocalBrain
from bot.messages import Incoming, Reply
from bot.render import SLOW_DOWN, slow_down, trouble
from bot.safety import SafetyLayer, is_said_in_danger
from bot.summaries import Summaries, is_open, is_private
from bot.tongues import Tongues
from bot.turns import LocalTurns, Turns
from bot.untaught import UntaughtLanguages

logger = logging.getLogger(__name__)

_READ_AT_MOST = 2000  # characters
_DANGER = ("emergency", "suicide_crisis", "violence")
_ANSWERED_WITHIN_S = 40.0


class Desk(Protocol):
    """Answers those who keep the directory and refer people, where they type a command of theirs."""

    async def answer(self, incoming: Incoming, conversation: Conversation, before: str) -> list[Outgoing] | None:
        """Answers a command.

        Args:
            incoming: The message.
            conversation: The conversation.
            before: BCP 47 tag it was held in before this message: a command's words tell no language.

        Returns:
            The answer, None where the message is no command or its writer has no role.
        """
        ...


class Letterbox(Protocol):
    """Has what could not be sent to somebody while she did not write."""

    async def empty(self, person_key: str) -> list[Outgoing]:
        """Takes it out."""
        ...


class Gateway:
    """Answers each message, in order within a conversation."""

    def __init__(
        self,
        conversations: Conversations,
        catalogues: dict[str, Catalogue],
        guesser: LanguageGuesser,
        safety: SafetyLayer,
        brain: Brain,
        local: LocalBrain,
        operator: str = "",
        desk: Desk | None = None,
        turns: Turns | None = None,
        limits: Limits | None = None,
        letterbox: Letterbox | None = None,
        tongues: Tongues | None = None,
        arrivals: Arrivals | None = None,
        summaries: Summaries | None = None,
    ) -> None:
        """Takes its parts; ``local`` answers danger, and everything when ``brain`` cannot."""
        self._desk = desk
        self._conversations = conversations
        self._catalogues = catalogues
        self._guesser = guesser
        self._safety = safety
        self._brain = brain
        self._local = local
        self._operator = operator
        self._turns = turns or LocalTurns()
        self._limits = limits
        self._letterbox = letterbox
        self._arrivals = arrivals
        self._summaries = summaries
        self._discreet = Discreet(catalogues)
        self._tongues = tongues or Tongues(guesser, catalogues, UntaughtLanguages(catalogues))

    async def handle(self, incoming: Incoming) -> Reply:
        """Answers one message when it is its turn. Never raises and never returns nothing.

        A message that comes again with the id of the last one, because the answer got lost, gets that answer again.
        """
        async with self._turns.of(self._conversations.key(incoming.channel, incoming.conversation)):
            conversation = await self._conversations.get(incoming.channel, incoming.conversation)
            message_id = incoming.message_id
            if message_id and conversation.answered and conversation.answered[0] == message_id:
                return conversation.answered[1]
            reply = await self._reply(incoming, conversation)
            if message_id:
                conversation.answered = (message_id, reply)
            if not any(outgoing.forget for outgoing in reply.messages):
                await self._conversations.save(conversation)
        return reply

    async def answer(self, incoming: Incoming) -> Reply:
        """Answers one message for somebody who has its turn already and delivers it once (:mod:`bot.dispatch`).

        The answer is empty where somebody writes too much and was told so a moment ago.
        """
        conversation = await self._conversations.get(incoming.channel, incoming.conversation)
        reply = await self._reply(incoming, conversation)
        if reply.messages[0].key == SLOW_DOWN and self._limits:
            told = not await self._limits.may_tell(conversation.person.key)
            reply = replace(reply, messages=()) if told else reply
        if not any(outgoing.forget for outgoing in reply.messages):
            await self._conversations.save(conversation)
        return reply

    async def leave(self, incoming: Incoming) -> None:
        """Forgets whoever has her turn: she has blocked Amana, deleted the chat, or wants her data deleted."""
        if known := await self._conversations.forget(incoming.channel, incoming.conversation):
            await self._brain.forget(known)

    async def forget(self, incoming: Incoming) -> None:
        """Forgets the conversation when it is its turn, and says nothing; an appointment of hers stays.

        Whoever leaves in haste may have written too much: her conversation is forgotten all the same, but Rasa is not
        asked then, and its copy expires.
        """
        async with self._turns.of(self._conversations.key(incoming.channel, incoming.conversation)):
            known = await self._conversations.forget(incoming.channel, incoming.conversation)
            if known and await self._within_limits(incoming, known):
                await self._brain.forget(known)

    async def _reply(self, incoming: Incoming, conversation: Conversation) -> Reply:
        try:
            with metrics.answering(incoming.channel):
                async with asyncio.timeout(_ANSWERED_WITHIN_S):
                    before = self._choose_language(incoming, conversation)
                    answers, is_crisis = await self._answer(incoming, conversation, before)
            if not answers:
                raise BrainUnavailable("nothing to say")
        except Exception as error:  # the last resort: the person still gets numbers and the menu
            logger.error("No answer could be made: %s", type(error).__name__)
            metrics.unanswered()
            answers, is_crisis = [trouble()], True
        answers = await self._finish(answers, is_crisis, incoming, conversation)
        return Reply(conversation.language, tuple(answers))

    def _choose_language(self, incoming: Incoming, conversation: Conversation) -> str:
        """Sets the conversation's language; returns the one it had before this message was read."""
        suggested = (incoming.language or "").split("-")[0].lower()
        if suggested and suggested != conversation.suggested:
            conversation.suggested = suggested
            if suggested in self._catalogues:
                conversation.language = suggested
        before = conversation.language
        text = incoming.text or ""
        if is_open(conversation):
            return before  # names of medicines tell no language
        if text and not text.startswith("/") and not self._tongues.holds_language(text, conversation):
            conversation.language = self._guesser.guess(text, before)
        return before

    async def _answer(self, incoming: Incoming, conversation: Conversation, before: str) -> tuple[list[Outgoing], bool]:
        said = said_in(incoming)
        if not said.intent and (kind := self._safety.kind_of(said.text)):
            return await self._local.danger(kind, said.text[:_READ_AT_MOST], conversation), True
        if first := await self._before_all_else(said, incoming, conversation):
            return [first], True
        if self._arrivals and (step := await self._arrivals.step(incoming, conversation)):
            return await self._follow(step, conversation), False
        if (answers := await self._beside_rasa(incoming, conversation, before)) is not None:
            return answers, False
        if (decided := self._tongues.decided(said.entities, conversation)) is not None:
            return decided, False
        if said.intent or (command := command_in(said.text)):
            return await self._ask(said if said.intent else Said(intent=command), conversation), False
        if remark := unreadable(incoming, said.text):
            return [remark], False
        return await self._understand(said, conversation)

    async def _before_all_else(self, said: Said, incoming: Incoming, conversation: Conversation) -> Outgoing | None:
        """Answers who wants to be discreet, also where she wrote too much; and who wrote too much, but for danger."""
        if not said.intent and self._discreet.is_asked(said.text):
            return begin(conversation)
        if said.intent not in _DANGER and not await self._within_limits(incoming, conversation):
            metrics.held_back()
            return slow_down()
        return None

    async def _beside_rasa(self, incoming: Incoming, conversation: Conversation, before: str) -> list[Outgoing] | None:
        """Answers what Rasa is not to see: words for a summary, and commands."""
        if self._summaries and (answers := self._summaries.step(incoming, conversation)) is not None:
            return answers
        answers = await self._desk.answer(incoming, conversation, before) if self._desk else None
        if answers is None and self._arrivals:
            await self._arrivals.talked(incoming, conversation)
        return answers

    async def _follow(self, step: Step, conversation: Conversation) -> list[Outgoing]:
        """Says what a link leads to; on somebody else's telephone nothing of the client before is left."""
        if step.begins_anew:
            await self._brain.forget(conversation)
            conversation.slots.clear()
        asked = [outgoing for said in step.then for outgoing in await self._ask(said, conversation)]
        return [*step.messages, *asked]

    async def _understand(self, said: Said, conversation: Conversation) -> tuple[list[Outgoing], bool]:
        remarks = self._remarks(said.text, conversation)
        text = said.text.lstrip("/").strip()[:_READ_AT_MOST]  # Rasa takes "/..." for an intent
        text, failed = await self._tongues.heard(text, conversation)
        if kind := self._safety.kind_of(text):  # what the lists did not know in her own language
            return await self._local.danger(kind, text, conversation), True
        return [*remarks, *failed, *await self._ask(replace(said, text=text), conversation)], False

    async def _within_limits(self, incoming: Incoming, conversation: Conversation) -> bool:
        return not self._limits or await self._limits.allow(conversation.person.key, incoming.address)

    def _remarks(self, text: str, conversation: Conversation) -> list[Outgoing]:
        too_long = [Outgoing("too-long")] if len(text) > _READ_AT_MOST else []
        return self._tongues.remarks(text, conversation) or too_long

    async def _ask(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        said = await self._local.as_answer(said, conversation)
        try:
            answers = await self._brain.answer(said, conversation)
        except BrainUnavailable as error:
            logger.warning("Rasa gave no answer (%s); answering by word lists", error)
            metrics.asked("local")
            return await self._local.answer(said, conversation)
        metrics.asked("rasa")
        return answers

    async def _finish(
        self, answers: list[Outgoing], is_crisis: bool, incoming: Incoming, conversation: Conversation
    ) -> list[Outgoing]:
        for outgoing in answers:
            if outgoing.language in self._catalogues:
                conversation.language = outgoing.language
        if in_danger := is_said_in_danger(answers[0].key):
            metrics.danger()
        is_crisis = is_crisis or in_danger
        if any(outgoing.forget for outgoing in answers):
            await self.leave(incoming)
        elif not is_crisis:
            answers = [*answers, *await self._beside(conversation)]
            answers = answers if is_private(answers) else await self._tongues.spoken(answers, conversation)
        return quietly(answers) if conversation.discreet and not is_crisis else answers

    async def _beside(self, conversation: Conversation) -> list[Outgoing]:
        """What is said after an answer: what waited for her to write, and once who is behind Amana."""
        told = await self._letterbox.empty(conversation.person.key) if self._letterbox else []
        told += self._summaries.beside(conversation) if self._summaries else []
        if not conversation.introduced:
            conversation.introduced = True
            told.append(self._introduction())
        return told

    def _introduction(self) -> Outgoing:
        nobody = {"type": "message", "key": "bot-privacy-operator-unknown", "args": {}}
        return Outgoing("first-contact", {"operator": self._operator or nobody}, (buttons.PRIVACY, buttons.LANGUAGE))

"""Somebody writes in a language Amana was not taught: she is told so in it, and may have a machine translate.

Translating means that Google sees the text, so it happens only where the operator allows it and the person
agreed, in this conversation. What is said in danger is never translated: it comes from the catalogue.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from actions.outgoing import Button, Outgoing
from bot.catalogue import FALLBACK, Catalogue
from bot.conversations import Conversation
from bot.language import LanguageGuesser
from bot.render import Renderer, plain
from bot.safety import is_said_in_danger
from bot.translation import TranslationFailed, Translator, Unchanged
from bot.untaught import UntaughtLanguages

_CONSENT = "machine"  # the entity a button of consent carries: a tag, or that there is to be none
_OFF = "off"  # "no" is Norwegian


class Interpreter:
    """Translates between an untaught language and the one Amana answers in."""

    def __init__(self, translator: Translator, renderer: Renderer) -> None:
        """Takes what translates, and what words messages before they are translated."""
        self._translator = translator
        self._renderer = renderer
        self._titles: dict[tuple[str, str], str] = {}  # of buttons: our own words, nobody's secret

    async def understood(self, text: str, tag: str) -> str:
        """Returns a person's words in the language Amana answers in.

        Raises:
            TranslationFailed: If no translation was to be had.
        """
        return await self._translate(text, tag, FALLBACK)

    async def spoken(self, answers: Sequence[Outgoing], tag: str) -> list[Outgoing]:
        """Returns an answer in the person's language; what cannot be translated stays as it is."""
        return list(await asyncio.gather(*(self._say(outgoing, tag) for outgoing in answers)))

    async def _say(self, outgoing: Outgoing, tag: str) -> Outgoing:
        if is_said_in_danger(outgoing.key):
            return outgoing
        worded = self._renderer.render(replace(outgoing, file=None), FALLBACK)
        try:
            text = await self._translate(plain(worded.text), FALLBACK, tag)
            titles = [await self._title(button.title, tag) for button in worded.buttons]
        except TranslationFailed:
            return outgoing
        buttons = [
            replace(button, key="card-name", args={"name": title})
            for button, title in zip(outgoing.buttons, titles, strict=True)
        ]
        return Outgoing("machine-translated", {"text": text}, buttons, outgoing.venue, outgoing.file, outgoing.language)

    async def _title(self, title: str, tag: str) -> str:
        if (tag, title) not in self._titles:
            self._titles[tag, title] = await self._translate(title, FALLBACK, tag)
        return self._titles[tag, title]

    async def _translate(self, text: str, source: str, target: str) -> str:
        try:
            return await asyncio.to_thread(self._translator.translate, text, source, target)
        except Unchanged:  # a name, a number
            return text


class Tongues:
    """What the gateway does about untaught languages."""

    def __init__(
        self,
        guesser: LanguageGuesser,
        catalogues: dict[str, Catalogue],
        untaught: UntaughtLanguages,
        interpreter: Interpreter | None = None,
    ) -> None:
        """Takes what tells languages apart, the taught ones, the others, and what translates if anything may."""
        self._guesser = guesser
        self._catalogues = catalogues
        self._untaught = untaught
        self._interpreter = interpreter

    def remarks(self, text: str, conversation: Conversation) -> list[Outgoing]:
        """Says once in each untaught language that it is one, which ones there are, and what Google could do."""
        if conversation.by_machine or self._guesser.is_familiar(text):
            return []
        tag = self._untaught.guess(text)
        if not tag:
            foreign = self._guesser.script_is_foreign(text)
            return [Outgoing("language-unknown", buttons=self._languages())] if foreign else []
        if tag == conversation.untaught:
            return []
        conversation.untaught = tag
        self._lean(tag, conversation)
        return self._told(tag)

    def _lean(self, tag: str, conversation: Conversation) -> None:
        """Where nothing yet says which language she reads, goes on in the one her neighbours read."""
        nearest = next((one for one in self._untaught.said[tag].near if one in self._catalogues), FALLBACK)
        if not conversation.suggested and conversation.language == FALLBACK:
            conversation.language = nearest

    def _told(self, tag: str) -> list[Outgoing]:
        said = self._untaught.said[tag]
        line = Outgoing("untaught-line", {"text": said.line}, self._languages(said.near))
        if not self._interpreter:
            return [line]
        return [line, Outgoing("untaught-ask", {"text": said.ask}, (_agree(said.yes, tag), _agree(said.no, _OFF)))]

    def _languages(self, near: Sequence[str] = ()) -> tuple[Button, ...]:
        """The languages there are; where it is known which ones she may read, those first."""
        tags = sorted(self._catalogues, key=lambda tag: near.index(tag) if tag in near else len(near))
        return tuple(
            Button("card-name", f'/change_language{{"language":"{tag}"}}', {"name": self._catalogues[tag].info.name})
            for tag in tags
        )

    def decided(self, entities: Mapping[str, str], conversation: Conversation) -> list[Outgoing] | None:
        """Takes a yes or a no to machine translation; None where the button was about something else."""
        if _CONSENT not in entities:
            return None
        agreed = self._interpreter is not None and entities[_CONSENT] in self._untaught.said
        conversation.by_machine = entities[_CONSENT] if agreed else ""
        if not agreed:
            return [Outgoing("machine-off")]
        conversation.language = FALLBACK
        return [Outgoing("machine-on", buttons=(Button("button-machine-off", _payload(_OFF)),))]

    def holds_language(self, text: str, conversation: Conversation) -> bool:
        """Whether a message is one for the machine, and so says nothing about the conversation's language."""
        return bool(conversation.by_machine) and not self._guesser.is_familiar(text)

    async def heard(self, text: str, conversation: Conversation) -> tuple[str, list[Outgoing]]:
        """Returns the words to understand, translated if she agreed to it, and what to say if that failed."""
        if not (self._interpreter and self.holds_language(text, conversation)):
            return text, []
        try:
            return await self._interpreter.understood(text, conversation.by_machine), []
        except TranslationFailed:
            near = self._untaught.said[conversation.by_machine].near
            return text, [Outgoing("machine-failed", buttons=self._languages(near)[:3])]

    async def spoken(self, answers: list[Outgoing], conversation: Conversation) -> list[Outgoing]:
        """Returns an answer in her language where she agreed to that."""
        if not (self._interpreter and conversation.by_machine):
            return answers
        return await self._interpreter.spoken(answers, conversation.by_machine)


def _agree(title: str, value: str) -> Button:
    return Button("card-name", _payload(value), {"name": title})


def _payload(value: str) -> str:
    return f'/change_language{{"{_CONSENT}":"{value}"}}'

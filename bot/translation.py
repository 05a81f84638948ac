"""Machine translation: a port, and googletrans behind it, which is unofficial and breaks.

For curators' drafts, and in the chat for whoever agreed to it (:mod:`bot.tongues`).
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from directory.errors import DirectoryError

_TIMEOUT_S = 10.0


class TranslationFailed(DirectoryError):
    """No translation was to be had; somebody can write one herself."""


class Unchanged(TranslationFailed):
    """The text came back as it was: a name, a number, or the service did nothing."""


class Translator(Protocol):
    """Translates texts."""

    def translate(self, text: str, source: str, target: str) -> str:
        """Translates a text.

        Args:
            text: Not empty.
            source: BCP 47 tag of its language.
            target: BCP 47 tag wanted.

        Raises:
            TranslationFailed: If there is none to be had, whatever the reason.
        """
        ...


class NoTranslator:
    """Stands where the operator has not switched machine translation on."""

    def translate(self, text: str, source: str, target: str) -> str:  # noqa: ARG002
        """See :class:`Translator`; always fails."""
        raise TranslationFailed("machine translation is switched off (AMANA_TRANSLATION)")


class GoogleTranslator:
    """Asks Google's public page by googletrans. Google sees every text it is asked for."""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`Translator`."""
        try:
            translated = asyncio.run(asyncio.wait_for(self._ask(text, source, target), _TIMEOUT_S))
        except Exception as error:  # years of reports: token errors, blocks, None where an object was, anything
            raise TranslationFailed(f"the translation service gave no answer ({type(error).__name__})") from error
        if not translated.strip() or translated.strip() == text.strip():
            raise Unchanged("the translation service gave the text back untranslated")
        return translated

    @staticmethod
    async def _ask(text: str, source: str, target: str) -> str:
        from googletrans import Translator as Googletrans  # heavy, and seldom needed

        async with Googletrans() as client:
            answer = await client.translate(text, src=source.split("-")[0], dest=target.split("-")[0])
        return str(answer.text) if answer is not None and answer.text else ""

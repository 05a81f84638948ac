"""Languages that were not taught: told so in them, translated by a machine only with consent, never in danger."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from actions.outgoing import Outgoing
from actions.server import build_runner
from bot.brains import Said
from bot.catalogue import FALLBACK
from bot.conversations import Conversation, Conversations
from bot.gateway import Gateway
from bot.local_brain import LocalBrain
from bot.messages import Incoming
from bot.render import Renderer
from bot.tongues import Interpreter, Tongues
from bot.translation import TranslationFailed, Unchanged
from bot.untaught import Untaught, UntaughtLanguages, load_untaught
from directory import taxonomy
from directory.vault import Vault
from tests.builders import ROOT, place_index, resources
from tests.office import CATALOGUES, FACTS, GUESSER, READER, SAFETY

UNTAUGHT = UntaughtLanguages(taxonomy.languages())
ITALIAN = "mia figlia ha la febbre e non abbiamo la tessera sanitaria"
DEVELOPMENT = sorted((ROOT / "tests/nlu/dev").glob("*.tsv"))


@dataclass
class Google:
    """Stands at the port of machine translation: marks what it was given, or fails as ordered."""

    error: Exception | None = None
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    becomes: str = ""

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`bot.translation.Translator`."""
        self.asked.append((text, source, target))
        if self.error:
            raise self.error
        return self.becomes if self.becomes and target == FALLBACK else f"<{target}> {text}"


@dataclass
class Listener:
    """Stands for Rasa and keeps what it was asked."""

    heard: list[str] = field(default_factory=list)
    key: str = "greet"

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`bot.brains.Brain`."""
        self.heard.append(said.text)
        return [Outgoing(self.key)]

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


class Chat:
    """A conversation with a gateway whose operator allows machine translation, or does not."""

    def __init__(self, google: Google | None) -> None:
        """Takes what translates."""
        self.brain = Listener()
        self.conversations = Conversations(Vault("of-the-tests-and-nothing-else"), 3600, FALLBACK)
        interpreter = Interpreter(google, Renderer(CATALOGUES)) if google else None
        self.gateway = Gateway(
            conversations=self.conversations,
            catalogues=CATALOGUES,
            guesser=GUESSER,
            safety=SAFETY,
            brain=self.brain,
            local=LocalBrain(build_runner(resources(FACTS)), READER, place_index()),
            tongues=Tongues(GUESSER, CATALOGUES, UNTAUGHT, interpreter),
        )

    def sends(self, text: str = "", payload: str = "") -> list[Outgoing]:
        """Sends a message or presses a button; returns the answer without the introduction."""
        incoming = Incoming("web", "she", text=text or None, payload=payload or None)
        reply = asyncio.run(self.gateway.handle(incoming))
        return [outgoing for outgoing in reply.messages if outgoing.key != "first-contact"]

    @property
    def conversation(self) -> Conversation:
        """What is remembered of it."""
        return asyncio.run(self.conversations.get("web", "she"))


def payloads(messages: Sequence[Outgoing]) -> list[str]:
    """What the buttons send."""
    return [button.payload for outgoing in messages for button in outgoing.buttons]


def agreed(google: Google) -> Chat:
    """A conversation in which she agreed that Google may translate."""
    chat = Chat(google)
    chat.sends(ITALIAN)
    chat.sends(payload='/change_language{"machine":"it"}')
    google.asked.clear()
    return chat


@pytest.mark.parametrize(("tag", "said"), load_untaught().languages.items())
def test_each_untaught_language_is_recognised_by_its_own_words(tag: str, said: Untaught) -> None:
    """What is said in a language is recognised as that language, or as one its readers read as well."""
    near = {"bs": {"hr", "sr"}, "hr": {"bs", "sr"}, "ku": {""}, "sl": {""}}.get(tag, {tag})
    assert {UNTAUGHT.guess(said.line), UNTAUGHT.guess(said.ask)} <= near | {tag}


def test_there_are_sixty_at_least_and_each_offers_a_taught_one() -> None:
    """Sixty languages of migrants; each names languages Amana speaks, and its labels fit a button."""
    rows = load_untaught().languages
    assert len(rows) >= 60
    assert {near for row in rows.values() for near in row.near} <= set(taxonomy.languages())
    assert set(rows).isdisjoint(taxonomy.languages())


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("ana mrida bzaf w ma 3endi walou bach nkhalless", "ar"),
        ("man hamele hastam va pul nadaram", "fa"),
        ("je n'ai pas de papiers et j'ai mal", "fr"),
        ("Bahnhofstrasse 12 Hamburg", "en"),  # an address tells no language
        ("Ahmed Hassan Ali", "en"),
    ],
)
def test_a_language_is_told_in_latin_letters_too(text: str, tag: str) -> None:
    """In a conversation in English: each writing of a language counts as much as the others in those letters."""
    assert GUESSER.guess(text, "en") == tag


@pytest.mark.parametrize("path", DEVELOPMENT, ids=lambda path: path.stem)
def test_nobody_who_writes_a_taught_language_is_told_it_was_not(path: Path) -> None:
    """Of the sentences real people would write in a taught language, none is taken for an untaught one."""
    rows = csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    texts = [row["text"] for row in rows]
    wrong = [text for text in texts if UNTAUGHT.guess(text) and not GUESSER.is_familiar(text)]
    assert len(wrong) <= 1, wrong  # in sixty; she gets a line too many and her answer


def test_an_untaught_language_is_said_so_in_it_once_and_answered_all_the_same() -> None:
    """The line comes in Italian, with near languages first, beside the answer; the next message has no line."""
    chat = Chat(None)
    first, *rest = chat.sends(ITALIAN)
    assert (first.key, first.args["text"]) == ("untaught-line", load_untaught().languages["it"].line)
    assert first.buttons[0].payload == '/change_language{"language":"es"}'
    assert [outgoing.key for outgoing in rest] == ["greet"]
    assert [outgoing.key for outgoing in chat.sends("dove posso andare a quest'ora")] == ["greet"]


def test_translation_is_offered_only_where_the_operator_allows_it() -> None:
    """Without the setting nobody is asked, and an old button of consent changes nothing."""
    chat = Chat(None)
    assert not any("machine" in payload for payload in payloads(chat.sends(ITALIAN)))
    assert [row.key for row in chat.sends(payload='/change_language{"machine":"it"}')] == ["machine-off"]
    assert chat.conversation.by_machine == ""


def test_nothing_is_sent_to_google_before_she_agrees() -> None:
    """She is asked in her language; until she says yes nothing of hers is translated, and after a no neither."""
    google = Google()
    chat = Chat(google)
    said = chat.sends(ITALIAN)
    assert [row.key for row in said] == ["untaught-line", "untaught-ask", "greet"]
    assert payloads(said)[-2:] == ['/change_language{"machine":"it"}', '/change_language{"machine":"off"}']
    chat.sends(payload='/change_language{"machine":"off"}')
    chat.sends("dove posso andare a quest'ora")
    assert google.asked == []


def test_after_a_yes_both_sides_are_translated() -> None:
    """Her words reach Rasa in English, the answer reaches her in Italian, its buttons too."""
    google = Google(becomes="my daughter has a fever")
    chat = agreed(google)
    answers = chat.sends(ITALIAN)
    assert chat.brain.heard[-1] == "my daughter has a fever"
    assert [row.key for row in answers] == ["machine-translated"]
    assert answers[0].args["text"].startswith("<it> ")
    assert (ITALIAN, "it", FALLBACK) in google.asked


def test_a_taught_language_is_never_sent_to_google() -> None:
    """Who agreed and then writes French is understood without the machine."""
    google = Google()
    chat = agreed(google)
    chat.sends("bonjour je cherche un docteur pour ma fille")
    assert not [row for row in google.asked if row[2] == FALLBACK]


@pytest.mark.parametrize("error", [TranslationFailed("blocked"), Unchanged("the same")])
def test_a_translation_that_fails_is_an_ordinary_thing(error: Exception) -> None:
    """She is told, her words go to Rasa as they are, and she has an answer (need 38)."""
    google = Google()
    chat = agreed(google)
    google.error = error
    answers = chat.sends(ITALIAN)
    assert chat.brain.heard[-1] == ITALIAN
    failed = isinstance(error, TranslationFailed) and not isinstance(error, Unchanged)
    assert ("machine-failed" in [row.key for row in answers]) is failed
    assert len(answers) >= 1


def test_danger_is_answered_from_the_catalogue() -> None:
    """What the machine makes of her words is looked through for danger, and that answer is not translated."""
    google = Google(becomes="my husband is bleeding a lot and not breathing")
    chat = agreed(google)
    answers = chat.sends(ITALIAN)
    assert answers[0].key.startswith("emergency")
    assert not [row for row in google.asked if row[2] == "it"]


def test_rasas_own_answer_to_danger_is_not_translated_either() -> None:
    """A message of danger that comes from Rasa stands in the catalogue's words."""
    google = Google(becomes="something unclear")
    chat = agreed(google)
    chat.brain.key = "suicide-no-line"
    assert [row.key for row in chat.sends(ITALIAN)] == ["suicide-no-line"]


def test_consent_ends_with_the_conversation() -> None:
    """A conversation begun anew knows of no consent."""
    chat = agreed(Google())
    asyncio.run(chat.conversations.forget("web", "she"))
    assert chat.conversation.by_machine == ""

"""Making a summary to take along, step by step: before Rasa, which never sees a word of it.

What she enters is in the conversation's notes, in memory, until the files are made or she stops; then it is gone. Each
step can be left out. A question, a command or another button puts it aside; it goes on when she says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.buttons import MENU
from actions.outgoing import Button, File, Outgoing
from bot.conversations import Conversation
from bot.files.summary import item_words, lines
from bot.files.words import CardWords, card_words
from bot.messages import Incoming
from directory.facts.packs import Facts
from directory.handover.summary import KNOWN_MARK, NONE, PARTS, PREGNANCY, Summary, known

STEPS = (*PARTS, PREGNANCY, "check")
_BUTTON = re.compile(r'/inform\{"sum":"([a-z_:=]+)"\}')
_QUESTION = re.compile("[?؟？;]\\s*$")
_MOST, _LONGEST = 12, 120  # items of a step, characters of an item
_STEP, _ASIDE = "step", "aside"
Signals = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True)
class Summaries:
    """Leads through the steps.

    Attributes:
        read_facts: Returns the languages of the offices of each country.
        signals: Returns which of ``yes``, ``no`` and ``stop`` a message says.
        now: The present moment, aware.
    """

    read_facts: Callable[[], Facts]
    signals: Signals
    now: Callable[[], datetime]

    def step(self, incoming: Incoming, conversation: Conversation) -> list[Outgoing] | None:
        """Returns what follows; None where a message is not about a summary."""
        pressed = _BUTTON.fullmatch((incoming.payload or incoming.text or "").strip())
        if pressed:
            return self._pressed(pressed[1], conversation)
        if not is_open(conversation):
            return None
        text = "" if incoming.payload else (incoming.text or "").strip()
        if not text or text.startswith("/") or _QUESTION.search(text):
            conversation.notes[_ASIDE] = "new"
            return None
        return self._typed(text, conversation)

    def beside(self, conversation: Conversation) -> list[Outgoing]:
        """Returns what is said, once, after an answer that came between."""
        if conversation.notes.get(_ASIDE) != "new":
            return []
        conversation.notes[_ASIDE] = "told"
        return [Outgoing("summary-waits", buttons=(_button("button-go-on", "resume"), _STOP))]

    def _pressed(self, what: str, conversation: Conversation) -> list[Outgoing]:
        notes = conversation.notes
        if what == "stop":
            notes.clear()
            return [Outgoing("summary-left", buttons=MENU)]
        if what == "begin" or not notes:
            notes.clear()
            notes[_STEP] = STEPS[0]
        notes.pop(_ASIDE, None)
        step, _, value = what.partition(":")
        if step == notes[_STEP] and value:  # of another step: pressed late, and asked anew
            return self._chosen(value, conversation)
        return [self._ask(conversation)]

    def _chosen(self, value: str, conversation: Conversation) -> list[Outgoing]:
        notes = conversation.notes
        step = notes[_STEP]
        if step == "check":
            return self._made(conversation)
        if value.startswith(KNOWN_MARK):
            _add(notes, step, [value] if value.removeprefix(KNOWN_MARK) in known().get(step, {}) else [])
            return [self._ask(conversation)]
        if value != "next":
            notes[step] = "" if value == "skip" else value
        return self._next(conversation)

    def _typed(self, text: str, conversation: Conversation) -> list[Outgoing]:
        said, step = self.signals(text), conversation.notes[_STEP]
        if "stop" in said:
            return self._pressed("stop", conversation)
        answer = next((word for word in ("yes", "no") if word in said), "")
        if step == "check":
            return self._made(conversation) if answer == "yes" else [self._ask(conversation)]
        if step == PREGNANCY:
            return self._chosen(answer, conversation) if answer else [self._ask(conversation)]
        if answer == "no":
            return self._chosen(NONE, conversation)
        _add(conversation.notes, step, [line.strip(" \t-•*,=") for line in text.splitlines()])
        return self._next(conversation)

    def _next(self, conversation: Conversation) -> list[Outgoing]:
        notes = conversation.notes
        notes[_STEP] = STEPS[STEPS.index(notes[_STEP]) + 1]
        return [self._ask(conversation)]

    def _ask(self, conversation: Conversation) -> Outgoing:
        words, step = card_words(conversation.language), conversation.notes[_STEP]
        if step == "check":
            text = "\n".join(lines(Summary.from_notes(conversation.notes), words))
            make = (_button("button-make", "check:make"), _button("button-again", "begin"), _STOP)
            return Outgoing("summary-check", {"text": text}, make)
        what = words.worded(f"summary-{step}")
        if step == PREGNANCY:
            choices = [_named(words.worded(f"summary-{answer}"), f"{step}:{answer}") for answer in ("yes", "no")]
            return Outgoing("summary-tap", {"what": what}, (*choices, _skip(step), _STOP))
        return Outgoing("summary-ask", {"what": what, **_so_far(conversation.notes, step, words)}, _choices(
            conversation.notes, step, words
        ))  # fmt: skip

    def _made(self, conversation: Conversation) -> list[Outgoing]:
        """Makes the files and forgets what they are made of."""
        summary = Summary.from_notes(conversation.notes)
        args = {
            "host": self._host(conversation), "hers": conversation.language, "at": self.now().isoformat(),
            "parts": {part: list(items) for part, items in summary.parts.items()}, "pregnant": summary.pregnant,
        }  # fmt: skip
        conversation.notes.clear()
        files = (File("summary", args), File("summary_fhir", args))
        return [Outgoing("summary-made", file=files[0]), Outgoing("summary-data", buttons=MENU[:2], file=files[1])]

    def _host(self, conversation: Conversation) -> str:
        """Returns the language of offices where she goes; English where that is not known."""
        info = self.read_facts().of(str(conversation.slots.get("country") or "")).info
        return info.languages[0] if info else "en"


def is_open(conversation: Conversation) -> bool:
    """Whether what is typed now is for a summary."""
    return bool(conversation.notes) and not conversation.notes.get(_ASIDE)


def is_private(answers: Sequence[Outgoing]) -> bool:
    """Whether an answer holds what she entered, which no translator is to see."""
    return any(outgoing.key in ("summary-ask", "summary-check", "summary-made") for outgoing in answers)


_STOP = Button("button-flow-stop", '/inform{"sum":"stop"}')


def _button(key: str, what: str) -> Button:
    return Button(key, f'/inform{{"sum":"{what}"}}')


def _named(name: str, what: str) -> Button:
    return Button("card-name", f'/inform{{"sum":"{what}"}}', {"name": name})


def _skip(step: str) -> Button:
    return _button("button-leave-out", f"{step}:skip")


def _choices(notes: Mapping[str, Any], step: str, words: CardWords) -> tuple[Button, ...]:
    """Offers what is on the list and not chosen yet, then to go on."""
    chosen = notes.get(step) or []
    if chosen:
        ways = [_button("button-go-on", f"{step}:next")]
    else:
        ways = [_button("button-none-known", f"{step}:{NONE}"), _skip(step)]
    names = [f"{KNOWN_MARK}{name}" for name in known().get(step, {})] if step != "medicines" else []
    listed = [_named(item_words(step, name, words), f"{step}:{name}") for name in names if name not in chosen]
    return (*listed, *ways, _STOP)


def _so_far(notes: Mapping[str, Any], step: str, words: CardWords) -> dict[str, str]:
    chosen = "; ".join(item_words(step, item, words) for item in notes.get(step) or ())
    return {"what": f"{words.worded(f'summary-{step}')} ({chosen})"} if chosen else {}


def _add(notes: dict[str, Any], step: str, items: list[str]) -> None:
    before = notes.get(step) if isinstance(notes.get(step), list) else []
    wanted = [item.removeprefix(KNOWN_MARK)[:_LONGEST] if " " in item else item[:_LONGEST] for item in items if item]
    notes[step] = [*dict.fromkeys([*(before or []), *wanted])][:_MOST]

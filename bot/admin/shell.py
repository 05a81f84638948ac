"""``amana admin``: the commands of the chats, typed at the server's own shell."""

from __future__ import annotations

import locale
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from sqlmodel import Session

from bot.admin import flows
from bot.admin.call import Call, Office
from bot.admin.desk import answer, respond, unknown
from bot.admin.registry import Answer
from bot.catalogue import FALLBACK
from bot.render import Renderer, plain
from directory.curation import roles


def run(office: Office, renderer: Renderer, words: Sequence[str], console: Console) -> bool:
    """Answers one command of who sits at the server: an administrator.

    Args:
        office: Means of the commands.
        renderer: Words the answer.
        words: As the shell split them.
        console: Where to write.

    Returns:
        Whether there was such a command.
    """
    language = (locale.getlocale()[0] or FALLBACK)[:2].lower()
    answers, known = _answers(office, _line(office, words) or "help", language)
    _show(answers, renderer, console, language)
    while known and sys.stdin.isatty() and _in_flow(office, language):
        _show(_next(office, console.input("> ").strip(), language), renderer, console, language)
    return known


def _show(answers: Answer, renderer: Renderer, console: Console, language: str) -> None:
    for outgoing in answers:
        worded = renderer.render(outgoing, language)
        console.print(plain(worded.text), markup=False, soft_wrap=True)
        if worded.file and worded.file.media_type == "text/csv":
            console.print(worded.file.content.decode("utf-8-sig"), markup=False, soft_wrap=True)
        for button in worded.buttons:
            console.print(f"  [{button.title}] {button.payload.lstrip('/')}", markup=False, soft_wrap=True)
        if worded.file:
            Path(worded.file.name).write_bytes(worded.file.content)
            console.print(f"→ {worded.file.name}", markup=False)


def _in_flow(office: Office, language: str) -> bool:
    with office.open_session() as session:
        return flows.is_open(_call(office, session, language))


def _call(office: Office, session: Session, language: str) -> Call:
    return Call(roles.shell(), None, session, office, language)


def _next(office: Office, line: str, language: str) -> Answer:
    with office.open_session() as session:
        return respond(_call(office, session, language), line, office.names.command(line)) or []


def _answers(office: Office, line: str, language: str) -> tuple[Answer, bool]:
    typed = office.names.command(line)
    if typed is None:
        guess = office.names.similar_command(line)
        return ([unknown(office, guess, language)], False) if guess else (_answers(office, "help", language)[0], False)
    with office.open_session() as session:
        return answer(_call(office, session, language), typed), True


def _line(office: Office, words: Sequence[str]) -> str:
    """Puts together what the shell took apart; in hours a quotation mark would begin a comment."""
    typed = office.names.command(words[0]) if words else None
    return " ".join(words if typed and typed.name == "hours" else map(_quoted, words))


def _quoted(word: str) -> str:
    """Keeps together what the shell kept together, except what is a line by itself: hours, numbers."""
    if word.startswith("--") or "=" in word:
        name, sign, value = word.partition("=")
        return f'{name}="{value}"' if sign and " " in value else word
    return f'"{word}"' if " " in word else word

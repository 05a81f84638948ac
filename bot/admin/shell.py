"""``amana admin``: the commands of the chats, typed at the server's own shell."""

from __future__ import annotations

import locale
from collections.abc import Sequence

from rich.console import Console

from bot.admin.call import Call, Office
from bot.admin.desk import answer, unknown
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
    answers, known = _answers(office, " ".join(map(_quoted, words)) or "help", language)
    for outgoing in answers:
        worded = renderer.render(outgoing, language)
        console.print(plain(worded.text), markup=False, soft_wrap=True)
        for button in worded.buttons:
            console.print(f"  [{button.title}] {button.payload.lstrip('/')}", markup=False, soft_wrap=True)
    return known


def _answers(office: Office, line: str, language: str) -> tuple[Answer, bool]:
    typed = office.names.command(line)
    if typed is None:
        guess = office.names.similar_command(line)
        return ([unknown(office, guess, language)], False) if guess else (_answers(office, "help", language)[0], False)
    with office.open_session() as session:
        return answer(Call(roles.shell(), None, session, office, language), typed), True


def _quoted(word: str) -> str:
    """Keeps together what the shell kept together, except what is a line by itself: hours, numbers."""
    if word.startswith("--") or "=" in word:
        name, sign, value = word.partition("=")
        return f'{name}="{value}"' if sign and " " in value else word
    return f'"{word}"' if " " in word else word

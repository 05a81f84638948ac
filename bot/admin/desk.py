"""The desk: finds the command in a message of somebody who holds a role, and answers it.

Messages of everybody else pass untouched, whatever they say; only ``join`` with a code is read from all,
since a code is how a role begins.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from actions.outgoing import Button, Outgoing, message
from bot.admin import flows
from bot.admin.arguments import WrongArguments
from bot.admin.call import Call, Office, Refusal
from bot.admin.joining import Joining
from bot.admin.names import Typed
from bot.admin.registry import Answer, Command, registry
from bot.attachments import LARGEST_BYTES
from bot.channels.base import ChannelError, TooLarge
from bot.conversations import Conversation
from bot.heard import COMMANDS
from bot.messages import Incoming, SentFile
from bot.render import plain
from directory import taxonomy
from directory.curation.roles import actor_of
from directory.errors import DirectoryError
from directory.text import ascii_digits

logger = logging.getLogger(__name__)
Fetch = Callable[[Incoming], Awaitable[SentFile]]


class AdminDesk:
    """Answers commands in chats; see :class:`bot.gateway.Desk`."""

    def __init__(self, office: Office, joining: Joining, fetch: Fetch) -> None:
        """Takes the means of all commands, what lets people in, and what fetches a file that was sent."""
        self._office = office
        self._joining = joining
        self._fetch = fetch

    async def answer(self, incoming: Incoming, conversation: Conversation, before: str) -> Answer | None:
        """Returns the answer to a command, None where the message is none or its writer has no role."""
        line = plain(incoming.payload or incoming.text or "").strip()
        if not line and not incoming.attachment:
            return None
        try:
            file = await self._file(incoming, line, conversation, before) if incoming.attachment else None
            answers = await asyncio.to_thread(self._answer, line, conversation, before, file) if line else None
        except Refusal as refusal:
            return [refusal.outgoing]
        except TooLarge:
            return [Outgoing("admin-file-large", {"most": LARGEST_BYTES // 2**20})]
        except ChannelError as error:
            logger.warning("A file could not be fetched: %s", type(error).__name__)
            return [Outgoing("admin-file-lost")]
        except SQLAlchemyError as error:  # the ordinary bot, or its apology, is better than silence
            logger.error("The desk could not reach the database: %s", type(error).__name__)
            return None
        return answers

    async def _file(self, incoming: Incoming, line: str, conversation: Conversation, before: str) -> SentFile | None:
        """Fetches a file for a command that reads one; nobody else's is ever fetched."""
        wanted = await asyncio.to_thread(self._wants_file, line, conversation, before)
        return await self._fetch(incoming) if wanted else None

    def _wants_file(self, line: str, conversation: Conversation, before: str) -> bool:
        with self._office.open_session() as session:
            actor = actor_of(session, conversation.person.key)
        readers = {name: found for name, found in registry().items() if found.reads_files}
        mine = [name for name, found in readers.items() if actor and actor.role in found.roles]
        typed = self._office.names.command(line)
        if mine and not typed:
            raise Refusal(Outgoing("admin-import-caption", {"command": self._office.names.spoken(mine[0], before)}))
        return typed is not None and typed.name in mine

    def _answer(self, line: str, conversation: Conversation, before: str, file: SentFile | None) -> Answer | None:
        if code := self._joining.code_in(line):
            conversation.language = before
            return self._joining.join(code, conversation)
        with self._office.open_session() as session:
            actor = actor_of(session, conversation.person.key)
            if actor is None:
                return None
            typed = self._office.names.command(line)
            language = (typed.language if typed else "") or before
            answers = respond(Call(actor, conversation.person, session, self._office, language, file), line, typed)
            if answers is not None:
                conversation.language = language
            return answers


def respond(call: Call, line: str, typed: Typed | None) -> Answer | None:
    """Answers a line of somebody who holds a role; None where it is for the ordinary bot.

    In the middle of a guided command a line is the answer to its question, unless it is clearly a command: with a
    slash, a number behind it, or nothing behind it.
    """
    in_flow = flows.is_open(call)
    if in_flow and call.office.names.value("stop", line.lstrip("/")):
        return _kept(call, flows.leave)
    if typed and (not in_flow or _is_like_a_command(line)):
        return answer(call, typed)
    if in_flow and not line.startswith("/"):
        return _kept(call, lambda within: flows.go_on(within, line))
    return _guess(call, line)


def _guess(call: Call, line: str) -> Answer | None:
    """Offers the command that a misspelt one resembles, where the line looks like a command at all."""
    typed = call.office.names.similar_command(line) if _is_like_a_command(line) else None
    return [unknown(call.office, typed, call.language)] if typed else None


def answer(call: Call, typed: Typed) -> Answer:
    """Runs a command for somebody who holds a role; its changes are kept only if it succeeds."""
    found = registry()[typed.name]
    if call.actor.role not in found.roles:
        return [_not_yours(call, found)]
    return _kept(call, lambda within: found.run(within, typed.text)) or [usage(call, found.name)]


def _kept(call: Call, act: Callable[[Call], Answer | None]) -> Answer | None:
    """Does something and keeps it if it succeeds; None where what was typed could not be read."""
    try:
        answers = act(call)
        call.session.commit()
    except WrongArguments:
        call.session.rollback()
        return None
    except Refusal as refusal:
        call.session.rollback()
        return [refusal.outgoing]
    except DirectoryError as error:
        call.session.rollback()
        return [Outgoing("admin-failed", {"reason": str(error)})]
    return answers


def usage(call: Call, name: str) -> Outgoing:
    """Says how a command is used, with an example that works."""
    about, example = message(f"admin-about-{name}"), message(f"admin-usage-{name}")
    return Outgoing("admin-usage", {"command": call.typed(name), "about": about, "example": example})


def unknown(office: Office, typed: Typed, language: str) -> Outgoing:
    """Offers what a misspelt command may have meant."""
    meant = f"{office.names.spoken(typed.name, language)} {typed.text}".strip()
    button = Button(f"button-do-{typed.name}", f"/{typed.name} {typed.text}".strip())
    return Outgoing("admin-meant", {"command": meant}, [button] if len(button.payload.encode()) <= 64 else [])


def _is_like_a_command(line: str) -> bool:
    """Whether a line has the shape of a command: a slash, a single word, or a word and a number."""
    first, *second = line.split()
    if first.startswith("/"):
        return "{" not in first and first not in COMMANDS and first[1:] not in taxonomy.intents()
    return not second or ascii_digits(second[0]).lstrip("#").isdecimal()


def _not_yours(call: Call, found: Command) -> Outgoing:
    who = [message(f"admin-role-{role.value}") for role in sorted(found.roles, key=lambda role: role.rank)]
    return Outgoing("admin-not-yours", {"command": call.typed(found.name), "roles": {"type": "list", "parts": who}})

"""The registry of commands: each is a function with its name, its roles and what it takes.

A feature adds commands by a module in ``bot/admin/commands/``; ``docs/developers/add-a-command.md`` says how.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from actions.outgoing import Outgoing
from bot.admin.arguments import Reader, Words, WrongArguments
from directory.curation.roles import Role

if TYPE_CHECKING:
    from bot.admin.call import Call

Answer = list[Outgoing]
Handler = Callable[..., Answer]

ALL = frozenset(Role)
KEEPERS = frozenset({Role.CURATOR, Role.COORDINATOR, Role.ADMINISTRATOR})
COORDINATORS = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
# Families in the order in which help lists them; each has a message ``admin-family-<name>``.
FAMILIES = ("entries", "review", "reports", "exchange", "booking", "facts", "referrals", "people")


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        name: Its English name, which works in every language; other names are in ``commands.yaml``.
        family: One of :data:`FAMILIES`.
        roles: Who may use it. What it reaches is asked again for each entry (:meth:`Actor.reaches`).
        takes: What it takes, by the names of the handler's arguments, in order.
        handler: Answers it.
        reads_files: Whether a file can be sent with it.
    """

    name: str
    family: str
    roles: frozenset[Role]
    takes: Mapping[str, Reader] = field(repr=False)
    handler: Handler = field(repr=False)
    reads_files: bool = False

    def run(self, call: Call, text: str) -> Answer:
        """Reads what stands behind the command and answers.

        Raises:
            WrongArguments: If it cannot be read, or something is left over.
        """
        words = Words(text)
        values = {name: read(words) for name, read in self.takes.items()}
        if words.text.strip():
            raise WrongArguments
        return self.handler(call, **values)


_COMMANDS: dict[str, Command] = {}


def command(
    name: str, family: str, roles: frozenset[Role], reads_files: bool = False, **takes: Reader
) -> Callable[[Handler], Handler]:
    """Makes a function a command.

    Args:
        name: See :class:`Command`.
        family: See :class:`Command`.
        roles: See :class:`Command`.
        reads_files: See :class:`Command`.
        **takes: Reader by argument of the function, in the order in which they are typed.
    """
    assert family in FAMILIES, family

    def register(handler: Handler) -> Handler:
        assert name not in _COMMANDS, name
        _COMMANDS[name] = Command(name, family, roles, takes, handler, reads_files)
        return handler

    return register


@cache
def registry() -> Mapping[str, Command]:
    """Returns all commands by name: those of every module in ``bot/admin/commands/``."""
    from bot.admin import commands

    for module in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"{commands.__name__}.{module.name}")
    return _COMMANDS

"""``amana backup``, ``restore``, ``purge``, ``erase`` and ``keys``: what an operator does for the whole database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from bot.settings import Settings
from directory import erasure
from directory.database import opened
from directory.safekeeping import backup, keys
from directory.safekeeping.purge import purge_expired, purge_people
from directory.vault import Vault

console = Console(highlight=False)
keys_app = typer.Typer(no_args_is_help=True, help="New keys for old, without losing what the old ones locked.")


class Addressed(StrEnum):
    """Channels on which a person is known by a number."""

    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


_Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("backup")(backup_)
    app.command()(restore)
    app.command()(purge)
    app.command()(erase)
    app.add_typer(keys_app, name="keys")


def backup_(file: Annotated[Path, typer.Argument(help="Where it goes; must not be there yet.")]) -> None:
    """Writes the whole database into one file, locked with AMANA_SECRET. No conversation is in it."""
    settings = Settings()
    with opened(settings.database_url) as engine:
        counts = backup.write(engine, file, settings.vault(), datetime.now(UTC))
    console.print(f"{file}: {counts.total()} rows of {len(counts)} tables.", markup=False)
    console.print("It opens only with the same AMANA_SECRET: keep that elsewhere, not beside the file.")


def restore(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="What amana backup wrote.")],
    replace: Annotated[bool, typer.Option(help="Delete what is in the database first.")] = False,
) -> None:
    """Brings a backup back, into SQLite or PostgreSQL, all or nothing. Stop Amana before."""
    settings = Settings()
    with opened(settings.database_url) as engine:
        counts = backup.restore(engine, file, settings.vault(), replace)
        gone = purge_expired(engine, datetime.now(UTC))
    console.print(f"{counts.total()} rows of {len(counts)} tables; of them expired and deleted: {sum(gone.values())}.")
    console.print("Who had her data deleted after the backup was made is in it again: see docs/operators.md.")


def purge(
    people: Annotated[bool, typer.Option(help="Everything kept of everybody but curators and agents.")] = False,
    yes: _Yes = False,
) -> None:
    """Deletes at once what has expired; with --people all that is kept of people, for the worst day."""
    if people:
        yes or typer.confirm("Appointments, reminders and referrals of all people are lost. Go on?", abort=True)
    with opened(Settings().database_url) as engine:
        if people:
            _tell(purge_people(engine))
        _tell(purge_expired(engine, datetime.now(UTC)))


def erase(
    channel: Annotated[Addressed, typer.Argument(help="Where she writes.")],
    address: Annotated[str, typer.Option(prompt="Her number there", help="Asked for, so that no shell remembers it.")],
    yes: _Yes = False,
) -> None:
    """Deletes all that is kept of one person, who cannot write "delete my data" herself any more."""
    yes or typer.confirm("Her appointments, reminders and roles are lost for good. Go on?", abort=True)
    settings = Settings()
    digits = "".join(re.findall(r"\d", address))
    with opened(settings.database_url) as engine, Session(engine) as session:
        _tell(erasure.erase(session, settings.vault().person(channel.value, digits).key))


@keys_app.command("relock")
def relock() -> None:
    """Locks with AMANA_SECRET what an older one locked. Name the older ones in AMANA_OLD_SECRETS."""
    settings = Settings()
    with opened(settings.database_url) as engine:
        done = keys.relock(engine, settings.vault())
    console.print(f"{done.locked} fields are locked with the present secret.")
    if done.unopened:
        console.print(f"{done.unopened} fields open with none of the secrets and were left as they are.")
        raise typer.Exit(1)
    console.print("Keep AMANA_OLD_SECRETS: it still makes the keyed hashes. `amana keys rename` frees you of it.")


@keys_app.command("rename")
def rename(yes: _Yes = False) -> None:
    """Makes the keyed hashes of persons with AMANA_SECRET alone, so that the old secret can go."""
    settings = Settings()
    yes or typer.confirm(
        "Referral links, posters, calendar feeds and invitations given out so far stop working; "
        "people without an address on file count as new. Go on?", abort=True,
    )  # fmt: skip
    with opened(settings.database_url) as engine:
        done = keys.rename(engine, settings.vault(), Vault(settings.secrets()[:1]))
    console.print(f"{done.people} persons have new keyed hashes. Now remove AMANA_OLD_SECRETS and start Amana again.")


def _tell(gone: Mapping[str, int]) -> None:
    for kind, count in sorted(gone.items()):
        console.print(f"{kind}: {count} deleted", markup=False)
    if not gone:
        console.print("Nothing to delete.")

"""``amana``: what operators and curators type."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from bot import cli_exchange, cli_safekeeping, cli_unmet
from bot.channels.telegram import commands as telegram_commands
from bot.channels.whatsapp import commands as whatsapp_commands
from bot.cli_facts import facts_app
from bot.cli_report import report
from bot.findings import tell
from bot.settings import Settings, what_is_wrong
from directory.database import open_engine, upgrade
from directory.errors import DirectoryError
from directory.facts.packs import load_facts
from directory.geo.places import PlaceIndex
from directory.starter import INDEX_NAME
from directory.starter import prepare as prepare_installation

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Amana: care and rights for people far from home.")
app.add_typer(facts_app, name="facts")
app.add_typer(telegram_commands.app, name="telegram")
app.add_typer(whatsapp_commands.app, name="whatsapp")
cli_exchange.register(app)
cli_safekeeping.register(app)
cli_unmet.register(app)
app.command("report")(report)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


@app.command()
def prepare() -> None:
    """Makes place index, database schema and starter directory. Safe to repeat."""
    settings = Settings()
    settings.var.mkdir(parents=True, exist_ok=True)
    changes = prepare_installation(open_engine(settings.database_url), settings.var, console.print)
    total = len(changes.new) + len(changes.changed) + len(changes.unchanged)
    console.print(f"Directory: {total} starter entries, {len(changes.new)} new, {len(changes.changed)} changed.")


@app.command()
def chat(url: Annotated[str, typer.Option(help="Where the app answers.")] = "") -> None:
    """Talks to a running Amana in the terminal."""
    from bot.channels.console import talk

    settings = Settings()
    talk(url or f"http://{settings.host}:{settings.port}", console)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def admin(context: typer.Context) -> None:
    """Runs a command of those who keep the directory, as administrator; without one it lists them all."""
    from bot.admin.shell import run
    from bot.app import build_office
    from bot.catalogue import load_catalogues
    from bot.files import MAKERS
    from bot.render import Renderer

    settings = Settings()
    engine = open_engine(settings.database_url)
    upgrade(engine)
    catalogues = load_catalogues()
    office = build_office(settings, engine, catalogues, PlaceIndex(settings.var / INDEX_NAME), load_facts())
    if not run(office, Renderer(catalogues, MAKERS), context.args, console):
        raise typer.Exit(1)


@app.command()
def demo() -> None:
    """Adds a made-up clinic in Hamburg that gives appointments, to try booking out. Its name says what it is."""
    from directory.booking import demo as demo_clinic

    engine = open_engine(Settings().database_url)
    upgrade(engine)
    with Session(engine) as session:
        number = demo_clinic.make(session, datetime.now(UTC))
        session.commit()
    console.print(f"Entry {number}: {demo_clinic.NAME}", markup=False)
    console.print('To book there: write "doctor in Hamburg" in the chat, or press its button in "more places".')


@app.command()
def doctor() -> None:
    """Says what is as it should be, what is wrong, and the next step; exit code 1 if anything is wrong."""
    from bot.doctor import findings

    tell(console, findings(Settings()))


@app.command()
def languages() -> None:
    """Prints how complete each language is, and who reviewed it."""
    from bot.coverage import coverage
    from bot.files.words import card_languages, card_words

    table = Table("language", "name", "messages", "intents", "examples", "lexicon", "safety patterns", "law", "review")
    for row in coverage():
        table.add_row(*row.cells())
    console.print(table)
    cards = ", ".join(f"{tag} ({card_words(tag).review})" for tag in card_languages())
    console.print(f"Cards to show at the counter and posters: {cards}.")


@app.command("check-language")
def check_language(tag: Annotated[str, typer.Argument(help="BCP 47 tag, such as pt.")]) -> None:
    """Says what a language still lacks, row by row."""
    from bot.coverage import gaps

    found = gaps(tag)
    for gap in found:
        errors.print(gap, markup=False)
    console.print(f"{tag}: {'complete' if not found else f'{len(found)} things to do'}.")
    if found:
        raise typer.Exit(1)


def main() -> None:
    """Runs the command; an expected failure is one line and exit code 1."""
    try:
        app()
    except (DirectoryError, DBAPIError, OSError) as error:
        errors.print(_one_line(error), markup=False, soft_wrap=True)
        sys.exit(1)
    except ValidationError as error:
        errors.print(what_is_wrong(error), markup=False)
        sys.exit(1)


def _one_line(error: Exception) -> str:
    if isinstance(error, DBAPIError):  # its own text would show the values
        return f"The database refused it, nothing was changed: {str(error.orig).strip().partition(chr(10))[0]}"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'a file'}: {error.strerror}"
    return f"Run `amana prepare` first: {error}" if isinstance(error, FileNotFoundError) else str(error)


if __name__ == "__main__":
    main()

"""``amana whatsapp``: what operators type."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import httpx
import typer
from rich.console import Console

from bot.catalogue import load_catalogues
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.management import Finding, Management, lines, managing
from bot.settings import Settings

app = typer.Typer(no_args_is_help=True, help="The WhatsApp number: setting it up and looking whether all is well.")
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)
Work = Callable[[Management], Awaitable[list[Finding]]]


@app.command()
def setup() -> None:
    """Points Meta's webhook here, connects account and app, and submits the message templates. Safe to repeat."""
    _report(lambda management: management.set_up(load_catalogues()))


@app.command()
def doctor() -> None:
    """Looks at token, number, webhook and templates; says what is wrong and how to mend it."""
    _report(lambda management: management.examine(load_catalogues()))


@app.command()
def check() -> None:
    """The same in one line and an exit code, for a monitor."""
    findings = _ask(lambda management: management.examine(load_catalogues()))
    wrong = [finding.what for finding in findings if not finding.is_well]
    console.print(f"WhatsApp: {'; '.join(wrong) if wrong else 'all is well'}", markup=False, soft_wrap=True)
    if wrong:
        raise typer.Exit(1)


def _report(work: Work) -> None:
    findings = _ask(work)
    for line in lines(findings):
        console.print(line, markup=False, soft_wrap=True)
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


def _ask(work: Work) -> list[Finding]:
    settings = Settings()
    if not settings.has_whatsapp:
        errors.print("There is no WhatsApp number in the settings: docs/operators/whatsapp.md says how to get one.")
        raise typer.Exit(1)

    async def asked() -> list[Finding]:
        async with managing(Account.of(settings), settings.public_url) as management:
            return await work(management)

    try:
        return asyncio.run(asked())
    except httpx.HTTPError as error:
        errors.print(f"Meta cannot be reached: {type(error).__name__}")
        raise typer.Exit(1) from error

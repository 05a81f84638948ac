"""``amana telegram``: what operators type. The library is loaded when something is asked of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console

from bot.catalogue import load_catalogues
from bot.findings import Finding, tell
from bot.settings import Settings

if TYPE_CHECKING:
    from telegram import Bot

T = TypeVar("T")
app = typer.Typer(no_args_is_help=True, help="Sets up the Telegram bot and says what is wrong with it.")
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


@app.command()
def setup(
    name: Annotated[str, typer.Option(help="What people see the bot called; without this it is left as it is.")] = "",
) -> None:
    """Tells Telegram where to deliver, and menu and description in every language. Safe to repeat."""
    from bot.channels.telegram.setup import set_up

    settings = _settings()
    user_name = _call(settings, lambda bot: set_up(bot, settings, load_catalogues(), name))
    how = "delivers to the webhook" if settings.telegram_by_webhook else "is asked for messages (polling)"
    console.print(
        f"@{user_name} is set up: Telegram {how}. People find it at https://t.me/{user_name}",
        markup=False,
        soft_wrap=True,
    )


@app.command()
def check() -> None:
    """Says in one line whether all is well; exit code 1 if not."""
    wrong = [finding for finding in _findings() if not finding.ok]
    if wrong:
        errors.print(
            f"Wrong: {len(wrong)}, first: {wrong[0].what} `amana telegram doctor` says more.",
            markup=False,
            soft_wrap=True,
        )
        raise typer.Exit(1)
    console.print("All is well.")


@app.command()
def doctor() -> None:
    """Says what is as it should be, what is wrong, and how to mend it; exit code 1 if anything is wrong."""
    tell(console, _findings())


@app.command("remove")
def remove_() -> None:
    """Takes webhook and menu away from Telegram, such as before the token is given to something else."""
    from bot.channels.telegram.setup import remove

    _call(_settings(), lambda bot: remove(bot, load_catalogues()))
    console.print("Webhook and menu are gone. The bot itself is deleted at @BotFather.")


def _settings() -> Settings:
    settings = Settings()
    if not settings.telegram_token:
        errors.print(
            "AMANA_TELEGRAM_TOKEN is not set; @BotFather makes a bot and shows its token.", markup=False, soft_wrap=True
        )
        raise typer.Exit(1)
    return settings


def _findings() -> list[Finding]:
    from bot.channels.telegram.setup import findings

    settings = _settings()

    async def all_of(bot: Bot) -> list[Finding]:
        return [finding async for finding in findings(bot, settings, load_catalogues())]

    return _call(settings, all_of)


def _call(settings: Settings, work: Callable[[Bot], Awaitable[T]]) -> T:
    from telegram.error import TelegramError

    from bot.channels.telegram.plugging import bot_of

    async def called() -> T:
        bot = bot_of(settings)
        try:
            return await work(bot)
        finally:
            await bot.request.shutdown()

    try:
        return asyncio.run(called())
    except TelegramError as error:
        errors.print(f"Telegram: {error.message}. `amana telegram doctor` looks closer.", markup=False, soft_wrap=True)
        raise typer.Exit(1) from error

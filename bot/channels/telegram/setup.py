"""Setting a bot up at Telegram, and finding out what is wrong with it. What is printed is for operators."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta

import httpx
from telegram import Bot, BotCommand, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.catalogue import FALLBACK, Catalogue
from bot.channels.telegram.plugging import webhook_secret, webhook_url
from bot.channels.telegram.reading import WANTED
from bot.findings import Finding
from bot.settings import Settings

# What stands in the chat's own menu, and its wording. The gateway reads these as it reads buttons.
COMMANDS = {
    "start": "command-start", "care": "command-care", "rights": "command-rights", "language": "command-language",
    "privacy": "command-privacy", "delete": "command-delete", "discreet": "button-hide",
    "emergency": "command-emergency",
}  # fmt: skip
_MANY_WAIT = 100
_RECENT = timedelta(hours=1)
_AT_ONCE = 40  # deliveries Telegram makes side by side
_SETUP = "run: amana telegram setup"


async def set_up(bot: Bot, settings: Settings, catalogues: Mapping[str, Catalogue], name: str = "") -> str:
    """Tells Telegram how to deliver, and the bot's commands and descriptions in every language.

    Args:
        bot: Calls Telegram.
        settings: By webhook or by polling.
        catalogues: The words.
        name: What people see the bot called; left as it is where empty.

    Returns:
        The bot's user name.

    Raises:
        telegram.error.TelegramError: If Telegram does not take something.
    """
    me = await bot.get_me()
    if settings.telegram_by_webhook:
        await bot.set_webhook(
            webhook_url(settings),
            allowed_updates=WANTED,
            secret_token=webhook_secret(settings),
            max_connections=_AT_ONCE,
        )
    else:
        await bot.delete_webhook()
    if name:
        await bot.set_my_name(name)
    for tag, catalogue in catalogues.items():
        await _describe(bot, catalogue, None if tag == FALLBACK else tag, settings.telegram_discreet)
    return me.username or ""


async def _describe(bot: Bot, catalogue: Catalogue, language: str | None, is_discreet: bool) -> None:
    description, about = descriptions(catalogue, is_discreet)
    await bot.set_my_commands(commands(catalogue), language_code=language)
    await bot.set_my_description(description, language_code=language)
    await bot.set_my_short_description(about, language_code=language)


def descriptions(catalogue: Catalogue, is_discreet: bool) -> tuple[str, str]:
    """Returns what stands on the bot's page and below its name in a language: discreetly, nothing of care or rights."""
    keys = ("telegram-discreet",) * 2 if is_discreet else ("telegram-description", "telegram-about")
    description, about = (catalogue.format(key, {}) for key in keys)
    return description, about


def commands(catalogue: Catalogue) -> list[BotCommand]:
    """Returns the menu in a language."""
    return [BotCommand(command, catalogue.format(key, {})) for command, key in COMMANDS.items()]


async def remove(bot: Bot, catalogues: Mapping[str, Catalogue]) -> None:
    """Takes the webhook and the menu away; the bot itself stays, @BotFather deletes it."""
    await bot.delete_webhook()
    for tag in catalogues:
        await bot.delete_my_commands(language_code=None if tag == FALLBACK else tag)


async def findings(bot: Bot, settings: Settings, catalogues: Mapping[str, Catalogue]) -> AsyncIterator[Finding]:
    """Looks at everything that can be wrong, the first things first."""
    try:
        me = await bot.get_me()
    except InvalidToken:
        yield Finding(False, "Telegram does not know the token.", "AMANA_TELEGRAM_TOKEN: @BotFather shows it (/mybots)")
        return
    except TelegramError as error:
        mend = "Is the network up, and Telegram allowed there? A server of your own: AMANA_TELEGRAM_API_URL"
        yield Finding(False, f"Telegram cannot be reached ({type(error).__name__}).", mend)
        return
    yield Finding(True, f"The token is that of @{me.username}.")
    yield Finding(
        not me.can_read_all_group_messages,
        "The bot is told only what is meant for it in groups."
        if not me.can_read_all_group_messages
        else "The bot is told everything that is said in groups.",
        "At @BotFather: /setprivacy, choose the bot, Enable",
    )
    for finding in _of_delivery(await bot.get_webhook_info(), settings):
        yield finding
    if settings.telegram_by_webhook:
        yield await _of_the_address(settings)
    for tag, catalogue in catalogues.items():
        yield await _of_the_menu(bot, catalogue, None if tag == FALLBACK else tag, settings.telegram_discreet)


def _of_delivery(info: WebhookInfo, settings: Settings) -> list[Finding]:
    wanted = webhook_url(settings) if settings.telegram_by_webhook else ""
    found = [Finding(info.url == wanted, _delivery(info.url, wanted), _SETUP)]
    if wanted and info.last_error_date and datetime.now(UTC) - info.last_error_date < _RECENT:
        what = f"Telegram's last delivery failed: {info.last_error_message}."
        found.append(Finding(False, what, _mend_of(info.last_error_message or "")))
    if info.pending_update_count > _MANY_WAIT:
        what = f"{info.pending_update_count} messages wait at Telegram."
        found.append(Finding(False, what, "Is Amana running? Its log is in var/log/app.log"))
    return found


def _delivery(url: str, wanted: str) -> str:
    if url == wanted:
        return f"Telegram delivers to {url}." if url else "Amana asks Telegram for messages (polling)."
    if not wanted:
        return "A webhook is set, so that polling gets nothing."
    return f"Telegram delivers to {url}, not to {wanted}." if url else "Telegram was not told where to deliver."


def _mend_of(error: str) -> str:
    lower = error.lower()
    if "403" in lower:
        return f"The secret differs: AMANA_SECRET or the token was changed; {_SETUP}"
    if "certificate" in lower or "ssl" in lower:
        return "Telegram wants a certificate that is valid, with its whole chain: look at the TLS proxy"
    if "404" in lower:
        return "The TLS proxy must pass /telegram/webhook on to the app"
    return "Look at the TLS proxy, and whether the app runs behind it: var/log/app.log"


async def _of_the_address(settings: Settings) -> Finding:
    health = f"{settings.public_url.rstrip('/')}/healthz"
    mend = "Is the app running, and does the TLS proxy pass everything but /webhook on to it?"
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            named = (await client.get(health)).json().get("name")
    except (httpx.HTTPError, ValueError, AttributeError) as error:
        return Finding(False, f"{health} does not answer ({type(error).__name__}).", mend)
    return Finding(named == "amana", f"{health} answers{'' if named == 'amana' else ', but it is not Amana'}.", mend)


async def _of_the_menu(bot: Bot, catalogue: Catalogue, language: str | None, is_discreet: bool) -> Finding:
    same = list(await bot.get_my_commands(language_code=language)) == commands(catalogue)
    described = (await bot.get_my_description(language_code=language)).description
    ok = same and described == descriptions(catalogue, is_discreet)[0]
    name = catalogue.info.tag
    return Finding(ok, f"Menu and description in {name}: {'as they should be' if ok else 'missing or old'}.", _SETUP)

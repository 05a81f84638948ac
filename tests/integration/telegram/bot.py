"""A bot's installation, and what people see of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlalchemy import text as sql
from sqlmodel import Session

from bot.settings import Settings
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.starter import INDEX_NAME
from tests.builders import an_entry, place_index, place_index_path
from tests.peers.telegram_api import TOKEN, Telegram, TelegramPerson
from tests.ports import free_port


def bot_settings(telegram: Telegram, folder: Path, **values: Any) -> Settings:
    """Settings of an installation with a bot."""
    place_index()
    (folder / INDEX_NAME).symlink_to(place_index_path())
    known: dict[str, Any] = {
        "var": folder,
        "database_url": f"sqlite:///{folder}/amana.db",
        "rasa_url": "http://127.0.0.1:9",
        "port": free_port(),
        "public_url": "https://amana.test",
        "telegram_token": SecretStr(TOKEN),
        "telegram_api_url": telegram.url,
        "operator": "Test organisation",
    }
    settings = Settings(**{**known, **values})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("1", name="Praxis Eins")])
        session.commit()
    engine.dispose()
    return settings


def text_of(telegram: Telegram, her: TelegramPerson, count: int = 1) -> str:
    """Waits for messages and returns all their words."""
    telegram.wait_for(count, her.number)
    return "\n".join(telegram.texts(her.number))


def buttons_of(telegram: Telegram, her: TelegramPerson, since: int = 0) -> list[str]:
    """Returns what the buttons she has send; those she had with so many messages left out."""
    rows = [
        row
        for call in telegram.sent(her.number)[since:]
        for row in (call.args.get("reply_markup") or {}).get("inline_keyboard", [])
    ]
    return [button.get("callback_data", button.get("url", "")) for row in rows for button in row]


def waiting(settings: Settings) -> int:
    """Returns how many messages wait, with their words, in the database."""
    engine = open_engine(settings.database_url)
    with engine.connect() as connection:
        found = int(
            connection.execute(
                sql(
                    "SELECT count(*) FROM inbox_message WHERE content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL"
                )
            ).scalar_one()
        )
    engine.dispose()
    return found

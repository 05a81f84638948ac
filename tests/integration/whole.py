"""The whole app with every way in, in this process and without its workers: nothing is sent anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlmodel import Session

from bot import door
from bot.app import create_app
from bot.settings import Settings
from directory.booking import feeds
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.starter import INDEX_NAME
from tests.builders import NOON, an_entry, place_index, place_index_path
from tests.integration.running import with_number
from tests.peers.telegram_api import TOKEN

NOWHERE = "http://127.0.0.1:9"
STREET = ("203.0.113.7", 4711)  # an address of nobody's
EMBEDS = "https://ngo.example"


@dataclass(frozen=True)
class Whole:
    """The app, its door, and the secret of a calendar of the one place in its directory."""

    settings: Settings
    app: FastAPI
    door: FastAPI
    feed: str

    def client(self, of: FastAPI | None = None) -> TestClient:
        """Returns somebody in the street; what breaks is a 500 to her, not an exception."""
        return TestClient(of or self.app, raise_server_exceptions=False, client=STREET)


def whole_settings(folder: Path) -> Settings:
    """Settings of an installation with a number, a bot and a site that embeds the page; both proxied by https."""
    place_index()
    (folder / INDEX_NAME).symlink_to(place_index_path())
    known = Settings(
        var=folder,
        database_url=f"sqlite:///{folder}/amana.db",
        rasa_url=NOWHERE,
        public_url="https://amana.test",
        embed_origins=EMBEDS,
        limit_person="1000000/minute",
        limit_address="1000000/minute",
        telegram_token=SecretStr(TOKEN),
        telegram_api_url=NOWHERE,
    )
    return with_number(known, whatsapp_api_url=NOWHERE)


def whole_in(folder: Path) -> Whole:
    """Makes it in a folder."""
    settings = whole_settings(folder)
    engine = open_engine(settings.database_url)
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("1", name="Praxis Eins")])
        feed, _ = feeds.new_feed(session, 1, settings.vault().hash, NOON)
        session.commit()
    engine.dispose()
    return Whole(settings, create_app(settings), door.create_app(settings), feed)

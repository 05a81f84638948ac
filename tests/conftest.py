"""What all tests share: no way out of this machine, and one running Amana for those that need it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.catalogue import load_catalogues
from bot.channels.whatsapp.templates import load_templates
from bot.run import started
from bot.settings import Settings
from tests.conversation.chat import Chat
from tests.peers import graph_api as meta
from tests.peers.serving import serve
from tests.ports import free_port

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session", autouse=True)
def no_way_out(set_outside: dict[str, str]) -> Iterator[None]:
    """Makes a connection to anywhere but this machine a failure with a clear line."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in _LOOPBACK:
            pytest.fail(f"a test tried to reach {address[0]}; tests stay on this machine")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(scope="session")
def set_outside() -> dict[str, str]:
    """The settings that were there before the first test."""
    return amana_variables()


@pytest.fixture(autouse=True)
def settings_are_for_whom_they_are_meant(set_outside: dict[str, str]) -> Iterator[None]:
    """No test, and nothing that is started for several of them, leaves settings to the next one."""
    yield
    assert amana_variables() == set_outside


def amana_variables() -> dict[str, str]:
    """Returns what is set in the environment."""
    return {name: value for name, value in os.environ.items() if name.startswith("AMANA_")}


@pytest.fixture(scope="session")
def live_graph() -> Iterator[tuple[meta.GraphAPI, str]]:
    """Meta, which has approved all templates, and where it is."""
    graph = meta.GraphAPI(templates=load_templates().submissions(load_catalogues()))
    graph.approve()
    with serve(graph.app()) as url:
        yield graph, url


@pytest.fixture(scope="session")
def live_settings(tmp_path_factory: pytest.TempPathFactory, live_graph: tuple[meta.GraphAPI, str]) -> Settings:
    """Settings of an Amana of the tests' own: its database and logs go, the trained model is kept."""
    folder = tmp_path_factory.mktemp("amana")
    var = Path(__file__).parent.parent / "var"
    var.mkdir(exist_ok=True)
    for name in ("models", "cache"):
        (var / name).mkdir(exist_ok=True)
        (folder / name).symlink_to(var / name)
    for name in ("places.sqlite", "places.sqlite.stamp"):
        if (var / name).exists():
            (folder / name).symlink_to(var / name)
    return Settings(
        port=free_port(),
        rasa_url=f"http://127.0.0.1:{free_port()}",
        var=folder,
        database_url=f"sqlite:///{folder}/amana.db",
        operator="Test organisation",
        whatsapp_phone_id=meta.PHONE_ID,
        whatsapp_waba_id=meta.WABA_ID,
        whatsapp_app_id=meta.APP_ID,
        whatsapp_token=SecretStr(meta.TOKEN),
        whatsapp_app_secret=SecretStr(meta.APP_SECRET),
        whatsapp_verify_token=SecretStr(meta.VERIFY_TOKEN),
        whatsapp_api_url=live_graph[1],
        quiet_hours="",
    )


@pytest.fixture(scope="session")
def live_app(live_settings: Settings) -> Iterator[str]:
    """The address of a running app with a real, trained Rasa beside it."""
    with started(live_settings) as services:
        services.wait_until_ready()
        yield live_settings.app_url


@pytest.fixture
def chat(live_app: str) -> Iterator[Callable[..., Chat]]:
    """Opens conversations: ``chat()`` in English, ``chat("fr")`` on a telephone set to French."""
    with httpx.Client(base_url=live_app, timeout=60.0, trust_env=False) as client:
        yield lambda language="en": Chat(client, language)

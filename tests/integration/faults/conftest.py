"""One Amana as in production for all tests of faults: each breaks something, and leaves it whole."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.production import topology
from bot.production.keeping import Keeper
from bot.production.layout import PORTS_INSIDE, Layout, missing_packages
from bot.settings import Settings
from directory.database import open_engine
from directory.starter import INDEX_NAME, index_version
from tests.builders import place_index, place_index_path
from tests.integration.faults.scene import Scene, open_for_appointments
from tests.peers.telegram_api import TOKEN, telegram_api
from tests.peers.wire import Wire, wire
from tests.ports import free_port


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    """A folder for everything, within reach of PostgreSQL's user, with a place index."""
    made = Path(tempfile.mkdtemp(prefix="amana-production-"))
    made.chmod(0o755)
    place_index()
    (made / INDEX_NAME).symlink_to(place_index_path())
    (made / f"{INDEX_NAME}.stamp").write_text(index_version())
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="session")
def scene(folder: Path) -> Iterator[Scene]:
    """Two apps, a door, nginx, PostgreSQL and Redis, watched over as by ``make production-local``."""
    if missing := missing_packages():
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    layout = Layout(folder / "production", https=free_port(), http=free_port(), inside=_free_ports(), rasas=0)
    with ExitStack() as stack:
        telegram = stack.enter_context(telegram_api())
        ports = {"Telegram": int(telegram.url.rpartition(":")[2]), "PostgreSQL": layout.postgresql}
        wires = {name: stack.enter_context(wire(to)) for name, to in {**ports, "Redis": layout.redis}.items()}
        settings = _settings(folder, wires)
        with _by(wires):
            keeper = stack.enter_context(topology.production(settings, layout, lambda _line: None))
        stack.enter_context(_watching(keeper))
        past_the_wires = topology.settled(settings, layout)
        engine = open_engine(past_the_wires.database_url.replace(_port(wires["PostgreSQL"]), _port(layout)))
        stack.callback(engine.dispose)
        open_for_appointments(engine)
        found = Scene(telegram, past_the_wires, layout, keeper, engine, wires)
        stack.callback(found.client.close)
        yield found


def _settings(folder: Path, wires: dict[str, Wire]) -> Settings:
    known: dict[str, Any] = {"var": folder, "operator": "Test organisation", "limit_person": "1000/minute"}
    known |= {"telegram_token": TOKEN, "telegram_api_url": f"http://127.0.0.1:{wires['Telegram'].port}"}
    return Settings(**known)


@contextmanager
def _by(wires: dict[str, Wire]) -> Iterator[None]:
    """Has what is started reach the databases by the wires."""
    settled = topology.settled

    def by_wire(settings: Settings, layout: Layout) -> Settings:
        made = settled(settings, layout)
        database = made.database_url.replace(_port(layout), _port(wires["PostgreSQL"]))
        redis = f"redis://127.0.0.1:{wires['Redis'].port}/0"
        return made.model_copy(update={"database_url": database, "redis_url": redis})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(topology, "settled", by_wire)
        yield


def _port(of: Layout | Wire) -> str:
    return f":{of.postgresql if isinstance(of, Layout) else of.port}/"


@contextmanager
def _watching(keeper: Keeper) -> Iterator[None]:
    is_over = threading.Event()
    thread = threading.Thread(target=keeper.watch, args=(is_over.is_set,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join(timeout=60)


def _free_ports() -> int:
    """Returns the first of as many ports as run inside, of which none is taken as far as one can tell."""
    return free_port() // PORTS_INSIDE * PORTS_INSIDE

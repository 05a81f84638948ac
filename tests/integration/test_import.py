"""``amana import``: a file of others becomes entries that are found, all or nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select
from typer.testing import CliRunner, Result

from bot.cli import app
from directory.database import open_engine
from directory.models import Service, ServiceAtLocation
from directory.search import Query, Reach, nearest
from tests.builders import DATA, place_index

PHARMACIES = DATA / "facilities" / "osm-salzburg" / "pharmacies.geojson"
SALZBURG = (47.79941, 13.04399)
CLINIC: dict[str, Any] = {
    "type": "Feature",
    "id": "node/1",
    "properties": {"name": "Clinic", "amenity": "clinic", "opening_hours": "Mo-Fr 08:00-12:00"},
    "geometry": {"type": "Point", "coordinates": [13.04, 47.8]},
}
NAMELESS: dict[str, Any] = {**CLINIC, "id": "node/2", "properties": {"amenity": "clinic"}}


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an empty database, set for the command, and the place index beside it."""
    (tmp_path / "places.sqlite").symlink_to(_index_path())
    url = f"sqlite:///{tmp_path}/test.db"
    monkeypatch.setenv("AMANA_VAR", str(tmp_path))
    monkeypatch.setenv("AMANA_DATABASE_URL", url)
    return url


def _index_path() -> Path:
    rows = place_index()._connection.execute("PRAGMA database_list").fetchall()
    return Path(rows[0][2])


def _import(path: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["import", str(path), *options])


def _file(folder: Path, *features: dict[str, Any], encoding: str = "utf-8") -> Path:
    path = folder / "clinics.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding)
    return path


def _names(url: str) -> list[str]:
    engine = open_engine(url)
    with Session(engine) as session:
        names = list(session.exec(select(Service.name).join(ServiceAtLocation)).all())
    engine.dispose()
    return names


@pytest.mark.skipif(not PHARMACIES.exists(), reason="the real files of others are not beside this checkout")
def test_real_file_is_imported_and_found(url: str) -> None:
    """The pharmacies of Salzburg are taken in and the nearest ones found, open or with unknown hours."""
    done = _import(PHARMACIES, "--apply", "--partial")
    assert done.exit_code == 0, done.output
    assert "31 new" in done.output
    assert "node/4089929614, field name" in done.output
    engine = open_engine(url)
    with Session(engine) as session:
        wanted = Query("pharmacy", "AT", *SALZBURG, moment=datetime(2026, 11, 25, 11, tzinfo=UTC))
        found = nearest(session, wanted)
        kilometres = [hit.distance_km for hit in found.hits]
    engine.dispose()
    assert found.reach is Reach.NEAR
    assert len(kilometres) == 31
    assert kilometres[0] < 1


def test_looking_writes_nothing(url: str, tmp_path: Path) -> None:
    """Without --apply the file is only looked at."""
    done = _import(_file(tmp_path, CLINIC))
    assert done.exit_code == 0
    assert "1 new" in done.output
    assert _names(url) == []


def test_all_or_nothing(url: str, tmp_path: Path) -> None:
    """One bad row keeps all out, named by file, row and field; --partial takes the good ones."""
    path = _file(tmp_path, CLINIC, NAMELESS)
    done = _import(path, "--apply")
    assert done.exit_code == 1
    assert "clinics.geojson, row node/2, field name" in done.output
    assert _import(path, "--apply", "--partial").exit_code == 0
    assert _names(url) == ["Clinic"]


def test_importing_twice_changes_nothing(url: str, tmp_path: Path) -> None:
    """The same file again adds no entry; a changed one changes the entry."""
    path = _file(tmp_path, CLINIC, encoding="utf-8-sig")
    _import(path, "--apply")
    assert "0 new, 0 changed, 1 unchanged" in _import(path, "--apply").output
    moved = {**CLINIC, "properties": {**CLINIC["properties"], "name": "New name"}}
    assert "1 changed" in _import(_file(tmp_path, moved), "--apply").output
    assert _names(url) == ["New name"]


@pytest.mark.parametrize("point", [[0, 0], [13.04, 147.8], [200.0, 47.8], ["x", "y"]])
def test_impossible_points_are_refused(url: str, tmp_path: Path, point: list[Any]) -> None:
    """Coordinates that cannot be are refused by row."""
    lost = {**CLINIC, "geometry": {"type": "Point", "coordinates": point}}
    done = _import(_file(tmp_path, lost), "--apply")
    assert done.exit_code == 1
    assert "row node/1" in done.output
    assert "Nothing was written" in done.output


def test_unreadable_hours_are_left_out_and_said(url: str, tmp_path: Path) -> None:
    """Hours nobody can read are named and become unknown; the entry is kept."""
    odd = {**CLINIC, "properties": {**CLINIC["properties"], "opening_hours": "Mo-Do 8 bis 12"}}
    done = _import(_file(tmp_path, odd), "--apply")
    assert "field opening_hours" in done.output
    assert _names(url) == ["Clinic"]


def test_what_is_no_map_is_said_in_one_line(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no GeoJSON ends in one line and no traceback."""
    from bot.cli import main

    path = tmp_path / "broken.geojson"
    path.write_text('{"features": [')
    monkeypatch.setattr("sys.argv", ["amana", "import", str(path)])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 1
    assert "broken.geojson: not readable as JSON" in capsys.readouterr().err

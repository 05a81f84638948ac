"""``amana import``: real files, all or nothing, the same file twice."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select
from typer.testing import CliRunner, Result

from bot import cli
from bot.settings import Settings
from directory.database import open_engine, upgrade
from directory.errors import BadFile
from directory.exchange import osm
from directory.exchange.importer import save
from directory.exchange.starter import entries
from directory.facts.packs import load_places
from directory.geo.places import PlaceIndex
from directory.models import Organization, ServiceAtLocation
from tests.builders import DATA, a_database, an_entry

OSM_FILES = sorted(path for path in (DATA / "facilities").glob("*/*.*json") if "osm-" in path.parent.name)
ITURI = DATA / "facilities/healthsites-ituri/healthsites_ituri_drc.geojson"
BERLIN = {"type": "Point", "coordinates": [13.4105, 52.5244]}


def a_feature(number: int, **tags: str) -> dict[str, Any]:
    """A doctor in Berlin."""
    known = {"name": f"Praxis {number}", "healthcare": "doctor"}
    return {"type": "Feature", "id": f"node/{number}", "geometry": BERLIN, "properties": {**known, **tags}}


def imported(settings: Settings, file: Path, *options: str) -> Result:
    """Runs the command on an installation."""
    environment = {"AMANA_VAR": str(settings.var), "AMANA_DATABASE_URL": settings.database_url}
    return CliRunner().invoke(cli.app, ["import", str(file), *options], env=environment)


def a_file(settings: Settings, *features: Any) -> Path:
    """Writes a GeoJSON file."""
    path = settings.var / "places.geojson"
    path.write_text(json.dumps({"timestamp": "2026-05-01", "features": features}), "utf-8")
    return path


def kept(settings: Settings) -> list[str]:
    """Returns the identifiers in the database."""
    engine = open_engine(settings.database_url)
    upgrade(engine)
    with Session(engine) as session:
        found = sorted(session.exec(select(ServiceAtLocation.source_id)))
    engine.dispose()
    return found


@pytest.mark.parametrize("path", [*OSM_FILES, ITURI], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_real_file_is_read_to_the_last_row_and_changes_nothing_the_second_time(
    path: Path, places: PlaceIndex
) -> None:
    """Every row of a real extract is taken or refused with a reason, and importing it again changes nothing."""
    if not path.exists():
        pytest.skip(f"{path.name} is not here: the collected data is no part of the project")
    reading = osm.read(path, places)
    document = json.loads(path.read_text("utf-8"))
    rows = len(document.get("features") or document["elements"])
    assert len(reading.entries) + len(reading.refused) == rows
    assert len(reading.entries) > rows / 2
    with Session(a_database(*reading.entries)) as session:
        assert len(session.exec(select(ServiceAtLocation)).all()) == len(reading.entries)
        assert len(save(session, reading.entries).unchanged) == len(reading.entries)


def test_the_collected_files_are_where_they_are_expected() -> None:
    """Where the collected data is there, it is all tested."""
    if not DATA.exists():
        pytest.skip("the collected data is no part of the project")
    assert len(OSM_FILES) == 8


def test_the_starter_directory_is_read_and_changes_nothing_the_second_time(places: PlaceIndex) -> None:
    """Every place of the packs is taken in once."""
    rows = list(entries(load_places(), places))
    with Session(a_database(*rows)) as session:
        assert len(save(session, rows).unchanged) == len(rows) == len(load_places())


def test_what_came_from_a_shelter_is_secret(places: PlaceIndex) -> None:
    """A crisis shelter of the packs has a secret address."""
    rows = entries(load_places(), places)
    secret = {row.source_id for row in rows if row.confidential}
    assert secret == {f"pack:{record.id}" for record in load_places() if "shelter" in record.kind}


def test_without_apply_nothing_is_written(installation: Settings) -> None:
    """A first run shows what would be done and leaves the directory as it is."""
    result = imported(installation, a_file(installation, a_feature(1), a_feature(2)))
    assert result.exit_code == 0
    assert "2 new" in result.stdout
    assert kept(installation) == []


def test_apply_writes_and_a_second_time_changes_nothing(installation: Settings) -> None:
    """With --apply all rows are there, and are unchanged when they come again."""
    file = a_file(installation, a_feature(1), a_feature(2))
    assert imported(installation, file, "--apply").exit_code == 0
    assert kept(installation) == ["osm:node/1", "osm:node/2"]
    again = imported(installation, file, "--apply")
    assert "0 new, 0 changed, 2 unchanged" in again.stdout
    assert kept(installation) == ["osm:node/1", "osm:node/2"]


def test_a_changed_row_is_changed(installation: Settings) -> None:
    """A row that comes again with other hours replaces the old one."""
    imported(installation, a_file(installation, a_feature(1), a_feature(2)), "--apply")
    changed = a_file(installation, a_feature(1, opening_hours="24/7"), a_feature(2))
    assert "0 new, 1 changed, 1 unchanged" in imported(installation, changed, "--apply").stdout


def test_one_bad_row_keeps_all_out(installation: Settings) -> None:
    """All or nothing: with a refused row nothing is written, and the row is named with its field."""
    file = a_file(installation, a_feature(1), a_feature(2, name=""))
    result = imported(installation, file, "--apply")
    assert result.exit_code == 1
    assert "places.geojson, row node/2, field name: " in result.stderr
    assert kept(installation) == []


def test_partial_takes_the_good_rows(installation: Settings) -> None:
    """With --partial the good rows are written and the bad ones still named."""
    file = a_file(installation, a_feature(1), a_feature(2, name=""))
    result = imported(installation, file, "--apply", "--partial")
    assert result.exit_code == 0
    assert "row node/2, field name: " in result.stderr
    assert kept(installation) == ["osm:node/1"]


def test_a_country_keeps_out_what_lies_elsewhere(installation: Settings) -> None:
    """Told the country, the import refuses swapped coordinates (fault 29)."""
    file = a_file(installation, a_feature(1))
    assert imported(installation, file, "--apply", "--country", "ke").exit_code == 1
    assert imported(installation, file, "--apply", "--country", "de").exit_code == 0


def test_a_broken_file_is_one_line(
    installation: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no JSON ends the command with one clear line and no traceback."""
    file = installation.var / "broken.json"
    file.write_text('{"features": [', "utf-8")
    assert isinstance(imported(installation, file).exception, BadFile)
    monkeypatch.setenv("AMANA_VAR", str(installation.var))
    monkeypatch.setattr(sys, "argv", ["amana", "import", str(file)])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 1
    said = capsys.readouterr()
    assert said.err.startswith("broken.json: ")
    assert "Traceback" not in said.err


def test_spellings_of_one_organisation_are_one_organisation() -> None:
    """'Caritas Berlin' in another case or with more blanks is no second organisation (fault 31)."""
    spelt = ["Caritas Berlin", "Caritas  Berlin ", "CARITAS Berlin"]
    rows = [an_entry(f"test:{number}", organization=name) for number, name in enumerate(spelt)]
    with Session(a_database(*rows)) as session:
        assert len(session.exec(select(Organization)).all()) == 1


def test_what_an_update_no_longer_says_is_gone() -> None:
    """Terms and papers that a place no longer names are taken out, so that nothing old is promised."""
    before = an_entry(attributes=("free_of_charge", "walk_in"), required_documents=("passport",), languages=("ar",))
    with Session(a_database(before)) as session:
        assert save(session, [an_entry(attributes=("walk_in",))]).changed == ["test:1"]
        session.commit()
        service = session.exec(select(ServiceAtLocation)).one().service
        assert (service.attributes, service.languages) == (("walk_in",), ())
        assert service.required_documents == ()


def a_table(settings: Settings, text: str, name: str = "places.csv") -> Path:
    """Writes a CSV file."""
    path = settings.var / name
    path.write_text(text, "utf-8")
    return path


def exported(settings: Settings, file: Path, *options: str) -> Result:
    """Runs ``amana export`` on an installation."""
    environment = {"AMANA_VAR": str(settings.var), "AMANA_DATABASE_URL": settings.database_url}
    return CliRunner().invoke(cli.app, ["export", str(file), *options], env=environment)


TABLE = "id,name,services,country,city,phone,opening hours\n"
PRAXIS = "1,Praxis Nord,dental,DE,Berlin,030 901820,Mo-Fr 09:00-12:00\n"


def test_a_dry_run_shows_what_would_change(installation: Settings) -> None:
    """New rows by name, changed ones with every field before and after, suspicious ones with the reason (need 30)."""
    assert imported(installation, a_table(installation, TABLE + PRAXIS), "--apply").exit_code == 0
    other = "2,Zahnklinik,dental,DE,Berlin,,\n3,Praxis Nord,dental,DE,Berlin,030 901820,\n"
    result = imported(installation, a_table(installation, TABLE + PRAXIS.replace("12:00", "13:00") + other))
    assert result.exit_code == 0
    assert "opening_hours: 'Mo-Fr 09:00-12:00' → 'Mo-Fr 09:00-13:00'" in result.stderr
    assert "row 3: Zahnklinik (sheet:2)" in result.stderr
    assert "may be the same as sheet:1 (Praxis Nord): same telephone, like name" in result.stderr
    assert "2 new, 1 changed, 0 unchanged, 1 suspicious" in result.stdout
    assert kept(installation) == ["sheet:1"]


def test_suspicious_rows_keep_all_out_until_they_are_accepted_or_merged(installation: Settings) -> None:
    """Nothing is merged or doubled silently, and what somebody decided is remembered."""
    imported(installation, a_table(installation, TABLE + PRAXIS), "--apply")
    double = a_table(installation, TABLE + PRAXIS.replace("1,", "9,", 1))
    result = imported(installation, double, "--apply")
    assert (result.exit_code, kept(installation)) == (1, ["sheet:1"])
    assert "0 rows are refused, 1 are suspicious" in result.stderr
    assert imported(installation, double, "--apply", "--same", "sheet:9=sheet:1").exit_code == 0
    assert imported(installation, double, "--apply", "--accept-suspicious").exit_code == 0
    assert kept(installation) == ["sheet:1"]


@pytest.mark.parametrize("name", ["all.csv", "all.xlsx", "all.geojson", "all.zip", "hsds.json", "fhir.json", "package"])
def test_an_export_is_an_import_that_changes_nothing(installation: Settings, name: str) -> None:
    """Each format, from the shell, there and back."""
    secret = TABLE.replace("\n", ",address,address is secret\n") + PRAXIS.replace("\n", ",Geheimweg 7,yes\n")
    imported(installation, a_table(installation, secret + "2,Café Ärzte,dental,KE,Mombasa,0774768867,,,\n"), "--apply")
    file = installation.var / name
    told = {"hsds.json": "hsds", "fhir.json": "fhir", "package": "hsds-package"}.get(name)
    result = exported(installation, file, *(["--format", told] if told else []))
    assert result.exit_code == 0
    assert "2 entries, 1 of them without their secret address" in result.stdout
    again = imported(installation, file, "--apply")
    assert again.exit_code == 0, again.stderr
    assert "0 new, 0 changed, 2 unchanged" in again.stdout


def test_an_export_writes_over_nothing_unless_told(installation: Settings) -> None:
    """A file that is there stays; with --replace it is written anew."""
    file = a_table(installation, "mine", "all.csv")
    assert isinstance(exported(installation, file).exception, BadFile)
    assert file.read_text("utf-8") == "mine"
    assert exported(installation, file, "--replace").exit_code == 0
    assert file.read_text("utf-8-sig").startswith("id,name")


@pytest.mark.parametrize("options", [("all.doc",), ("all.json",), ("all.geojson", "--template")])
def test_a_format_that_is_none_is_told(installation: Settings, options: tuple[str, ...]) -> None:
    """The formats are named."""
    result = exported(installation, installation.var / options[0], *options[1:])
    assert isinstance(result.exception, BadFile)
    assert "expected --format" in str(result.exception)


def test_a_template_is_a_table_to_fill_in(installation: Settings) -> None:
    """It is imported as it is without taking anything in."""
    file = installation.var / "template.xlsx"
    assert exported(installation, file, "--template").exit_code == 0
    assert "0 new, 0 changed, 0 unchanged" in imported(installation, file, "--apply").stdout


def test_a_mapping_and_values_set_by_hand_are_used(installation: Settings) -> None:
    """Columns of any name, and what the file says nothing of."""
    mapping = installation.var / "mapping.yaml"
    mapping.write_text("prefix: x\nfields: {source_id: Nr, name: Titel}\n", "utf-8")
    file = a_table(installation, "Nr,Titel\n1,Praxis\n")
    options = ("--mapping", str(mapping), "--set", "services=dental", "--country", "DE", "--apply")
    assert imported(installation, file, *options).exit_code == 0
    assert kept(installation) == ["x:1"]
    wrong = imported(installation, file, "--set", "nonsense")
    assert "expected FIELD=VALUE" in str(wrong.exception)

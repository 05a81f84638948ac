"""``amana unmet`` and ``amana mobility``: what was not found where, and where people asked from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import pycountry
import typer
from rich.console import Console
from rich.table import Table
from sqlmodel import Session

from bot.catalogue import load_catalogues
from bot.files import MAKERS
from bot.needs import Wanted, last_months, list_args, map_args, months_args, table
from bot.render import Renderer
from bot.settings import Settings
from directory.database import opened
from directory.errors import BadFile
from directory.geo.places import PlaceIndex
from directory.starter import INDEX_NAME
from directory.taxonomy import services
from directory.unmet.publishing import EPSILON, open_month
from directory.unmet.tables import PublishedNeed

console = Console(highlight=False)
_PICTURES = (".png", ".svg", ".pdf")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
Since = Annotated[str, typer.Option(help="First month, such as 2026-09; a year back if left out.")]
Until = Annotated[str, typer.Option(help="Last month; the latest that is over if left out.")]
Service = Annotated[str, typer.Option(help="Only this kind of care, such as dental.")]
Language = Annotated[str, typer.Option(help="BCP 47 tag of the language of the picture, such as fr.")]
CsvFile = Annotated[Path | None, typer.Option("--csv", help="Also write the figures to this file.")]
Replace = Annotated[bool, typer.Option(help="Write over what is there.")]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(unmet)
    app.command()(mobility)


def unmet(
    since: Since = "",
    until: Until = "",
    country: Annotated[list[str] | None, typer.Option(help="ISO 3166-1 code, such as NE; several times.")] = None,
    service: Service = "",
    language: Language = "en",
    csv: CsvFile = None,
    map_: Annotated[Path | None, typer.Option("--map", help="Also draw a map: .png, .svg or .pdf.")] = None,
    replace: Replace = False,
) -> None:
    """Shows what people looked for and did not find within 30 km: groups of five and more, with noise."""
    wanted = _wanted(since, until, country or [], service)
    _may_write(replace, csv, map_)
    places, rows = _read(wanted)
    console.print(_unmet_table(list_args(rows, places)) if any(not row.is_met for row in rows) else _nothing(wanted))
    _say_method(wanted)
    _write_table(csv, rows, wanted, places)
    _draw(map_, "need_map", map_args(rows, wanted, places), language)


def mobility(
    since: Since = "",
    until: Until = "",
    corridor: Annotated[str, typer.Option(help="Countries in the order of the way, such as NE,LY,IT.")] = "",
    districts: Annotated[bool, typer.Option(help="Areas of some 12,400 km² instead of countries.")] = False,
    service: Service = "",
    language: Language = "en",
    csv: CsvFile = None,
    picture: Annotated[Path | None, typer.Option(help="Also draw the months: .png, .svg or .pdf.")] = None,
    replace: Replace = False,
) -> None:
    """Shows where people asked from, month by month, whether or not they found what they looked for."""
    wanted = _wanted(since, until, [code for code in corridor.split(",") if code], service)
    _may_write(replace, csv, picture)
    places, rows = _read(wanted)
    args = months_args(rows, wanted, places, districts)
    console.print(_months_table(args) if args["lines"] else _nothing(wanted))
    _say_method(wanted)
    _write_table(csv, rows, wanted, places)
    _draw(picture, "need_months", args, language)


def _wanted(since: str, until: str, countries: Sequence[str], service: str) -> Wanted:
    first, last = last_months(datetime.now(UTC).date())
    for month in (since, until):
        if month and not _MONTH.fullmatch(month):
            raise BadFile(f"expected a month such as 2026-09, found {month!r}")
    codes = tuple(code.strip().upper() for code in countries)
    if unknown := [code for code in codes if pycountry.countries.get(alpha_2=code) is None]:
        raise BadFile(f"expected ISO 3166-1 codes of two letters, such as NE, found {', '.join(unknown)}")
    if service and service not in services():
        raise BadFile(f"--service: expected one of {', '.join(services())}")
    return Wanted(since or min(first, until or first), until or last, codes, service)


def _may_write(replace: bool, *files: Path | None) -> None:
    for file in filter(None, files):
        if file.exists() and not (replace and file.is_file()):
            raise BadFile(f"{file.name}: is there already; choose another name, or add --replace for a file")
        if not file.absolute().parent.is_dir():
            raise BadFile(f"{file.parent}: expected a folder that is there")
    picture = files[-1]
    if picture and picture.suffix.lower() not in _PICTURES:
        raise BadFile(f"{picture.name}: expected a name that ends in {', '.join(_PICTURES)}")


def _read(wanted: Wanted) -> tuple[PlaceIndex, list[PublishedNeed]]:
    settings = Settings()
    places = PlaceIndex(settings.var / INDEX_NAME)
    with opened(settings.database_url) as engine, Session(engine) as session:
        return places, wanted.rows(session)


def _unmet_table(rows: Sequence[Mapping[str, Any]]) -> Table:
    shown = Table("country", "near", "service", "requests", "off by at most")
    for row in rows:
        near = _near(row)
        service = row["service"] or "several"
        shown.add_row(row["country"] or "several", near, service, str(row["count"]), str(row["margin"]))
    return shown


def _months_table(args: Mapping[str, Any]) -> Table:
    shown = Table("country", "near", *args["months"])
    for line in args["lines"]:
        counts = (str(line["counts"].get(month, "")) for month in args["months"])
        shown.add_row(line["country"] or "several", _near(line), *counts)
    return shown


def _near(place: Mapping[str, Any]) -> str:
    return str(place["town"]) or ("elsewhere" if place["elsewhere"] else "")


def _nothing(wanted: Wanted) -> str:
    return f"Nothing can be shown for {wanted.since} to {wanted.until}: no group of five."


def _say_method(wanted: Wanted) -> None:
    running = open_month(datetime.now(UTC).date())
    if wanted.until >= running:
        console.print(f"{running} and later are not over yet: a month is shown two days after its end.")
    console.print(
        f"{wanted.since} to {wanted.until}. Groups of five and more; noise of epsilon {EPSILON:g} in each figure,"
        " drawn once. Method and limits: docs/unmet-need.md",
        soft_wrap=True,
    )


def _write_table(file: Path | None, rows: Sequence[PublishedNeed], wanted: Wanted, places: PlaceIndex) -> None:
    if file:
        file.write_bytes(table(rows, wanted, places))
        console.print(f"{file.name}: {len(rows)} figures.")


def _draw(file: Path | None, kind: str, args: Mapping[str, Any], language: str) -> None:
    if file:
        renderer = Renderer(load_catalogues())
        made = MAKERS[kind]({**args, "format": file.suffix.lower().lstrip(".")}, language, renderer)
        file.write_bytes(made.content)
        console.print(f"{file.name}: a picture.")

"""``amana import`` and ``amana export``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import pycountry
import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text
from sqlmodel import Session

from bot.settings import Settings
from directory.database import open_engine, settle, upgrade
from directory.entries import load_all
from directory.errors import BadFile, BadRecord, NotApplied
from directory.exchange import table_writer
from directory.exchange.cells import field_names
from directory.exchange.decisions import Decisions
from directory.exchange.entry import Entry
from directory.exchange.export import LEFT, SECRET, UNLISTED, drafted, leaving
from directory.exchange.formats import WRITERS, open_file
from directory.exchange.plan import Plan, Planned, apply, plan_import
from directory.exchange.reading import Context
from directory.geo.places import PlaceIndex
from directory.starter import INDEX_NAME

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)
_SHOWN = 20
_SUFFIXES = {".csv": "csv", ".xlsx": "xlsx", ".geojson": "geojson", ".zip": "hsds-package"}


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("import")(import_)
    app.command("export")(export)


def import_(
    file: Annotated[Path, typer.Argument(exists=True, help="CSV, XLSX, HSDS, FHIR, GeoJSON or Overpass JSON.")],
    apply_: Annotated[bool, typer.Option("--apply", help="Write it; without this it is only shown.")] = False,
    partial: Annotated[bool, typer.Option(help="Take the good rows although others are refused or held.")] = False,
    accept: Annotated[
        bool, typer.Option("--accept-suspicious", help="Take suspicious rows: I looked at them.")
    ] = False,
    country: Annotated[
        str, typer.Option(help="ISO 3166-1 code, such as KE: refuses what lies elsewhere, as swapped coordinates do.")
    ] = "",
    mapping: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="YAML: which column is which field.")
    ] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="FIELD=VALUE where the file says nothing.")] = None,
    same: Annotated[
        list[str] | None, typer.Option(help="NEW_ID=OLD_ID: this row is an entry that is there under another id.")
    ] = None,
    not_same: Annotated[
        list[str] | None, typer.Option("--not-same", help="NEW_ID=OLD_ID: they are two places. Both are remembered.")
    ] = None,
) -> None:
    """Takes a file into the directory: shows what would change, and with --apply does it, all or nothing."""
    settings = Settings()
    context = Context(PlaceIndex(settings.var / INDEX_NAME), _country(country), _pairs(set_, field_names()))
    rows = open_file(file, context, mapping)
    decided = Decisions(_pairs(same), frozenset(_pairs(not_same).items()))
    engine = open_engine(settings.database_url)
    upgrade(engine)
    with Session(engine) as session:
        with _progress("reading") as tell:
            plan = plan_import(session, rows, tell=tell, decided=decided)
        _show(plan)
        if not apply_:
            console.print(f"Would be written (add --apply): {_counts(plan.counts)}.")
            return
        _apply(session, plan, partial, None if accept else ())
    settle(engine)


def _apply(session: Session, plan: Plan, partial: bool, accepted: tuple[()] | None) -> None:
    try:
        with _progress("writing") as tell:
            changes = apply(session, plan, partial, accepted, tell)
    except NotApplied as held:
        errors.print(
            f"Nothing was written: {held.refused} rows are refused, {held.held} are suspicious. Mend the file; or add"
            " --same or --not-same for rows that look like another, --accept-suspicious once you looked at all of them,"
            " or --partial to take only the others.",
            soft_wrap=True,
        )
        raise typer.Exit(1) from None
    session.commit()
    counts = Counter(new=len(changes.new), changed=len(changes.changed), unchanged=len(changes.unchanged))
    console.print(f"Written: {_counts(counts)}.")


def _counts(counts: Counter[str]) -> str:
    more = [f"{counts[name]} {name}" for name in ("suspicious", "refused", "unlisted") if counts[name]]
    return ", ".join([*(f"{counts[name]} {name}" for name in ("new", "changed", "unchanged")), *more])


def _country(text: str) -> str:
    code = text.upper()
    if code and pycountry.countries.get(alpha_2=code) is None:
        raise BadFile(f"--country: expected an ISO 3166-1 code of two letters, such as KE, found {text!r}")
    return code


def _pairs(texts: list[str] | None, names: tuple[str, ...] = ()) -> dict[str, str]:
    pairs = {}
    for text in texts or ():
        name, sign, value = text.partition("=")
        if not sign or (names and name not in names):
            raise BadFile(f"expected {'FIELD=VALUE' if names else 'NEW_ID=OLD_ID'}, found {text!r}")
        pairs[name] = value
    return pairs


def _show(plan: Plan) -> None:
    _show_bad("left out of a row that is taken, or read in a way to look at", plan.doubts, plan.counts["doubts"])
    _show_bad("refused", plan.refused, plan.counts["refused"])
    _show_planned("of places that asked not to be listed, left out", plan, "unlisted", lambda _: ())
    _show_planned("new", plan, "new", lambda _: ())
    _show_planned(
        "changed", plan, "changed", lambda row: (f"{c.field}: {c.before!r} → {c.after!r}" for c in row.changes)
    )
    _show_planned("suspicious", plan, "suspicious", lambda row: iter(row.suspicions))


def _show_planned(what: str, plan: Plan, kind: str, details: Callable[[Planned], Iterator[str] | tuple[()]]) -> None:
    rows = plan.of(kind)
    if not rows:
        return
    errors.print(f"{plan.counts[kind]} {what}:")
    for row in rows[:_SHOWN]:
        errors.print(f"  row {row.row}: {row.name} ({row.source_id})", markup=False)
        for detail in details(row):
            errors.print(f"    {detail}", markup=False)
    if plan.counts[kind] > _SHOWN:
        errors.print(f"  … and {plan.counts[kind] - _SHOWN} more")


def _show_bad(what: str, rows: list[BadRecord], count: int) -> None:
    if not rows:
        return
    errors.print(f"{count} {what}:")
    for row in rows[:_SHOWN]:
        errors.print(f"  {row}", markup=False, soft_wrap=True)
    if count > _SHOWN:
        errors.print(f"  … and {count - _SHOWN} more")


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int], None]]:
    """Shows rows done and how many in a second, on a terminal only."""
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), _Rate(), TimeElapsedColumn())
    with Progress(*columns, console=errors, transient=True, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task(what, total=None)
        yield lambda rows: progress.advance(task, rows)


class _Rate(ProgressColumn):
    """Rows a second."""

    def render(self, task: Task) -> Text:
        """Draws it, once there is one."""
        return Text(f"{task.speed:.0f}/s" if task.speed else "")


def export(
    file: Annotated[Path, typer.Argument(help="Where to; its ending tells the format if --format does not.")],
    format_: Annotated[str, typer.Option("--format", help=", ".join(WRITERS))] = "",
    template: Annotated[bool, typer.Option(help="An empty CSV or XLSX that explains itself.")] = False,
    replace: Annotated[bool, typer.Option(help="Write over what is there.")] = False,
) -> None:
    """Writes the directory to a file: all but what asked not to be listed, and no secret address."""
    name = format_ or _SUFFIXES.get(file.suffix.lower(), "")
    if name not in WRITERS or (template and name not in ("csv", "xlsx")):
        raise BadFile(f"{file.name}: expected --format {', '.join(('csv', 'xlsx') if template else WRITERS)}")
    if file.exists() and not (replace and file.is_file()):
        raise BadFile(f"{file.name}: is there already; choose another name, or add --replace for a file")
    if not file.absolute().parent.is_dir():
        raise BadFile(f"{file.parent}: expected a folder that is there")
    if template:
        (table_writer.csv_template if name == "csv" else table_writer.xlsx_template)(file)
        console.print(f"{file.name}: a template.")
        return
    _export(file, name)


def _export(file: Path, name: str) -> None:
    engine = open_engine(Settings().database_url)
    upgrade(engine)
    counts: Counter[str] = Counter()
    with Session(engine) as session, _progress("writing") as tell, drafted(file) as draft:
        WRITERS[name](draft, _telling(leaving(load_all(session), counts), tell))
    console.print(
        f"{file.name}: {counts[LEFT]} entries, {counts[SECRET]} of them without their secret address;"
        f" {counts[UNLISTED]} asked not to be listed and are left out.",
        soft_wrap=True,
    )


def _telling(entries: Iterator[Entry], tell: Callable[[int], None]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        tell(1)

"""``amana report``: whether people arrive, for organisations and those who decide, as a table or to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session, col, select

from bot.catalogue import load_catalogues
from bot.render import Renderer
from bot.report.flat import flat
from bot.report.page import Page, page
from bot.report.paper import paper
from bot.report.web_page import web_page
from bot.settings import Settings
from directory.database import opened
from directory.entries.keys import name_key
from directory.errors import BadFile, DirectoryError
from directory.exchange import table_writer
from directory.exchange.export import drafted
from directory.models import Organization
from directory.referrals.figures import Figures, of_organization, together
from directory.referrals.quarters import read
from directory.referrals.settling import organizations, settled

console = Console(highlight=False)


class BadQuestion(DirectoryError):
    """What was asked for cannot be reported on; the text says why and what can."""


_WRITERS: Mapping[str, Callable[[Path, Page], None]] = {
    ".csv": lambda file, made: table_writer.write_rows(file, flat(made)),
    ".xlsx": lambda file, made: table_writer.write_sheet(file, made.note, flat(made)),
    ".html": lambda file, made: _write(file, web_page(made)),
    ".pdf": lambda file, made: _write(file, paper(made)),
}


def _write(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def report(
    file: Annotated[Path, typer.Argument(help="Where to; its ending says as what: csv, xlsx, html or pdf.")],
    organization: Annotated[str, typer.Option(help="Only this one; without it all, together and one by one.")] = "",
    since: Annotated[str, typer.Option(help="First quarter, such as 2026-Q1; else the last that is complete.")] = "",
    until: Annotated[str, typer.Option(help="Last quarter; else the last that is complete.")] = "",
    language: Annotated[str, typer.Option(help="BCP 47 tag of its words.")] = "en",
    replace: Annotated[bool, typer.Option(help="Write over what is there.")] = False,
) -> None:
    """Writes how many people came by agents' links and arrived: never a number of fewer than five, in no form."""
    _check(file, language, replace)
    renderer = Renderer(load_catalogues())
    with opened(Settings().database_url) as engine, Session(engine) as session, drafted(file) as draft:
        quarters = _quarters(settled(session), since, until)
        figures = _figures(session, organization, quarters)
        made = page(session, figures, lambda value: renderer.worded(value, language), language)
        _WRITERS[file.suffix.lower()](draft, made)
    console.print(f"{file.name}: {quarters[0]} to {quarters[-1]}.", markup=False)


def _check(file: Path, language: str, replace: bool) -> None:
    if file.suffix.lower() not in _WRITERS:
        raise BadFile(f"{file.name}: expected a name that ends in {', '.join(_WRITERS)}")
    if file.exists() and not (replace and file.is_file()):
        raise BadFile(f"{file.name}: is there already; choose another name, or add --replace for a file")
    if not file.absolute().parent.is_dir():
        raise BadFile(f"{file.parent}: expected a folder that is there")
    if language not in load_catalogues():
        raise BadQuestion(f"--language: expected one of {', '.join(load_catalogues())}")


def _quarters(known: list[str], since: str, until: str) -> list[str]:
    """Returns the quarters that are asked for and can be reported on."""
    if not known:
        raise BadQuestion("No quarter is complete yet: figures come 45 days after the end of one.")
    last = _quarter("--until", until, known) or known[-1]
    first = _quarter("--since", since, known) or last
    if first > last:
        raise BadQuestion(f"--since {first}: expected a quarter not after {last}")
    return [quarter for quarter in known if first <= quarter <= last]


def _quarter(option: str, typed: str, known: list[str]) -> str:
    found = read(typed) if typed else ""
    if found is None or (found and found not in known):
        raise BadQuestion(f"{option} {typed}: expected a complete quarter, one of {', '.join(known)}")
    return found


def _figures(session: Session, name: str, quarters: list[str]) -> list[list[Figures]]:
    """Returns what may be shown: of one organisation, or of all together and then of each."""
    if name:
        number = _number(session, name)
        return [[of_organization(session, number, quarter) for quarter in quarters]]
    there = {quarter: organizations(session, quarter) for quarter in quarters}
    found = {(number, one): of_organization(session, number, one) for one in quarters for number in there[one]}
    numbers = sorted({number for number, _ in found})
    each = [[found[number, one] for one in quarters if (number, one) in found] for number in numbers]
    if len(each) == 1:
        return each
    return [[together([found[number, quarter] for number in there[quarter]]) for quarter in quarters], *each]


def _number(session: Session, name: str) -> int:
    row = session.exec(select(Organization).where(Organization.key == name_key(name))).first()
    if row is None or row.id is None:
        numbers = {number for quarter in settled(session) for number in organizations(session, quarter)}
        there = session.exec(select(Organization.name).where(col(Organization.id).in_(numbers))).all()
        raise BadQuestion(f"--organization {name}: expected one of {', '.join(sorted(there))}")
    return row.id

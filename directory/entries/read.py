"""Reading entries back out of the tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy.orm import joinedload
from sqlmodel import Session, SQLModel, and_, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from directory import bulk
from directory.entries.columns import COLUMNS, table_of
from directory.errors import NotFound
from directory.exchange.entry import Entry
from directory.models import Service, ServiceAtLocation, TranslatedText
from directory.translations import ordered
from directory.values import Translation

_PAGE = 500  # rows held in memory at a time
_ENTITY_ID = col(TranslatedText.entity_id)
LARGEST_ID = 2**31 - 1  # of an INTEGER in PostgreSQL

Texts = dict[tuple[str, int], list[TranslatedText]]


def load(session: Session, entry_id: int) -> Entry:
    """Reads one entry, whatever its status.

    Args:
        session: An open session.
        entry_id: ``ServiceAtLocation.id``.

    Raises:
        NotFound: If there is none of that number.
    """
    in_range = 0 < entry_id <= LARGEST_ID
    site = session.exec(statement().where(col(ServiceAtLocation.id) == entry_id)).first() if in_range else None
    if site is None:
        raise NotFound(f"no entry {entry_id}")
    return next(of(session, [site]))


def load_all(session: Session) -> Iterator[Entry]:
    """Reads all entries by their number, some hundred at a time, whatever their status."""
    last = 0
    while True:
        page = statement().where(col(ServiceAtLocation.id) > last).order_by(col(ServiceAtLocation.id)).limit(_PAGE)
        sites = session.exec(page).all()
        if not sites:
            return
        yield from of(session, sites)
        last = sites[-1].id or 0


def by_source_id(session: Session, source_ids: Iterable[str]) -> dict[str, Entry]:
    """Reads the entries of some sources, those that there are."""
    wanted = bulk.among(col(ServiceAtLocation.source_id), source_ids)
    return {entry.source_id: entry for entry in of(session, session.exec(statement().where(wanted)).all())}


def statement() -> SelectOfScalar[ServiceAtLocation]:
    """Returns the statement that reads sites with their service, organisation and location."""
    service = joinedload(ServiceAtLocation.service)  # type: ignore[arg-type]  # SQLModel types it as its value
    return select(ServiceAtLocation).options(
        service.joinedload(Service.organization),  # type: ignore[arg-type]
        joinedload(ServiceAtLocation.location),  # type: ignore[arg-type]
    )


def sites(session: Session, numbers: Iterable[int]) -> Sequence[ServiceAtLocation]:
    """Reads the sites of some numbers with all that belongs to them, in no order."""
    wanted = list(numbers)
    return session.exec(_numbered(), params={"numbers": wanted}).all() if wanted else ()


@cache
def _numbered() -> SelectOfScalar[ServiceAtLocation]:
    return statement().where(bulk.among(col(ServiceAtLocation.id), "numbers"))


def of(session: Session, sites: Sequence[ServiceAtLocation]) -> Iterator[Entry]:
    """Makes entries of loaded sites, with one more statement for the translations of them all."""
    texts = texts_of(session, chain.from_iterable(map(rows_of, sites)))
    for site in sites:
        yield _entry(site, texts)


def rows_of(site: ServiceAtLocation) -> tuple[SQLModel, ...]:
    """Returns the rows an entry is made of."""
    return site, site.service, site.service.organization, site.location


def texts_of(session: Session, rows: Iterable[SQLModel]) -> Texts:
    """Reads the translations of rows, by table and id."""
    ids: dict[str, set[int]] = defaultdict(set)
    for entity, number in map(key_of, rows):
        ids[entity].add(number)
    found: Texts = {}
    if ids:
        here = (and_(TranslatedText.entity == key, bulk.among(_ENTITY_ID, numbers)) for key, numbers in ids.items())
        for text in session.exec(select(TranslatedText).where(or_(*here))):
            found.setdefault((text.entity, text.entity_id), []).append(text)
    return found


def key_of(row: SQLModel) -> tuple[str, int]:
    """Returns table and id of a row, as its translations name it."""
    return str(row.__tablename__), row.id  # type: ignore[attr-defined]  # each of the four tables has one


def _entry(site: ServiceAtLocation, texts: Texts) -> Entry:
    values: dict[str, Any] = {}
    for row in rows_of(site):
        values |= {name: getattr(row, column) for name, column in COLUMNS[type(row)].items()}
    return Entry(**values, translations=_translations(site, texts))


def _translations(site: ServiceAtLocation, texts: Texts) -> tuple[Translation, ...]:
    rows = chain.from_iterable(texts.get(key_of(row), ()) for row in rows_of(site))
    return ordered(
        Translation(row.field, row.language, row.text, row.source_revision, row.origin, row.review)
        for row in rows
        if table_of(row.field).__tablename__ == row.entity
    )

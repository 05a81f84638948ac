"""Keeping the tables of search in step with the entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Select, delete
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, or_, select

from directory import bulk
from directory.entries import read
from directory.models import (
    Location,
    Organization,
    SearchArea,
    SearchName,
    SearchPlace,
    SearchSite,
    SearchVariant,
    SearchWord,
    Service,
    ServiceAtLocation,
)
from directory.models.columns import core
from directory.search.listing import Listing
from directory.search.words import variant_numbers

_PAGE = 500


def add(session: Session, listings: Sequence[Listing]) -> None:
    """Adds entries that search does not know yet."""
    connection = session.connection()
    names = [{"word_id": number, "site_id": one.site_id} for one in listings for number in one.words.values()]
    for table, key, rows in (
        (SearchPlace, ("service", "cell"), [row for one in listings for row in one.places()]),
        (SearchArea, ("service", "code"), [row for one in listings for row in one.areas()]),
        (SearchName, ("word_id", "site_id"), names),
        (SearchSite, ("site_id",), [one.keys() for one in listings]),
    ):  # in the order of the key, which writes each page of it once
        bulk.add(connection, core(table), sorted(rows, key=itemgetter(*key)))
    _learn(session, {number: word for one in listings for word, number in one.words.items()})


def remove(session: Session, site_ids: Iterable[int]) -> None:
    """Takes entries out of search."""
    for row in session.exec(select(SearchSite).where(col(SearchSite.site_id).in_(list(site_ids)))).all():
        _delete(session, SearchPlace, row.site_id, service=row.services, cell=(row.cell,))
        _delete(session, SearchArea, row.site_id, service=row.services, code=row.areas)
        _delete(session, SearchName, row.site_id, word_id=row.words)
        _delete(session, SearchSite, row.site_id)


def refresh(session: Session, site_ids: Iterable[int]) -> None:
    """Makes search know entries as they are now."""
    ids = sorted(site_ids)
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        remove(session, page)
        sites = session.exec(read.statement().where(col(ServiceAtLocation.id).in_(page))).all()
        add(session, [_listing(site, entry) for site, entry in zip(sites, read.of(session, sites), strict=True)])


def rebuild(session: Session) -> None:
    """Makes all of search anew; the caller commits."""
    for table in (SearchPlace, SearchArea, SearchName, SearchSite, SearchVariant, SearchWord):
        session.connection().execute(delete(table))
    last = 0
    number = col(ServiceAtLocation.id)
    while page := session.exec(select(number).where(number > last).order_by(number).limit(_PAGE)).all():
        refresh(session, filter(None, page))
        last = page[-1] or 0


def complete(session: Session) -> None:
    """Makes search anew where it knows nothing although there are entries, as after an upgrade; the caller commits."""
    if session.exec(select(SearchSite.site_id).limit(1)).first() is None:
        rebuild(session)


def follow(session: Session, changed: Mapping[Any, set[int]]) -> None:
    """Makes search follow rows that have changed, by table: all entries they are part of."""
    columns: dict[Any, Any] = {
        ServiceAtLocation: ServiceAtLocation.id,
        Service: ServiceAtLocation.service_id,
        Location: ServiceAtLocation.location_id,
        Organization: Service.organization_id,
    }
    with session.no_autoflush:
        where = or_(*(col(columns[table]).in_(ids) for table, ids in changed.items()))
        found = session.exec(select(ServiceAtLocation.id).join(Service).where(where)).all()
        refresh(session, {*(number for number in found if number), *changed.get(ServiceAtLocation, ())})


def _listing(site: ServiceAtLocation, entry: Any) -> Listing:
    assert site.id is not None
    return Listing(site.id, site.service_id, entry)


def _delete(session: Session, table: Any, site_id: int, **keys: Sequence[Any]) -> None:
    where = [col(getattr(table, name)).in_(values) for name, values in keys.items()]
    session.connection().execute(delete(table).where(col(table.site_id) == site_id, *where))


def _learn(session: Session, words: dict[int, str]) -> None:
    """Adds words to the vocabulary, each by its number; others may be adding the same ones."""
    connection = session.connection()
    known = set(connection.scalars(_known_words(), {"words": list(words)}))
    new = {number: word for number, word in words.items() if number not in known}
    bulk.add_missing(connection, core(SearchWord), [{"id": number, "word": word} for number, word in new.items()])
    bulk.add_missing(
        connection,
        core(SearchVariant),
        [
            {"variant": variant, "word_id": number}
            for number, word in new.items()
            for variant in variant_numbers(word, most=1)
        ],
    )


@cache
def _known_words() -> Select[*tuple[Any, ...]]:
    number = core(SearchWord).c.id
    return sa_select(number).where(bulk.among(number, "words"))

"""Writing the translations of entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlmodel import Session, col

from directory.entries import read
from directory.entries.columns import table_of
from directory.exchange.entry import Entry
from directory.models import ServiceAtLocation, TranslatedText
from directory.values import Translation


def write_texts(session: Session, entries: Sequence[Entry], overwrite: bool) -> None:
    """Writes the translations of entries that are in the tables.

    Args:
        session: An open session.
        entries: What was written.
        overwrite: Whether a translation that an entry no longer has is deleted.
    """
    wanted = {entry.source_id: entry for entry in entries if entry.translations or overwrite}
    if not wanted:
        return
    statement = read.statement().where(col(ServiceAtLocation.source_id).in_(wanted))
    sites = session.exec(statement).all()
    texts = read.texts_of(session, (row for site in sites for row in read.rows_of(site)))
    for site in sites:
        _write(session, site, wanted[site.source_id], texts, overwrite)


def _write(session: Session, site: ServiceAtLocation, entry: Entry, texts: read.Texts, overwrite: bool) -> None:
    known = {_key(row): row for row in _texts_of(site, texts)}
    for translation in entry.translations:
        row = _row(site, translation)
        if known.pop(_key(row), None) != row:
            session.merge(row)
    for row in known.values() if overwrite else ():
        session.delete(row)
    session.flush()


def _texts_of(site: ServiceAtLocation, texts: read.Texts) -> Iterator[TranslatedText]:
    for row in read.rows_of(site):
        yield from texts.get(read.key_of(row), ())


def _row(site: ServiceAtLocation, translation: Translation) -> TranslatedText:
    table = table_of(translation.field)
    owner = next(row for row in read.rows_of(site) if isinstance(row, table))
    entity, entity_id = read.key_of(owner)
    return TranslatedText(
        entity=entity,
        entity_id=entity_id,
        field=translation.field,
        language=translation.language,
        origin=str(translation.origin),
        text=translation.text,
        source_revision=translation.source_revision,
        review=str(translation.review),
    )


def _key(row: TranslatedText) -> tuple[str, int, str, str, str]:
    return row.entity, row.entity_id, row.field, row.language, row.origin

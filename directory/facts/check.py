"""What is wrong with the facts, beyond a row that is not well-formed: what a curator should look at.

Problems make ``amana facts check`` fail. Notes do not: a translation that is missing falls back visibly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import yaml

from directory import taxonomy
from directory.facts.packs import CountryFacts, Facts
from directory.facts.records import Entitlement
from directory.facts.resolve import STRENGTH, Case, resolve, told_statuses
from directory.facts.texts import FactRow, digest, texts_of

_HINTS = Path(__file__).with_name("warning_hints.yaml")


@dataclass(frozen=True)
class Due:
    """A fact that should be read again.

    Attributes:
        country: ISO 3166-1 alpha-2.
        key: Of the row.
        review_by: The day by which it should have been.
        source_url: Where to look.
    """

    country: str
    key: str
    review_by: date
    source_url: str | None


def problems(facts: Facts) -> list[str]:
    """Returns what must be mended, a line each."""
    return [
        line
        for country in facts.countries.values()
        for line in (*_unknown_rows(country), *_hidden_warnings(country), *_weak_details(country))
    ] + _contradictions(facts)


def notes(facts: Facts) -> list[str]:
    """Returns what should be looked at, a line each: stale or orphaned translations, rules that overlap."""
    translations = [
        line for code, country in facts.countries.items() for line in _stale_translations(code.lower(), country)
    ]
    return [*translations, *_overlaps(facts)]


def due(facts: Facts, today: date, within: timedelta = timedelta()) -> list[Due]:
    """Returns the facts to be read again, the longest waiting first.

    Args:
        facts: All facts.
        today: The day it is.
        within: How long ahead to look.
    """
    rows = [row for country in facts.countries.values() for row in country.rows]
    waiting = [row for row in rows if row.review_by < today + within and not _is_past(row)]
    found = [Due(row.country, row.key, row.review_by, row.source_url) for row in waiting]
    return sorted(found, key=lambda item: (item.review_by, item.country, item.key))


def _is_past(row: FactRow) -> bool:
    return isinstance(row, Entitlement) and row.role == "past"


def _unknown_rows(country: CountryFacts) -> Iterator[str]:
    known = {row.id for row in country.entitlements}
    for row in country.entitlements:
        for name in row.detail_of:
            if name not in known:
                yield f"{row.id}, field detail_of: expected the id of a row of the same country, found {name!r}"


def _weak_details(country: CountryFacts) -> Iterator[str]:
    """A detail is told below its rule's claim: it may not say less than that claim."""
    by_id = {row.id: row for row in country.entitlements}
    for row in country.entitlements:
        for rule in (by_id[name] for name in row.detail_of if name in by_id):
            if STRENGTH.index(row.entitlement) < STRENGTH.index(rule.entitlement):
                yield f"{row.id}, field entitlement: less than in {rule.id}, of which it is a detail"


def _hidden_warnings(country: CountryFacts) -> Iterator[str]:
    """Words of danger in free text need a warning of one of their kinds, which is always said first."""
    for row in country.entitlements:
        kinds = {caution.kind for caution in row.warnings}
        text = " ".join(text for name, text in texts_of(row) if not name.startswith("warnings"))
        for hint, wanted in _hints().items():
            if row.role != "past" and not kinds & set(wanted) and re.search(hint, text, re.IGNORECASE):
                yield f"{row.id}, field warnings: the text says {hint!r}; expected a warning of {' or '.join(wanted)}"


def _hints() -> Mapping[str, list[str]]:
    hints: Mapping[str, list[str]] = yaml.safe_load(_HINTS.read_text("utf-8"))
    return hints


def _cases(facts: Facts) -> Iterator[Case]:
    for code, country in facts.countries.items():
        for region in ("", *(country.info.regions if country.info else ())):
            for status in told_statuses():
                for service in taxonomy.services():
                    yield from (Case(code, region, status, service, child) for child in (False, True))


def _contradictions(facts: Facts) -> list[str]:
    return _each_once(
        f"{_named(rows)}: contradict each other ({case.status}, {case.service}); give one a `when`, "
        "or make it a `detail_of` or a `route`"
        for case, rows in _rules(facts)
        if len({row.entitlement for row in rows}) > 1
    )


def _overlaps(facts: Facts) -> list[str]:
    return _each_once(
        f"{_named(rows)}: both are the rule and say the same; both are told"
        for _, rows in _rules(facts)
        if len(rows) > 1 and len({row.entitlement for row in rows}) == 1
    )


def _rules(facts: Facts) -> Iterator[tuple[Case, list[Entitlement]]]:
    """Yields every case with the sourced rows that make its claim."""
    for case in _cases(facts):
        yield case, [row for row in resolve(facts, case).rules if row.is_sourced]


def _named(rows: Iterable[Entitlement]) -> str:
    return " and ".join(row.id for row in rows)


def _each_once(lines: Iterable[str]) -> list[str]:
    return list({line.split(":")[0]: line for line in lines}.values())


def _stale_translations(folder: str, country: CountryFacts) -> Iterator[str]:
    english = {f"{row.key}.{name}": text for row in country.rows for name, text in texts_of(row)}
    for language, texts in country.texts.items():
        for key, translation in texts.items():
            where = f"{folder}/texts.{language}.yaml, row {key}"
            if key not in english:
                yield f"{where}: no such text; take it out"
            elif translation.source != digest(english[key]):
                yield f"{where}: the English text has changed; translate it again, with source: {digest(english[key])}"

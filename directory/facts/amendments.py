"""Facts that curators changed: drafted, reviewed and published like entries, and told from then on.

The packs are what the project knows; an amendment is what those who keep one installation know better. It holds a
whole row, replaces the row of the same name, and is checked as a row of a pack is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import JSON, Field, Session, SQLModel, func, select

from directory.curation.columns import Moment
from directory.curation.subjects import Snapshot, Subject, register
from directory.errors import BadRecord
from directory.facts import check
from directory.facts.packs import CountryFacts, Facts, load_facts
from directory.facts.records import Entitlement, FirewallLaw, Hotline
from directory.facts.texts import FactRow

SUBJECT = "fact"
_MODELS: dict[str, type[BaseModel]] = {"entitlements": Entitlement, "firewall": FirewallLaw, "hotlines": Hotline}
# What somebody may lose or risk by: never without a second yes.
_GRAVE = frozenset({
    "entitlement", "legal_firewall", "warnings", "duty_to_report", "safe_wording", "number", "role", "status",
    "service", "when", "detail_of",
})  # fmt: skip


class FactAmendment(SQLModel, table=True):
    """A fact as curators made it: the row that is told instead of the pack's."""

    __tablename__: ClassVar[str] = "fact_amendment"
    fact: str = Field(primary_key=True, description="identifier, see fact_id")
    country: str = Field(index=True, description="ISO 3166-1 alpha-2")
    file: str = Field(description="entitlements, firewall or hotlines")
    content: dict[str, Any] = Field(sa_type=JSON, description="the whole row")
    changed_at: datetime = Field(sa_type=Moment)


def fact_id(row: FactRow) -> str:
    """Returns what names a fact everywhere: ``DE-002``, ``DE:firewall``, ``DE:emergency-112``."""
    return row.id if isinstance(row, Entitlement) else f"{row.country}:{row.key}"


def find(facts: Facts, wanted: str) -> FactRow | None:
    """Returns the fact of an identifier, None if there is none."""
    rows = (row for country in facts.countries.values() for row in country.rows)
    return next((row for row in rows if fact_id(row).upper() == wanted.upper()), None)


def amended(facts: Facts, rows: Iterable[FactAmendment]) -> Facts:
    """Puts amendments in the place of the rows they replace; new ones come last.

    Args:
        facts: Those of the packs.
        rows: The amendments.

    Raises:
        BadRecord: If one is no row any more, since the fields of rows have changed.
    """
    countries = dict(facts.countries)
    for amendment in rows:
        here = countries.get(amendment.country, CountryFacts())
        countries[amendment.country] = _with(here, amendment.file, _row(amendment.file, amendment.content))
    return Facts(countries)


def _with(country: CountryFacts, file: str, row: FactRow) -> CountryFacts:
    known: tuple[FactRow, ...] = getattr(country, file)
    there = any(other.key == row.key for other in known)
    rows = tuple(row if other.key == row.key else other for other in known)
    changed: Any = {file: rows if there else (*rows, row)}
    return replace(country, **changed)


def _row(file: str, content: Snapshot) -> FactRow:
    try:
        return _MODELS[file].model_validate(content)  # type: ignore[return-value]  # one of the three
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "(whole row)"
        raise BadRecord("facts", str(content.get("id") or file), where, first["msg"]) from error


def live_facts(session: Session) -> Facts:
    """Returns packs and amendments together."""
    return amended(_packs(), session.exec(select(FactAmendment)).all())


@cache
def _packs() -> Facts:
    return load_facts()


def version(open_session: Callable[[], Session]) -> Callable[[], object]:
    """Returns what tells whether an amendment has changed; the last answer while the database is away."""
    last: list[object] = [None]

    def look() -> object:
        try:
            with open_session() as session:
                last[0] = session.exec(select(func.count(), func.max(FactAmendment.changed_at))).one()
        except SQLAlchemyError:
            pass  # what was known goes on being told
        return last[0]

    return look


def amending(open_session: Callable[[], Session]) -> Callable[[Facts], Facts]:
    """Returns what puts the amendments of a database into the facts of the packs."""

    def amend(facts: Facts) -> Facts:
        try:
            with open_session() as session:
                return amended(facts, session.exec(select(FactAmendment)).all())
        except SQLAlchemyError:
            return facts

    return amend


def _load(session: Session, wanted: str) -> Snapshot | None:
    row = find(live_facts(session), wanted)
    return row.model_dump(mode="json") if row else None


def _apply(session: Session, wanted: str | None, content: Snapshot) -> str:
    """Writes a row; refused if it is none, or if it brings a fault into the facts that was not there.

    Raises:
        BadRecord: Names the field, or the fault.
    """
    file = _file_of(content)
    row = _row(file, content)
    before = live_facts(session)
    amendment = FactAmendment(
        fact=fact_id(row), country=row.country, file=file, content=row.model_dump(mode="json"),
        changed_at=datetime.now(UTC),
    )  # fmt: skip
    new = set(check.problems(amended(before, [amendment]))) - set(check.problems(before))
    if new:
        raise BadRecord("facts", fact_id(row), "(whole row)", min(new))
    session.merge(amendment)
    session.flush()
    return wanted or fact_id(row)


def _file_of(content: Snapshot) -> str:
    if "entitlement" in content:
        return "entitlements"
    return "firewall" if "legal_firewall" in content else "hotlines"


register(Subject(SUBJECT, load=_load, apply=_apply, alone=frozenset({"review_by"}), never_alone=_GRAVE))

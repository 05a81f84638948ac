"""Choosing the rows that hold for somebody. Never says more than a row says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import CHILD, Entitlement, FirewallLaw, Hotline

UNKNOWN_STATUS = "prefer_not_to_say"
# From least to most: of several rows the weakest claim is the one that can be relied on.
_STRENGTH = ("unclear", "none", "emergency_only", "partial", "full")


def entitlements_for(facts: Facts, country: str, region: str, status: str, service: str) -> tuple[Entitlement, ...]:
    """Finds the rows for a status and a service, the most specific first.

    Args:
        facts: All facts.
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2, or empty.
        status: Taxonomy identifier or ``child``.
        service: Taxonomy identifier.

    Returns:
        Rows of the region before rows of the country before rows of the wider area; rows that are
        general knowledge last.
    """
    rows = [row for row in _rows_at(facts, country, region) if service in row.service and status in row.status]
    return tuple(sorted(rows, key=lambda row: (row.region is None, row.country != country, not row.is_sourced)))


def weakest(rows: Iterable[Entitlement]) -> Entitlement | None:
    """Returns the row that claims least (of equals one that is certain), None if there are none."""
    return min(rows, key=lambda row: (_STRENGTH.index(row.entitlement), not row.is_certain), default=None)


def weakest_by_status(facts: Facts, country: str, region: str, service: str) -> dict[str, Entitlement]:
    """Finds for each status the row that claims least; statuses without a row are left out."""
    rows = {
        status: weakest(entitlements_for(facts, country, region, status, service))
        for status in taxonomy.statuses()
        if status != UNKNOWN_STATUS
    }
    return {status: row for status, row in rows.items() if row}


def weakest_for_everybody(facts: Facts, country: str, region: str, service: str) -> Entitlement | None:
    """Returns the row that claims least of all; None if for some status nothing is known."""
    rows = weakest_by_status(facts, country, region, service)
    known = len(rows) == len(taxonomy.statuses()) - 1
    return weakest(rows.values()) if known else None


def _rows_at(facts: Facts, country: str, region: str) -> list[Entitlement]:
    here = facts.of(country)
    wider = here.info.member_of if here.info else ()
    rows = [*here.entitlements, *(row for area in wider for row in facts.of(area).entitlements)]
    return [row for row in rows if row.region in (None, region)]


def child_rows(rows: Sequence[Entitlement], status: str) -> tuple[Entitlement, ...]:
    """Keeps the rows for children that hold for a child of this status."""
    return tuple(
        row
        for row in rows
        if CHILD in row.status and (not row.child_immigration_status or status in row.child_immigration_status)
    )


def firewall_for(facts: Facts, country: str, region: str) -> FirewallLaw | None:
    """Returns the firewall law of the region, else of the whole country, else None."""
    rows = [row for row in facts.of(country).firewall if row.region in (None, region)]
    return min(rows, key=lambda row: row.region is None, default=None)


def regional_firewalls(facts: Facts, country: str) -> tuple[str, ...]:
    """Returns the regions that have a firewall row of their own."""
    return tuple(row.region for row in facts.of(country).firewall if row.region)


def hotlines_for(facts: Facts, country: str, purpose: str, region: str = "") -> tuple[Hotline, ...]:
    """Returns the numbers for a purpose, in the order of the pack (the first is the one to call)."""
    rows = facts.of(country).hotlines
    return tuple(row for row in rows if row.purpose == purpose and row.region in (None, region))

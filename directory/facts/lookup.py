"""Choosing firewall law and telephone numbers. Entitlements: ``resolve.py``."""

from __future__ import annotations

from directory.facts.packs import Facts
from directory.facts.records import FirewallLaw, Hotline


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

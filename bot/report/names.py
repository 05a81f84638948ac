"""What quarters, breakdowns, rows and states of figures are called."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from actions import outgoing as out
from actions.outgoing import Arg, message
from directory.models import Organization, ServiceAtLocation
from directory.referrals.figures import By, Figures
from directory.referrals.publishing import States
from directory.referrals.quarters import first_day

# Whoever reads a table of entries or of figures finds the same words above its columns.
LABELS = {
    By.MONTH: "stats-by-month",
    By.SERVICE: "admin-field-services",
    By.LANGUAGE: "admin-field-languages",
    By.PLACE: "stats-by-place",
    By.REASON: "stats-by-reason",
    By.ORGANIZATION: "admin-field-organization",
}


def quarter_name(quarter: str) -> Arg:
    """Names a quarter."""
    return out.quarter(first_day(quarter))


def label(by: By) -> Arg:
    """Names a breakdown."""
    return message(LABELS[by])


def whose(session: Session, figures: Figures) -> Arg:
    """Names the organisation of figures, or says that they are of several."""
    if len(figures.organizations) != 1:
        return message("stats-title")
    return row_name(session, By.ORGANIZATION, str(figures.organizations[0]))


def states_name(states: States) -> Arg:
    """Names states that are counted together."""
    return {"type": "plus", "parts": [message(f"stats-state-{state.value}") for state in states]}


def row_name(session: Session, by: By, key: str) -> Arg:
    """Names a row of a table; a key that names nothing any more stands for itself."""
    if by is By.MONTH:
        return out.month(date.fromisoformat(f"{key}-01"))
    if by is By.REASON:
        return message(f"button-reason-{key.replace('_', '-')}") if key else message("stats-unsaid")
    if not key:  # no service or place was chosen for her
        return message("button-anything")
    if by is By.SERVICE:
        return message(f"service-{key}")
    return out.language_name(key) if by is By.LANGUAGE else _record_name(session, by, int(key))


def _record_name(session: Session, by: By, number: int) -> Arg:
    if by is By.ORGANIZATION:
        organization = session.get(Organization, number)
        return organization.name if organization else str(number)
    entry = session.get(ServiceAtLocation, number)
    return f"{entry.service.name} (#{number})" if entry else f"#{number}"

"""Guided commands that survive a restart: what somebody has answered so far."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from directory import erasure
from directory.curation.tables import Flow

LIFE = timedelta(hours=24)


def begin(session: Session, key: str, command: str, state: dict[str, Any], now: datetime) -> None:
    """Begins a flow or goes on with it; another one of the same person ends."""
    session.merge(Flow(person_key=key, command=command, state=state, expires_at=now + LIFE))


def of(session: Session, key: str, now: datetime) -> Flow | None:
    """Returns the flow somebody is in; one that has expired is deleted."""
    flow = session.get(Flow, key)
    if flow is not None and flow.expires_at <= now:
        session.delete(flow)
        return None
    return flow


def end(session: Session, key: str) -> bool:
    """Ends the flow somebody is in; returns whether there was one."""
    flow = session.get(Flow, key)
    if flow is not None:
        session.delete(flow)
    return flow is not None


def _held(session: Session, key: str) -> list[erasure.Row]:
    flows = session.exec(select(Flow).where(Flow.person_key == key))
    return [{"command": row.command, "expires_at": row.expires_at.isoformat()} for row in flows]


erasure.register(erasure.Kept("flow", ("flow",), _held, lambda session, key: int(end(session, key))))

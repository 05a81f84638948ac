"""What tests are made of: entries, facts, a clock that stands still, a turn without Rasa."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine

from actions.outgoing import COMPOSED, Button, Outgoing
from actions.server import build_runner
from actions.turn import Resources
from directory import erasure, starter
from directory.exchange.entry import Entry, Phone
from directory.exchange.importer import save
from directory.facts.packs import CountryFacts, Facts
from directory.facts.records import CountryInfo, Entitlement, FirewallLaw, Hotline
from directory.geo import gazetteer
from directory.geo.places import PlaceIndex

ROOT = Path(__file__).parent.parent
BERLIN, HAMBURG = (52.52437, 13.41053), (53.55073, 9.99302)
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)  # a Wednesday, twelve o'clock in Berlin


def shared_data(*parts: str) -> Path | None:
    """Where a file collected from public repositories is; None on a machine that has not got the collection.

    It is no part of the project: named by ``AMANA_SHARED_DATA``, or ``shared/data`` beside the project or above.
    """
    named = os.environ.get("AMANA_SHARED_DATA")
    roots = [Path(named)] if named else [folder / "shared" / "data" for folder in ROOT.parents]
    return next((path for root in roots if (path := root.joinpath(*parts)).exists()), None)


DATA = shared_data() or ROOT / "not-on-this-machine"


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = NOON) -> None:
        """Takes the moment it shows."""
        self.moment = now

    def __call__(self) -> datetime:
        """Returns the moment."""
        return self.moment


@cache
def place_index() -> PlaceIndex:
    """The index of the cities over 15,000 people, made when it is missing: that takes five seconds."""
    path = place_index_path()
    if not path.exists():
        draft = path.with_name(f"{path.stem}-{os.getpid()}.sqlite")
        gazetteer.build(draft, min_population=15_000)
        draft.replace(path)
    return PlaceIndex(path)


def place_index_path() -> Path:
    """Where it is kept: by what it is made of, so that it is never an old one."""
    stamp = hashlib.sha256(starter.index_version().encode()).hexdigest()[:16]
    return ROOT / "var" / "cache" / f"places-{stamp}.sqlite"


def an_entry(source_id: str = "test:1", **values: Any) -> Entry:
    """A doctor in the middle of Berlin of whom nothing more is known."""
    known: dict[str, Any] = {
        "name": f"Place {source_id}",
        "organization": f"Organisation {source_id}",
        "services": ("primary_care",),
        "country": "DE",
        "city": "Berlin",
        "latitude": BERLIN[0],
        "longitude": BERLIN[1],
        "timezone": "Europe/Berlin",
        "read_on": date(2026, 11, 25),
        "source_title": "A public page",
    }
    if phone := values.pop("phone", None):
        known["phones"] = (Phone(phone),)
    return Entry(source_id=source_id, **{**known, **values})


def a_database(*entries: Entry) -> Engine:
    """A directory in memory that holds the entries."""
    engine = create_engine("sqlite://", creator=_with_all_tables, poolclass=StaticPool)
    with Session(engine) as session:
        save(session, entries)
        session.commit()
    return engine


def _with_all_tables() -> sqlite3.Connection:
    """Every table there is, copied: that takes a thirtieth of the time of making them."""
    made = sqlite3.connect(":memory:", check_same_thread=False)
    _tables().backup(made)
    return made


@cache
def _tables() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    erasure.import_all()
    SQLModel.metadata.create_all(create_engine("sqlite://", creator=lambda: made, poolclass=StaticPool))
    return made


def an_entitlement(**values: Any) -> Entitlement:
    """A sourced row: people without papers have a right to a doctor in Germany."""
    known = {
        "id": "DE-901", "country": "DE", "status": ["undocumented"], "service": ["primary_care"],
        "entitlement": "full", "basis": "sourced", "confidence": "high", "source_title": "A page",
        "review_by": "2027-11-25",
    }  # fmt: skip
    return Entitlement.model_validate({**known, **values})


def a_firewall(**values: Any) -> FirewallLaw:
    """A sourced row: reporting is barred in some ways only."""
    known = {
        "country": "DE", "legal_firewall": "partial", "duty_to_report": "The social office",
        "basis": "sourced", "confidence": "high", "source_title": "A page", "review_by": "2027-11-25",
    }  # fmt: skip
    return FirewallLaw.model_validate({**known, **values})


def a_hotline(purpose: str, number: str, **values: Any) -> Hotline:
    """A telephone number."""
    known = {"country": "DE", "purpose": purpose, "name": f"Line {number}", "number": number, "basis": "sourced",
             "review_by": "2027-11-25"}  # fmt: skip
    return Hotline.model_validate({**known, **values})


def facts_of(*rows: Entitlement | FirewallLaw | Hotline, country: str = "DE", member_of: tuple[str, ...] = ()) -> Facts:
    """What is known of one country and of nothing else."""
    info = CountryInfo(country=country, languages=("de",), member_of=member_of)
    return Facts({
        country: CountryFacts(
            info,
            tuple(row for row in rows if isinstance(row, Entitlement)),
            tuple(row for row in rows if isinstance(row, FirewallLaw)),
            tuple(row for row in rows if isinstance(row, Hotline)),
        )
    })  # fmt: skip


def resources(facts: Facts, *entries: Entry, engine: Engine | None = None, **values: Any) -> Resources:
    """What capabilities need, with a directory that holds the entries."""
    database = engine or a_database(*entries)
    return Resources(lambda: facts, place_index(), lambda: Session(database), FakeClock(), **values)


@dataclass
class Played:
    """What a capability said and did in one turn."""

    messages: list[Outgoing]
    events: list[dict[str, Any]] = field(default_factory=list)

    @property
    def keys(self) -> list[str]:
        """The keys of all that is said, in the order in which it is read."""
        return [key for outgoing in self.messages for key in keys_in(outgoing)]

    @property
    def titles(self) -> list[str]:
        """The keys of the messages themselves."""
        return [outgoing.key for outgoing in self.messages]

    @property
    def buttons(self) -> list[Button]:
        """All buttons."""
        return [button for outgoing in self.messages for button in outgoing.buttons]

    @property
    def slots(self) -> dict[str, Any]:
        """The slots that were set."""
        return {event["name"]: event["value"] for event in self.events if event["event"] == "slot"}

    @property
    def follow_ups(self) -> list[str]:
        """The forms or actions that are to come next."""
        return [event["name"] for event in self.events if event["event"] == "followup"]


class Stage:
    """Plays capabilities as Rasa would call them, without Rasa."""

    def __init__(self, with_: Resources) -> None:
        """Takes what the capabilities need."""
        self._run = build_runner(with_)

    def plays(
        self,
        action: str,
        slots: Mapping[str, Any] | None = None,
        intent: str = "",
        entities: Mapping[str, str] | None = None,
        language: str = "en",
        active_loop: str = "",
        ranking: Iterable[str] = (),
        text: str = "",
    ) -> Played:
        """Calls one capability and returns what it answers."""
        latest = {
            "text": text,
            "intent": {"name": intent},
            "intent_ranking": [{"name": name, "confidence": 0.3} for name in ranking],
            "entities": [{"entity": name, "value": value} for name, value in (entities or {}).items()],
            "metadata": {"language": language},
        }
        result = asyncio.run(self._called(action, dict(slots or {}), latest, active_loop))
        said = [Outgoing.from_json(row["custom"]) for row in result["responses"] if row.get("custom")]
        return Played(said, result["events"])

    async def _called(self, action: str, slots: dict[str, Any], latest: dict[str, Any], loop: str) -> dict[str, Any]:
        tracker = {
            "sender_id": "test", "slots": slots, "latest_message": latest, "events": [], "paused": False,
            "latest_event_time": 0, "latest_input_channel": "rest", "latest_action_name": "action_listen",
            "active_loop": {"name": loop} if loop else {},
        }  # fmt: skip
        return await self._run(
            {"next_action": action, "sender_id": "test", "tracker": tracker, "domain": {"slots": {}}}
        )


def keys_in(outgoing: Outgoing) -> list[str]:
    """The keys a message is made of, its own first unless it only holds others together."""
    inner = [str(arg["key"]) for arg in args_in(outgoing.args) if arg["type"] == "message"]
    return [*([] if outgoing.key in COMPOSED else [outgoing.key]), *inner]


def args_in(value: Any, wanted: Callable[[Any], bool] = lambda _: True) -> Iterator[dict[str, Any]]:
    """All typed arguments inside a value, from the outside in and from first to last."""
    if isinstance(value, Mapping):
        if isinstance(value.get("type"), str) and wanted(value):
            yield dict(value)
        for inner in value.values():
            yield from args_in(inner, wanted)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from args_in(inner, wanted)

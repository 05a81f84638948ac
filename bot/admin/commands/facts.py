"""Facts about the law: showing them, proposing changes, and what must be read again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import yaml

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, WrongArguments, options
from bot.admin.call import Call, Refusal
from bot.admin.drafting import draft_made
from bot.admin.kinds import Kind, register
from bot.admin.registry import COORDINATORS, Answer, command
from bot.admin.say import listed, rows_of
from directory.curation.roles import Area
from directory.curation.subjects import Snapshot, subject_of
from directory.facts import amendments, check
from directory.facts.texts import FactRow

_AHEAD = timedelta(days=30)
_NEVER_CHANGED = ("id", "country")  # what names a row


@command("fact", "facts", COORDINATORS, wanted=options)
def fact(call: Call, wanted: Options) -> Answer:
    """Shows a fact, or with ``field=value`` proposes a change of it."""
    if len(wanted.plain) != 1:
        raise WrongArguments
    row = _mine(call, wanted.plain[0])
    if not wanted.named:
        return [_shown(call, row)]
    snapshot = row.model_dump(mode="json")
    values = {name: _value(name, text, snapshot) for name, text in wanted.named.items()}
    return draft_made(call, amendments.SUBJECT, amendments.fact_id(row), {**snapshot, **values})


def _mine(call: Call, wanted: str) -> FactRow:
    row = amendments.find(amendments.live_facts(call.session), wanted)
    if row is None:
        raise Refusal(Outgoing("admin-fact-none", {"fact": wanted}))
    if not _is_theirs(call, row.country, row.region):
        raise Refusal(Outgoing("admin-not-yours"))
    return row


def _is_theirs(call: Call, country: str, region: str | None) -> bool:
    return call.actor.reaches(Area(country, region or ""))


def _value(name: str, text: str, snapshot: Snapshot) -> Any:
    """Reads a value as it stands in a pack's file: a list or a mapping as YAML, everything else as typed."""
    if name not in snapshot or name in _NEVER_CHANGED:
        fields = ", ".join(field for field in snapshot if field not in _NEVER_CHANGED)
        raise Refusal(Outgoing("admin-fact-no-field", {"field": name, "fields": fields}))
    if text[:1] not in "[{" and text not in ("true", "false"):
        return text or None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise WrongArguments from error


def _shown(call: Call, row: FactRow) -> Outgoing:
    name = amendments.fact_id(row)
    lines = [
        message("admin-field-line", field=field, value=_worded(field, value))
        for field, value in row.model_dump(mode="json").items()
        if value not in (None, [], False)
    ]
    today = call.now.date().isoformat()
    example = call.typed("fact", name, f"review_by={today}")
    return rows_of([name, *lines, message("admin-fact-how", command=example)])


def _worded(_: str, value: Any) -> Arg:
    if isinstance(value, list | dict):
        return yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=10_000).strip()
    return str(value)


@command("due", "facts", COORDINATORS, wanted=options)
def due(call: Call, wanted: Options) -> Answer:
    """Lists the facts of one's own region that must be read again within a month."""
    found = check.due(amendments.live_facts(call.session), call.now.date(), _AHEAD)
    rows = [item for item in found if _is_theirs(call, item.country, None)]
    if not rows:
        raise Refusal(Outgoing("admin-due-none"))
    heading = message("admin-due-head", count=len(rows))
    return [listed(heading, rows, wanted.page, _due_line, "due")]


def _due_line(item: check.Due) -> Arg:
    fact = item.key if "-" in item.key[2:3] else f"{item.country}:{item.key}"
    return message("admin-due-line", fact=fact, date=out.day(item.review_by), source=item.source_url or "")


def _reaches(call: Call, fact: str | None, proposed: Snapshot | None) -> bool:
    if proposed is None:
        proposed = subject_of(amendments.SUBJECT).load(call.session, fact or "")
    return proposed is not None and _is_theirs(call, proposed["country"], proposed.get("region"))


def _title(_: Call, fact: str | None, proposed: Snapshot | None) -> Arg:
    return fact or str((proposed or {}).get("id"))


register(amendments.SUBJECT, Kind(_reaches, _title, lambda name: name, _worded, "fact"))

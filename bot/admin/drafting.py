"""What is said of drafts and changes, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from actions import outgoing as out
from actions.outgoing import Arg, Button, Outgoing, message
from bot.admin.call import Call, Refusal
from bot.admin.kinds import kind_of
from bot.admin.say import rows_of
from directory.curation import drafts
from directory.curation.subjects import Conflict, NothingChanged, Snapshot, difference
from directory.curation.tables import Change, Draft
from directory.models import Organization

_LONGEST = 160  # characters of a value; a telephone shows no more at a glance


def draft_made(call: Call, kind: str, subject_id: str | None, proposed: Snapshot, why: str = "") -> list[Outgoing]:
    """Makes a draft and says what it changes and who can publish it."""
    try:
        draft = drafts.propose(call.session, call.actor, kind, subject_id, proposed, call.now, why)
    except NothingChanged as error:
        raise Refusal(Outgoing("admin-nothing-changed")) from error
    return [draft_card(call, draft)]


def draft_card(call: Call, draft: Draft) -> Outgoing:
    """Shows a draft: what it is of, what it changes, who can publish it."""
    alone = drafts.may_publish(call.session, call.actor, draft)
    state = message("admin-draft-alone" if alone else "admin-draft-review", number=str(draft.id))
    lines = [title_of(call, draft), *changed_lines(draft), *([draft.why] if draft.why else []), state]
    publish = [call.button("publish", draft.id)] if alone else []
    return Outgoing(
        "admin-rows", {"text": out.lines(lines)}, [*publish, call.button("discard", draft.id), *shown(call, draft)]
    )


def shown(call: Call, row: Draft | Change) -> list[Button]:
    """A button that shows the subject, where there is one already."""
    command = kind_of(row.subject).show
    return [call.button(command, row.subject_id)] if command and row.subject_id else []


def title_of(call: Call, row: Draft | Change) -> Arg:
    """Names the subject of a draft or change in one line."""
    return kind_of(row.subject).title(call, row.subject_id, row.proposed if isinstance(row, Draft) else None)


def changed_lines(row: Draft | Change) -> Iterator[Arg]:
    """A line for each field that changes, with what was there before."""
    before, after = (row.base, row.proposed) if isinstance(row, Draft) else (row.before, row.after or {})
    kind = kind_of(row.subject)
    for name, (old, new) in difference(before, after).items():
        if before is None and new in (None, "", [], False):
            continue
        key = "admin-field-line" if before is None else "admin-field-changed"
        words = {"field": kind.field(name), "value": _short(kind.value(name, new))}
        yield message(key, **words) if before is None else message(key, **words, before=_short(kind.value(name, old)))


def _short(value: Arg) -> Arg:
    return value if not isinstance(value, str) or len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"


def conflict(row: Draft | Change, met: Conflict) -> Outgoing:
    """Says which fields somebody else has changed meanwhile: what was expected, what is, what would be."""
    kind = kind_of(row.subject)
    lines: list[Arg] = [message("admin-conflict")]
    for name, (_, now, wanted) in met.fields.items():
        worded = {"now": _short(kind.value(name, now)), "wanted": _short(kind.value(name, wanted))}
        lines.append(message("admin-conflict-field", field=kind.field(name), **worded))
    return rows_of(lines)


def who(call: Call, key: str, role: str, organization_id: int | None) -> Arg:
    """Says who did something: as what, and for which organisation. Nobody has a name here."""
    if key == call.actor.key:
        return message("admin-who-you")
    organization = call.session.get(Organization, organization_id) if organization_id else None
    worded = message(f"admin-role-{role}")
    return message("admin-who-of", role=worded, organization=organization.name) if organization else worded

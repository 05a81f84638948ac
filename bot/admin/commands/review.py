"""Drafts on their way to being live, and changes on their way back."""

from __future__ import annotations

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, WrongArguments, number, optional, options, word
from bot.admin.call import Call, Refusal
from bot.admin.drafting import changed_lines, conflict, draft_card, shown, title_of, who
from bot.admin.keeping import found
from bot.admin.kinds import kind_of
from bot.admin.registry import ALL, KEEPERS, Answer, command
from bot.admin.say import done, entry_line, listed, rows_of
from directory.curation import changes, drafts, entries
from directory.curation.subjects import AlreadyDecided, Conflict, Enough, NeedsAnother, NothingChanged
from directory.curation.tables import Change, Draft


@command("draft", "review", KEEPERS, draft=number)
def draft(call: Call, draft: int) -> Answer:
    """Shows a draft."""
    return [draft_card(call, _draft(call, draft))]


@command("publish", "review", KEEPERS, draft=word)
def publish(call: Call, draft: str) -> Answer:
    """Makes a draft live, or all drafts of a batch: all or none."""
    rows = _drafts(call, draft)
    done_changes = [_published(call, row) for row in rows]
    if len(rows) == 1:
        first = done_changes[0]
        lines = [title_of(call, first), *changed_lines(first), message("admin-published")]
        return [rows_of(lines, *shown(call, first), call.button("undo", first.id))]
    return done("admin-published-all", count=len(rows))


def _published(call: Call, row: Draft) -> Change:
    try:
        return drafts.publish(call.session, row, call.actor, call.now)
    except NeedsAnother as error:
        raise Refusal(Outgoing("admin-needs-another", {"number": str(row.id)})) from error
    except Enough as error:
        raise Refusal(Outgoing("admin-enough-today", {"most": error.most})) from error
    except Conflict as met:
        raise Refusal(conflict(row, met)) from met
    except (AlreadyDecided, NothingChanged) as error:
        raise Refusal(Outgoing("admin-draft-decided", {"number": str(row.id)})) from error


@command("discard", "review", KEEPERS, draft=word)
def discard(call: Call, draft: str) -> Answer:
    """Ends a draft, or all of a batch, that is not to become live."""
    rows = _drafts(call, draft)
    for row in rows:
        drafts.discard(call.session, row, call.actor, call.now)
    return done("admin-discarded", count=len(rows))


def _drafts(call: Call, named: str) -> list[Draft]:
    if named.lstrip("#").isdecimal():
        return [_draft(call, int(named.lstrip("#")))]
    rows = [row for row in drafts.waiting(call.session, batch=named) if _reaches(call, row)]
    if not rows:
        raise Refusal(Outgoing("admin-draft-none", {"number": named}))
    return rows


def _draft(call: Call, draft_number: int) -> Draft:
    row = call.session.get(Draft, draft_number)
    if row is None or not _reaches(call, row):
        raise Refusal(Outgoing("admin-draft-none", {"number": str(draft_number)}))
    if row.state != drafts.REVIEW:
        raise Refusal(Outgoing("admin-draft-decided", {"number": str(draft_number)}))
    return row


def _reaches(call: Call, row: Draft | Change) -> bool:
    proposed = row.proposed if isinstance(row, Draft) else None
    return kind_of(row.subject).reaches(call, row.subject_id, proposed)


@command("history", "review", ALL, wanted=options)
def history(call: Call, wanted: Options) -> Answer:
    """Lists the changes of an entry, the newest first."""
    if len(wanted.plain) != 1 or not wanted.plain[0].lstrip("#").isdecimal():
        raise WrongArguments
    site = found(call, int(wanted.plain[0].lstrip("#")))
    rows = changes.history(call.session, entries.SUBJECT, str(site.id))
    heading = out.lines([entry_line(site), message("admin-history-head" if rows else "admin-history-none")])
    return [listed(heading, rows, wanted.page, lambda row: _line(call, row), "history", site.id)]


def _line(call: Call, row: Change) -> Arg:
    fields = [kind_of(row.subject).field(name) for name in (row.after or {})][:4]
    words = {
        "number": str(row.id),
        "date": out.day(row.at.date()),
        "action": message(f"admin-action-{row.action}"),
        "fields": out.listed(fields) if row.before is not None else "",
        "who": who(call, row.actor_key, row.actor_role, row.actor_organization_id),
    }
    return message("admin-history-line-undone" if row.undone_by else "admin-history-line", **words)


@command("undo", "review", KEEPERS, change=optional(number))
def undo(call: Call, change: int | None) -> Answer:
    """Takes a change back: the one named, else one's own latest."""
    row = call.session.get(Change, change) if change else changes.latest_of(call.session, call.actor.key)
    if row is None or not _reaches(call, row):
        raise Refusal(Outgoing("admin-change-none", {"number": str(change or "")}))
    try:
        undone = changes.undo(call.session, row, call.actor, call.now)
    except Conflict as met:
        raise Refusal(conflict(row, met)) from met
    except AlreadyDecided as error:
        raise Refusal(Outgoing("admin-undone-already", {"number": str(row.id)})) from error
    except NeedsAnother as error:
        raise Refusal(Outgoing("admin-undo-needs-another")) from error
    lines = [title_of(call, undone), *changed_lines(undone), message("admin-undone", number=str(row.id))]
    return [rows_of(lines, *shown(call, undone), call.button("undo", undone.id))]

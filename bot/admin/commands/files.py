"""Files of entries in and out: an import becomes drafts, an export leaves nothing secret."""

from __future__ import annotations

import mimetypes
import tempfile
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from actions import outgoing as out
from actions.outgoing import Arg, File, Outgoing, message
from bot.admin.arguments import WrongArguments, anything, word
from bot.admin.call import Call, Refusal
from bot.admin.editing import kept_by_caller, refused_words
from bot.admin.keeping import reaches, reaches_snapshot
from bot.admin.registry import KEEPERS, Answer, command
from bot.admin.say import rows_of
from bot.messages import SentFile
from directory import entries as tables
from directory.curation import drafts, entries
from directory.curation.roles import Role
from directory.errors import BadRecord
from directory.exchange import export as leaving
from directory.exchange.decisions import Decisions
from directory.exchange.entry import Entry
from directory.exchange.formats import WRITERS, open_file
from directory.exchange.merge import merged
from directory.exchange.plan import Plan, Planned, as_known, plan_import
from directory.exchange.reading import Context, Row

_PARTIAL = "partial"
_MEMORY = Path("/dev/shm")  # noqa: S108  # a folder that is never written to a disk, where there is one
_MOST_ROWS = 500  # as drafts, that somebody looks at one by one; larger files go through `amana import`
_SHOWN = 8
_SUFFIX = {"hsds": "json", "hsds-package": "zip", "fhir": "json"}


@dataclass
class _Taken:
    """What an import comes to.

    Attributes:
        rows: New and changed entries of one's own, with the snapshot they are to become.
        foreign: Rows of entries that others keep.
        counts: Of the plan.
    """

    rows: list[tuple[Planned, Entry, int | None]] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


@command("import", "exchange", KEEPERS, reads_files=True, given=anything)
def import_(call: Call, given: str) -> Answer:
    """Makes drafts of the rows of a file sent with the command, or of a table behind it (in the shell: of a path)."""
    partial, given = _without_partial(given)
    if not given and call.file is None:
        raise Refusal(how(call))
    with tempfile.TemporaryDirectory(prefix="amana-import-", dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        path = _file_of(call, given, Path(folder))
        defaults = {"organization": call.actor.organization} if call.actor.role is Role.CURATOR else {}
        rows = open_file(path, Context(call.office.places, "", defaults, call.now.date()))
        plan = plan_import(call.session, rows)
        if plan.refused and not partial:
            raise Refusal(_refused(call, plan))
        return [_made(call, _taken(call, plan), plan)]


def how(call: Call) -> Outgoing:
    """Says what a table looks like, and how a file is sent, where the channel is one that takes files."""
    command = call.typed("import")
    by_file = [message("admin-import-caption", command=command)] if call.hears_unasked else []
    return rows_of([message("admin-import-how", command=command), *by_file])


def _without_partial(given: str) -> tuple[bool, str]:
    first, _, rest = given.partition("\n") if "\n" in given.strip() else given.partition(" ")
    if first.strip().lower() == _PARTIAL:
        return True, rest.strip()
    last = given.rsplit(" ", 1)
    return (True, last[0]) if len(last) == 2 and last[1] == _PARTIAL else (False, given)


def _file_of(call: Call, given: str, folder: Path) -> Path:
    """Returns the file that is meant: the one that was sent, the pasted table, or in the shell the one at a path."""
    if call.file is not None:
        path = folder / f"table{_ending(call.file)}"
        path.write_bytes(call.file.content)
        return path
    if "\n" in given:
        path = folder / "table.csv"
        path.write_text(given, "utf-8")
        return path
    path = Path(given.strip("\"'")).expanduser()
    if not call.in_shell or not path.exists():
        raise Refusal(how(call))
    return path


def _ending(file: SentFile) -> str:
    """Returns the ending by which the format is known: of the name, whose rest is not used, else by media type."""
    ending = Path(file.name).suffix.lower()
    return ending if ending[1:].isalnum() else mimetypes.guess_extension(file.media_type) or ""


def _refused(call: Call, plan: Plan) -> Outgoing:
    rows = [_bad(bad) for bad in plan.refused[:_SHOWN]]
    again = message("admin-import-partial", command=call.typed("import", _PARTIAL))
    return rows_of([message("admin-import-refused", count=plan.counts["refused"]), *rows, again])


def _bad(bad: BadRecord) -> Arg:
    return message("admin-import-bad", row=bad.row, **refused_words(bad))


def _taken(call: Call, plan: Plan) -> _Taken:
    taken = _Taken(counts=plan.counts)
    by_source = {planned.source_id: planned for planned in plan.planned if planned.outcome in ("new", "changed")}
    for row in plan.rows:
        planned = by_source.get(row.entry.source_id) if row.entry else None
        if planned is not None:
            _take(call, taken, row, planned, plan.decided)
    if len(taken.rows) > _MOST_ROWS:
        raise Refusal(Outgoing("admin-import-large", {"count": len(taken.rows), "most": _MOST_ROWS}))
    return taken


def _take(call: Call, taken: _Taken, row: Row, planned: Planned, decided: Decisions) -> None:
    assert row.entry is not None
    ids = {row.entry.source_id, decided.entry_of(row.entry.source_id)}
    known, entry, given = as_known(tables.by_source_id(call.session, ids), row.entry, row.given, decided)
    number = entries.number_of(call.session, entry.source_id)
    after = kept_by_caller(call, entry) if known is None else merged(known, entry, given)
    site = entries.site_of(call.session, number) if number is not None else None
    own = reaches(call, site) if site else reaches_snapshot(call, entries.to_json(after))
    if own:
        taken.rows.append((planned, after, number))
    else:
        taken.foreign.append(planned.name)


def _made(call: Call, taken: _Taken, plan: Plan) -> Outgoing:
    batch = f"import-{drafts.next_number(call.session)}"
    for planned, after, number in taken.rows:
        _draft(call, planned, after, number, batch)
    new = sum(number is None for _, _, number in taken.rows)
    words = {"new": new, "changed": len(taken.rows) - new, "unchanged": plan.counts["unchanged"]}
    lines: list[Arg] = [message("admin-import-read", **words), *_left_out(taken, plan)]
    if not taken.rows:
        return rows_of(lines)
    commands = {"command": call.typed("publish", batch), "queue": call.typed("queue")}
    return rows_of([*lines, message("admin-import-drafts", **commands)], call.button("publish", batch),
                   call.button("discard", batch), call.button("queue"))  # fmt: skip


def _draft(call: Call, planned: Planned, after: Entry, number: int | None, batch: str) -> None:
    live = entries.load(call.session, number) if number is not None else None
    subject_id = str(number) if number is not None else None
    proposed = {**(live or {}), **entries.to_json(after)}
    why = "; ".join(planned.suspicions)
    drafts.propose(call.session, call.actor, entries.SUBJECT, subject_id, proposed, call.now, why, batch)


def _left_out(taken: _Taken, plan: Plan) -> list[Arg]:
    lines: list[Arg] = []
    if taken.foreign:
        lines.append(message("admin-import-foreign", names=out.listed(taken.foreign[:_SHOWN])))
    if plan.counts["unlisted"]:
        lines.append(message("admin-import-unlisted", count=plan.counts["unlisted"]))
    lines += [_suspicion(planned) for planned, _, _ in taken.rows if planned.suspicions][:_SHOWN]
    return lines + [_bad(bad) for bad in [*plan.refused, *plan.doubts][:_SHOWN]]


def _suspicion(planned: Planned) -> Arg:
    said = out.text_in(planned.suspicions[0], "en")
    return message("admin-import-suspicious", row=planned.row, name=planned.name, text=said)


@command("export", "exchange", KEEPERS, format_=word)
def export(call: Call, format_: str) -> Answer:
    """Gives one's own entries as a file: csv, xlsx, hsds, geojson or fhir."""
    writer = WRITERS.get(format_.lower())
    if writer is None:
        raise WrongArguments
    own = [site.id for site in entries.all_sites(call.session) if reaches(call, site)]
    name = f"amana.{_SUFFIX.get(format_.lower(), format_.lower())}"
    with tempfile.TemporaryDirectory(prefix="amana-export-") as folder:
        path = Path(folder) / name
        counts: Counter[str] = Counter()
        writer(path, leaving.leaving((tables.load(call.session, number or 0) for number in own), counts))
        data = b64encode(path.read_bytes()).decode()
    file = File("ready", {"name": name, "data": data})
    return [Outgoing("admin-exported", {"count": counts[leaving.LEFT], "secret": counts[leaving.SECRET]}, file=file)]

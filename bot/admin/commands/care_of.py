"""What is done seldom and matters: merging, taking off the list, promises, translations, numbers."""

from __future__ import annotations

from datetime import date

from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, WrongArguments, entry_number, number, options, rest, word
from bot.admin.call import Call, Refusal
from bot.admin.commands.entries import at_once, loaded
from bot.admin.drafting import draft_made
from bot.admin.keeping import found, mine, reaches
from bot.admin.kinds import Kind, register
from bot.admin.registry import COORDINATORS, KEEPERS, Answer, command
from bot.admin.say import entry_line, rows_of
from bot.translation import TranslationFailed
from directory import entries as tables
from directory import firewall
from directory.curation import changes, drafts, entries, promises, reports, roles
from directory.curation.subjects import Snapshot
from directory.models import ServiceAtLocation
from directory.translations import TRANSLATABLE, revision, source_text


@command("unlist", "entries", KEEPERS, entry=entry_number, why=rest)
def unlist(call: Call, entry: int, why: str) -> Answer:
    """Remembers that a place does not want to be listed: no import brings it back."""
    mine(call, entry)
    return at_once(call, entry, {"do_not_list": True}, "unlist", why, message("admin-unlisted"))


@command("merge", "entries", COORDINATORS, keep=entry_number, other=entry_number)
def merge(call: Call, keep: int, other: int) -> Answer:
    """Makes one entry of two: the second is no longer shown, and buttons of it lead to the first."""
    if keep == other:
        raise WrongArguments
    kept, _ = mine(call, keep), mine(call, other)
    why = call.typed("merge", keep, other)
    values = {"status": "inactive", "merged_into": keep}
    return at_once(call, other, values, "merge", why, message("admin-merged", entry=entry_line(kept)))


@command("promise", "entries", KEEPERS, entry=number, wanted=options)
def promise(call: Call, entry: int, wanted: Options) -> Answer:
    """Proposes a promise with its evidence, or withdraws it at once."""
    service = mine(call, entry).service
    assert service.id is not None
    if wanted.plain and call.office.names.value("promise-verbs", wanted.plain[0]) == "withdraw":
        values = {"valid": False}
        changes.change(call.session, call.actor, promises.SUBJECT, str(service.id), values, "withdraw", call.now)
        return [Outgoing("admin-promise-withdrawn", {"name": service.name})]
    snapshot = _promise_of(service.id, wanted, service.text_language)
    live = promises.load(call.session, str(service.id))
    return draft_made(call, promises.SUBJECT, str(service.id) if live else None, snapshot)


def _promise_of(service_id: int, wanted: Options, language: str) -> Snapshot:
    named = wanted.named
    kind = next((kind for kind in promises.EVIDENCE if named.get(kind)), None)
    if kind is None or not named.get("says") or not named.get("signed"):
        raise WrongArguments
    try:
        signed_on = date.fromisoformat(named.get("on", ""))
    except ValueError as error:
        raise WrongArguments from error
    return {
        "service_id": service_id, "statement": named["says"], "language": named.get("language", language),
        "evidence_kind": kind, "evidence": named[kind], "signed_by": named["signed"],
        "signed_on": signed_on.isoformat(), "valid": True,
    }  # fmt: skip


def _promise_site(call: Call, service_id: str | None, proposed: Snapshot | None) -> ServiceAtLocation:
    number = int(service_id or (proposed or {})["service_id"])
    return found(call, entries.first_site_of(call.session, number))


register(
    promises.SUBJECT,
    Kind(
        reaches=lambda call, service_id, proposed: reaches(call, _promise_site(call, service_id, proposed)),
        title=lambda call, service_id, proposed: entry_line(_promise_site(call, service_id, proposed)),
        field=lambda name: message(f"admin-promise-{name.replace('_', '-')}"),
        value=lambda _, value: (
            message("admin-value-yes" if value else "admin-value-no") if isinstance(value, bool) else str(value)
        ),
    ),
)


@command("translate", "entries", KEEPERS, entry=entry_number, language=word)
def translate(call: Call, entry: int, language: str) -> Answer:
    """Drafts translations of an entry's texts by machine; a human's are never touched."""
    mine(call, entry)
    tag = _tag(call, language)
    known = tables.load(call.session, entry)
    snapshot = loaded(call, entry)
    human = {row.field for row in known.translations if row.language == tag and row.origin == "human"}
    texts = {name: source_text(known, name) for name in TRANSLATABLE if name not in human | {"name", "organization"}}
    wanted = {name: text for name, text in texts.items() if text}
    if not wanted or known.text_language.split("-")[0] == tag:
        raise Refusal(Outgoing("admin-translate-nothing"))
    try:
        made = {name: call.office.translator.translate(text, known.text_language, tag) for name, text in wanted.items()}
    except TranslationFailed as error:
        raise Refusal(Outgoing("admin-translate-failed", {"reason": str(error)})) from error
    rows = {
        f"text:{tag}:{name}:machine": {"text": text, "source_revision": revision(wanted[name]), "review": "approved"}
        for name, text in made.items()
    }
    drafted = draft_made(call, entries.SUBJECT, str(entry), snapshot | rows)
    return [Outgoing("admin-translated", {"language": {"type": "language", "tag": tag}}), *drafted]


def _tag(call: Call, language: str) -> str:
    named = call.office.places.languages_named([language.lower()])
    tag = named.get(language.lower(), language.lower())
    if not (2 <= len(tag) <= 3 and tag.isalpha()):
        raise WrongArguments
    return tag


def state_of_directory(call: Call) -> Outgoing:
    """Counts what is there and what waits, of what one looks after."""
    sites = [site for site in entries.all_sites(call.session) if reaches(call, site)]
    shown = [site for site in sites if site.status == "active" and not site.service.do_not_list]
    confirmed = [site for site in shown if _is_fresh(call, site)]
    own = {site.id for site in sites}
    open_ = [row for row in reports.open_reports(call.session) if row.entry_id in own]
    oldest = max(((call.now - row.first_at).days for row in open_), default=0)
    breaches = [row for row in firewall.open_reports(call.session) if row[0] in {site.service_id for site in sites}]
    lines: list[Arg] = [
        message("admin-stats-entries", shown=len(shown), hidden=len(sites) - len(shown), confirmed=len(confirmed)),
        message("admin-stats-queue", drafts=len(drafts.waiting(call.session)), reports=len(open_), days=oldest,
                breaches=len(breaches)),
        message("admin-stats-people", count=len(roles.members(call.session))),
    ]  # fmt: skip
    return rows_of(lines, call.button("queue"), call.button("stale"))


def _is_fresh(call: Call, site: ServiceAtLocation) -> bool:
    assured = site.service.assured_date
    days = call.office.settings.verification_days
    return assured is not None and (call.now.date() - assured).days < days

"""What people have reported, what waits for review, and what nobody has confirmed for long."""

from __future__ import annotations

from datetime import datetime

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, WrongArguments, entry_number, number, options, word
from bot.admin.breaches import Breach, breach_line, breaches
from bot.admin.call import Call, Refusal
from bot.admin.drafting import title_of, who
from bot.admin.keeping import keeper_name, mine, reaches
from bot.admin.kinds import kind_of
from bot.admin.registry import KEEPERS, Answer, command
from bot.admin.say import done, entry_line, listed, rows_of
from directory import firewall
from directory.curation import drafts, entries, reports, roles, verification
from directory.curation.reports import Outcome
from directory.curation.subjects import AlreadyDecided
from directory.curation.tables import Draft, Report
from directory.models import ServiceAtLocation


@command("queue", "reports", KEEPERS, wanted=options)
def queue(call: Call, wanted: Options) -> Answer:
    """Lists what waits for somebody: broken promises, other reports, drafts; the oldest first."""
    rows: list[Breach | Report | Draft] = [row for row in breaches(call) if reaches(call, row.site)]
    rows += [row for row in reports.open_reports(call.session) if _is_mine(call, row)]
    rows += [row for row in drafts.waiting(call.session) if _is_mine(call, row)]
    if not rows:
        raise Refusal(Outgoing("admin-queue-empty"))
    return [
        listed(message("admin-queue-head", count=len(rows)), rows, wanted.page, lambda row: _line(call, row), "queue")
    ]


def _is_mine(call: Call, row: Report | Draft) -> bool:
    if isinstance(row, Draft):
        return kind_of(row.subject).reaches(call, row.subject_id, row.proposed)
    return reaches(call, _site(call, row))


def _site(call: Call, row: Report) -> ServiceAtLocation:
    site = call.session.get(ServiceAtLocation, row.entry_id)
    assert site is not None  # entries are retired, never deleted
    return site


def _line(call: Call, row: Breach | Report | Draft) -> Arg:
    if isinstance(row, Breach):
        return breach_line(call, row)
    if isinstance(row, Draft):
        by = who(call, row.author_key, row.author_role, row.author_organization_id)
        return message(
            "admin-queue-draft", number=str(row.id), title=title_of(call, row), days=_days(call, row.made_at), who=by
        )
    return message("admin-queue-report", number=str(row.id), **_report_words(call, row))


def _report_words(call: Call, row: Report) -> dict[str, Arg]:
    return {
        "entry": entry_line(_site(call, row)),
        "problem": message(f"problem-{row.problem.replace('_', '-')}"),
        "times": row.times,
        "days": _days(call, row.first_at),
        "owner": _owner(call, row),
    }


def _owner(call: Call, row: Report) -> Arg:
    """Who looks after a report: who has claimed it, else the curators of the organisation, else coordinators."""
    if row.owner_key:
        holder = roles.actor_of(call.session, row.owner_key)
        role, organization = (holder.role, holder.organization_id) if holder else (roles.Role.ADMINISTRATOR, None)
        return who(call, row.owner_key, role, organization)
    site = _site(call, row)
    keeper = entries.keeper_id(call.session, site)
    if keeper and roles.curators_of(call.session, keeper):
        return message("admin-owner-curators", organization=keeper_name(call, site))
    return message("admin-owner-coordinators")


def _days(call: Call, since: datetime) -> int:
    return (call.now - since).days


@command("claim", "reports", KEEPERS, report=number)
def claim(call: Call, report: int) -> Answer:
    """Makes a report one's own to look after."""
    row = _report(call, report)
    try:
        reports.claim(call.session, row, call.actor, call.now)
    except AlreadyDecided as error:
        raise Refusal(Outgoing("admin-report-answered", {"number": str(report)})) from error
    said = message("admin-claimed", number=str(report), **_report_words(call, row))
    ending = call.typed("answer", report, _outcome_word(call, Outcome.MENDED))
    lines = [said, message("admin-claimed-next", command=ending)]
    buttons = [call.button("show", row.entry_id), call.button("answer", report, "mended")]
    return [rows_of(lines, *buttons)]


@command("answer", "reports", KEEPERS, report=number, outcome=word)
def answer(call: Call, report: int, outcome: str) -> Answer:
    """Ends a report: mended, unfounded or retired."""
    meant = call.office.names.value("outcomes", outcome)
    if meant is None:
        raise WrongArguments
    row = _report(call, report)
    try:
        reports.answer(call.session, row, Outcome(meant), call.actor, call.now)
    except AlreadyDecided as error:
        raise Refusal(Outgoing("admin-report-answered", {"number": str(report)})) from error
    said = message("admin-report-ended", number=str(report), outcome=_outcome_word(call, Outcome(meant)))
    return [rows_of([said], call.button("queue"))]


def _outcome_word(call: Call, outcome: Outcome) -> str:
    return call.office.names.spoken(outcome.value, call.language, "outcomes")


def _report(call: Call, report: int) -> Report:
    row = call.session.get(Report, report)
    if row is None or not _is_mine(call, row):
        raise Refusal(Outgoing("admin-report-none", {"number": str(report)}))
    return row


@command("stale", "reports", KEEPERS, wanted=options)
def stale(call: Call, wanted: Options) -> Answer:
    """Lists what nobody has confirmed for longer than a confirmation holds, the longest first."""
    days = call.office.settings.verification_days
    rows = [site for site in verification.stale(call.session, call.now, days) if reaches(call, site)]
    if not rows:
        raise Refusal(Outgoing("admin-stale-none", {"days": days}))
    heading = message("admin-stale-head", count=len(rows), days=days)
    return [listed(heading, rows, wanted.page, _stale_line, "stale")]


def _stale_line(site: ServiceAtLocation) -> Arg:
    return message("admin-stale-line", entry=entry_line(site), date=out.day(verification.since(site)))


@command("breach", "reports", KEEPERS, entry=entry_number, finding=word)
def breach(call: Call, entry: int, finding: str) -> Answer:
    """Decides reports that a place broke its promise: upheld, dismissed, or mended since."""
    meant = call.office.names.value("findings", finding)
    if meant is None:
        raise WrongArguments
    service = mine(call, entry).service
    assert service.id is not None
    if meant == "mended":
        firewall.restore(call.session, service.id)
        return done("admin-breach-mended", name=service.name)
    people = firewall.decide(call.session, service.id, meant == "upheld", call.actor.role.value, call.now.date())
    if not people:
        raise Refusal(Outgoing("admin-breach-none", {"name": service.name}))
    return done(
        "admin-breach-upheld" if meant == "upheld" else "admin-breach-dismissed", name=service.name, people=people
    )

"""Whether people arrive: figures of referrals for agents and those who look after them, and a picture of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from actions import outgoing as out
from actions.outgoing import Arg, Button, File, Outgoing, message
from bot.admin.arguments import WrongArguments, anything
from bot.admin.call import Call
from bot.admin.commands.care_of import state_of_directory
from bot.admin.keeping import area, reaches
from bot.admin.registry import ALL, Answer, command
from bot.admin.say import rows_of
from bot.catalogue import load_catalogues
from bot.report.names import LABELS, label, quarter_name, row_name, states_name, whose
from bot.report.page import of_hundred
from directory.curation import entries
from directory.curation.roles import Role
from directory.referrals import figures as shown
from directory.referrals.counts import month_of
from directory.referrals.figures import By, Figures, arrived_of
from directory.referrals.publishing import FEWEST
from directory.referrals.quarters import figures_on, quarter_of, read
from directory.referrals.rates import rate
from directory.referrals.settling import organizations, settled
from directory.text import words

_BLOCK, _LONGEST = "■", 10  # one sign alone, which screen readers count; ten of them are everybody
_ROWS = 12


@command("stats", "reports", ALL, wanted=anything)
def stats(call: Call, wanted: str) -> Answer:
    """Tells how many people came and arrived: ``stats``, ``stats 2026-Q3``, ``stats 2026-Q3 place``."""
    quarter, by = _read(wanted)
    first = [] if wanted or call.actor.role is Role.AGENT else [state_of_directory(call)]
    known = settled(call.session)
    if not known:
        return [*first, rows_of([_next(call)])]
    quarter = quarter or known[-1]
    found = _figures(call, quarter)
    if by and by in found.tables:
        return [_broken_down(call, found, by)]
    return [*first, _overview(call, found, [one for one in known if one < quarter])]


def _read(wanted: str) -> tuple[str, By | None]:
    """Reads a quarter, and what the figures are to be broken down by in the words of the buttons."""
    quarter, by = "", None
    for word in wanted.split():
        if found := read(word):
            quarter = found
        elif named := _breakdowns().get(" ".join(words(word))):
            by = named
        else:
            raise WrongArguments
    return quarter, by


@cache
def _breakdowns() -> dict[str, By]:
    spoken = {
        " ".join(words(catalogue.format(key, {}))): by
        for catalogue in load_catalogues().values()
        for by, key in LABELS.items()
    }
    return spoken | {by.value: by for by in By}


def _figures(call: Call, quarter: str) -> Figures:
    """Returns what the caller may see: an agent her own alone, others of the organisations in their reach."""
    own = call.actor.organization_id
    if call.actor.role is Role.AGENT:
        return shown.of_agent(call.session, own or 0, call.actor.key, quarter)
    several = [shown.of_organization(call.session, number, quarter) for number in _in_reach(call, quarter)]
    if not several:
        return shown.of_organization(call.session, own or 0, quarter)
    return several[0] if len(several) == 1 else shown.together(several)


def _in_reach(call: Call, quarter: str) -> list[int]:
    there = organizations(call.session, quarter)
    if call.actor.role is Role.ADMINISTRATOR:
        return list(there)
    mine = {call.actor.organization_id}
    if call.actor.role is Role.COORDINATOR:
        mine |= {area(call, site).organization_id for site in entries.all_sites(call.session) if reaches(call, site)}
    return [number for number in there if number in mine]


def _overview(call: Call, found: Figures, before: list[str]) -> Outgoing:
    name: Arg = whose(call.session, found) if found.organizations != (0,) else message("stats-title")
    lines = [message("stats-head", name=name, quarter=quarter_name(found.quarter)), *_funnel(found), *_why(call, found)]
    if found.left_out and found.total:
        lines.append(message("stats-left-out", count=found.left_out))
    lines += [message("stats-note", fewest=FEWEST), _next(call)]
    told = rows_of(lines, *_buttons(found, before))
    return replace(told, file=_picture(found, lines[0])) if found.total else told


def _funnel(found: Figures) -> list[Arg]:
    if not found.total:
        return []
    rows = [
        message("stats-line", name=states_name(group), count=f"{count} {_bar(count, found.clients)}".strip())
        for group, count in zip(found.states, found.total, strict=True)
    ]
    return [message("stats-all", count=found.clients), *rows, *_rate(found.arrived, found.clients)]


def _rate(arrived: int | None, of: int) -> list[Arg]:
    if arrived is None:
        return []
    return [message("stats-rate", **of_hundred(rate(arrived, of)))]


def _bar(count: int, of: int) -> str:
    return _BLOCK * max(bool(count), round(_LONGEST * count / of))


def _why(call: Call, found: Figures) -> list[Arg]:
    if By.REASON not in found.tables:
        return []
    return [label(By.REASON), *_rows(call, found, By.REASON)]


def _rows(call: Call, found: Figures, by: By) -> list[Arg]:
    table = found.tables[by]
    largest = sorted(table.rows.items(), key=lambda row: (-sum(row[1]), row[0]))
    ordered = sorted(table.rows.items()) if by is By.MONTH else largest[:_ROWS]
    rows = [(row_name(call.session, by, key), counts) for key, counts in ordered]
    rest = [(message("stats-others"), table.rest)] if table.rest else []
    return [
        message("stats-line", name=name, count=_told(sum(counts), arrived_of(counts, table.states), by))
        for name, counts in [*rows, *rest]
    ]


def _told(people: int, arrived: int | None, by: By) -> str:
    if arrived is None or by is By.REASON:
        return str(people)
    share = of_hundred(rate(arrived, people))
    return f"{people} · {share['rate']}/100 ({share['low']}–{share['high']})"


def _broken_down(call: Call, found: Figures, by: By) -> Outgoing:
    head = message("stats-head", name=whose(call.session, found), quarter=quarter_name(found.quarter))
    columns = [message("stats-people"), *([] if by is By.REASON else [message("stats-share")])]
    lines = [head, label(by), out.listed(columns), *_rows(call, found, by), message("stats-note", fewest=FEWEST)]
    return rows_of(lines, *_buttons(found, []))


def _buttons(found: Figures, before: list[str]) -> list[Button]:
    ways = [Button(LABELS[by], f"/stats {found.quarter} {by.value}") for by in found.tables]
    earlier = [Button("button-stats-earlier", f"/stats {before[-1]}")] if before else []
    return [*ways, *earlier]


def _next(call: Call) -> Arg:
    """Says when there will be more: when the present quarter, or the one before it that is still open, is settled."""
    known, quarter = settled(call.session), quarter_of(month_of(call.now.date()))
    before = _before(quarter)
    due = quarter if before in known or figures_on(before) <= call.now.date() else before
    return message("stats-next", date=out.day(figures_on(due)))


def _before(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}-Q{number - 1}" if number > 1 else f"{year - 1}-Q4"


def _picture(found: Figures, title: Arg) -> File:
    rows = [[states_name(group), count] for group, count in zip(found.states, found.total or (), strict=True)]
    return File("chart", {"title": title, "rows": rows, "note": message("stats-note", fewest=FEWEST)})

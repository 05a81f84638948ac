"""Help, and finding what is there."""

from __future__ import annotations

from actions.outgoing import Outgoing, message
from bot.admin.arguments import Options, anything, options
from bot.admin.call import Call, Refusal
from bot.admin.commands.files import how
from bot.admin.desk import usage
from bot.admin.registry import ALL, FAMILIES, Answer, Command, command, registry
from bot.admin.say import entry_line, listed, rows_of
from directory.curation import finding


@command("help", "people", ALL, about=anything)
def help_(call: Call, about: str) -> Answer:
    """Lists the commands of one's role, or says how one is used."""
    if not about:
        return [_overview(call)]
    typed = call.office.names.command(about) or call.office.names.similar_command(about)
    if typed is None or call.actor.role not in registry()[typed.name].roles:
        raise Refusal(_overview(call))
    return [usage(call, typed.name), *([how(call)] if registry()[typed.name].reads_files else [])]


def _overview(call: Call) -> Outgoing:
    lines = [message("admin-help-head", role=message(f"admin-role-{call.actor.role.value}"))]
    known = [registry()[name] for name in call.office.names.in_order()]
    for family in FAMILIES:
        rows = [c for c in known if c.family == family and call.actor.role in c.roles]
        if rows:
            lines += [message(f"admin-family-{family}"), *(_help_line(call, row) for row in rows)]
    lines.append(message("admin-help-more", command=call.typed("help", call.typed("show"))))
    return rows_of(lines)


def _help_line(call: Call, found: Command) -> object:
    about = message(f"admin-about-{found.name}")
    return message("admin-help-line", command=call.typed(found.name), about=about)


@command("find", "entries", ALL, wanted=options)
def find(call: Call, wanted: Options) -> Answer:
    """Lists entries by name, organisation and city, those that are not shown to people too."""
    text = " ".join(wanted.plain)
    rows = finding.by_words(call.session, wanted.plain)
    if not rows:
        raise Refusal(Outgoing("admin-find-none", {"text": text}))
    heading = message("admin-find-head", count=len(rows))
    return [listed(heading, rows, wanted.page, entry_line, "find", text)]

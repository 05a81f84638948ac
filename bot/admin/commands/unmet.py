"""What people looked for and did not find nearby, for those who can bring it there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions import outgoing as out
from actions.outgoing import Arg, File, Outgoing, message
from bot.admin.arguments import WrongArguments, anything
from bot.admin.call import Call, Refusal
from bot.admin.registry import COORDINATORS, Answer, command
from bot.files.evidence import place_arg
from bot.needs import Wanted, last_months, list_args, map_args
from directory.referrals.publishing import FEWEST
from directory.taxonomy import services
from directory.unmet.publishing import EPSILON

_SHOWN = 8


@command("unmet", "referrals", COORDINATORS, wanted=anything)
def unmet(call: Call, wanted: str) -> Answer:
    """Shows the last twelve months: the largest figures, and all of them on a map."""
    asked = _read(call, wanted)
    rows = asked.rows(call.session)
    shown = list_args(rows, call.office.places, _SHOWN)
    if not shown:
        raise Refusal(Outgoing("needs-none"))
    method = message("needs-method", fewest=FEWEST, epsilon=EPSILON)
    lines = [message("needs-title"), *map(_line, shown), method, message("needs-limits")]
    picture = File("need_map", map_args(rows, asked, call.office.places))
    return [Outgoing("admin-rows", {"text": out.lines(lines)}, file=picture)]


def _read(call: Call, wanted: str) -> Wanted:
    """Reads countries by code and a kind of care by its identifier."""
    tokens = wanted.split()
    named = [token for token in tokens if token in services()]
    codes = tuple(token.upper() for token in tokens if token not in services())
    if len(named) > 1 or not all(len(code) == 2 and code.isascii() and code.isalpha() for code in codes):
        raise WrongArguments
    return Wanted(*last_months(call.now.date()), codes, *named)


def _line(row: Mapping[str, Any]) -> Arg:
    where = place_arg(row["country"], row["town"], row["elsewhere"])
    what = message(f"service-{row['service']}") if row["service"] else message("needs-several-kinds")
    return message("needs-row", where=where, what=what, count=row["count"], margin=row["margin"])

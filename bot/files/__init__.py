"""Files that go with messages: made when a message is sent, stored nowhere. One module a kind."""

from __future__ import annotations

from collections.abc import Mapping

from bot.files import calendar, card, chart, code, evidence, my_data, ready, summary, visits
from bot.render import FileMaker

MAKERS: Mapping[str, FileMaker] = {
    "calendar": calendar.make,
    "card": card.make,
    "chart": chart.make,
    "my_data": my_data.make,
    "need_map": evidence.make_map,
    "need_months": evidence.make_months,
    "poster": code.make_poster,
    "qr": code.make_qr,
    "summary": summary.make,
    "summary_fhir": summary.make_fhir,
    "visits": visits.make,
    "ready": ready.make,
}

"""Entries one by one: showing them as those who keep them see them."""

from __future__ import annotations

from collections.abc import Iterator

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import entry_number
from bot.admin.call import Call, Refusal
from bot.admin.registry import ALL, Answer, command
from bot.admin.say import entry_line
from directory.curation import entries
from directory.curation.entries import Snapshot
from directory.models import ServiceAtLocation

# In this order, where they are known.
SHOWN = (
    "organization", "kind", "services", "attributes", "languages", "address_1", "city", "country", "opening_hours",
    "opening_hours_text", "phone", "url", "fees_description", "eligibility_description", "application_process",
    "required_documents", "firewall_statement", "source_title",
)  # fmt: skip


@command("show", "entries", ALL, entry=entry_number)
def show(call: Call, entry: int) -> Answer:
    """Shows all that is known of one entry."""
    site = found_site(call, entry)
    snapshot = entries.load(call.session, entry)
    assert snapshot is not None
    lines = [entry_line(site), *_fields(snapshot), _confirmed(snapshot)]
    return [Outgoing("admin-rows", {"text": out.lines(lines)})]


def found_site(call: Call, number: int) -> ServiceAtLocation:
    """Returns the row of an entry, or says that there is none."""
    site = entries.site_of(call.session, number)
    if site is None:
        raise Refusal(Outgoing("admin-entry-none", {"number": str(number), "command": call.typed("find", "Caritas")}))
    return site


def _fields(snapshot: Snapshot) -> Iterator[Arg]:
    for name in SHOWN:
        if value := snapshot.get(name):
            yield message(
                "admin-field-line", field=message(f"admin-field-{name.replace('_', '-')}"), value=worded(name, value)
            )


def worded(name: str, value: object) -> Arg:
    """Words the value of a field."""
    if value in (None, "", []):
        return message("admin-value-none")
    if isinstance(value, list):
        return _worded_list(name, value)
    return out.phone_number(str(value)) if name == "phone" else str(value)


def _worded_list(name: str, values: list[str]) -> Arg:
    if name == "services":
        return out.listed([message(f"service-{term}") for term in values])
    if name == "attributes":
        return out.listed([message(f"attribute-{term}") for term in values])
    return out.listed([out.language_name(tag) for tag in values]) if name == "languages" else "; ".join(values)


def _confirmed(snapshot: Snapshot) -> Arg:
    if snapshot["assured_date"]:
        return message("card-confirmed", date={"type": "date", "value": snapshot["assured_date"]})
    return message("admin-never-confirmed", date={"type": "date", "value": snapshot["read_on"]})

"""How an entry reads to those who keep it: its line, its fields, its kind in the queue."""

from __future__ import annotations

from typing import Any

from actions import outgoing as out
from actions.outgoing import Arg, message
from bot.admin import keeping
from bot.admin.call import Call
from bot.admin.kinds import Kind, register
from bot.admin.say import entry_line
from directory.curation import entries
from directory.curation.roles import Role
from directory.curation.subjects import Snapshot

# In this order, where they are known.
SHOWN = (
    "organization", "kind", "services", "attributes", "languages", "address_1", "city", "country", "opening_hours",
    "opening_hours_text", "appointment_only", "phones", "email", "url", "alert", "fees_description",
    "eligibility_description", "application_process", "required_documents", "interpretation_services", "status_note",
    "firewall_statement", "firewall_statement_basis", "source_title",
)  # fmt: skip
# Named in changes only.
ALSO = (
    "name", "status", "assured_date", "assurer_role", "latitude", "longitude", "precision", "timezone", "confidential",
    "source_url", "source_date", "read_on", "stale_risk", "text_language", "source_id", "description", "do_not_list",
    "owner", "closed_since", "closed_until", "postal_code", "intake_address", "service_areas",
)  # fmt: skip


def field_name(name: str) -> Arg:
    """Words the name of a field."""
    if name.startswith("text:"):
        _, language, field, origin = name.split(":")
        worded_origin = message(f"admin-origin-{origin}")
        return message(
            "admin-field-text", field=field_name(field), language=out.language_name(language), origin=worded_origin
        )
    return message(f"admin-field-{name.replace('_', '-')}") if name in {*SHOWN, *ALSO} else name


def worded(name: str, value: object) -> Arg:
    """Words the value of a field."""
    if value in (None, "", []):
        return message("admin-value-none")
    if isinstance(value, bool):
        return message("admin-value-yes" if value else "admin-value-no")
    if isinstance(value, list):
        return _worded_list(name, value)
    if isinstance(value, dict):  # a translation
        return str(value["text"])
    return _worded_text(name, str(value))


def _worded_text(name: str, value: str) -> Arg:
    if name == "status":
        return message(f"admin-status-{value.replace(' ', '-')}")
    if name == "assurer_role" and value in tuple(Role):
        return message(f"admin-role-{value}")
    return {"type": "date", "value": value} if name in ("assured_date", "closed_since", "closed_until") else value


def _worded_list(name: str, values: list[Any]) -> Arg:
    if name == "services":
        return out.listed([message(f"service-{term}") for term in values])
    if name == "attributes":
        return out.listed([message(f"attribute-{term}") for term in values])
    if name == "phones":
        return out.listed([out.phone_number(phone["number"]) for phone in values])
    if name == "languages":
        return out.listed([out.language_name(tag) for tag in values])
    return "; ".join(str(value["name"] if isinstance(value, dict) else value) for value in values)


def _reaches(call: Call, number: str | None, proposed: Snapshot | None) -> bool:
    if number is not None:
        return keeping.reaches(call, keeping.found(call, int(number)))
    return proposed is not None and keeping.reaches_snapshot(call, proposed)


def _title(call: Call, number: str | None, proposed: Snapshot | None) -> Arg:
    if number is not None:
        return entry_line(keeping.found(call, int(number)))
    assert proposed is not None
    return message("admin-entry-line-new", name=proposed["name"], city=proposed["city"])


register(entries.SUBJECT, Kind(_reaches, _title, field_name, worded, "show"))

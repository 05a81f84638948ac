"""The firewall statement: the law, the place, this chat, and what is not known. Always all four."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.care import chosen_entry
from actions.contacts import say_contacts
from actions.outgoing import Arg, Button, message
from actions.rights import FACTS_LANGUAGE, doubts, sources
from actions.turn import Turn
from directory import search
from directory.facts.lookup import firewall_for, regional_firewalls
from directory.facts.records import FirewallLaw
from directory.geo.places import Place
from directory.models import ServiceAtLocation


def say_statement(turn: Turn) -> None:
    """Says the four parts, in that order."""
    with turn.resources.open_session() as session:
        entry = chosen_entry(turn, session, guess=False)
        country, region = _law_at(turn, entry)
        _say_law(turn, country, region)
        _say_place(turn, entry)
        turn.say("firewall-this-chat", text=out.lines([message("firewall-chat-title"), message("firewall-chat")]))
        _say_unknown(turn, entry, country, region)


def _law_at(turn: Turn, entry: ServiceAtLocation | None) -> tuple[str, str]:
    here = turn.place
    if entry is None or (here and here.country == entry.location.country):
        return turn.law_at
    there = Place(f"cc:{entry.location.country}", "", entry.location.country)
    return turn.resources.facts.locate(there)


def _say_law(turn: Turn, country: str, region: str) -> None:
    law = firewall_for(turn.resources.facts, country, region)
    named = out.country_name(country)
    if law is None:
        turn.say("firewall-missing", country=named)
        return
    title = message("firewall-law-title", country=named)
    if law.region:
        title = message("firewall-law-title-region", region=_region_word(law.region), country=named)
    lines = [title, *doubts(law), message(f"firewall-{law.legal_firewall}"), *_details(law), *sources(law)]
    turn.say("firewall-law", text=out.lines(lines))


def _region_word(region: str) -> Arg:
    return {"type": "region", "code": region}


def _details(law: FirewallLaw) -> list[Arg]:
    rows = [
        ("firewall-bound", law.who_is_bound),
        ("firewall-duty", law.duty_to_report),
        ("firewall-exceptions", law.exceptions),
        ("firewall-in-short", law.safe_wording),
        ("rights-also-unconfirmed", law.unverified_detail),
    ]
    return [message(key, text=out.text_in(text, FACTS_LANGUAGE)) for key, text in rows if text]


def _say_place(turn: Turn, entry: ServiceAtLocation | None) -> None:
    if entry is None:
        turn.say("firewall-place-not-chosen", _shown_places(turn) or [buttons.FIND_CARE])
        return
    service = entry.service
    lines = [message("firewall-place-title", name=service.name)]
    if service.firewall_statement:
        said = out.text_in(service.firewall_statement, service.text_language)
        lines.append(message("firewall-place-promise", text=said))
        lines.append(message("firewall-place-promise-unchecked", date=out.day(service.read_on)))
    else:
        lines.append(message("firewall-place-none"))
    turn.say("firewall-place", text=out.lines(lines))


def _shown_places(turn: Turn) -> list[Button]:
    with turn.resources.open_session() as session:
        entries = [search.by_id(session, int(number)) for number in turn.slot("shown") or ()]
        return [
            Button("card-name", f'/ask_firewall{{"entry":"{entry.id}"}}', {"name": entry.service.name})
            for entry in entries
            if entry
        ]


def _say_unknown(turn: Turn, entry: ServiceAtLocation | None, country: str, region: str) -> None:
    lines = [message("firewall-unknown-title"), message("firewall-unknown")]
    if not region and (regions := regional_firewalls(turn.resources.facts, country)):
        lines.append(message("firewall-regions-differ", region=out.listed([_region_word(r) for r in regions])))
    offered = [buttons.PAPERS, buttons.PRIVACY]
    if entry and entry.phone:
        lines.append(message("firewall-unknown-ask-place", phone=out.phone_number(entry.phone)))
        offered.insert(0, buttons.call(entry.phone))
    turn.say("firewall-not-known", offered, text=out.lines(lines))
    say_contacts(turn, "firewall-unknown-who")


class ReportBreach(Capability):
    """Answers somebody whom a place asked for papers or reported."""

    action = "action_report_firewall_breach"

    def answer(self, turn: Turn) -> None:
        """Says that it is not kept here, and who can help."""
        turn.say("firewall-breach", [buttons.RIGHTS, buttons.FIREWALL])
        if not say_contacts(turn, "firewall-breach-not-kept"):
            turn.say("talk-to-human-none", [buttons.LOCATION])

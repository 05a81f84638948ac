"""The firewall statement: the law, the place, this chat, and what is not known. Always all four."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.care import chosen_entry
from actions.contacts import say_contacts
from actions.outgoing import Arg, Button, message
from actions.telling import Teller, sources, teller
from actions.told import Told, told
from actions.turn import Turn
from directory import search
from directory.facts.lookup import firewall_for, regional_firewalls
from directory.facts.records import FirewallLaw
from directory.firewall import Promise, PromiseLevel, promise_of
from directory.geo.places import Place
from directory.models import ServiceAtLocation


def say_statement(turn: Turn) -> None:
    """Says the four parts, in that order."""
    with turn.resources.reading() as session:
        entry = chosen_entry(turn, session, guess=False)
        country, region = _law_at(turn, entry)
        say_law(turn, country, region)
        if entry is None:
            turn.say("firewall-place-not-chosen", shown_places(turn, "ask_firewall") or [buttons.FIND_CARE])
        else:
            [of_it] = told(session, [entry], turn.language)
            _say_place(turn, entry, of_it, promise_of(session, entry.service, turn.today))
        turn.say("firewall-this-chat", text=out.lines([message("firewall-chat-title"), message("firewall-chat")]))
        _say_unknown(turn, entry, country, region)


def _law_at(turn: Turn, entry: ServiceAtLocation | None) -> tuple[str, str]:
    here = turn.place
    if entry is None or (here and here.country == entry.location.country):
        return turn.law_at
    there = Place(f"cc:{entry.location.country}", "", entry.location.country)
    return turn.facts.locate(there)


def say_law(turn: Turn, country: str, region: str) -> None:
    """Says what the law of a country, or of a region, has about reporting."""
    law = firewall_for(turn.facts, country, region)
    named = out.country_name(country)
    if law is None:
        turn.say("firewall-missing", country=named)
        return
    title = message("firewall-law-title", country=named)
    if law.region:
        title = message("firewall-law-title-region", region=_region_word(law.region), country=named)
    telling = teller(turn)
    level = message(f"firewall-{law.legal_firewall}")
    lines = [title, *telling.doubts(law), level, *_details(law, telling), *sources([law])]
    turn.say("firewall-law", text=out.lines(lines))


def _region_word(region: str) -> Arg:
    return {"type": "region", "code": region}


_DETAILS = {
    "who_is_bound": "firewall-bound",
    "duty_to_report": "firewall-duty",
    "exceptions": "firewall-exceptions",
    "safe_wording": "firewall-in-short",
    "unverified_detail": "rights-also-unconfirmed",
}


def _details(law: FirewallLaw, telling: Teller) -> list[Arg]:
    return [message(key, text=text) for name, key in _DETAILS.items() if (text := telling.text(law, name))]


def _say_place(turn: Turn, entry: ServiceAtLocation, of_it: Told, promise: Promise) -> None:
    lines = [message("firewall-place-title", name=entry.service.name)]
    if promise.text:
        own = of_it.text("firewall_statement", by_machine=False) if promise.level is PromiseLevel.OWN_WORDS else None
        text = own or out.text_in(promise.text, promise.language)
        lines.append(message("firewall-place-promise", text=text))
    lines.append(message(f"firewall-place-{promise.level.replace('_', '-')}", date=out.day(promise.checked_on)))
    if promise.level is not PromiseLevel.QUESTIONED and promise.level is not PromiseLevel.BROKEN:
        lines.append(message("firewall-place-no-report"))
    breach = Button("button-breach", f'/report_firewall_breach{{"entry":"{entry.id}"}}')
    turn.say("firewall-place", [breach], text=out.lines(lines))


def shown_places(turn: Turn, intent: str) -> list[Button]:
    """Returns a button for each place that was shown, to ask or tell something of it.

    Args:
        turn: The turn.
        intent: What is pressed: an intent that takes an ``entry``.
    """
    with turn.resources.reading() as session:
        entries = [search.by_id(session, int(number)) for number in turn.slot("shown") or ()]
        return [
            Button("card-name", f'/{intent}{{"entry":"{entry.id}"}}', {"name": entry.service.name})
            for entry in entries
            if entry
        ]


def _say_unknown(turn: Turn, entry: ServiceAtLocation | None, country: str, region: str) -> None:
    lines = [message("firewall-unknown-title"), message("firewall-unknown")]
    if not region and (regions := regional_firewalls(turn.facts, country)):
        lines.append(message("firewall-regions-differ", region=out.listed([_region_word(r) for r in regions])))
    offered = [buttons.PAPERS, buttons.PRIVACY]
    if entry and entry.phone:
        lines.append(message("firewall-unknown-ask-place", phone=out.phone_number(entry.phone)))
        offered.insert(0, buttons.call(entry.phone))
    turn.say("firewall-not-known", offered, text=out.lines(lines))
    say_contacts(turn, "firewall-unknown-who")

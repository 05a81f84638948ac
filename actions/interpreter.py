"""Being understood at the counter."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.outgoing import message
from actions.rights import doubts, sources
from actions.turn import Turn
from directory import search
from directory.facts.lookup import entitlements_for, weakest


def say_interpreter(turn: Turn) -> None:
    """Tells how to ask for an interpreter, what the record says of it, and who speaks the language."""
    country, region = turn.law_at
    language = turn.slot("spoken") or turn.language
    turn.say("interpreter-ask", language=out.language_name(language))
    for tag in _office_languages(turn, country):
        sentence = message("interpreter-ask", language={"type": "language", "tag": language, "in": tag})
        turn.say("interpreter-sentence", text={"type": "worded_in", "language": tag, "of": sentence})
    row = weakest(entitlements_for(turn.resources.facts, country, region, turn.status, "interpreting"))
    if row:
        text = [message("rights-conditions", text=out.text_in(row.conditions, "en"))] if row.conditions else []
        level = message(f"rights-{row.entitlement.replace('_', '-')}")
        turn.say("interpreter-record", text=out.lines([*doubts(row), level, *text, *sources(row)]))
    else:
        turn.say("interpreter-unknown")
    _say_places(turn, country, language)


def _office_languages(turn: Turn, country: str) -> list[str]:
    info = turn.resources.facts.of(country).info
    return [tag for tag in (info.languages if info else ()) if tag in turn.resources.languages][:1]


def _say_places(turn: Turn, country: str, language: str) -> None:
    with turn.resources.open_session() as session:
        hits = [
            hit
            for hit in search.in_country(session, country, turn.service, turn.resources.now())
            if language in hit.entry.service.terms_of("language")
            or "interpreter" in hit.entry.service.terms_of("attribute")
        ]
        lines = [
            message("contact-place", name=hit.entry.service.name, city=hit.entry.location.city) for hit in hits[:4]
        ]
    if lines:
        turn.say("interpreter-list", [buttons.FIND_CARE], text=out.lines([message("interpreter-places"), *lines]))

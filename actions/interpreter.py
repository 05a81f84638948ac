"""Being understood at the counter: asking for an interpreter, who pays one, and who speaks the language."""

from __future__ import annotations

from dataclasses import replace

from actions import buttons
from actions import outgoing as out
from actions.claims import claim_lines
from actions.outgoing import message
from actions.refusal import office_languages, worded_in
from actions.telling import teller
from actions.turn import Turn
from directory import search
from directory.facts.resolve import resolve


def say_interpreter(turn: Turn) -> None:
    """Tells how to ask for an interpreter, what the record says of it, and who speaks the language."""
    language = turn.slot("spoken") or turn.language
    turn.say("interpreter-ask", language=out.language_name(language))
    for tag in office_languages(turn)[:1]:
        sentence = message("interpreter-please", language={"type": "language", "tag": language, "in": tag})
        turn.say("interpreter-sentence", text=worded_in(tag, sentence))
    answer = resolve(turn.facts, replace(turn.case, service="interpreting"))
    if answer.is_empty:
        turn.say("interpreter-unknown", [buttons.CARD])
    else:
        turn.say("interpreter-record", [buttons.CARD], text=out.lines(claim_lines(answer, teller(turn))))
    _say_places(turn, turn.law_at[0], language)


def _say_places(turn: Turn, country: str, language: str) -> None:
    with turn.resources.reading() as session:
        hits = [
            hit
            for hit in search.in_country(session, country, turn.service, turn.resources.now())
            if language in hit.entry.service.languages or "interpreter" in hit.entry.service.attributes
        ]
        lines = [
            message("contact-place", name=hit.entry.service.name, city=hit.entry.location.city) for hit in hits[:4]
        ]
    if lines:
        turn.say("interpreter-list", [buttons.FIND_CARE], text=out.lines([message("interpreter-places"), *lines]))

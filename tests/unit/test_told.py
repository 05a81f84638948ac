"""What places say of themselves, told in the reader's language: translations, whose they are, and the original."""

from __future__ import annotations

from typing import Any

import pytest

from actions import outgoing as out
from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.render import Renderer
from directory.translations import revision
from directory.values import Origin, Review, Translation
from tests.builders import BERLIN, Stage, an_entry, args_in, facts_of, resources

NOTHING_KNOWN = facts_of()
HERE = f"geo:{BERLIN[0]},{BERLIN[1]}"


def of_place(fees: str, *rows: Translation, text_language: str = "de", language: str = "fr") -> list[dict[str, Any]]:
    """Returns the texts with a language that a card and the details say of what a visit costs and its name."""
    entry = an_entry(name="Praxis", fees_description=fees, text_language=text_language, translations=rows)
    stage = Stage(resources(NOTHING_KNOWN, entry))
    slots = {"place": HERE, "country": "DE", "service": "primary_care", "entry": "1"}
    said = [stage.plays(action, slots, language=language) for action in ("action_find_care", "action_ask_details")]
    texts = [list(args_in(played.messages[-1].args, lambda arg: arg["type"] == "text")) for played in said]
    assert texts[0] == texts[1], "card and details say the same"
    return texts[0]


def a_translation(
    source: str, text: str, language: str = "fr", field: str = "fees_description", **values: Any
) -> Translation:
    """A translation of a text as it is now."""
    return Translation(field, language, text, revision(source), **values)


FREE = {"type": "text", "text": "Kostet nichts", "language": "de"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (a_translation("Kostet nichts", "Ne coûte rien"), {"text": "Ne coûte rien", "language": "fr"}),
        (
            a_translation("Kostet nichts", "Ne coûte rien", origin=Origin.MACHINE),
            {"text": "Ne coûte rien", "language": "fr", "by_machine": True},
        ),
        (a_translation("Kostet nichts", "Gratuit", "fr-CA"), {"text": "Gratuit", "language": "fr-CA"}),
        (a_translation("Kostete nichts", "Ne coûtait rien"), FREE),
        (a_translation("Kostet nichts", "Ne coûte rien", review=Review.DRAFT), FREE),
        (a_translation("Kostet nichts", "Es gratis", "es"), FREE),
    ],
)
def test_a_place_is_told_in_her_language_where_somebody_put_it_into_that(
    row: Translation, said: dict[str, Any]
) -> None:
    """A machine's is marked; what is outdated, not approved or in another language is not told: the original is."""
    assert of_place("Kostet nichts", row) == [{"type": "text"} | said]


def test_the_name_stays_what_stands_at_the_door() -> None:
    """What a name means is said beside it, in place of it never (need 41)."""
    meaning = a_translation("Praxis", "Cabinet", field="name")
    assert of_place("Kostet nichts", meaning) == [{"type": "text", "text": "Cabinet", "language": "fr"}, FREE]
    assert of_place("Kostet nichts", meaning, language="de") == [FREE]


@pytest.mark.parametrize(("by_machine", "mark"), [(True, "machine"), (False, "German")])
def test_whose_words_they_are_is_worded(by_machine: bool, mark: str) -> None:
    """A machine's translation and a foreign language are both named to the reader."""
    renderer = Renderer(load_catalogues())
    text = out.text_in("Words", "en" if by_machine else "de", by_machine)
    assert mark in renderer.render(Outgoing("card-cost", {"text": text}), "en").text


def test_a_machine_does_not_put_a_promise_into_words() -> None:
    """What a place says about papers and police is told as it wrote it, or as a person translated it."""
    rows = {
        origin: a_translation("Ohne Namen", f"Sans nom, {origin}", field="firewall_statement", origin=origin)
        for origin in Origin
    }
    for known, text in (([Origin.MACHINE], "Ohne Namen"), (list(Origin), "Sans nom, human")):
        entry = an_entry(
            firewall_statement="Ohne Namen", text_language="de", translations=tuple(rows[origin] for origin in known)
        )
        played = Stage(resources(NOTHING_KNOWN, entry)).plays(
            "action_rights", {"entry": "1", "country": "DE", "topic": "firewall"}, language="fr"
        )
        [told] = [
            arg for outgoing in played.messages for arg in args_in(outgoing.args, lambda arg: arg["type"] == "text")
        ]
        assert told["text"] == text

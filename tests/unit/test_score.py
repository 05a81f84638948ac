"""The measures of ``make score``, on lines whose score can be counted by hand."""

from __future__ import annotations

import dataclasses

from tests.score.__main__ import floors
from tests.score.measures import Line, macro_f1, score

CALM = Line("en", "hello", "greet", "", "", "greet", (), "", False, "en")


def test_shares() -> None:
    """Found danger, asked danger, false alarms, services and places are counted among those that ask for them."""
    lines = [
        CALM,
        dataclasses.replace(CALM, found="violence"),
        dataclasses.replace(CALM, intent="emergency", found="suicide_crisis"),
        dataclasses.replace(CALM, intent="emergency", found="nlu_fallback", asked=["inform", "emergency"]),
        dataclasses.replace(CALM, intent="find_care", found="find_care", service="dental", service_found="dental"),
        dataclasses.replace(CALM, intent="out_of_scope", found="nlu_fallback", language_found="fr"),
    ]
    found = score(lines)
    assert (found.danger_found, found.danger_found_or_asked) == (0.5, 1.0)
    assert (found.false_alarms, found.service, found.place, found.out_of_scope) == (0.25, 1.0, None, 1.0)
    assert found.language == 5 / 6
    assert found.right_or_offered == 3 / 6  # the greeting, the emergency among the buttons, the dentist


def test_first_guess() -> None:
    """Where it was asked what was meant, the likeliest wish is the first guess; else what was understood."""
    asked = dataclasses.replace(CALM, found="nlu_fallback", asked=["nlu_fallback", "greet", "thank"])
    assert (score([asked]).macro_f1, score([asked]).first_guess_f1) == (0.0, 1.0)
    assert score([dataclasses.replace(CALM, found="thank")]).first_guess_f1 == 0.0


def test_floors() -> None:
    """A floor lies a little under what was measured, three lines if they are more, and is not lowered by a later one."""
    found = score([CALM] * 60 + [dataclasses.replace(CALM, service="dental", service_found="dental")] * 10)
    assert floors({"en": found}, {})["en"]["accuracy"] == 0.9
    assert floors({"en": found}, {})["en"]["service"] == 0.7
    assert floors({"en": found}, {})["all"]["service"] == 0.98
    assert floors({"en": found}, {"en": {"accuracy": 0.95}})["en"]["accuracy"] == 0.95


def test_f1() -> None:
    """The mean over intents, each as often as any other."""
    assert macro_f1([("a", "a"), ("a", "a"), ("b", "a")]) == (0.8 + 0) / 2

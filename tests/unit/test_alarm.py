"""Danger in what the classifier says."""

from __future__ import annotations

from nlu.components.alarm import with_alarm


def test_danger_shared_by_its_kinds_wins() -> None:
    """Three kinds that are sure together come before a wish that is likelier than each."""
    ranking = [("find_care", 0.35), ("emergency", 0.3), ("violence", 0.3), ("greet", 0.05)]
    assert with_alarm(ranking)[0] == ("emergency", 0.6)


def test_a_near_miss_is_a_question() -> None:
    """Danger that is not excluded stands beside the best guess, as likely as that, so that both are offered."""
    ranking = [("mental_distress", 0.7), ("suicide_crisis", 0.2), ("greet", 0.1)]
    assert with_alarm(ranking)[:2] == [("mental_distress", 0.7), ("suicide_crisis", 0.7)]


def test_calm_messages_stay_as_they_are() -> None:
    """Where there is next to no sign of danger nothing changes."""
    ranking = [("greet", 0.9), ("thank", 0.07), ("emergency", 0.03)]
    assert with_alarm(ranking) == ranking
    assert with_alarm([("greet", 1.0)]) == [("greet", 1.0)]

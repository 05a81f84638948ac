"""A few examples of three intents, enough to teach a head."""

from __future__ import annotations

CARE = [
    "i need a doctor",
    "find me a doctor please",
    "where is a doctor",
    "any doctor near me",
    "doctor in town",
]
COST = [
    "who pays for it",
    "is it free to pay",
    "how much do i pay",
    "what does it cost to pay",
    "must i pay for it",
]
HELLO = ["hello there", "good morning", "hi hello", "hello good evening", "hello hello"]
TEXTS = CARE + COST + HELLO
SIGNS: list[frozenset[str]] = [frozenset({"question"}) if "?" in text else frozenset() for text in TEXTS]
NAMES = ["find_care"] * len(CARE) + ["ask_coverage"] * len(COST) + ["greet"] * len(HELLO)

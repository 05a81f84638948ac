"""Faults that users of systems like this one have reported, each by the number that the test of its kind names.

They were gathered from public threads of chat services, booking systems and directories. A test says which it is about in
its docstring or beside a case: "Fault 20".
"""

from __future__ import annotations

from tests.numbered import named

FAULTS = {
    1: "one message delivered twice at the same moment is answered twice",
    2: "a reminder is sent outside WhatsApp's 24 hours, and again for each report of its failure",
    3: "body and buttons together are longer than WhatsApp takes",
    4: "a message of a type without content breaks the reader",
    5: "a reaction, a picture or a location breaks the reader",
    6: "a message of an unknown type breaks the reader",
    7: "a signature is checked over JSON written anew, so accents fail",
    8: "a signature fails where the text holds certain signs",
    9: "a button's data are longer than 64 bytes in other scripts",
    10: "an acknowledgement that fails stops the answer",
    11: "an edited message is an error, and all others wait behind it",
    12: "an update without a message is an error",
    13: "an underscore is taken for markup, and nothing is sent",
    14: "a long text is cut within a word or a tag",
    15: "padding in a start parameter is refused by some apps",
    16: "a parameter of a link into a group never arrives",
    17: "what repeats each week drifts by an hour when the clock changes",
    18: "what is booked for after the clock change is an hour off",
    19: "a reminder comes an hour off where the place is not in UTC",
    20: "a time that was called off stays taken",
    21: "an appointment is cancelled, and its slot stays busy",
    22: "moving an appointment leaves its owner with nothing",
    23: "'PH Su closed' is read as always closed",
    24: "a holiday of some regions counts in the whole country",
    25: "hours that have ended end the service",
    26: "a schedule without a weekday is refused",
    27: "a byte-order mark loses the first column",
    28: "semicolons and decimal commas make other numbers",
    29: "latitude and longitude are swapped",
    30: "a spreadsheet drops the zero of a telephone number",
    31: "each spelling of a name is an organisation of its own",
    32: "cells that begin with a sign run as formulas",
    33: "a search by a box misses what lies across the date line",
    34: "two points nearly the same have no distance",
    35: "an address that is not there is answered with another city",
    36: "a place that has closed is still recommended",
    37: "a place that has closed is gone without a word",
    38: "a message that a language lacks is an error",
    39: "Arabic and Latin letters in one line are scrambled",
    40: "Arabic and Persian digits are not read",
    41: "one word changes the language",
    42: "the same words are another language each time",
    43: "a name changes the language",
    44: "a form asks its question before it answers what came between",
    45: "'cancel' does not leave a form",
    46: "a form that was left open loses what was filled in",
}


def test_each_known_fault_has_a_test() -> None:
    """And no test names a number that stands for nothing."""
    assert named("fault") == set(FAULTS)
    assert sorted(FAULTS) == list(range(1, len(FAULTS) + 1))

"""What users of systems like this one asked for, each by the number that the tests which show it name.

They were gathered from public threads of directories, chat services and booking systems. A test says which it is about in
its docstring: "(need 12)".
"""

from __future__ import annotations

from tests.numbered import named

NEEDS = {
    1: "how to get insurance or a health card: the steps, in each city",
    2: "which treatment is free, and who pays what",
    3: "when to go to an emergency department, and when to a doctor",
    4: "rules by status, with named people who keep them current",
    5: "insurance for the self-employed",
    6: "a statement on reporting that is in sight and in her language, with legal help",
    7: "the promise that nothing goes to authorities, beside the question itself",
    8: "status asked once, by choice, and an answer without it",
    9: "whether going there affects her status, as a question of its own",
    10: "pages about rights that do not go stale unseen",
    11: "a ruling of a court told the same day",
    12: "where legal advice is free",
    13: "doctors by gender and language, without appointment or fee",
    14: "doctors who speak a language, and interpreting",
    15: "an interpreter to go along",
    16: "a city's name or a postcode, both",
    17: "places near another place, and help from afar whatever the distance",
    18: "of a service with several sites the nearest one",
    19: "filters, and friendliness not taken on trust",
    20: "unknown hours said, and not hidden from what is open now",
    21: "days by appointment only",
    22: "two spans of hours in a day",
    23: "hours of the service apart from those of the house",
    24: "hours that need no rules of calendars to be written",
    25: "maps that endanger nobody",
    26: "filters by who may come, accessibility, and whether it still exists",
    27: "hours that turn out to be wrong, reported",
    28: "what nobody confirms leaves, and who does not want to be listed is not",
    29: "corrections that somebody owns",
    30: "a partner's table: new rows seen, checked, then taken",
    31: "a draft that does not outdate each translation",
    32: "a person's words that no machine replaces",
    33: "urgent news in each reader's language",
    34: "a translated chat with a counsellor, originals kept",
    35: "another language in the middle of a chat",
    36: "no old version of a talk in one of the languages",
    37: "the language that is written is the language of the answer",
    38: "a translator that breaks without a warning",
    39: "questions to begin with",
    40: "how many people, by language",
    41: "the original beside a translation",
    42: "chats that end by themselves",
    43: "a conversation deleted from Rasa too",
    44: "deleting oneself, everywhere",
    45: "deleting messages that say too much",
    46: "all that is kept of me",
    47: "a person erased by her number: confirmed, and for good",
    48: "buttons within 64 bytes",
    49: "one time promised to two where staff must agree",
    50: "a time still offered after it was taken",
    51: "until when an appointment can be moved",
    52: "who came, put right afterwards",
    53: "reminders",
    54: "messages that WhatsApp drops after a day",
    55: "honest words on what a link does",
    56: "no times that cannot be booked",
    57: "who may walk in and who needs an appointment",
    58: "who hears back where somebody asks for another",
    59: "data passed on with a yes only, and as little as will do",
    60: "whether she got what she needed",
    61: "booking without an e-mail address, by links that are secrets",
}
NOT_MET = {
    3: "no checked fact says which complaint is for which door: danger gets the number, all else gets places",
    5: "no checked fact of any country is about the self-employed",
    16: "no table of the world's postcodes is at hand that may be passed on; the city beside one is understood",
    34: "nobody of flesh and blood is behind the chat, and no message is kept to be read again",
}


def test_each_need_has_a_test() -> None:
    """But those that are not met, with the reason; and no test names a number that stands for nothing."""
    assert named("need") == set(NEEDS) - set(NOT_MET)
    assert sorted(NEEDS) == list(range(1, len(NEEDS) + 1))

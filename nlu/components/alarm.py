"""Danger in what a classifier says: sure enough it wins, a near miss becomes a question.

Of all intents danger costs most when missed. It is spread over three classes that resemble each other, so
their sum counts.
"""

from __future__ import annotations

from typing import List, Sequence, Tuple

from nlu.understanding.patterns import KINDS

_SURE = 0.6  # of the three together; measured in docs/decisions/0002-understanding.md
_ASK = 0.04
Ranking = List[Tuple[str, float]]


def with_alarm(ranking: Sequence[Tuple[str, float]]) -> Ranking:
    """Puts danger where it belongs.

    Args:
        ranking: Intents with their probabilities, the likeliest first.

    Returns:
        The same; or danger first where its kinds together are sure; or, where danger is not excluded, the two
        best guesses as likely as each other, so that the person is asked.
    """
    kinds = [row for row in ranking if row[0] in KINDS]
    together = sum(probability for _, probability in kinds)
    if not kinds or together < _ASK:
        return list(ranking)
    rest = [row for row in ranking if row[0] not in KINDS]
    name = kinds[0][0]
    if together >= _SURE:
        return [(name, together), *kinds[1:], *rest]
    first = rest[0]
    return [first, (name, first[1]), *rest[1:], *kinds[1:]]

"""What a record says besides free text, in fixed terms that the catalogues word in every language."""

from __future__ import annotations

from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

WarningKind = Literal[
    "reporting_office", "immigration_office", "data_shared", "debt_reported", "later_bill", "prepayment", "charged",
    "own_share", "not_covered", "time_limit", "refused_in_practice", "advice_first",
]  # fmt: skip
ConditionKind = Literal[
    "stay_under", "stay_from", "new_to_scheme", "arrived_before", "arrived_from", "enrolled_before", "insured",
    "uninsured", "refused_claim", "after_violence", "low_income", "named_group", "unaccompanied", "insured_parent",
]  # fmt: skip
_COUNTS_MONTHS = ("stay_under", "stay_from", "new_to_scheme")
_NAMES_A_DAY = ("arrived_before", "arrived_from", "enrolled_before")


class _Term(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Caution(_Term):
    """Something to know before the advice of a record is followed: it is always said first.

    Attributes:
        kind: What it is about; worded by ``warning-<kind>``.
        text: What the record adds to that.
        confirmed: Whether it rests on the page read, not only on what the compiler knew.
    """

    kind: WarningKind
    text: str | None = None
    confirmed: bool = True


class Step(_Term):
    """One thing to do to get what a record grants, in the order of the record.

    Attributes:
        text: What to do.
        link: Where: the office's own page.
        phone: E.164, or as dialled in the country.
    """

    text: str
    link: str | None = None
    phone: str | None = None


class Condition(_Term):
    """For whom among those of its statuses a record holds, where that is not all of them.

    Attributes:
        kind: Worded by ``when-<kind>``.
        months: For a kind that counts them.
        day: For a kind that names one.
        groups: For ``named_group``: of the groups in the row's conditions those that can be asked about.
    """

    kind: ConditionKind
    months: int | None = Field(default=None, gt=0)
    day: date | None = None
    groups: tuple[Literal["child", "pregnant"], ...] = ()

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Self:
        if (self.months is not None) != (self.kind in _COUNTS_MONTHS):
            raise ValueError(f"{self.kind}: months are for {', '.join(_COUNTS_MONTHS)}, and needed there")
        if (self.day is not None) != (self.kind in _NAMES_A_DAY):
            raise ValueError(f"{self.kind}: a day is for {', '.join(_NAMES_A_DAY)}, and needed there")
        return self

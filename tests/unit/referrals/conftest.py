"""A place of an organisation, and an agent who refers people to it."""

from __future__ import annotations

import pytest

from directory import erasure
from directory.curation.roles import Role
from tests.builders import an_entry
from tests.office import House, Somebody, a_house


@pytest.fixture
def house() -> House:
    """A directory with a place of MediBüro, and addresses to make links of."""
    erasure.import_all()
    made = a_house(
        an_entry("1", organization="MediBüro"), an_entry("2", organization="MediBüro", services=("tb", "dental"))
    )
    settings = made.office.settings.model_copy(
        update={"public_url": "https://amana.test", "telegram_name": "amana_bot", "whatsapp_number": "+49301234567"}
    )
    object.__setattr__(made.office, "settings", settings)
    return made


@pytest.fixture
def agent(house: House) -> Somebody:
    """An agent of MediBüro."""
    return house.member(Role.AGENT, organization="MediBüro")

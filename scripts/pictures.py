"""Makes the pictures in docs/pictures/ from the code: ``.venv/bin/python -m scripts.pictures``."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from bot.catalogue import load_catalogues
from bot.files import MAKERS
from bot.render import Renderer
from directory.facts.lookup import firewall_for
from directory.facts.packs import Facts, load_facts

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
_SIZE = (437, 620)  # pixels: half of what is sent in the chat
EXAMPLES = {"card-de-ar": ("DE", "undocumented", "maternal", "ar"), "card-th-my": ("TH", "labour_migrant", "tb", "my")}


def card(name: str, facts: Facts, renderer: Renderer) -> Image.Image:
    """Draws the card of an example with what the packs say today."""
    country, status, service, hers = EXAMPLES[name]
    known = facts.of(country)
    row = next(row for row in known.entitlements if status in row.status and service in row.service)
    law = firewall_for(facts, country, "")
    assert known.info is not None
    assert law is not None
    args = {
        "host": known.info.languages[0], "hers": hers, "speaks": hers, "country": country, "service": service,
        "level": row.entitlement, "certain": row.is_certain, "conditions": bool(row.conditions), "law": row.law,
        "firewall_level": law.legal_firewall, "firewall_certain": law.is_certain, "firewall_law": law.law,
        "date": "2026-11-25",
    }  # fmt: skip
    made = MAKERS["card"](args, hers, renderer)
    return Image.open(io.BytesIO(made.content)).convert("L").resize(_SIZE, Image.Resampling.LANCZOS)


def main() -> None:
    """Writes them all."""
    facts, renderer = load_facts(), Renderer(load_catalogues())
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in EXAMPLES:
        card(name, facts, renderer).quantize(16).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()

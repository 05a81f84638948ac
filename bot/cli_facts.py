"""``amana facts``: what is known of each country, and what of it should be looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer
import yaml
from rich.console import Console
from rich.table import Table

from directory.facts import check
from directory.facts.packs import load_facts, load_places
from directory.facts.texts import digest, texts_of

facts_app = typer.Typer(no_args_is_help=True, help="What is known of each country.")
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


@facts_app.command("check")
def facts_check(quiet: Annotated[bool, typer.Option("--quiet", help="Leave out the notes.")] = False) -> None:
    """Says what is wrong in the packs: row and field, contradictions, warnings hidden in text, stale translations."""
    facts, places = load_facts(), load_places()
    found = check.problems(facts)
    for line in found:
        errors.print(line, markup=False)
    if not quiet:
        for line in check.notes(facts):
            console.print(f"note: {line}", markup=False)
    rows = sum(len(country.entitlements) for country in facts.countries.values())
    verdict = f"{len(found)} things to mend" if found else "all well-formed, no contradictions"
    console.print(f"{len(facts.countries)} countries, {rows} entitlements, {len(places)} places: {verdict}.")
    if found:
        raise typer.Exit(1)


@facts_app.command("due")
def facts_due(days: Annotated[int, typer.Option(min=0, help="How far ahead to look.")] = 30) -> None:
    """Lists the facts that should be read again, the longest waiting first."""
    found = check.due(load_facts(), datetime.now(UTC).date(), timedelta(days=days))
    table = Table("country", "fact", "review by", "source")
    for item in found:
        table.add_row(item.country, item.key, item.review_by.isoformat(), item.source_url or "none seen")
    console.print(table if found else f"Nothing to read again within {days} days.")


@facts_app.command("texts")
def facts_texts(
    country: Annotated[str, typer.Argument(help="ISO 3166-1 code, such as DE.")],
    language: Annotated[str, typer.Argument(help="BCP 47 tag, such as fr.")],
) -> None:
    """Prints the texts a country lacks in a language, ready to be translated into its ``texts.<language>.yaml``."""
    facts = load_facts()
    known = facts.of(country.upper()).texts.get(language, {})
    missing = {
        f"{row.key}.{name}": {"text": text, "source": digest(text), "review": "machine"}
        for row in facts.of(country.upper()).rows
        for name, text in texts_of(row)
        if f"{row.key}.{name}" not in known or known[f"{row.key}.{name}"].source != digest(text)
    }
    print(
        yaml.safe_dump(missing, allow_unicode=True, sort_keys=False, width=110) if missing else "# nothing is missing"
    )

"""News for people who asked for it: a clinic closed today, a day of vaccination. ``docs/agents.md`` has the way."""

"""What ``make production-local`` starts: all that ``docker-compose.yml`` has, on this machine, until Ctrl-C.

python -m bot.production [--https 8443] [--http 8080] [--inside 18100]
"""

from __future__ import annotations

import argparse
import os
import sys

from bot.production.layout import Layout
from bot.production.topology import production
from bot.run import told_in_one_line
from bot.settings import Settings
from bot.supervisor import stop_on_signals
from nlu.model_id import ROOT


def run(arguments: argparse.Namespace) -> None:
    """Runs until Ctrl-C, which arrives as KeyboardInterrupt."""
    settings = Settings()
    layout = Layout(
        (ROOT / settings.var / "production").absolute(),
        host=settings.host,
        https=arguments.https,
        http=arguments.http,
        inside=arguments.inside,
    )
    print("Starting PostgreSQL, Redis, nginx, the door, two apps and two Rasas: a minute or two ...", flush=True)
    with production(settings, layout, lambda line: print(line, flush=True)) as keeper:
        print(f"Amana is running: {layout.public_url}  (Ctrl-C stops it)", flush=True)
        print("Its certificate was made here: browsers warn of it once.", flush=True)
        keeper.watch()


def main() -> int:
    """Runs the command line and returns its exit code."""
    parser = argparse.ArgumentParser(description="Starts Amana as in production, on this machine.")
    parser.add_argument("--https", type=int, default=8443, help="port of the proxy")
    parser.add_argument("--http", type=int, default=8080, help="port that leads to it")
    parser.add_argument("--inside", type=int, default=18100, help="the first of twelve ports for what runs inside")
    arguments = parser.parse_args()
    stop_on_signals()
    os.chdir(ROOT)
    return told_in_one_line(lambda: run(arguments))


if __name__ == "__main__":
    sys.exit(main())

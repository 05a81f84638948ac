"""Starts Rasa, quiet and with private logs; the arguments are those of ``rasa``.

    python -m nlu.serve run --model var/models/<id>.tar.gz --endpoints nlu/endpoints.yml ...

Runs in the Rasa environment, from the root of the project.
"""

from __future__ import annotations

from nlu import private_logs


def main() -> None:
    """Hands over to Rasa's own command line."""
    private_logs.install()
    private_logs.leave_no_core()
    if private_logs.wants_json():
        _write_json()
    from rasa.__main__ import main as rasa_main  # takes 12 s; the logs are private before it can write any

    rasa_main()


def _write_json() -> None:
    """Rasa sets up its logs by ``coloredlogs``, once it has read its arguments."""
    import coloredlogs

    coloredlogs.install = private_logs.write_json


if __name__ == "__main__":
    main()

"""Starts the app with private logs; the arguments are those of ``uvicorn``.

python -m bot.serve --factory bot.app:create_app --port 8000 ...
"""

from __future__ import annotations

import uvicorn

from nlu import private_logs


def main() -> None:
    """Hands over to uvicorn's own command line."""
    private_logs.install()
    uvicorn.main()


if __name__ == "__main__":
    main()

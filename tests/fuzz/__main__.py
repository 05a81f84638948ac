"""Has the properties led by coverage (atheris): ``make fuzz``, or one of them: ``python -m tests.fuzz NAME``.

Each runs in a process of its own for ``AMANA_FUZZ_SECONDS``. What breaks a property is kept in ``var/fuzz`` and becomes an
``@example`` of it, so that the ordinary tests look at it for ever.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from tests.builders import ROOT

FOUND = ROOT / "var" / "fuzz"
SECONDS = int(os.environ.get("AMANA_FUZZ_SECONDS", "60"))  # for each property
OURS = ["bot", "actions", "directory", "nlu"]
_LONGEST = 4096  # bytes that a case is made of
_STARTS_WITHIN_S = 300


def led(name: str) -> None:
    """Has one property led by coverage; ends the process."""
    import atheris  # type: ignore[import-untyped]  # its stubs are a package of their own

    with atheris.instrument_imports(include=OURS):
        from tests.fuzz.properties import PROPERTIES
    once: Callable[[bytes], Any] = PROPERTIES[name].hypothesis.fuzz_one_input  # type: ignore[attr-defined]  # hypothesis's
    seen = FOUND / "seen" / name
    seen.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_total_time={SECONDS}", f"-max_len={_LONGEST}", "-timeout=60", f"-artifact_prefix={FOUND}/{name}-"]
    atheris.Setup([sys.argv[0], *limits, "-print_final_stats=1", str(seen)], lambda data: once(data) and None)
    atheris.Fuzz()


def all_of_them() -> int:
    """Runs each in its turn; returns how many broke."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # it is a text stream
    names = subprocess.run(
        [sys.executable, "-c", "from tests.fuzz.properties import PROPERTIES; print(*PROPERTIES)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    return sum(_runs(name) for name in names)


def _runs(name: str) -> bool:
    """Runs one and tells whether it broke."""
    log = FOUND / f"{name}.log"
    FOUND.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz", name], cwd=ROOT, stdout=output, stderr=output, check=False,
            timeout=SECONDS + _STARTS_WITHIN_S,
        )  # fmt: skip
    lines = log.read_text("utf-8", "replace").splitlines()
    units = next((line.split()[-1] for line in lines if "number_of_executed_units" in line), "?")
    broke = done.returncode != 0
    print(f"{name}: {units} cases, {'BROKE, see ' + str(log) if broke else 'holds'}")
    return broke


if __name__ == "__main__":
    if sys.argv[1:]:
        led(sys.argv[1])
    sys.exit(bool(all_of_them()))

"""Trains the model for the files as they are now, if there is none yet.

    python -m nlu.train            shows a bar; Rasa's own words go to var/log/train.log
    python -m nlu.train --force    trains again

Runs in the Rasa environment. The model gets its name only when it is complete, so a half-written one is
never used; models of older files are removed.
"""

from __future__ import annotations

import argparse
import errno
import fcntl
import logging
import os
import re
import shutil
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from nlu.model_id import ROOT, model_path, var_folder

if TYPE_CHECKING:
    from nlu.progress import Progress

QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # The name of the model says what it is made from; Rasa's cache does not see our own modules.
    "RASA_MAX_CACHE_SIZE": "0",
}
_LEAST_FREE = 1_000_000
NO_SPACE = "The disk is full: free some space and start again."
# Rasa prints its last words in red before it exits.
_RED = re.compile(r"\x1b\[91m(.*?)\x1b\[0m", re.DOTALL)


class TrainingError(Exception):
    """There is no new model; the text says why in one line."""


def train(var: Path, screen: TextIO) -> Path:
    """Trains and gives the model its name.

    Args:
        var: The folder for what is made at run time.
        screen: Where to show progress.

    Returns:
        The path of the model.

    Raises:
        TrainingError: If Rasa makes no model.
    """
    from nlu.progress import Progress  # its bar exists in the Rasa environment only

    final = model_path(var)
    draft = final.parent / "draft"
    progress = Progress(screen)
    try:
        shutil.rmtree(draft, ignore_errors=True)
        _train_with_rasa(draft, final.name, progress)
        (draft / final.name).replace(final)
    finally:
        progress.end()
        shutil.rmtree(draft, ignore_errors=True)
    _remove_others(final)
    return final


def _train_with_rasa(folder: Path, name: str, progress: Progress) -> None:
    from nlu.progress import LOADING, READING

    progress.stage(LOADING)
    # Slow to import, and noisy: only now, when its words go to the log.
    from rasa.model_training import train as rasa_train
    from rasa.shared.utils.io import read_config_file
    from rasa.utils.log_utils import configure_structlog

    logging.basicConfig(stream=sys.stdout, level=logging.INFO)
    configure_structlog(logging.INFO)
    graph = logging.getLogger("rasa.engine.graph")
    graph.setLevel(logging.DEBUG)
    graph.addHandler(progress)
    config = read_config_file(str(ROOT / "nlu/config.yml"))
    progress.plan([part["name"].rpartition(".")[2] for part in (*config["pipeline"], *config["policies"])])
    progress.stage(READING)
    rasa_train(
        domain=str(ROOT / "nlu/domain"),
        config=str(ROOT / "nlu/config.yml"),
        training_files=str(ROOT / "nlu/data/rules"),  # nlu/components/importer.py reads the rest
        output=str(folder),
        fixed_model_name=name,
        force_training=True,
    )


def _remove_others(final: Path) -> None:
    for model in final.parent.glob("*.tar.gz"):
        if model != final:
            model.unlink(missing_ok=True)


@contextmanager
def noise_to(log: Path) -> Iterator[TextIO]:
    """Sends all that this process writes to a file, C libraries included.

    Args:
        log: The file; what it held is replaced.

    Yields:
        The screen, which is free of noise.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    sys.stdout.flush()
    kept = [os.dup(1), os.dup(2)]
    with log.open("w") as file, os.fdopen(os.dup(1), "w") as screen:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
        try:
            yield screen
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            for number, copy in enumerate(kept, start=1):
                os.dup2(copy, number)
                os.close(copy)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Lets one training at a time into a folder; the second waits and then finds the model there."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def is_disk_full(error: BaseException | None) -> bool:
    """Whether an error, or one behind it, says that the disk is full."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        error = error.__cause__ or error.__context__
    return False


def reason(error: BaseException, log: Path) -> str:
    """Puts into one line why a training failed.

    Args:
        error: What was raised.
        log: What Rasa wrote.
    """
    if is_disk_full(error) or shutil.disk_usage(log.parent).free < _LEAST_FREE:
        return NO_SPACE
    said = str(error)
    if isinstance(error, SystemExit):
        words = _RED.findall(log.read_text(errors="replace"))
        said = words[-1] if words else f"Rasa ended with code {error.code}"
    first = " ".join(said.split())[:300]
    return f"The training failed: {first or type(error).__name__} ({log} has the rest.)"


def _train_traced(var: Path, screen: TextIO) -> None:
    try:
        train(var, screen)
    except Exception:
        traceback.print_exc()  # into the log
        raise


def train_if_needed(var: Path, force: bool = False) -> None:
    """Trains unless the model of these files is there.

    Args:
        var: The folder for what is made at run time.
        force: Train in any case.

    Raises:
        TrainingError: If there is no new model; says why.
    """
    log = var / "log" / "train.log"
    os.environ.update(QUIET)
    with alone(var / "models"):
        if model_path(var).exists() and not force:
            return
        started = time.monotonic()
        try:
            with noise_to(log) as screen:
                _train_traced(var, screen)
        except (Exception, SystemExit) as error:
            raise TrainingError(reason(error, log)) from error
        print(f"  Trained the model in {time.monotonic() - started:.0f} s", flush=True)


def main() -> int:
    """Runs the command line and returns its exit code."""
    parser = argparse.ArgumentParser(description="Trains the model that understands people.")
    parser.add_argument("--force", action="store_true", help="train even if nothing changed")
    arguments = parser.parse_args()
    try:
        train_if_needed(var_folder(), arguments.force)
    except OSError as error:
        if not is_disk_full(error):
            raise
        print(NO_SPACE, file=sys.stderr)
        return 1
    except TrainingError as error:
        print(error, file=sys.stderr, flush=True)
        # Libraries left in the middle of their work complain at exit, after the one line that matters.
        os._exit(1)
    except KeyboardInterrupt:
        print("\nTraining stopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())

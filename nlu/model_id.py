"""Which model belongs to the files as they are now.

A model is named by a hash of everything it is made from, so "is it trained?" needs no clock and no list.
Standard library only: the app asks too, without Rasa.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INPUTS = (
    "nlu/config.yml",
    "nlu/domain",
    "nlu/data",
    "nlu/lexicon",
    "nlu/components",
    "nlu/adapter",
    "nlu/understanding",
    "nlu/requirements.txt",
    "directory/text.py",
    "directory/taxonomy.yaml",
    "directory/geo",
)


def model_id(root: Path = ROOT) -> str:
    """Returns the name of the model that these files make; times of files play no part.

    Args:
        root: The folder of the project.
    """
    return digest_of(INPUTS, root)


def digest_of(names: Sequence[str], root: Path = ROOT) -> str:
    """Returns what stands for the content of files.

    Args:
        names: Files and folders.
        root: What they are below.
    """
    digest = hashlib.sha256()
    for path in input_files(root, names):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(root).as_posix()} {content}\n".encode())
    return digest.hexdigest()[:16]


def input_files(root: Path = ROOT, names: Sequence[str] = INPUTS) -> Iterator[Path]:
    """Yields files and those in folders, without debris and always in the same order; those a model is made from."""
    for name in names:
        path = root / name
        found = [path] if path.is_file() else path.rglob("*")
        yield from sorted(file for file in found if file.is_file() and not _is_debris(file.relative_to(root)))


def _is_debris(path: Path) -> bool:
    return any(part.startswith(".") or part == "__pycache__" or part.endswith("~") for part in path.parts)


def var_folder() -> Path:
    """Returns the folder for what is made at run time, from the environment as everywhere."""
    return (ROOT / os.environ.get("AMANA_VAR", "var")).absolute()


def model_path(var: Path, root: Path = ROOT) -> Path:
    """Returns where the model of these files is, or will be once trained.

    Args:
        var: The folder for what is made at run time.
        root: The folder of the project.
    """
    return var / "models" / f"{model_id(root)}.tar.gz"


def main() -> int:
    """Prints the path of the model; the exit code says whether it is trained (0) or not (1)."""
    path = model_path(var_folder())
    print(path)
    return 0 if path.exists() else 1


if __name__ == "__main__":
    sys.exit(main())

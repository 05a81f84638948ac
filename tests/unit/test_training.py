"""The model: named by what it is made from, complete or not there, and one line when training fails."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from nlu import model_id, train
from nlu.model_id import INPUTS, input_files, model_path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has one small file for each input."""
    for name in INPUTS:
        path = tmp_path / name
        if not path.suffix:
            path.mkdir(parents=True)
            path = path / "content.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_changes_the_name(name: str, project: Path) -> None:
    """A changed byte in any input asks for another model."""
    before = model_id.model_id(project)
    path = project / name
    (path if path.is_file() else path / "content.yml").write_text("other")
    assert model_id.model_id(project) != before


def test_a_new_or_moved_file_changes_the_name(project: Path) -> None:
    """What a file is called counts, and that it is there."""
    names = {model_id.model_id(project)}
    (project / "nlu/data/new.yml").write_text("x")
    names.add(model_id.model_id(project))
    (project / "nlu/data/new.yml").rename(project / "nlu/data/moved.yml")
    names.add(model_id.model_id(project))
    assert len(names) == 3


def test_times_and_debris_do_not_change_the_name(project: Path) -> None:
    """A fresh clone, compiled files and copies of editors need no training."""
    before = model_id.model_id(project)
    for path in list(input_files(project)):
        os.utime(path, (0, 0))
    (project / "nlu/components/__pycache__").mkdir()
    (project / "nlu/components/__pycache__/x.pyc").write_text("x")
    (project / "nlu/data/.content.yml.swp").write_text("x")
    (project / "nlu/data/content.yml~").write_text("x")
    assert model_id.model_id(project) == before


def test_the_folder_of_the_project_plays_no_part(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two clones of the same files ask for the same model."""
    copy = tmp_path_factory.mktemp("elsewhere") / "copy"
    shutil.copytree(project, copy)
    assert model_id.model_id(copy) == model_id.model_id(project)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "The disk is full"),
        (ValueError("intent 'x'\n  is not\n  defined"), "The training failed: intent 'x' is not defined ("),
        (ValueError(), "The training failed: ValueError ("),
        (SystemExit(1), "The training failed: Unresolved slots found: colour ("),
    ],
)
def test_a_failed_training_is_one_line(error: BaseException, words: str, tmp_path: Path) -> None:
    """The reason is Rasa's own, in one line, with the log beside it."""
    log = tmp_path / "train.log"
    log.write_text("noise\n\x1b[91mUnresolved slots\nfound: colour\x1b[0m\nmore noise\n")
    line = train.reason(error, log)
    assert line.startswith(words)
    assert "\n" not in line


def test_a_full_disk_behind_another_error_is_said(tmp_path: Path) -> None:
    """Rasa wraps what its components raise."""
    error = RuntimeError("Error running graph component")
    error.__cause__ = OSError(28, "No space left on device")
    assert train.reason(error, tmp_path / "train.log") == train.NO_SPACE


def test_a_model_that_is_there_is_not_trained_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is imported and nothing is written."""
    path = model_path(tmp_path)
    path.parent.mkdir()
    path.touch()
    monkeypatch.setattr(train, "train", lambda *_arguments: pytest.fail("trained"))
    train.train_if_needed(tmp_path)
    assert not (tmp_path / "log").exists()


def test_a_failed_training_leaves_the_screen_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The noise is in the log, the reason in the error, and afterwards the screen works again."""

    def fail(*_arguments: object) -> Path:
        os.write(1, b"noise of a C library\n")
        raise ValueError("no examples")

    monkeypatch.setattr(train, "train", fail)
    with pytest.raises(train.TrainingError, match=r"no examples \(.*train\.log"):
        train.train_if_needed(tmp_path)
    print("visible")
    assert capfd.readouterr().out == "visible\n"
    assert "noise of a C library" in (tmp_path / "log/train.log").read_text()


def test_older_models_are_removed(tmp_path: Path) -> None:
    """Only the model of the files as they are now stays."""
    for name in ("old.tar.gz", "new.tar.gz"):
        (tmp_path / name).touch()
    train._remove_others(tmp_path / "new.tar.gz")
    assert [path.name for path in tmp_path.iterdir()] == ["new.tar.gz"]

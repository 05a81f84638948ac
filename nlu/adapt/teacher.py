"""Teaches: intents and services are guessed from the encoder's vector, and the encoder is mended."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as f

from nlu.adapt.lessons import UNTOLD, Batch, Lessons
from nlu.adapt.network import Network
from nlu.components.adapter import Adapter
from nlu.components.e5_file import E5File

_ROUNDS, _FURTHER_ROUNDS = 3, 2
_RATE, _FURTHER_RATE, _HEAD_RATE, _DECAY = 1e-3, 5e-4, 2e-3, 0.01
_WARM_UP = 0.06  # share of all steps
_SMOOTHING = 0.1
_SERVICES = 0.5  # what a service missed counts beside an intent missed
_LOUDNESS = 6.0  # what the vector counts beside a mark
_MARKS_HIDDEN, _DROPPED = 0.3, 0.1  # the encoder is not to lean on marks


class Teacher:
    """The encoder, two linear heads on it, and the optimiser of all."""

    def __init__(self, file: E5File, lessons: Lessons, so_far: Adapter | None = None) -> None:
        """Loads the encoder.

        Args:
            file: The encoder as its makers left it.
            lessons: What it is to be shown.
            so_far: What it has learnt before, to go on from: fewer rounds and a lower rate.
        """
        torch.manual_seed(0)
        self._lessons, self.network = lessons, Network(file)
        if so_far:
            self.network.go_on_from(so_far)
        self._rounds, rate = (_FURTHER_ROUNDS, _FURTHER_RATE) if so_far else (_ROUNDS, _RATE)
        self._head = nn.Linear(file.sizes.width + lessons.marks.shape[1], len(lessons.classes))
        self._service_head = nn.Linear(file.sizes.width, len(lessons.service_names))
        for head in (self._head, self._service_head):
            nn.init.normal_(head.weight, std=0.005)
            nn.init.zeros_(head.bias)
        self._learnt = [p for p in self.network.parameters() if p.requires_grad]
        heads = [*self._head.parameters(), *self._service_head.parameters()]
        groups = [{"params": self._learnt, "lr": rate}, {"params": heads, "lr": _HEAD_RATE}]
        self._optimiser = torch.optim.AdamW(groups, weight_decay=_DECAY, foreach=True)
        steps = self._rounds * lessons.batches_a_round
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimiser, lambda step: _pace(step / steps))
        counts = np.maximum(np.bincount(lessons.labels), 1)
        self._weights = torch.tensor(np.sqrt(len(lessons.labels) / len(counts) / counts), dtype=torch.float32)

    def rounds(self) -> Iterator[float]:
        """Shows all examples several times; yields the mean loss of each round."""
        self.network.train()
        for _ in range(self._rounds):
            yield statistics.mean(self._step(batch) for batch in self._lessons.round())

    def _step(self, batch: Batch) -> float:
        loss = self._loss(batch)
        self._optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._learnt, 1.0)
        self._optimiser.step()
        self._schedule.step()
        return float(loss.item())

    def _loss(self, batch: Batch) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            vectors = self.network(batch.tokens)
        shown = torch.rand(len(batch.tokens), 1) > _MARKS_HIDDEN
        given = torch.cat([vectors * _LOUDNESS, torch.tensor(batch.marks) * shown], 1)
        labels = torch.tensor(batch.labels)
        said = self._head(f.dropout(given, _DROPPED))
        lost = f.cross_entropy(said, labels, reduction="none", label_smoothing=_SMOOTHING)
        return (lost * self._weights[labels]).mean() + _SERVICES * self._missed_services(vectors, batch)

    def _missed_services(self, vectors: Tensor, batch: Batch) -> Tensor:
        services = torch.tensor(batch.services)
        said = self._service_head(f.dropout(vectors.float() * _LOUDNESS, _DROPPED))
        lost = f.cross_entropy(said, services, reduction="none", label_smoothing=_SMOOTHING, ignore_index=UNTOLD)
        return lost.mean()  # over all: a batch that tells of few services teaches little about them

    def vectors(self, tokens: Sequence[Sequence[int]]) -> np.ndarray:
        """Returns the vectors of texts, each of length one."""
        self.network.eval()
        with torch.no_grad():
            return np.asarray(f.normalize(self.network(tokens), dim=1).numpy())


def _pace(done: float) -> float:
    """Returns the rate as a share of the highest: up to it, then down to almost nothing."""
    return min(1.0, done / _WARM_UP + 1e-3) * max(0.01, 1 - done)

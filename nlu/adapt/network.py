"""The encoder in PyTorch, with thin matrices beside its own that alone are learnt."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as f

from nlu.components.adapter import Adapter
from nlu.components.e5_file import E5File

_RANK, _SCALE = 32, 2.0
_DROPPED = 0.1
_UNSEEN = -1e4  # added where there is no token
_PARTS = ("qkv", "ao", "fi", "fo")


class Network(nn.Module):
    """``multilingual-e5-small``; the same as ``nlu/components/network.py``, which only runs it."""

    def __init__(self, file: E5File) -> None:
        """Unpacks the weights."""
        super().__init__()
        self._file, width = file, file.sizes.width
        self._positions = torch.tensor(file.vector("emb.pos").reshape(-1, width) + file.vector("emb.type")[:width])
        self._first = _norm(file, "emb.ln")
        self.layers = nn.ModuleList(_Layer(file, number) for number in range(file.sizes.layers))

    def changes(self) -> dict[str, np.ndarray]:
        """Returns what was learnt, as :class:`nlu.components.adapter.Adapter` wants it."""
        found = {}
        for number, layer in enumerate(self.layers):
            for part in _PARTS:
                linear = getattr(layer, part)
                found[f"l{number}.{part}.in"] = linear.into.detach().numpy()
                found[f"l{number}.{part}.out"] = linear.out.detach().numpy() * _SCALE
        return found

    def go_on_from(self, adapter: Adapter) -> None:
        """Takes over what was learnt before."""
        for number, layer in enumerate(self.layers):
            for part in _PARTS:
                thin = adapter.change(f"l{number}.{part}")
                assert thin is not None, f"the adapter does not change l{number}.{part}"
                linear = getattr(layer, part)
                linear.into.data, linear.out.data = torch.tensor(thin[0]), torch.tensor(thin[1] / _SCALE)

    def forward(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """Returns the mean of the last layer over the tokens of each text."""
        longest = max(map(len, texts))
        there = torch.tensor([[at < len(text) for at in range(longest)] for text in texts])
        padded = np.array([[*text, *[0] * (longest - len(text))] for text in texts])
        met, where = np.unique(padded, return_inverse=True)
        words = self._file.matrix("emb.word", self._file.sizes.width, met)[where].reshape(*padded.shape, -1)
        hidden = self._first(torch.tensor(words) + self._positions[:longest])
        seen = None if bool(there.all()) else (~there)[:, None, None, :] * _UNSEEN
        for layer in self.layers:
            hidden = layer(hidden, seen)
        counts = there[:, :, None].float()
        return (hidden.float() * counts).sum(1) / counts.sum(1)


class _Layer(nn.Module):
    def __init__(self, file: E5File, number: int) -> None:
        super().__init__()
        self._heads, width, inner = file.sizes.heads, file.sizes.width, file.sizes.inner
        name = f"l{number}"
        self.qkv = _Linear(file, [f"{name}.{part}" for part in "qkv"], width)
        self.ao, self.fi = _Linear(file, [f"{name}.ao"], width), _Linear(file, [f"{name}.fi"], width)
        self.fo = _Linear(file, [f"{name}.fo"], inner)
        self._after_attention, self._after_all = _norm(file, f"{name}.aln"), _norm(file, f"{name}.oln")
        self._drop = nn.Dropout(_DROPPED)

    def forward(self, hidden: Tensor, seen: Tensor | None) -> Tensor:
        texts, length, width = hidden.shape
        split = self.qkv(hidden).view(texts, length, 3, self._heads, width // self._heads)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        # Written out: PyTorch's own spends nearly half of a step on its way back.
        likeness = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
        told = (likeness if seen is None else likeness + seen).softmax(-1).to(value.dtype) @ value
        told = self.ao(told.transpose(1, 2).reshape(texts, length, width))
        hidden = self._after_attention(hidden + told)
        out: Tensor = self._after_all(hidden + self._drop(self.fo(f.gelu(self.fi(hidden)))))
        return out


class _Linear(nn.Module):
    def __init__(self, file: E5File, names: list[str], columns: int) -> None:
        super().__init__()
        self._weight = torch.tensor(np.concatenate([file.matrix(f"{name}.w", columns) for name in names]))
        self._bias = torch.tensor(np.concatenate([file.vector(f"{name}.b") for name in names]))
        self.into = nn.Parameter(torch.randn(_RANK, columns) / math.sqrt(columns))
        self.out = nn.Parameter(torch.zeros(len(self._bias), _RANK))

    def forward(self, rows: Tensor) -> Tensor:
        learnt = f.linear(f.linear(rows, self.into), self.out) * _SCALE
        return f.linear(rows, self._weight, self._bias) + learnt


def _norm(file: E5File, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(file.sizes.width, file.epsilon)
    norm.weight.data, norm.bias.data = (torch.tensor(file.vector(f"{name}.{part}")) for part in "wb")
    return norm.requires_grad_(False)

"""The network of ``multilingual-e5-small``, a BERT encoder, run in batches of one length by ONNX Runtime.

Its maps are of whole numbers: weights in 8 bits, a scale for each number they give; what they are given in 8 bits,
a scale for each token, so that a text's vector is nearly the same whatever texts it is encoded with.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
import onnxruntime

from nlu.components.adapter import Adapter
from nlu.components.e5_file import E5File
from nlu.components.graph import FLOAT, Graph

_LAYERS = (-1, -2, -4)  # measured best: docs/decisions/0002-understanding.md
_MOST, _MIDDLE = 127, 128  # weights without a sign: with one, some processors add them up wrongly
_QUIET = 3


class Network:
    """Turns tokens into one vector a text."""

    def __init__(self, file: E5File, adapter: Optional[Adapter] = None) -> None:
        """Lays the weights out: 22 MB; the table of words stays in the file.

        Args:
            file: The weights.
            adapter: Changes of them.
        """
        self._file, self._width = file, file.sizes.width
        self.dimension = len(_LAYERS) * self._width
        self._positions = file.vector("emb.pos").reshape(-1, self._width) + file.vector("emb.type")[: self._width]
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _QUIET
        options.intra_op_num_threads = 1  # a second one gains a quarter; see E5.encode
        self._session = onnxruntime.InferenceSession(
            _Drawing(file, adapter).model(), options, providers=["CPUExecutionProvider"]
        )

    def encode(self, tokens: np.ndarray) -> np.ndarray:
        """Encodes texts of one length, so that nothing is padded.

        Args:
            tokens: Numbers of shape ``(texts, length)``.

        Returns:
            An array of shape ``(texts, 3 * width)``: the text's vector as the model's makers mean it, and beside
            it those of two lower layers, which keep more of the wording; each of length one.
        """
        met, where = np.unique(tokens, return_inverse=True)
        words = self._file.matrix("emb.word", self._width, met)[where].reshape(*tokens.shape, -1)
        (vectors,) = self._session.run(None, {"words": words + self._positions[: tokens.shape[1]]})
        return np.asarray(vectors)


class _Drawing:
    """Draws the graph."""

    def __init__(self, file: E5File, adapter: Optional[Adapter]) -> None:
        self._file, self._sizes, self._adapter = file, file.sizes, adapter
        self._graph = Graph()

    def model(self) -> bytes:
        graph, hidden, layers = self._graph, self._norm("words", "emb.ln"), []
        for number in range(self._sizes.layers):
            hidden = self._layer(hidden, f"l{number}")
            layers.append(hidden)
        means = [graph.add("ReduceMean", layers[number], axes=[1], keepdims=0) for number in _LAYERS]
        normal = [graph.add("LpNormalization", mean, axis=1, p=2) for mean in means]
        return graph.model({"words": ("texts", "length", self._sizes.width)}, graph.add("Concat", *normal, axis=1))

    def _layer(self, hidden: str, name: str) -> str:
        add, width, inner = self._graph.add, self._sizes.width, self._sizes.inner
        asked = self._linear(hidden, name, "qkv", width)
        told = self._linear(self._attention(asked), name, "ao", width)
        hidden = self._norm(add("Add", hidden, told), f"{name}.aln")
        widened = add("Gelu", self._linear(hidden, name, "fi", width))
        return self._norm(add("Add", hidden, self._linear(widened, name, "fo", inner)), f"{name}.oln")

    def _attention(self, asked: str) -> str:
        query, key, value = self._graph.split("Split", 3, asked, axis=-1)
        return self._graph.add("MultiHeadAttention", query, key, value, num_heads=self._sizes.heads)

    def _linear(self, rows: str, layer: str, part: str, columns: int) -> str:
        names = [f"{layer}.{each}" for each in ("qkv" if part == "qkv" else [part])]
        weight = np.concatenate([self._file.matrix(f"{name}.w", columns) for name in names])
        if change := self._adapter.change(f"{layer}.{part}") if self._adapter else None:
            weight = weight + change[1] @ change[0]
        bias = np.concatenate([self._file.vector(f"{name}.b") for name in names])
        return self._graph.add("Add", self._mapped(rows, weight), self._graph.constant(bias))

    def _mapped(self, rows: str, weight: np.ndarray) -> str:
        add, constant = self._graph.add, self._graph.constant
        scale = (np.abs(weight).max(axis=1) / _MOST).astype(np.float32)
        whole = (np.round(weight / scale[:, None]) + _MIDDLE).astype(np.uint8)
        # The runtime takes one step for all it is given: each token is made equally large first. What is left of a
        # batch's influence is whether its least number is as far from zero as its largest.
        largest = add("ReduceMax", add("Abs", rows), axes=[-1], keepdims=1)
        given, step, zero = self._graph.split("DynamicQuantizeLinear", 3, add("Div", rows, largest))
        said = add("MatMulInteger", given, constant(whole.T), zero, constant(np.array(_MIDDLE, dtype=np.uint8)))
        said = add("Mul", add("Cast", said, to=FLOAT), add("Mul", step, constant(scale)))
        return add("Mul", said, largest)

    def _norm(self, rows: str, name: str) -> str:
        weight, bias = (self._graph.constant(self._file.vector(f"{name}.{part}")) for part in "wb")
        return self._graph.add("LayerNormalization", rows, weight, bias, axis=-1, epsilon=float(self._file.epsilon))

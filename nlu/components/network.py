"""The network of ``multilingual-e5-small``, a BERT encoder, run in batches by the TensorFlow that Rasa brings."""

from __future__ import annotations

from typing import List, Optional, Sequence

import numpy as np
import tensorflow as tf

from nlu.components.adapter import Adapter, Thin
from nlu.components.e5_file import E5File, Sizes

_LAYERS = (-1, -2, -4)  # measured best: docs/decisions/0002-understanding.md
_BOTH = 2


class Network:
    """Turns tokens into one vector a text."""

    def __init__(self, file: E5File, adapter: Optional[Adapter] = None) -> None:
        """Unpacks the weights: 85 MB; the table of words stays in the file.

        Args:
            file: The weights.
            adapter: Changes of them; with them the layers are run both as they were made and changed.
        """
        self._file, self._sizes = file, file.sizes
        self.dimension = (len(_LAYERS) + bool(adapter)) * file.sizes.width
        self._positions = file.vector("emb.pos").reshape(-1, self._sizes.width) + _first_row(file)
        self._first = _Norm(file, "emb.ln")
        names = [f"l{number}" for number in range(self._sizes.layers)]
        self._layers = [_Layer(file, name, adapter) for name in names]
        # Below its first changed layer the adapted encoder is the same, and is not run again.
        self._fork = next((at for at, name in enumerate(names) if adapter and adapter.changes_layer(name)), len(names))
        shape = tf.TensorSpec((None, None, self._sizes.width))
        self._run = tf.function(self._forward, input_signature=[shape])

    def encode(self, tokens: np.ndarray) -> np.ndarray:
        """Encodes texts of one length, so that nothing is padded.

        Args:
            tokens: Numbers of shape ``(texts, length)``.

        Returns:
            An array of shape ``(texts, 3 * width)``: the text's vector as the model's makers mean it, and beside
            it those of two lower layers, which keep more of the wording; each of length one. With an adapter a
            fourth: the vector of the last layer as adapted.
        """
        met, where = np.unique(tokens, return_inverse=True)
        words = self._file.matrix("emb.word", self._sizes.width, met)[where].reshape(*tokens.shape, -1)
        return np.asarray(self._run(words + self._positions[: tokens.shape[1]]))

    def _forward(self, words: tf.Tensor) -> tf.Tensor:
        shape = once = tf.shape(words)
        hidden = self._first(tf.reshape(words, (-1, self._sizes.width)))
        means = []
        for number, layer in enumerate(self._layers):
            if number == self._fork:
                # Both encoders in one batch: what costs, for one text, is to fetch the weights, which they share.
                hidden, shape = tf.tile(hidden, (_BOTH, 1)), once * (_BOTH, 1, 1)
            hidden = layer(hidden, shape)
            means.append(tf.reduce_mean(tf.reshape(hidden, shape), axis=1))
        wanted = [means[number][: once[0]] for number in _LAYERS]
        if self._fork < len(self._layers):
            wanted.append(means[-1][once[0] :])
        return tf.concat([tf.math.l2_normalize(mean, axis=1) for mean in wanted], axis=1)


class _Norm:
    def __init__(self, file: E5File, name: str) -> None:
        self._weight, self._bias = tf.constant(file.vector(f"{name}.w")), tf.constant(file.vector(f"{name}.b"))
        self._epsilon = file.epsilon

    def __call__(self, rows: tf.Tensor) -> tf.Tensor:
        mean, variance = tf.nn.moments(rows, axes=-1, keepdims=True)
        return (rows - mean) * (tf.math.rsqrt(variance + self._epsilon) * self._weight) + self._bias


class _Linear:
    """A linear map; with a change the second half of the rows is mapped by what was changed."""

    def __init__(self, file: E5File, names: List[str], columns: int, change: Optional[Thin]) -> None:
        rows = np.concatenate([file.matrix(f"{name}.w", columns) for name in names])
        self._weight = tf.constant(np.ascontiguousarray(rows.T))
        self._bias = tf.constant(np.concatenate([file.vector(f"{name}.b") for name in names]))
        self._change = change and [tf.constant(np.ascontiguousarray(side.T)) for side in change]

    def __call__(self, rows: tf.Tensor) -> tf.Tensor:
        said = tf.nn.bias_add(tf.matmul(rows, self._weight), self._bias)
        if not self._change:
            return said
        as_made, adapted = tf.split(said, _BOTH)
        into, out = self._change
        changed = tf.matmul(tf.matmul(tf.split(rows, _BOTH)[1], into), out)
        return tf.concat([as_made, adapted + changed], axis=0)


class _Layer:
    def __init__(self, file: E5File, name: str, adapter: Optional[Adapter]) -> None:
        self._sizes: Sizes = file.sizes
        width, inner = self._sizes.width, self._sizes.inner

        def linear(part: str, columns: int, parts: Sequence[str]) -> _Linear:
            change = adapter.change(f"{name}.{part}") if adapter else None
            return _Linear(file, [f"{name}.{each}" for each in parts], columns, change)

        self._asked, self._told = linear("qkv", width, "qkv"), linear("ao", width, ["ao"])
        self._widened, self._narrowed = linear("fi", width, ["fi"]), linear("fo", inner, ["fo"])
        self._after_attention, self._after_all = _Norm(file, f"{name}.aln"), _Norm(file, f"{name}.oln")

    def __call__(self, hidden: tf.Tensor, shape: tf.Tensor) -> tf.Tensor:
        hidden = self._after_attention(hidden + self._told(self._attention(hidden, shape)))
        inner = tf.nn.gelu(self._widened(hidden), approximate=False)
        return self._after_all(hidden + self._narrowed(inner))

    def _attention(self, hidden: tf.Tensor, shape: tf.Tensor) -> tf.Tensor:
        heads, each = self._sizes.heads, self._sizes.width // self._sizes.heads
        split = tf.reshape(self._asked(hidden), (shape[0], shape[1], 3, heads, each))
        query, key, value = tf.unstack(tf.transpose(split, (2, 0, 3, 1, 4)))
        near = tf.nn.softmax(tf.matmul(query, key, transpose_b=True) * each**-0.5)
        seen = tf.transpose(tf.matmul(near, value), (0, 2, 1, 3))
        return tf.reshape(seen, (-1, self._sizes.width))


def _first_row(file: E5File) -> np.ndarray:
    return file.vector("emb.type")[: file.sizes.width]

"""The network of ``multilingual-e5-small``, a BERT encoder, run in batches by the TensorFlow that Rasa brings."""

from __future__ import annotations

from typing import List

import numpy as np
import tensorflow as tf

from nlu.components.e5_file import E5File, Sizes

_LAYERS = (-1, -2, -4)  # measured best: docs/decisions/0002-understanding.md


class Network:
    """Turns tokens into one vector a text."""

    def __init__(self, file: E5File) -> None:
        """Unpacks the weights: 85 MB; the table of words stays in the file."""
        self._file, self._sizes = file, file.sizes
        self.dimension = len(_LAYERS) * file.sizes.width
        self._positions = file.vector("emb.pos").reshape(-1, self._sizes.width) + _first_row(file)
        self._first = _Norm(file, "emb.ln")
        self._layers = [_Layer(file, f"l{number}") for number in range(self._sizes.layers)]
        shape = tf.TensorSpec((None, None, self._sizes.width))
        self._run = tf.function(self._forward, input_signature=[shape])

    def encode(self, tokens: np.ndarray) -> np.ndarray:
        """Encodes texts of one length, so that nothing is padded.

        Args:
            tokens: Numbers of shape ``(texts, length)``.

        Returns:
            An array of shape ``(texts, 3 * width)``: the text's vector as the model's makers mean it, and beside
            it those of two lower layers, which keep more of the wording; each of length one.
        """
        met, where = np.unique(tokens, return_inverse=True)
        words = self._file.matrix("emb.word", self._sizes.width, met)[where].reshape(*tokens.shape, -1)
        return np.asarray(self._run(words + self._positions[: tokens.shape[1]]))

    def _forward(self, words: tf.Tensor) -> tf.Tensor:
        shape = tf.shape(words)
        hidden = self._first(tf.reshape(words, (-1, self._sizes.width)))
        after = [hidden := layer(hidden, shape) for layer in self._layers]
        means = [tf.reduce_mean(tf.reshape(after[number], shape), axis=1) for number in _LAYERS]
        return tf.concat([tf.math.l2_normalize(mean, axis=1) for mean in means], axis=1)


class _Norm:
    def __init__(self, file: E5File, name: str) -> None:
        self._weight, self._bias = tf.constant(file.vector(f"{name}.w")), tf.constant(file.vector(f"{name}.b"))
        self._epsilon = file.epsilon

    def __call__(self, rows: tf.Tensor) -> tf.Tensor:
        mean, variance = tf.nn.moments(rows, axes=-1, keepdims=True)
        return (rows - mean) * (tf.math.rsqrt(variance + self._epsilon) * self._weight) + self._bias


class _Linear:
    def __init__(self, file: E5File, names: List[str], columns: int) -> None:
        rows = np.concatenate([file.matrix(f"{name}.w", columns) for name in names])
        self._weight = tf.constant(np.ascontiguousarray(rows.T))
        self._bias = tf.constant(np.concatenate([file.vector(f"{name}.b") for name in names]))

    def __call__(self, rows: tf.Tensor) -> tf.Tensor:
        return tf.nn.bias_add(tf.matmul(rows, self._weight), self._bias)


class _Layer:
    def __init__(self, file: E5File, name: str) -> None:
        self._sizes: Sizes = file.sizes
        width = self._sizes.width
        self._asked = _Linear(file, [f"{name}.{part}" for part in "qkv"], width)
        self._told = _Linear(file, [f"{name}.ao"], width)
        self._widened = _Linear(file, [f"{name}.fi"], width)
        self._narrowed = _Linear(file, [f"{name}.fo"], self._sizes.inner)
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

"""The heads on the encoder's vectors and the marks of the word lists: networks with one hidden layer."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Sequence

import numpy as np

_HIDDEN = 512
_DROP_INPUT, _DROP_HIDDEN = 0.35, 0.5
_EPOCHS, _BATCH = 8, 512
_RATE, _LAST_RATE = 4e-3, 1e-5
_SMOOTHING = 0.1  # of the labels: people would not always agree on them
_DECAY = 1e-5
_MARK = 2.0  # what a mark counts beside a standardised number


class Meaning:
    """A trained head, kept as its arrays and applied by NumPy."""

    def __init__(self, arrays: Dict[str, np.ndarray]) -> None:
        """Takes ``mean``, ``scale``, and of each of two layers ``weight_1``, ``bias_1`` ..."""
        self.arrays = arrays

    @classmethod
    def fit(cls, vectors: np.ndarray, marks: np.ndarray, labels: np.ndarray, classes: int) -> "Meaning":
        """Learns from examples.

        Args:
            vectors: Shape ``(examples, numbers)``.
            marks: Zeros and ones, shape ``(examples, marks)``.
            labels: Classes as numbers.
            classes: How many there are.
        """
        mean, scale = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
        head = cls({"mean": mean, "scale": scale})
        layers = _trained(head.inputs(vectors, marks), labels, classes)
        for number, (weight, bias) in enumerate(layers, start=1):
            head.arrays.update({f"weight_{number}": weight, f"bias_{number}": bias})
        return head

    def inputs(self, vectors: np.ndarray, marks: np.ndarray) -> np.ndarray:
        """Returns what the network is given."""
        standard = (vectors - self.arrays["mean"]) / self.arrays["scale"]
        return np.hstack([standard, marks * _MARK]).astype(np.float32)

    def scores(self, vectors: np.ndarray, marks: np.ndarray) -> np.ndarray:
        """Returns an array of shape ``(messages, classes)``."""
        hidden = self.inputs(vectors, marks) @ self.arrays["weight_1"] + self.arrays["bias_1"]
        return np.asarray(np.maximum(hidden, 0) @ self.arrays["weight_2"] + self.arrays["bias_2"])


def marked_rows(signs: Sequence[FrozenSet[str]], marks: Sequence[str]) -> np.ndarray:
    """Returns which of the marks each message has, as ones and zeros; shape ``(messages, marks)``."""
    return np.array([[mark in row for mark in marks] for row in signs], dtype=np.float32)


def _trained(inputs: np.ndarray, labels: np.ndarray, classes: int) -> List[List[np.ndarray]]:
    import tensorflow as tf  # Rasa brings it; only training needs it

    tf.keras.utils.set_random_seed(0)
    layers = _layers(classes)
    network = tf.keras.Sequential(layers)
    steps = _EPOCHS * -(-len(inputs) // _BATCH)
    rate = tf.keras.optimizers.schedules.PolynomialDecay(_RATE, steps, _LAST_RATE)

    def loss(targets: tf.Tensor, scores: tf.Tensor) -> tf.Tensor:
        # Keras' own takes for granted that targets add up to one.
        return -tf.reduce_sum(targets * tf.nn.log_softmax(scores), axis=-1)

    network.compile(tf.keras.optimizers.legacy.Adam(rate), loss)
    network.fit(inputs, _targets(labels, classes), batch_size=_BATCH, epochs=_EPOCHS, verbose=0)
    return [weights for layer in layers if (weights := layer.get_weights())]


def _layers(classes: int) -> List[Any]:
    from tensorflow.keras import layers, regularizers

    hidden = layers.Dense(_HIDDEN, activation="relu", kernel_regularizer=regularizers.l2(_DECAY))
    return [layers.Dropout(_DROP_INPUT), hidden, layers.Dropout(_DROP_HIDDEN), layers.Dense(classes)]


def _targets(labels: np.ndarray, classes: int) -> np.ndarray:
    """Returns what the network is to say, smoothed and times each example's weight: the loss is linear in it.

    Keras takes weights apart, too, but looks at them one by one in Python, which takes as long as the training.
    """
    smooth = np.full((classes, classes), _SMOOTHING / classes) + np.eye(classes) * (1 - _SMOOTHING)
    return np.asarray((smooth * balance(labels, classes)[:, None])[labels], dtype=np.float32)


def balance(labels: np.ndarray, classes: int) -> np.ndarray:
    """Returns a weight for each class: half-way to where the rare count as much as the frequent."""
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    return np.sqrt(len(labels) / classes / counts).astype(np.float32)

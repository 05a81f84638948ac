"""Builds graphs of ONNX, the form in which its runtime takes a network."""

from __future__ import annotations

from itertools import count
from typing import Any, List, Mapping, Sequence

import numpy as np
from onnx import NodeProto, TensorProto, helper, numpy_helper

_OPERATORS, _FORM = 17, 8  # versions; LayerNormalization exists from 17 on
FLOAT = TensorProto.FLOAT
_RUNTIME = "com.microsoft"  # the runtime's own operators
_HOME = dict.fromkeys(("Gelu", "MultiHeadAttention"), _RUNTIME)


class Graph:
    """A graph in the making: each call adds an operation and returns the names of what it gives."""

    def __init__(self) -> None:
        """Begins with nothing."""
        self._nodes: List[NodeProto] = []
        self._arrays: List[TensorProto] = []
        self._numbers = count()

    def constant(self, array: np.ndarray) -> str:
        """Adds an array and returns its name."""
        name = self._name()
        self._arrays.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Adds an operation with one output and returns its name."""
        return self.split(operator, 1, *inputs, **attributes)[0]

    def split(self, operator: str, outputs: int, *inputs: str, **attributes: Any) -> List[str]:
        """Adds an operation with several outputs and returns their names."""
        names = [self._name() for _ in range(outputs)]
        self._nodes.append(helper.make_node(operator, inputs, names, domain=_HOME.get(operator, ""), **attributes))
        return names

    def model(self, inputs: Mapping[str, Sequence[Any]], output: str) -> bytes:
        """Returns the finished graph.

        Args:
            inputs: The shape of each, by name; a length that differs has a name.
            output: The name of what is wanted.
        """
        given = [helper.make_tensor_value_info(name, FLOAT, shape) for name, shape in inputs.items()]
        wanted = [helper.make_tensor_value_info(output, FLOAT, None)]
        graph = helper.make_graph(self._nodes, "network", given, wanted, self._arrays)
        versions = [helper.make_opsetid("", _OPERATORS), helper.make_opsetid(_RUNTIME, 1)]
        return bytes(helper.make_model(graph, opset_imports=versions, ir_version=_FORM).SerializeToString())

    def _name(self) -> str:
        return f"n{next(self._numbers)}"

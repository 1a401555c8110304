"""
A sentence splitter that Argos can use offline: a few rules, written as an ONNX graph.

Argos splits with MiniSBD, which looks for `minisbd/*.onnx` in the package and otherwise downloads
one. `align` splits by itself and never opens this file. MiniSBD gives the graph the class of every
character and cuts behind each one whose class 2 scores highest; which characters make up a class is
told in the metadata, so the graph only has to know classes. Start at `write_splitter`.

A sentence ends at `.`, `!`, `?` or `…`, or at a closing mark behind one of them, where a space and
then a capital, a digit or an opening mark follow; and not behind an initial ("J. Kennedy"), a short
title ("Dr. Ali", "Sn. Bakan", "Doç. Kaya"), nor, in Turkish, behind a number: "2. Dünya Savaşı".
"""

import json
import string
from pathlib import Path

import onnx
from onnx import TensorProto, helper

CLASSES = {
    "stop": ".",
    "shout": "!?…",
    "closing": "”’»)]",
    "opening": "“‘«([—–-",
    "either": "\"'",
    "space": " ",
    "digit": string.digits,
    "capital": string.ascii_uppercase + "ÇĞİÖŞÜÂÎÛÀÈÉÌÒÙ",
    "small": string.ascii_lowercase + "çğıöşüâîûàèéìòù",
}
PAD, UNKNOWN, FIRST = 0, 1, 2  # class numbers; those of CLASSES follow in order
FARTHEST = 5  # characters looked back, ahead, or both


class Rules:
    """Collects the nodes of a graph of truth values, each of shape (batch, length)."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, *values: int) -> str:
        """A row of whole numbers; one alone works as a scalar would, by broadcasting."""
        name = f"constant{len(self.constants)}"
        tensor = helper.make_tensor(name, TensorProto.INT64, [len(values)], values)
        self.constants.append(tensor)
        return name

    def node(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"node{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def any(self, *truths: str) -> str:
        result = truths[0]
        for truth in truths[1:]:
            result = self.node("Or", result, truth)
        return result

    def all(self, *truths: str) -> str:
        result = truths[0]
        for truth in truths[1:]:
            result = self.node("And", result, truth)
        return result

    def at(self, shift: int, *classes: str) -> str:
        """Whether the character `shift` places on is of one of the classes; "edge" is beyond."""
        numbers = {name: FIRST + number for number, name in enumerate(CLASSES)} | {"edge": PAD}
        # `padded` has FARTHEST of PAD on both sides, so every shift is a slice of it.
        start = self.constant(0, FARTHEST + shift)
        end = self.node("Add", "shape", start)
        axes = self.constant(0, 1)
        there = self.node("Slice", "padded", start, end, axes)
        return self.any(
            *(self.node("Equal", there, self.constant(numbers[name])) for name in classes)
        )


def sentence_end(rules: Rules, language: str) -> str:
    """The truth of "a sentence ends here", as the module says it."""
    at = rules.at
    marks = rules.all(
        at(0, "closing", "either"), rules.any(at(-1, "stop", "shout"), rules.all(
            at(-1, "closing", "either"), at(-2, "stop", "shout")))
    )  # fmt: skip
    starts = at(2, "capital", "digit", "opening", "either")
    ends = rules.all(rules.any(at(0, "stop", "shout"), marks), at(1, "space"), starts)
    edge = ("space", "edge", "opening", "either", "stop")
    initial = rules.all(at(-1, "capital"), at(-2, *edge))
    short = rules.all(at(-1, "small"), at(-2, "capital"), at(-3, *edge))
    title = rules.all(at(-1, "small"), at(-2, "small"), at(-3, "capital"), at(-4, *edge))
    exceptions = [initial, short, title] + ([at(-1, "digit")] if language == "tr" else [])
    excepted = rules.all(at(0, "stop"), rules.any(*exceptions))
    return rules.all(ends, rules.node("Not", excepted))


def write_splitter(path: Path, language: str) -> None:
    """
    Write the graph for a language, about 10 kB.

    Inputs `units`, int64 (batch, length), classes, and `features`, float32 (batch, length, 1), not
    looked at; output float32 (batch, length, 3): class 0 goes on, class 2 ends the sentence.
    """
    rules = Rules()
    sides = rules.constant(0, FARTHEST, 0, FARTHEST)
    rules.nodes.append(helper.make_node("Shape", ["units"], ["shape"]))
    rules.nodes.append(helper.make_node("Pad", ["units", sides], ["padded"], mode="constant"))
    truth = sentence_end(rules, language)
    two = rules.node("Cast", truth, to=TensorProto.FLOAT)
    zero = rules.node("Cast", rules.node("Not", truth), to=TensorProto.FLOAT)
    never = rules.node("Sub", rules.node("Mul", two, zero), two)  # 0 or -1: never the largest
    axis = rules.constant(2)
    columns = [rules.node("Unsqueeze", column, axis) for column in (zero, never, two)]
    rules.nodes.append(helper.make_node("Concat", columns, ["scores"], axis=2))

    units = helper.make_tensor_value_info("units", TensorProto.INT64, ["batch", "length"])
    features = helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", "length", 1])
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", "length", 3])
    graph = helper.make_graph(
        rules.nodes, "splitter", [units, features], [scores], initializer=rules.constants
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    numbers = {"<PAD>": PAD, "<UNK>": UNKNOWN} | {
        letter: FIRST + number
        for number, letters in enumerate(CLASSES.values())
        for letter in letters
    }
    config = {"feat_funcs": ["end_of_para"], "batch_size": 32, "max_seqlen": 1000}
    vocabulary = {"lang": language, "_unit2id": numbers, "_id2unit": list(numbers)}
    metadata = {
        "lang_code": language,
        "config": json.dumps(config),
        "vocab": json.dumps(vocabulary),
    }
    helper.set_model_props(model, metadata)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())

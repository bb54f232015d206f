"""Weights -> one ONNX file: int8 weights with a scale per channel, every sum in fp32, so that any runtime and any batch gives the same answer."""
import argparse
import hashlib
import json
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import POINTER_WIDTH

OPSET = 20


class Graph:
    """Collects nodes and initialisers; every method returns the name of what it made."""

    def __init__(self, weights, bits):
        self.weights, self.bits, self.nodes, self.constants, self.names = weights, bits, [], [], {}

    def op(self, kind, *inputs, **attributes):
        count = self.names[kind] = self.names.get(kind, 0) + 1
        name = f'{kind.lower()}_{count}'
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def number(self, value):
        name = f'number_{value:.8g}'
        if name not in self.names:
            self.names[name] = 1
            self.constant(name, np.array(value, dtype=np.float32))
        return name

    def stored(self, name, array, axis):
        """A matrix as int8 and a scale for each index of `axis`, or as fp16; multiplied out when the file is loaded."""
        if self.bits == 16:
            return self.op('Cast', self.constant(name, array.astype(np.float16)), to=TensorProto.FLOAT)
        scale = np.maximum(np.abs(array).max(axis=1 - axis, keepdims=True), 1e-9) / 127
        packed = self.constant(name, np.clip(np.round(array / scale), -127, 127).astype(np.int8))
        return self.op('Mul', self.op('Cast', packed, to=TensorProto.FLOAT), self.constant(f'{name}.scale', scale.astype(np.float32)))

    def rows(self, name, array, index):
        """Rows of an embedding, looked up before they are multiplied out."""
        if self.bits == 16:
            return self.op('Cast', self.op('Gather', self.constant(name, array.astype(np.float16)), index), to=TensorProto.FLOAT)
        scale = np.maximum(np.abs(array).max(axis=1, keepdims=True), 1e-9) / 127
        packed = self.constant(name, np.clip(np.round(array / scale), -127, 127).astype(np.int8))
        scales = self.op('Gather', self.constant(f'{name}.scale', scale.astype(np.float32)), index)
        return self.op('Mul', self.op('Cast', self.op('Gather', packed, index), to=TensorProto.FLOAT), scales)

    def linear(self, x, name):
        matrix = self.stored(f'{name}.weight', self.weights[f'{name}.weight'].T, axis=1)
        return self.op('Add', self.op('MatMul', x, matrix), self.constant(f'{name}.bias', self.weights[f'{name}.bias']))

    def norm(self, x, name):
        scale, bias = (self.constant(f'{name}.{part}', self.weights[f'{name}.{part}']) for part in ('weight', 'bias'))
        return self.op('LayerNormalization', x, scale, bias, axis=-1, epsilon=1e-12)


def layer(graph, x, name, heads, width):
    shape = graph.constant(f'{name}.shape', np.array([0, 3, heads, width // heads], dtype=np.int64))
    back = graph.constant(f'{name}.back', np.array([0, width], dtype=np.int64))
    three = graph.op('Transpose', graph.op('Reshape', graph.linear(x, f'{name}.qkv'), shape), perm=[1, 2, 0, 3])
    q, k, v = (graph.op('Gather', three, graph.constant(f'{name}.{part}', np.array(part, dtype=np.int64)), axis=0) for part in range(3))
    scores = graph.op('MatMul', graph.op('Mul', q, graph.number((width // heads) ** -0.5)), graph.op('Transpose', k, perm=[0, 2, 1]))
    mixed = graph.op('MatMul', graph.op('Softmax', scores, axis=-1), v)
    joined = graph.op('Reshape', graph.op('Transpose', mixed, perm=[1, 0, 2]), back)
    x = graph.norm(graph.op('Add', x, graph.linear(joined, f'{name}.out')), f'{name}.norm1')
    inner = graph.op('Gelu', graph.linear(x, f'{name}.up'), approximate='none')
    return graph.norm(graph.op('Add', x, graph.linear(inner, f'{name}.down')), f'{name}.norm2')


def pointer(graph, table, name):
    cut = lambda part: graph.op('Slice', table, *(graph.constant(f'{name}.{part}.{end}', np.array([value], dtype=np.int64))
                                                  for end, value in (('from', part * POINTER_WIDTH), ('to', (part + 1) * POINTER_WIDTH), ('axis', 1))))
    q, k = (cut(part) for part in ((0, 1) if name == 'cue' else (2, 3)))
    scores = graph.op('MatMul', graph.op('Mul', q, graph.number(POINTER_WIDTH ** -0.5)), graph.op('Transpose', k, perm=[1, 0]))
    return graph.op('LogSoftmax', scores, axis=-1)


def build(weights, config, bits):
    """-> the model: ids, features [pieces] -> roles [pieces, 15], entities [pieces, 17], quads [pieces, 5], cue and source [pieces, pieces]."""
    graph, width, heads = Graph(weights, bits), config['hidden_size'], config['num_attention_heads']
    code = np.arange(16)
    marks = weights['paragraph.weight'][code % 2] + weights['shape.weight'][code // 2 % 4] + weights['quoted.weight'][code // 8]
    length = graph.op('Shape', 'ids')
    first, axis = (graph.constant(n, np.array([0], dtype=np.int64)) for n in ('zero', 'axis'))
    positions = graph.op('Slice', graph.constant('positions', weights['positions.weight']), first, length, axis)
    x = graph.op('Add', graph.rows('words', weights['words.weight'], 'ids'), graph.op('Gather', graph.constant('features.table', marks), 'features'))
    x = graph.norm(graph.op('Add', x, positions), 'norm')
    for index in range(config['num_hidden_layers']):
        x = layer(graph, x, f'layers.{index}', heads, width)
    three = graph.constant('roles.shape', np.array([0, 3, 5], dtype=np.int64))
    table = graph.linear(x, 'pointers')
    outputs = {'roles': graph.op('LogSoftmax', graph.op('Reshape', graph.linear(x, 'roles'), three), axis=-1),
               'entities': graph.op('LogSoftmax', graph.linear(x, 'entities'), axis=-1), 'quads': graph.linear(x, 'quads'),
               'cue': pointer(graph, table, 'cue'), 'source': pointer(graph, table, 'source')}
    for name, made in outputs.items():
        graph.nodes.append(helper.make_node('Identity', [made], [name + '_scores']))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT32, ['pieces']) for n in ('ids', 'features')]
    shapes = {'roles': ['pieces', 3, 5], 'entities': ['pieces', 17], 'quads': ['pieces', 5], 'cue': ['pieces', 'pieces'], 'source': ['pieces', 'pieces']}
    infos = [helper.make_tensor_value_info(n + '_scores', TensorProto.FLOAT, shapes[n]) for n in outputs]
    made = helper.make_model(helper.make_graph(graph.nodes, 'tagger', inputs, infos, graph.constants), opset_imports=[helper.make_opsetid('', OPSET)],
                             producer_name='readout-training')
    made.ir_version = 10
    onnx.checker.check_model(made)
    return made


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--base', required=True, help='folder of the base encoder: its config.json and vocab.txt')
    p.add_argument('--weights', required=True, help='weights.pt of train.py')
    p.add_argument('--out', required=True, help='folder for weights.onnx, vocabulary.txt, model.json')
    p.add_argument('--name', default='readout-en')
    p.add_argument('--bits', type=int, choices=(8, 16), default=8)
    p.add_argument('--window', type=int, default=320)
    p.add_argument('--overlap', type=int, default=80)
    p.add_argument('--calibration', help='JSON of calibrate.py')
    options = p.parse_args()
    with open(f'{options.base}/config.json') as file:
        config = json.load(file)
    weights = {k: v.float().numpy() for k, v in torch.load(options.weights, map_location='cpu').items()}
    packed = build(weights, config, options.bits).SerializeToString(deterministic=True)
    with open(f'{options.out}/weights.onnx', 'wb') as file:
        file.write(packed)
    shutil.copy(f'{options.base}/vocab.txt', f'{options.out}/vocabulary.txt')
    digest = lambda path: hashlib.sha256(open(path, 'rb').read()).hexdigest()
    manifest = dict(name=options.name, weights=dict(file='weights.onnx', sha256=digest(f'{options.out}/weights.onnx')),
                    vocabulary=dict(file='vocabulary.txt', sha256=digest(f'{options.out}/vocabulary.txt')), window=options.window, overlap=options.overlap,
                    calibration=json.load(open(options.calibration)) if options.calibration else None)
    with open(f'{options.out}/model.json', 'w') as file:
        file.write(json.dumps(manifest, indent=2) + '\n')
    print(f'{options.out}: {len(packed) / 1e6:.1f} MB, sha256 {manifest["weights"]["sha256"]}')


if __name__ == '__main__':
    main()

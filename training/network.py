"""The encoder (BERT, as in all-MiniLM-L6-v2) and its heads, in plain PyTorch."""
import json
import os
import struct

import torch
import torch.nn as nn
import torch.nn.functional as F

FEATURES = 16
ROLE_LABELS, ENTITY_LABELS, QUADS = 15, 17, 5
POINTER_WIDTH = 128


class Layer(nn.Module):
    """One transformer layer, normalised after each half; no dropout on the attention weights (it halves the speed on a CPU)."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def attend(self, q, k, v, mask):
        scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
        return torch.softmax(scores if mask is None else scores + mask, -1) @ v

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = self.attend(q, k, v, mask).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Network(nn.Module):
    """ids, features, mask -> role labels (3 x 5), entity labels, two pointer tables, one vector a piece for the quad class."""

    def __init__(self, config, dropout=0.1):
        super().__init__()
        width = config['hidden_size']
        self.dropout = dropout
        self.words = nn.Embedding(config['vocab_size'], width)
        self.positions = nn.Embedding(config['max_position_embeddings'], width)
        self.paragraph, self.shape, self.quoted = nn.Embedding(2, width), nn.Embedding(4, width), nn.Embedding(2, width)
        for extra in (self.paragraph, self.shape, self.quoted):
            nn.init.zeros_(extra.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, config['num_attention_heads'], config['intermediate_size'], dropout)
                                    for _ in range(config['num_hidden_layers']))
        self.roles, self.entities, self.quads = (nn.Linear(width, n) for n in (ROLE_LABELS, ENTITY_LABELS, QUADS))
        self.pointers = nn.Linear(width, 4 * POINTER_WIDTH)

    def encode(self, ids, features, mask=None):
        x = self.words(ids) + self.positions.weight[:ids.shape[1]]
        x = x + self.paragraph(features % 2) + self.shape(features // 2 % 4) + self.quoted(features // 8)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return F.dropout(x, self.dropout, self.training)

    def forward(self, ids, features, mask=None):
        x = self.encode(ids, features, mask)
        q1, k1, q2, k2 = self.pointers(x).float().split(POINTER_WIDTH, -1)
        scale = POINTER_WIDTH ** -0.5
        return (self.roles(x).float(), self.entities(x).float(), q1 @ k1.transpose(1, 2) * scale, q2 @ k2.transpose(1, 2) * scale, x)


def read_safetensors(path):
    """A .safetensors file -> {name: tensor} (fp32 only)."""
    with open(path, 'rb') as file:
        header = json.loads(file.read(struct.unpack('<Q', file.read(8))[0]))
        body = bytearray(file.read())
    header.pop('__metadata__', None)
    found = {}
    for name, entry in header.items():
        if entry['dtype'] == 'F32':
            start, end = entry['data_offsets']
            found[name] = torch.frombuffer(body, dtype=torch.float32, count=(end - start) // 4, offset=start).reshape(entry['shape']).clone()
    return found


def load_base(folder, dropout=0.1):
    """A BERT folder (config.json, model.safetensors) -> Network with that encoder and fresh heads."""
    with open(os.path.join(folder, 'config.json')) as file:
        config = json.load(file)
    network, given = Network(config, dropout), read_safetensors(os.path.join(folder, 'model.safetensors'))
    given = {name.removeprefix('bert.'): tensor for name, tensor in given.items()}
    taken = {'words.weight': given['embeddings.word_embeddings.weight'],
             'positions.weight': given['embeddings.position_embeddings.weight'] + given['embeddings.token_type_embeddings.weight'][0],
             'norm.weight': given['embeddings.LayerNorm.weight'], 'norm.bias': given['embeddings.LayerNorm.bias']}
    for index in range(config['num_hidden_layers']):
        old, new = f'encoder.layer.{index}.', f'layers.{index}.'
        for kind in ('weight', 'bias'):
            taken[f'{new}qkv.{kind}'] = torch.cat([given[f'{old}attention.self.{part}.{kind}'] for part in ('query', 'key', 'value')])
            for ours, theirs in (('out', 'attention.output.dense'), ('norm1', 'attention.output.LayerNorm'), ('up', 'intermediate.dense'),
                                 ('down', 'output.dense'), ('norm2', 'output.LayerNorm')):
                taken[f'{new}{ours}.{kind}'] = given[f'{old}{theirs}.{kind}']
    missing, unexpected = network.load_state_dict(taken, strict=False)
    assert not unexpected and not any(name.startswith(('layers', 'words', 'positions', 'norm')) for name in missing), (missing, unexpected)
    return network, config


def load_weights(folder, path, device='cpu'):
    """A BERT folder and weights that train.py wrote -> that Network, not to be trained."""
    network, _ = load_base(folder)
    network.load_state_dict(torch.load(path, map_location='cpu'))
    return network.to(device).eval().requires_grad_(False)

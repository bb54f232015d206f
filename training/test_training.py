"""python -m unittest discover -s training   what needs torch is skipped where it is not installed."""
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from marked_text import Utf16, features, label_attributions, parse_marks, read_marked  # noqa: E402
from reliability import judge  # noqa: E402
from wordpiece import WordPiece  # noqa: E402

try:
    import torch
except ImportError:
    torch = None
try:
    import onnxruntime
except ImportError:
    onnxruntime = None

EXAMPLES = os.path.join(HERE, 'examples')
SPECIALS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]']


def vocabulary_of(articles):
    """The special pieces and every word and mark of the texts."""
    bare = WordPiece({piece: index for index, piece in enumerate(SPECIALS)})
    words = sorted({word for article in articles for word, _, _ in bare.words(article['text'])})
    return SPECIALS + words


class MarkedText(unittest.TestCase):
    def test_marks_become_spans(self):
        article = parse_marks('{1.cue Said} {1.source she}: 😀 {1.content “Go {2.cue now}.”}')
        units = Utf16(article['text'])
        self.assertEqual(article['text'], 'Said she: 😀 “Go now.”')
        self.assertEqual([units.slice(*span) for span in article['attributions'][0]['content']], ['“Go now.”'])
        self.assertEqual(units.slice(*article['attributions'][1]['cue'][0]), 'now')

    def test_labels_and_pointers(self):
        article = parse_marks('{1.content We go}, {1.cue said} {1.source Ann Oak}.')
        tokenizer = WordPiece({p: i for i, p in enumerate(vocabulary_of([article]))})
        _, offsets = tokenizer.encode(article['text'])
        (source, cue, content), cue_of, source_of = label_attributions(article['attributions'], offsets)
        self.assertEqual(content, [1, 3, 0, 0, 0, 0, 0])
        self.assertEqual(cue, [0, 0, 0, 4, 0, 0, 0])
        self.assertEqual(source, [0, 0, 0, 0, 1, 3, 0])
        self.assertEqual(cue_of, [3, 3, -1, -1, 3, 3, -1])
        self.assertEqual(source_of[3], 4)

    def test_features(self):
        self.assertEqual(features('He said “Go”', [(0, 2), (3, 7), (8, 9), (9, 11), (11, 12)]), [2, 0, 14, 10, 14])

    def test_a_prediction_is_right_where_content_cue_and_source_overlap(self):
        gold = parse_marks('{1.content We go}, {1.cue said} {1.source Ann}.')
        wrong = [dict(gold['attributions'][0], source=[])]
        self.assertEqual(judge(gold['text'], gold['attributions'], gold['attributions']), [(True, True)])
        self.assertEqual(judge(gold['text'], gold['attributions'], wrong), [(True, False)])


@unittest.skipIf(torch is None, 'torch is not installed')
class ShortRun(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        pieces = vocabulary_of(read_marked(EXAMPLES))
        with open(f'{self.folder}/vocab.txt', 'w', encoding='utf-8') as file:
            file.write('\n'.join(pieces) + '\n')
        config = dict(hidden_size=32, num_attention_heads=4, intermediate_size=64, num_hidden_layers=2, vocab_size=len(pieces), max_position_embeddings=64)
        with open(f'{self.folder}/config.json', 'w') as file:
            json.dump(config, file)
        write_random_bert(f'{self.folder}/model.safetensors', config)

    def run_tool(self, tool, *flags):
        done = subprocess.run([sys.executable, f'{HERE}/{tool}', *flags], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def train(self, out, *flags):
        self.run_tool('train.py', '--base', self.folder, '--marked', EXAMPLES, '--out', out, '--epochs', '2', '--window', '48', '--batch', '2', '--held-back', '0', '--threads', '1', *flags)
        return torch.load(f'{out}/weights.pt')

    def test_the_same_seed_gives_the_same_weights_and_training_changes_them(self):
        one, two = self.train(f'{self.folder}/one'), self.train(f'{self.folder}/two')
        self.assertTrue(all(torch.equal(one[k], two[k]) for k in one))
        self.assertGreater(one['roles.weight'].abs().sum(), 0)

    def test_a_second_run_learns_from_the_first_and_the_mean_of_both_lies_between(self):
        one = self.train(f'{self.folder}/one')
        two = self.train(f'{self.folder}/two', '--order', '2', '--teacher', f'{self.folder}/one/weights.pt')
        alone = self.train(f'{self.folder}/alone', '--order', '2')
        self.assertFalse(torch.equal(two['roles.weight'], alone['roles.weight']))
        self.run_tool('average.py', f'{self.folder}/one/weights.pt', f'{self.folder}/two/weights.pt', '--out', f'{self.folder}/mean.pt')
        mean = torch.load(f'{self.folder}/mean.pt')
        self.assertTrue(all(torch.allclose(mean[k], (one[k] + two[k]) / 2) for k in one))

    @unittest.skipIf(onnxruntime is None, 'onnxruntime is not installed')
    def test_the_exported_network_answers_as_the_trained_one(self):
        self.train(f'{self.folder}/run')
        self.run_tool('export_onnx.py', '--base', self.folder, '--weights', f'{self.folder}/run/weights.pt', '--out', self.folder, '--bits', '16', '--window', '48')
        from network import load_base
        network, _ = load_base(self.folder)
        network.load_state_dict(torch.load(f'{self.folder}/run/weights.pt'))
        network.eval()
        ids, marks = torch.tensor([[2, 5, 6, 7, 3]]), torch.tensor([[6, 1, 0, 10, 6]])
        with torch.no_grad():
            expected = torch.log_softmax(network(ids, marks)[0].view(5, 3, 5), -1).numpy()
        session = onnxruntime.InferenceSession(f'{self.folder}/weights.onnx')
        found = session.run(['roles_scores'], dict(ids=ids[0].int().numpy(), features=marks[0].int().numpy()))[0]
        self.assertLess(abs(found - expected).max(), 0.01)


def write_random_bert(path, config):
    """A small BERT of random numbers, in the names and the layout of a .safetensors file."""
    torch.manual_seed(5)
    width, inner = config['hidden_size'], config['intermediate_size']
    shapes = {'embeddings.word_embeddings.weight': (config['vocab_size'], width), 'embeddings.position_embeddings.weight': (config['max_position_embeddings'], width),
              'embeddings.token_type_embeddings.weight': (2, width), 'embeddings.LayerNorm.weight': (width,), 'embeddings.LayerNorm.bias': (width,)}
    for layer in range(config['num_hidden_layers']):
        for part, size in (('attention.self.query', (width, width)), ('attention.self.key', (width, width)), ('attention.self.value', (width, width)),
                           ('attention.output.dense', (width, width)), ('attention.output.LayerNorm', (width,)), ('intermediate.dense', (inner, width)),
                           ('output.dense', (width, inner)), ('output.LayerNorm', (width,))):
            shapes[f'encoder.layer.{layer}.{part}.weight'] = size
            shapes[f'encoder.layer.{layer}.{part}.bias'] = size[:1]
    header, body = {}, b''
    for name, shape in shapes.items():
        values = (torch.ones(shape) if name.endswith('LayerNorm.weight') else torch.randn(shape) * 0.05).numpy().tobytes()
        header[name] = dict(dtype='F32', shape=list(shape), data_offsets=[len(body), len(body) + len(values)])
        body += values
    written = json.dumps(header).encode()
    with open(path, 'wb') as file:
        file.write(struct.pack('<Q', len(written)) + written + body)


if __name__ == '__main__':
    unittest.main()

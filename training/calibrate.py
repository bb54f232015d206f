"""Turns the network's scores into probabilities, on the articles and sentences that train.py held back."""
import argparse
import json
import math

import torch
import torch.nn.functional as F

from decode import TYPES, attributions_of, entities_of, gather
from marked_text import ENTITY_TYPES, ROLES, features, read_entities, read_marked
from network import load_weights
from reliability import judge, table
from train import split_by_hash
from wordpiece import WordPiece, load_vocabulary

RIGHT = ('content', 'first', 'last', 'cue', 'pointer', 'choice', 'logLength', 'several', 'cued', 'named')
SOURCE = ('choice', 'source', 'named', 'cue', 'content', 'pointer')


def signs_of(scores):
    return dict(scores, logLength=math.log(scores['length']), several=int(scores['parts'] > 1))


def fit(rows, right, names, decay=0.01):
    """Logistic regression by L-BFGS -> {bias, weights}."""
    x = torch.tensor([[row[name] for name in names] for row in rows], dtype=torch.float64)
    y = torch.tensor(right, dtype=torch.float64)
    mean, spread = x.mean(0), x.std(0).clamp(min=1e-6)
    weights = torch.zeros(len(names) + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits((x - mean) / spread @ weights[1:] + weights[0], y) + decay * weights[1:].square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    raw = (weights[1:] / spread).detach()
    return dict(bias=round((weights[0] - (raw * mean).sum()).item(), 6), weights={n: round(w, 6) for n, w in zip(names, raw.tolist())})


def stated(model, row):
    return 1 / (1 + math.exp(-(model['bias'] + sum(w * row[n] for n, w in model['weights'].items()))))


def read_all(network, tokenizer, articles, options):
    """-> per article (offsets, features, role scores, entity scores, windows)."""
    read = []
    with torch.no_grad():
        for article in articles:
            ids, offsets = tokenizer.encode(article['text'])
            marks = features(article['text'], offsets)
            read.append((offsets, marks, *gather(network, ids, marks, (tokenizer.cls, tokenizer.sep), options.window - 2, options.overlap)))
    return read


def choose_lean(articles, read):
    """The lean, one role after another, with which most attributions are found with the right source (F1 on the articles held back)."""
    gold, known = sum(len(a['attributions']) for a in articles), {}

    def f1(lean):
        if lean not in known:
            right = predicted = 0
            for article, (offsets, marks, roles, _, arcs) in zip(articles, read):
                found = attributions_of(roles, arcs, offsets, marks, lean)
                predicted += len(found)
                right += sum(v[1] is True for v in judge(article['text'], article['attributions'], found))
            known[lean] = 2 * right / max(1, predicted + gold)
        return known[lean]

    best = (0.0, 0.0, 0.0)
    for role in (1, 2, 0, 1, 2):
        tries = [tuple(value if k == role else old for k, old in enumerate(best)) for value in (0.0, 0.4, 0.8, 1.2, 1.6, 2.0)]
        best = max(tries, key=f1)
    print(f'lean (source, cue, content) {best}: F1 {f1(best):.3f}, without {f1((0.0, 0.0, 0.0)):.3f}')
    return best


def choose_least(gold, chances, right):
    """The chance of being right under which attributions are left out, by the F1 of those kept."""
    f1 = lambda least: 2 * sum(ok for c, ok in zip(chances, right) if c >= least) / (gold + sum(c >= least for c in chances))
    best = max((0.0, 0.1, 0.2, 0.3, 0.4), key=f1)
    print(f'left out under a chance of {best}: F1 {f1(best):.3f}, else {f1(0.0):.3f}')
    return best


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ('--base', '--marked', '--weights', '--out'):
        p.add_argument(name, required=True)
    p.add_argument('--entities')
    p.add_argument('--quads')
    p.add_argument('--held-back', type=int, default=40)
    p.add_argument('--window', type=int, default=320)
    p.add_argument('--overlap', type=int, default=80)
    options = p.parse_args()
    torch.set_num_threads(2)
    tokenizer = WordPiece(load_vocabulary(f'{options.base}/vocab.txt'))
    network = load_weights(options.base, options.weights)
    _, held = split_by_hash(read_marked(options.marked), options.held_back)
    names = read_entities(options.entities) if options.entities else {}
    rows, verdicts, means, hits = [], [], [], []
    read = read_all(network, tokenizer, held, options)
    lean = choose_lean(held, read)
    for article, (offsets, marks, roles, entities, arcs) in zip(held, read):
        found = attributions_of(roles, arcs, offsets, marks, lean)
        rows += [signs_of(a['scores']) for a in found]
        verdicts += judge(article['text'], article['attributions'], found)
        gold = {(s, e, TYPES[ENTITY_TYPES[kind]]) for s, e, kind in names.get(article['id'], [])}
        for entity in entities_of(entities, offsets) if gold else []:
            means.append(dict(mean=entity['score']))
            hits.append((entity['start'], entity['end'], entity['type']) in gold)
    right = fit(rows, [float(v[0]) for v in verdicts], RIGHT)
    sourced = [(row, v[1]) for row, v in zip(rows, verdicts) if v[1] is not None]
    source = fit([row for row, _ in sourced], [float(ok) for _, ok in sourced], SOURCE)
    entity = fit(means, [float(h) for h in hits], ('mean',)) if means else dict(bias=0, weights=dict(mean=1))
    chances = [stated(right, row) * stated(source, row) for row in rows]
    least = choose_least(sum(len(a['attributions']) for a in held), chances, [v[1] is True for v in verdicts])
    print('held back: attributions')
    table([stated(right, row) for row in rows], [v[0] for v in verdicts])
    print('held back: sources')
    table([stated(source, row) for row, _ in sourced], [ok for _, ok in sourced])
    calibration = dict(lean=dict(zip(ROLES, lean)), least=least, right=right, source=source, entity=dict(bias=entity['bias'], slope=entity['weights']['mean']),
                       quad=dict(temperature=temperature(options, network, tokenizer)))
    if means:
        print(f'names: {sum(hits) / len(hits):.3f} of {len(hits)} agree with the other tool')
    with open(options.out, 'w') as file:
        json.dump(calibration, file, indent=2)


def temperature(options, network, tokenizer):
    """The temperature that gives the held-back sentences the lowest cross-entropy, and their macro F1 in print."""
    if not options.quads:
        return 1.0
    with open(options.quads, encoding='utf-8') as file:
        sentences = json.load(file)
    _, held = split_by_hash(sentences, len(sentences) * 15 // 100)
    scores, labels = [], torch.tensor([s['quad'] for s in held])
    with torch.no_grad():
        for sentence in held:
            ids, offsets = tokenizer.encode(sentence['text'])
            marks = features(sentence['text'], offsets)
            x = network.encode(torch.tensor([[tokenizer.cls] + ids[:300] + [tokenizer.sep]]), torch.tensor([[6] + marks[:300] + [6]]))
            scores.append(network.quads(x[0, 1:-1].mean(0)))
    scores = torch.stack(scores)
    guess = scores.argmax(1)
    f1 = [2 * ((guess == k) & (labels == k)).sum().item() / max(1, ((guess == k).sum() + (labels == k).sum()).item()) for k in range(5)]
    print(f'quad class, held back: accuracy {(guess == labels).float().mean():.3f}, F1 ' + ' '.join(f'{f:.3f}' for f in f1) + f', macro {sum(f1) / 5:.3f}')
    return min((t / 20 for t in range(10, 80)), key=lambda t: F.cross_entropy(scores / t, labels).item())


if __name__ == '__main__':
    main()

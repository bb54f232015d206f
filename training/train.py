"""Marked text in, weights out. See README.md; every choice that matters is a flag with its default."""
import argparse
import contextlib
import json
import multiprocessing
import os
import random
import re
import subprocess
import time

import torch
import torch.nn.functional as F

from decode import attributions_of, gather
from marked_text import NO_LABEL, NO_POINTER, NOBODY, features, label_attributions, label_entities, read_entities, read_marked
from network import load_base, load_weights
from wordpiece import WordPiece, load_vocabulary

CURLY = {'“': '"', '”': '"', '‘': "'", '’': "'"}


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--base', required=True, help='folder of the base encoder: config.json, model.safetensors, vocab.txt')
    p.add_argument('--marked', required=True, help='marked text: a .jsonl[.gz] file or a folder of them')
    p.add_argument('--out', required=True)
    p.add_argument('--entities', help='table of names found by another tool (CoNLL-like), aligned by article id')
    p.add_argument('--quads', help='JSON list of {id, text, quad}')
    p.add_argument('--dev', help='marked text to score after each epoch')
    p.add_argument('--scorer', help='score-attribution.mjs')
    p.add_argument('--epochs', type=int, default=6)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--window', type=int, default=320)
    p.add_argument('--overlap', type=int, default=80, help='pieces that windows share when a text is read')
    p.add_argument('--batch', type=int, default=16)
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--average', type=float, default=0.99, help='decay of the moving average of the weights')
    p.add_argument('--held-back', type=int, default=40, help='articles kept out of training, for the calibration')
    p.add_argument('--straight', type=float, default=0.25, help='share of articles read with straight quotation marks')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--order', type=int, help='seed of the order and the dropout, where another than --seed: runs that share the first heads may be averaged')
    p.add_argument('--teacher', help='weights of an earlier run, whose probabilities are learned beside the marks')
    p.add_argument('--share', type=float, default=0.5, help='weight of the teacher against the marks')
    p.add_argument('--workers', type=int, default=1, help='processes that share a batch; on a busy CPU one a core does more than threads')
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('--device', default='cpu')
    return p.parse_args()


def split_by_hash(items, count, key=lambda item: item['id']):
    """The `count` items whose id has the smallest SHA-256 are held back -> (kept, held back)."""
    import hashlib
    ranked = sorted(items, key=lambda item: hashlib.sha256(('held-back/' + key(item)).encode()).hexdigest())
    held = {key(item) for item in ranked[:count]}
    return [i for i in items if key(i) not in held], [i for i in items if key(i) in held]


class Article:
    """One labelled text as word pieces."""

    def __init__(self, tokenizer, article, entities):
        self.ids, offsets = tokenizer.encode(article['text'])
        self.features = features(article['text'], offsets)
        self.labels, self.cue_of, self.source_of = label_attributions(article['attributions'], offsets)
        self.entities = label_entities(entities, offsets)

    def cut(self, start, end, straight):
        local = lambda table: [p - start if start <= p < end else p if p == NOBODY else NO_POINTER for p in table[start:end]]
        return dict(ids=[straight.get(i, i) for i in self.ids[start:end]], features=self.features[start:end],
                    labels=[role[start:end] for role in self.labels], entities=self.entities[start:end],
                    cue_of=local(self.cue_of), source_of=local(self.source_of), quads=[])


def cut_all(articles, size, straight, share):
    """Windows of `size` pieces from a random offset, sixteen pieces of overlap."""
    windows = []
    for article in articles:
        n, table = len(article.ids), straight if random.random() < share else {}
        starts = range(random.randrange(size) - size, n, size - 16) if n > size else [0]
        for start in starts:
            if min(n, start + size) - max(0, start) >= 8:
                windows.append(article.cut(max(0, start), min(n, start + size), table))
    return windows


def batches(windows, size):
    """Windows of like length together, batches in random order."""
    windows = sorted(windows, key=lambda w: (len(w['ids']) // 64, random.random()))
    groups = [windows[i:i + size] for i in range(0, len(windows), size)]
    random.shuffle(groups)
    return groups


class QuadWindows:
    """Deals windows of several unrelated labelled sentences, each pooled over its own pieces."""

    def __init__(self, tokenizer, sentences):
        self.sentences = []
        for sentence in sentences:
            ids, offsets = tokenizer.encode(sentence['text'])
            self.sentences.append((ids[:200], features(sentence['text'], offsets)[:200], sentence['quad']))
        self.queue = []

    def deal(self, length):
        ids, marks, quads = [], [], []
        while True:
            if not self.queue:
                self.queue = random.sample(self.sentences, len(self.sentences))
            if not ids or len(ids) + len(self.queue[-1][0]) <= length:
                sentence, mark, quad = self.queue.pop()
                sentence, mark = sentence[:length], mark[:length]
                quads.append((len(ids), len(ids) + len(sentence), quad))
                ids, marks = ids + sentence, marks + mark
            else:
                break
        n = len(ids)
        return dict(ids=ids, features=marks, labels=[[NO_LABEL] * n] * 3, entities=[NO_LABEL] * n,
                    cue_of=[NO_POINTER] * n, source_of=[NO_POINTER] * n, quads=quads)


def tensors(items, tokenizer, device):
    """-> padded tensors with [CLS] and [SEP]; pointers are shifted by one, so that 0 is nobody."""
    length = max(len(i['ids']) for i in items) + 2
    row = lambda values, edge, fill: [edge] + values + [edge] * 1 + [fill] * (length - len(values) - 2)
    make = lambda rows: torch.tensor(rows, device=device)
    ids = make([[tokenizer.cls] + i['ids'] + [tokenizer.sep] + [tokenizer.pad] * (length - len(i['ids']) - 2) for i in items])
    marks = make([row(i['features'], 6, 6) for i in items])
    mask = make([row([True] * len(i['ids']), True, False) for i in items])
    labels = [make([row(i['labels'][r], NO_LABEL, NO_LABEL) for i in items]) for r in range(3)]
    entities = make([row(i['entities'], NO_LABEL, NO_LABEL) for i in items])
    cue_of = make([row([p + 1 if p >= 0 else NO_LABEL for p in i['cue_of']], NO_LABEL, NO_LABEL) for i in items])
    source_of = make([row([0 if p == NOBODY else p + 1 if p >= 0 else NO_LABEL for p in i['source_of']], NO_LABEL, NO_LABEL) for i in items])
    return ids, marks, mask, labels, entities, cue_of, source_of


def entropy(scores, labels):
    """Cross-entropy over what is labelled; 0 where nothing is."""
    total = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=NO_LABEL, reduction='sum')
    return total / (labels != NO_LABEL).sum().clamp(min=1)


def softened(scores, taught, labels, share):
    """Cross-entropy with the marks and, where something is marked, with the teacher's probabilities."""
    hard = entropy(scores, labels)
    if taught is None:
        return hard
    marked = (labels != NO_LABEL).reshape(-1)
    each = -(F.softmax(taught, -1) * F.log_softmax(scores, -1)).sum(-1).reshape(-1)
    return (1 - share) * hard + share * (each * marked).sum() / marked.sum().clamp(min=1)


def loss_of(network, items, tokenizer, options, teacher=None):
    device = options.device
    ids, marks, mask, labels, entities, cue_of, source_of = tensors(items, tokenizer, device)
    bias = None if mask.all() else torch.zeros(mask.shape, dtype=torch.bfloat16, device=device).masked_fill(~mask, -1e4)[:, None, None, :]
    with torch.autocast(device, dtype=torch.bfloat16):
        role, entity, cue, source, vectors = network(ids, marks, bias)
        with torch.no_grad():
            taught = teacher(ids, marks, bias)[:4] if teacher else [None] * 4
    hide = ~mask[:, None, :]
    part = lambda table, r: None if table is None else table[..., 5 * r:5 * r + 5]
    shown = lambda table: None if table is None else table.masked_fill(hide, -1e4)
    term = lambda scores, told, gold: softened(scores, told, gold, options.share)
    loss = sum(term(part(role, r), part(taught[0], r), labels[r]) for r in range(3)) + 0.3 * term(entity, taught[1], entities)
    loss = loss + 0.5 * term(shown(cue), shown(taught[2]), cue_of) + 0.5 * term(shown(source), shown(taught[3]), source_of)
    pooled, classes = [], []
    for index, item in enumerate(items):
        for start, end, quad in item['quads']:
            pooled.append(vectors[index, start + 1:end + 1].mean(0))
            classes.append(quad)
    if pooled:
        loss = loss + 0.25 * F.cross_entropy(network.quads(torch.stack(pooled).float()), torch.tensor(classes, device=device))
    return loss


@contextlib.contextmanager
def using(network, weights):
    """The network with other weights for a while."""
    kept = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(weights)
    network.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        network.load_state_dict(kept)
        network.train()


def predict(network, tokenizer, articles, path, size, overlap, device='cpu', keep_scores=False):
    with open(path, 'w', encoding='utf-8') as out, torch.autocast(device, dtype=torch.bfloat16):
        for article in articles:
            ids, offsets = tokenizer.encode(article['text'])
            marks = features(article['text'], offsets)
            roles, _, arcs = gather(network, ids, marks, (tokenizer.cls, tokenizer.sep), size, overlap)
            found = attributions_of(roles, arcs, offsets, marks)
            if not keep_scores:
                found = [{k: v for k, v in a.items() if k != 'scores'} for a in found]
            out.write(json.dumps(dict(id=article['id'], attributions=found)) + '\n')


def report(options, network, tokenizer, epoch, name, weights, held_quads):
    """Scores the dev articles with these weights and says so in one line."""
    line = f'epoch {epoch + 1} {name}'
    with using(network, weights):
        if held_quads:
            right = 0
            for sentence in held_quads:
                ids, offsets = tokenizer.encode(sentence['text'])
                marks = features(sentence['text'], offsets)
                given = ([tokenizer.cls] + ids[:300] + [tokenizer.sep], [6] + marks[:300] + [6])
                x = network.encode(*(torch.tensor([row], device=options.device) for row in given))
                right += int(network.quads(x[0, 1:-1].mean(0)).argmax().item() == sentence['quad'])
            line += f' quad accuracy {right / len(held_quads):.3f}'
        if options.dev:
            path = f'{options.out}/dev.{epoch + 1}.{name}.jsonl'
            predict(network, tokenizer, read_marked(options.dev), path, options.window - 2, options.overlap, options.device)
            if options.scorer:
                table = subprocess.run(['node', options.scorer, options.dev, path], capture_output=True, text=True).stdout
                with open(path.replace('.jsonl', '.txt'), 'w') as out:
                    out.write(table)
                line += '\n' + '\n'.join(l for l in table.split('\n') if re.search('exact|found|contentSource|direct|mixed', l))
    print(line, flush=True)


def prepare(options, tokenizer):
    marked, held = split_by_hash(read_marked(options.marked), options.held_back)
    names = read_entities(options.entities) if options.entities else {}
    articles = [Article(tokenizer, a, names.get(a['id'])) for a in marked]
    quads, held_quads = [], []
    if options.quads:
        with open(options.quads, encoding='utf-8') as file:
            sentences = json.load(file)
        quads, held_quads = split_by_hash(sentences, len(sentences) * 15 // 100)
    print(f'{len(articles)} articles, {len(held)} held back, {sum(len(a.ids) for a in articles)} pieces; {len(quads)} sentences with a quad class', flush=True)
    return articles, QuadWindows(tokenizer, quads) if quads else None, held_quads


def save(options, epoch, network, average, optimizer, schedule):
    state = dict(epoch=epoch, network=network.state_dict(), average=average, optimizer=optimizer.state_dict(), schedule=schedule.state_dict(),
                 random=random.getstate(), torch=torch.get_rng_state())
    torch.save(state, f'{options.out}/resume.tmp')
    os.replace(f'{options.out}/resume.tmp', f'{options.out}/resume.pt')
    torch.save(average, f'{options.out}/average.{epoch + 1}.pt')


def follow(average, network, decay):
    """Moves the average of the weights towards those of this step."""
    with torch.no_grad():
        for key, value in network.state_dict().items():
            average[key].lerp_(value, 1 - decay)


class Team:
    """Workers that each read a part of every batch and share their gradients; every worker then takes the same step."""

    def __init__(self, count, size):
        self.count, self.size = count, size
        self.gradients = torch.zeros(count, size).share_memory_() if count > 1 else None
        self.barrier = multiprocessing.get_context('fork').Barrier(count) if count > 1 else None

    def share(self, rank, parameters):
        if self.count == 1:
            return
        torch.cat([p.grad.reshape(-1) for p in parameters], out=self.gradients[rank])
        self.barrier.wait()
        mean, at = self.gradients.mean(0), 0
        self.barrier.wait()
        for p in parameters:
            p.grad.copy_(mean[at:at + p.numel()].view_as(p))
            at += p.numel()


def resume(options, rank, network, average, optimizer, schedule):
    """Goes on after the last finished epoch, where there is one -> the epoch to do next."""
    if not os.path.exists(f'{options.out}/resume.pt'):
        return 0
    state = torch.load(f'{options.out}/resume.pt', weights_only=False)
    network.load_state_dict(state['network'])
    optimizer.load_state_dict(state['optimizer'])
    schedule.load_state_dict(state['schedule'])
    random.setstate(state['random'])
    torch.set_rng_state(state['torch'])
    torch.manual_seed(torch.initial_seed() + 1000 * (state['epoch'] + 1) + rank)
    for key, value in state['average'].items():
        average[key].copy_(value)
    return state['epoch'] + 1


def train(rank, team, options):
    order_seed = options.seed if options.order is None else options.order
    random.seed(order_seed)
    torch.set_num_threads(max(1, options.threads // team.count))
    tokenizer = WordPiece(load_vocabulary(f'{options.base}/vocab.txt'))
    straight = {tokenizer.vocabulary[a]: tokenizer.vocabulary[b] for a, b in CURLY.items() if a in tokenizer.vocabulary and b in tokenizer.vocabulary}
    articles, quads, held_quads = prepare(options, tokenizer)
    torch.manual_seed(options.seed)
    network, _ = load_base(options.base, options.dropout)
    teacher = load_weights(options.base, options.teacher, options.device) if options.teacher else None
    torch.manual_seed(order_seed + rank)
    network.to(options.device)
    parameters = list(network.parameters())
    encoder = [p for n, p in network.named_parameters() if n.startswith(('words', 'positions', 'norm', 'layers'))]
    heads = [p for n, p in network.named_parameters() if not n.startswith(('words', 'positions', 'norm', 'layers'))]
    optimizer = torch.optim.AdamW([dict(params=encoder, lr=options.rate), dict(params=heads, lr=options.rate * 10)], weight_decay=0.01, fused=True)
    size = options.window - 2
    steps = max(1, round(options.epochs * len(cut_all(articles, size, straight, 0)) / options.batch * 1.02))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: max(0.0, min((t + 1) / (0.06 * steps + 1), 1 - t / steps)))
    average = {k: v.clone() for k, v in network.state_dict().items()}
    first = resume(options, rank, network, average, optimizer, schedule)
    began, step, pieces = time.time(), 0, 0
    for epoch in range(first, options.epochs):
        network.train()
        total = 0.0
        order = batches(cut_all(articles, size, straight, options.straight), options.batch)
        for index, items in enumerate(order):
            if quads:
                items = items + [quads.deal(max(len(i['ids']) for i in items)) for _ in range(2)]
            loss = loss_of(network, items[rank::team.count] or items[:1], tokenizer, options, teacher)
            optimizer.zero_grad()
            loss.backward()
            for p in parameters:
                p.grad = torch.zeros_like(p) if p.grad is None else p.grad
            team.share(rank, parameters)
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            schedule.step()
            if rank == 0:
                follow(average, network, options.average)
            total, step, pieces = total + loss.item(), step + 1, pieces + sum(len(i['ids']) for i in items)
            if step % 10 == 0 and rank == 0:
                spent = time.time() - began
                print(f'epoch {epoch + 1} step {index + 1}/{len(order)} loss {total / (index + 1):.4f} {spent:.0f}s {pieces / spent:.0f} pieces/s', flush=True)
        if rank == 0:
            save(options, epoch, network, average, optimizer, schedule)
            report(options, network, tokenizer, epoch, 'average', average, held_quads)
    if rank == 0:
        report(options, network, tokenizer, options.epochs - 1, 'last', network.state_dict(), held_quads)
        torch.save(average, f'{options.out}/weights.pt')


def main():
    options = arguments()
    os.makedirs(options.out, exist_ok=True)
    network, _ = load_base(options.base)
    team = Team(options.workers, sum(p.numel() for p in network.parameters()))
    del network
    if team.count == 1:
        return train(0, team, options)
    others = [multiprocessing.get_context('fork').Process(target=train, args=(rank, team, options), daemon=True) for rank in range(1, team.count)]
    for worker in others:
        worker.start()
    train(0, team, options)
    for worker in others:
        worker.join()


if __name__ == '__main__':
    main()

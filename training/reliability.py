"""Which predicted attributions are right, and how well their stated probabilities say so.

python reliability.py GOLD.jsonl[.gz] PREDICTED.jsonl   predicted attributions carry confidence and sourceConfidence
"""
import re
import sys

from marked_text import Utf16, read_marked

FOUND = 0.5


def tokens(text):
    """Runs of non-white space as (start, end) in UTF-16 code units."""
    units = text if Utf16(text).plain is not None else ''.join(c if ord(c) < 0x10000 else 'xx' for c in text)
    return [match.span() for match in re.finditer(r'\S+', units)]


def covers(spans, words):
    return {k for k, (s, e) in enumerate(words) if any(s < end and e > start for start, end in spans)}


def overlap(a, b):
    return (not a and not b) or any(s < y and e > x for s, e in a for x, y in b)


def judge(text, gold, predicted):
    """-> per prediction (found and cue right, source right or None where not found): pairs by falling Dice of their content's words."""
    words = tokens(text)
    truth, guess = ([covers(a['content'], words) for a in some] for some in (gold, predicted))
    pairs = [(2 * len(g & p) / (len(g) + len(p)), i, j) for i, g in enumerate(truth) for j, p in enumerate(guess) if g & p]
    taken, verdict = set(), [(False, None)] * len(predicted)
    for dice, i, j in sorted(pairs, key=lambda x: (-x[0], x[1], x[2])):
        if dice >= FOUND and i not in taken and j not in {k for k, v in enumerate(verdict) if v[1] is not None}:
            taken.add(i)
            cue = overlap(gold[i]['cue'], predicted[j]['cue'])
            verdict[j] = (cue, overlap(gold[i]['source'], predicted[j]['source']))
    return verdict


def table(stated, right, bins=10):
    """Prints stated against right in ten bins -> expected calibration error."""
    error = 0.0
    for b in range(bins):
        some = [(s, r) for s, r in zip(stated, right) if min(int(s * bins), bins - 1) == b]
        if some:
            mean, share = sum(s for s, _ in some) / len(some), sum(r for _, r in some) / len(some)
            error += abs(mean - share) * len(some) / len(stated)
            print(f'| {b / bins:.1f}–{(b + 1) / bins:.1f} | {len(some)} | {mean:.3f} | {share:.3f} |')
    print(f'expected calibration error {error:.3f} over {len(stated)}')
    return error


def main():
    predicted = {a['id']: a['attributions'] for a in read_marked(sys.argv[2])}
    verdicts = []
    for article in read_marked(sys.argv[1]):
        found = predicted.get(article['id'], [])
        verdicts += list(zip(judge(article['text'], article['attributions'], found), found))
    print('content and cue: | stated | number | mean | right |')
    table([a['confidence'] for _, a in verdicts], [v[0] for v, _ in verdicts])
    print('source, where the content is found: | stated | number | mean | right |')
    sourced = [(v[1], a['sourceConfidence']) for v, a in verdicts if v[1] is not None]
    table([s for _, s in sourced], [r for r, _ in sourced])


if __name__ == '__main__':
    main()

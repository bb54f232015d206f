"""Marked text -> labelled word pieces: what the network is taught from."""
import bisect
import gzip
import json
import os
import re
from collections import Counter, defaultdict

ROLES = ('source', 'cue', 'content')
OUTSIDE, BEGIN, INSIDE, END, SINGLE = range(5)
NO_LABEL = -100
NO_POINTER, NOBODY = -1, -2
ENTITY_TYPES = {'PERSON': 0, 'ORGANIZATION': 1, 'LOCATION': 2, 'MISC': 3}


def open_text(path):
    return gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')


def read_marked(path):
    """A .jsonl[.gz] or .txt file, or a folder of them -> list of {id, text, attributions: [{source, cue, content}]}."""
    files = [path] if os.path.isfile(path) else sorted(os.path.join(path, n) for n in os.listdir(path) if n.endswith(('.jsonl', '.jsonl.gz', '.txt')))
    found = []
    for name in files:
        if name.endswith('.txt'):
            with open_text(name) as file:
                found.append(dict(parse_marks(file.read()), id=os.path.basename(name)[:-4]))
        else:
            with open_text(name) as file:
                found += [json.loads(line) for line in file if line.strip()]
    return found


def parse_marks(marked):
    """'{1.cue Said} {1.source she}' -> {text: 'Said she', attributions: [{source: [[5, 8]], cue: [[0, 4]], content: []}]}; marks may nest."""
    text, at, open_marks, found = [], 0, [], {}
    for part in re.split(r'(\{\d+\.[a-z]+ |\})', marked):
        opening = re.fullmatch(r'\{(\d+)\.([a-z]+) ', part)
        if opening:
            open_marks.append((opening[1], opening[2], at))
        elif part == '}' and open_marks:
            number, role, start = open_marks.pop()
            if role in ROLES:
                found.setdefault(number, {name: [] for name in ROLES})[role].append([start, at])
        else:
            text.append(part)
            at += len(part.encode('utf-16-le')) // 2
    for spans in found.values():
        for role in ROLES:
            spans[role].sort()
    return dict(text=''.join(text), attributions=list(found.values()))


class Utf16:
    """A text that is sliced by UTF-16 code units: slice(start, end) as in JavaScript."""

    def __init__(self, text):
        self.plain = text if all(ord(c) < 0x10000 for c in text) else None
        self.bytes = None if self.plain is not None else text.encode('utf-16-le', 'surrogatepass')

    def slice(self, start, end):
        if self.plain is not None:
            return self.plain[start:end]
        return self.bytes[2 * start:2 * end].decode('utf-16-le', 'surrogatepass')


def shape(word):
    """0 no capital, 1 first letter capital, 2 all capitals (two or more), 3 no letter."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 3
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 2
    return 1 if letters[0].isupper() else 0


def features(text, offsets):
    """Per piece: opens a paragraph (1) + 2 * shape of the piece + 8 if inside quotation marks (the marks included)."""
    units, found, quoted, before = Utf16(text), [], False, 0
    for start, end in offsets:
        piece, gap = units.slice(start, end), units.slice(before, start)
        opens = '\n' in gap
        if opens:
            quoted = False
        closes = piece == '”' or (piece == '"' and quoted)
        if piece in ('“', '"', '„') and not closes:
            quoted = True
        found.append(int(opens) + 2 * shape(piece) + 8 * int(quoted))
        if closes:
            quoted = False
        before = end
    return found


def covered(offsets):
    """-> function (start, end) -> (first piece, piece after the last) of the pieces that touch the span."""
    starts, ends = [o[0] for o in offsets], [o[1] for o in offsets]
    return lambda start, end: (bisect.bisect_right(ends, start), bisect.bisect_left(starts, end))


def write_span(labels, first, after, base=0):
    """Writes B I … E (or S) into labels[first:after]; base shifts the four labels for typed spans."""
    for k in range(first, after):
        alone, opening, closing = after - first == 1, k == first, k == after - 1
        labels[k] = base + (SINGLE if alone else BEGIN if opening else END if closing else INSIDE)


def label_attributions(attributions, offsets):
    """-> (labels of source, cue, content; per piece the first piece of its cue; per cue piece the first piece of its source)."""
    pieces = covered(offsets)
    labels = [[OUTSIDE] * len(offsets) for _ in ROLES]
    cue_of, source_of = [NO_POINTER] * len(offsets), [NO_POINTER] * len(offsets)
    for attribution in attributions:
        cue = None
        if attribution['cue']:
            first, after = pieces(attribution['cue'][0][0], attribution['cue'][-1][1])
            if first < after:
                cue, source = first, NOBODY
                if attribution['source']:
                    i, j = pieces(*attribution['source'][0])
                    source = i if i < j else NOBODY
                source_of[first:after] = [source] * (after - first)
        for role, spans in zip(labels, (attribution[name] for name in ROLES)):
            for span in spans:
                first, after = pieces(*span)
                write_span(role, first, after)
                if role is not labels[1] and cue is not None:
                    cue_of[first:after] = [cue] * (after - first)
    return labels, cue_of, source_of


def read_entities(path):
    """CoNLL-like table (form start end lemma pos NER …, '# id X' opens an article) -> {id: [(start, end, type)]}."""
    sentences, current = [], None
    for line in open_text(path):
        line = line.rstrip('\n')
        cells = line.split('\t')
        if line.startswith('# id '):
            current = line[5:]
            sentences.append((current, []))
        elif len(cells) < 6:
            sentences.append((current, []))
        else:
            sentences[-1][1].append((int(cells[1]), int(cells[2]), cells[5], cells[0]))
    found = defaultdict(list)
    for article, words in sentences:
        headline = is_headline([w[3] for w in words])
        found[article] += [(mention, headline) for mention in mentions_of(words)]
    return clean_entities(found)


def is_headline(words):
    """Most of the longer words are capitalised: the other tool's names are guesses there."""
    long = [w for w in words if len(w) > 3 and w.isalpha()]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > 0.7 * len(long)


def mentions_of(words):
    """Runs of one type -> lists of words, without words that bear no capital at the edges."""
    runs, last = [], None
    for word in words:
        kind = word[2] if word[2] in ENTITY_TYPES else None
        if kind and kind == last:
            runs[-1].append(word)
        elif kind:
            runs.append([word])
        last = kind
    for run in runs:
        while run and not run[0][3][0].isupper():
            run = run[1:]
        while run and not any(c.isupper() or c.isdigit() for c in run[-1][3]):
            run = run[:-1]
        if run:
            yield run


def surface_of(mention):
    return ' '.join(word[3] for word in mention)


def clean_entities(found):
    """An article agrees with itself on the type of a name; long names seen in headlines only are dropped."""
    overall, outside = defaultdict(Counter), Counter()
    for mentions in found.values():
        for mention, headline in mentions:
            overall[surface_of(mention)][mention[0][2]] += 1
            outside[surface_of(mention)] += not headline
    cleaned = {}
    for article, mentions in found.items():
        here, people = defaultdict(Counter), set()
        for mention, _ in mentions:
            here[surface_of(mention)][mention[0][2]] += 1
            if mention[0][2] == 'PERSON' and len(mention) > 1:
                people.add(mention[-1][3])
        cleaned[article] = []
        for mention, headline in mentions:
            surface = surface_of(mention)
            if headline and len(mention) > 2 and not outside[surface]:
                continue
            kind = max(here[surface], key=lambda k: (here[surface][k], overall[surface][k]))
            if len(mention) == 1 and surface in people and overall[surface]['PERSON'] >= overall[surface][kind]:
                kind = 'PERSON'
            cleaned[article].append((mention[0][0], mention[-1][1], kind))
    return cleaned


def label_entities(entities, offsets):
    """Typed spans -> labels 0 (outside) or 4 * type + (1 B, 2 I, 3 E, 4 S); all NO_LABEL where entities is None."""
    if entities is None:
        return [NO_LABEL] * len(offsets)
    pieces, labels = covered(offsets), [OUTSIDE] * len(offsets)
    for start, end, kind in entities:
        first, after = pieces(start, end)
        write_span(labels, first, after, base=4 * ENTITY_TYPES[kind])
    return labels

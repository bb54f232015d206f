"""WordPiece for an uncased BERT vocabulary, with offsets in UTF-16 code units (the mirror of packages/model/src/wordpiece.ts)."""
import unicodedata

LONGEST_WORD = 100


def load_vocabulary(path):
    """vocab.txt, one piece a line -> {piece: id}."""
    with open(path, encoding='utf-8') as lines:
        return {line.rstrip('\n'): index for index, line in enumerate(lines)}


def is_punctuation(character):
    code = ord(character)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(character).startswith('P')


def is_ideograph(code):
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF or 0x2A700 <= code <= 0x2B73F
            or 0x2B740 <= code <= 0x2B81F or 0x2B920 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def fold(character):
    """One character -> what is left of it lower-cased without accents ('' for controls). 'É' -> 'e'."""
    if character in '\t\n\r' or unicodedata.category(character).startswith('Z'):
        return ' '
    if character == '\ufffd' or unicodedata.category(character) in ('Cc', 'Cf', 'Cs', 'Co'):
        return ''
    parts = [part for part in unicodedata.normalize('NFD', character) if unicodedata.category(part) != 'Mn']
    return ''.join(parts).lower()


class WordPiece:
    """Splits a text into pieces: encode(text) -> (ids, [(start, end)]) with offsets in UTF-16 code units."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.pad, self.unknown = vocabulary['[PAD]'], vocabulary['[UNK]']
        self.cls, self.sep = vocabulary['[CLS]'], vocabulary['[SEP]']
        self.folded, self.pieces = {}, {}

    def words(self, text):
        """Yields (folded word, [start of each folded character], [end of each])."""
        word, starts, ends, at = [], [], [], 0
        for character in text:
            width = 2 if ord(character) > 0xFFFF else 1
            folded = self.folded.get(character)
            if folded is None:
                folded = self.folded[character] = fold(character)
            for part in folded:
                if part == ' ' or is_punctuation(part) or is_ideograph(ord(part)):
                    if word:
                        yield ''.join(word), starts, ends
                    word, starts, ends = [], [], []
                    if part != ' ':
                        yield part, [at], [at + width]
                else:
                    word.append(part)
                    starts.append(at)
                    ends.append(at + width)
            at += width
        if word:
            yield ''.join(word), starts, ends

    def split(self, word):
        """Greedy longest match first -> [(id, from, to)] in characters of the word."""
        known = self.pieces.get(word)
        if known is not None:
            return known
        found, start = [], 0
        while start < len(word) and len(word) <= LONGEST_WORD:
            end = len(word)
            while end > start and (piece := ('##' if start else '') + word[start:end]) not in self.vocabulary:
                end -= 1
            if end == start:
                break
            found.append((self.vocabulary[piece], start, end))
            start = end
        if start < len(word):
            found = [(self.unknown, 0, len(word))]
        self.pieces[word] = found
        return found

    def encode(self, text):
        ids, offsets = [], []
        for word, starts, ends in self.words(text):
            for piece, start, end in self.split(word):
                ids.append(piece)
                offsets.append((starts[start], ends[end - 1]))
        return ids, offsets

"""Label scores and pointers of a whole text -> attributions and entities (the mirror of packages/model/src/decode.ts)."""
import torch
import torch.nn.functional as F

from marked_text import ROLES

NEVER = -1e9
ACROSS = -1e6  # the log probability of going on inside a span after a line break: marked text never does
TYPES = ('person', 'organisation', 'location', 'misc')


def cut_windows(length, size, overlap):
    """-> [(start, end)]: as few windows of at most `size` pieces as share `overlap` with their neighbours, all of one length."""
    if length <= size:
        return [(0, length)]
    count = -(-(length - overlap) // (size - overlap))
    each = -(-(length + (count - 1) * overlap) // count)
    return [(k * (length - each) // (count - 1), k * (length - each) // (count - 1) + each) for k in range(count)]


def best_spans(scores, types=1):
    """Viterbi over O and B I E S of each type; scores [pieces][1 + 4 * types] -> [(first, after, type, mean log probability)]."""
    count, back = 1 + 4 * types, []
    opening = [0] + [k for k in range(1, count) if (k - 1) % 4 in (0, 3)]
    best = [scores[0][k] if k in opening else NEVER for k in range(count)]
    for row in scores[1:]:
        closed = max([0] + [k for k in range(1, count) if (k - 1) % 4 in (2, 3)], key=lambda k: best[k])
        into, came = [NEVER] * count, [closed] * count
        for k in opening:
            into[k] = best[closed] + row[k]
        for t in range(types):
            b, i, e = 4 * t + 1, 4 * t + 2, 4 * t + 3
            origin = b if best[b] >= best[i] else i
            into[i], into[e] = best[origin] + row[i], best[origin] + row[e]
            came[i] = came[e] = origin
        best = into
        back.append(came)
    state = max([0] + [k for k in range(1, count) if (k - 1) % 4 in (2, 3)], key=lambda k: best[k])
    path = [state]
    for came in reversed(back):
        state = came[state]
        path.append(state)
    path.reverse()
    spans, first = [], 0
    for at, state in enumerate(path):
        if state and (state - 1) % 4 in (0, 3):
            first = at
        if state and (state - 1) % 4 in (2, 3):
            mean = sum(scores[k][path[k]] for k in range(first, at + 1)) / (at + 1 - first)
            spans.append((first, at + 1, (state - 1) // 4, mean))
    return spans


def gather(network, ids, features, specials, size, overlap, batch=8):
    """Runs the network over overlapping windows -> (role scores, entity scores, [(start, end, cue pointers, source pointers)])."""
    length, cls, sep = len(ids), *specials
    roles, entities, weight, arcs = torch.zeros(length, 15), torch.zeros(length, 17), torch.zeros(length, 1), []
    windows, device = cut_windows(length, size, overlap), next(network.parameters()).device
    for at in range(0, len(windows), batch):
        some = windows[at:at + batch]
        tokens = torch.tensor([[cls] + ids[s:e] + [sep] for s, e in some], device=device)
        marks = torch.tensor([[6] + features[s:e] + [6] for s, e in some], device=device)
        role, entity, cue, source, _ = (table.float().cpu() for table in network(tokens, marks))
        for row, (s, e) in enumerate(some):
            n = e - s
            position = torch.arange(n).float()
            triangle = torch.minimum(position + 1, n - position).unsqueeze(1)
            roles[s:e] += triangle * F.log_softmax(role[row, 1:n + 1].view(n, 3, 5), -1).view(n, 15)
            entities[s:e] += triangle * F.log_softmax(entity[row, 1:n + 1], -1)
            weight[s:e] += triangle
            arcs.append((s, e, F.log_softmax(cue[row, 1:n + 1], -1)[:, 1:n + 1], F.log_softmax(source[row, 1:n + 1], -1)[:, :n + 1]))
    roles, entities = roles / weight, entities / weight
    for piece in range(1, length):
        if features[piece] & 1:
            for table, types in ((roles, 3), (entities, 4)):
                for k in range(types):
                    first = 5 * k + 2 if types == 3 else 4 * k + 2
                    table[piece, first:first + 2] = ACROSS
    return roles, entities, arcs


def central(arcs, first, after):
    """Windows, the one in which the span lies deepest first (ties: the earlier)."""
    return sorted(arcs, key=lambda w: -min(first - w[0], w[1] - after))


def choose_cue(span, cues, arcs):
    """-> (index of the cue the content points to, mean log probability), or (None, 0) where no window holds both."""
    best, ranked = (None, NEVER), central(arcs, span[0], span[1])
    for index, cue in enumerate(cues):
        for start, end, table, _ in ranked:
            if start <= span[0] and span[1] <= end and start <= cue[0] < end:
                score = table[span[0] - start:span[1] - start, cue[0] - start].mean().item()
                if score > best[1]:
                    best = (index, score)
                break
    return best if best[0] is not None else (None, 0.0)


def choose_source(cue, sources, arcs):
    """-> (source span or None, mean log probability of that choice)."""
    for start, end, _, table in central(arcs, cue[0], cue[1]):
        if start <= cue[0] and cue[1] <= end:
            row = table[cue[0] - start:cue[1] - start].mean(0)
            best = (None, row[0].item())
            for source in sources:
                if start <= source[0] < end:
                    score = torch.logsumexp(row[source[0] - start + 1:min(source[1], end) - start + 1], 0).item()
                    if score > best[1]:
                        best = (source, score)
            return best
    return None, 0.0


def is_strange(content, cue, marks):
    """An unquoted content in an earlier paragraph than its cue: 8 of 23,300 in PolNeAR, but how a headline without a full stop is misread."""
    before = any(marks[k] & 1 for k in range(content[1], cue[0] + 1))
    return content[1] <= cue[0] and before and not any(marks[k] & 8 for k in range(content[0], content[1]))


def attributions_of(roles, arcs, offsets, marks, lean=(0.0, 0.0, 0.0)):
    """lean: what is taken from the log probability of "outside" of source, cue and content, so that more is found -> [{source, cue, content: [[start, end]], scores: {…}}] in character offsets, one for every cue with a content (and every content without a cue)."""
    leaning = roles.clone()
    leaning[:, [0, 5, 10]] -= torch.tensor(lean)
    sources, cues, contents = (best_spans(leaning[:, 5 * r:5 * r + 5].tolist()) for r in range(3))
    found = [dict(cue=cue, contents=[], pointed=[]) for cue in cues]
    loose = []
    for content in contents:
        index, score = choose_cue(content, cues, arcs)
        if index is not None and is_strange(content, cues[index], marks):
            continue
        if index is None:
            loose.append(dict(cue=None, contents=[content], pointed=[NEVER]))
        else:
            found[index]['contents'].append(content)
            found[index]['pointed'].append(score)
    result = []
    for entry in found + loose:
        if not entry['contents']:
            continue
        source, chosen = choose_source(entry['cue'], sources, arcs) if entry['cue'] else (None, 0.0)
        longest = max(entry['contents'], key=lambda c: c[1] - c[0])
        spans = dict(source=[source] if source else [], cue=[entry['cue']] if entry['cue'] else [], content=entry['contents'])
        written = {role: [[offsets[s[0]][0], offsets[s[1] - 1][1]] for s in spans[role]] for role in ROLES}
        scores = dict(content=min(c[3] for c in entry['contents']), first=roles[longest[0], 10:15][[1, 4]].max().item(),
                      last=roles[longest[1] - 1, 10:15][[3, 4]].max().item(), cue=entry['cue'][3] if entry['cue'] else -5.0,
                      pointer=max(-8.0, max(entry['pointed'])), source=source[3] if source else 0.0, choice=chosen,
                      length=longest[1] - longest[0], parts=len(entry['contents']), named=int(source is not None), cued=int(entry['cue'] is not None))
        result.append(dict(written, scores=scores))
    return result


def entities_of(entities, offsets):
    return [dict(start=offsets[s][0], end=offsets[e - 1][1], type=TYPES[kind], score=mean)
            for s, e, kind, mean in best_spans(entities.tolist(), 4)]

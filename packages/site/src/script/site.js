// What a reader's browser adds to pages that are complete without it: lighting of words and lines, keys, "Copy table", marks of what was read.
;(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)]
  const one = (query) => document.querySelector(query)

  // Words and lines light each other, by mouse, by focus, and by following a link.
  const pieces = new Map()
  for (const piece of all('[data-l]')) for (const id of piece.dataset.l.split(' ')) pieces.set(id, [...(pieces.get(id) ?? []), piece])
  let lit = []
  const light = (ids) => {
    for (const element of lit) element.classList.remove('lit')
    lit = ids.flatMap((id) => [...(pieces.get(id) ?? []), document.getElementById(id)]).filter(Boolean)
    for (const element of lit) element.classList.add('lit')
  }
  const idsOf = (target) => {
    const piece = target.closest?.('[data-l]')
    if (piece) return piece.dataset.l.split(' ')
    const line = target.closest?.('.line[id]')
    return line ? [line.id] : undefined
  }
  const rail = one('.rail')
  const showLine = (id) => {
    const line = document.getElementById(id)
    if (!line || !rail || rail.scrollHeight <= rail.clientHeight) return
    const [inner, outer] = [line.getBoundingClientRect(), rail.getBoundingClientRect()]
    if (inner.top < outer.top || inner.bottom > outer.bottom) rail.scrollTop += inner.top - outer.top - 24
  }
  if (pieces.size) {
    for (const event of ['pointerover', 'focusin'])
      document.addEventListener(event, ({ target }) => {
        const ids = idsOf(target)
        if (!ids) return
        light(ids)
        if (target.closest('[data-l]')) showLine(ids[0])
      })
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a.show')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      const id = link.closest('.line').id
      const [first] = pieces.get(id) ?? []
      if (!first) return
      event.preventDefault()
      light([id])
      first.scrollIntoView({ block: 'center' })
      first.focus({ preventScroll: true })
      history.replaceState(null, '', `#w-${id}`)
    })
    const here = decodeURIComponent(location.hash.slice(1)).replace(/^w-/, '')
    if (here && (pieces.has(here) || one(`.line[id="${CSS.escape(here)}"]`))) {
      light([here])
      showLine(here)
    }
  }

  // "Copy table": once as a table and once as plain text, so that it lands well wherever it is put.
  for (const button of all('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const table = document.getElementById(button.dataset.copy)
      const text = all('tr', table)
        .map((row) =>
          all('th,td', row)
            .map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())
            .join('\t'),
        )
        .join('\n')
      const label = button.textContent
      try {
        const markup = new XMLSerializer().serializeToString(table)
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/html': new Blob([markup], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) }),
        ])
        button.textContent = 'Copied'
      } catch {
        button.textContent = 'The browser did not let it be copied'
      }
      setTimeout(() => {
        button.textContent = label
      }, 2500)
    })
  }

  // What was read is marked in this browser alone.
  const READ = 'readout-read'
  const readSet = () => {
    try {
      return new Set(JSON.parse(localStorage.getItem(READ) ?? '[]'))
    } catch {
      return new Set()
    }
  }
  const keep = (set) => {
    try {
      localStorage.setItem(READ, JSON.stringify([...set].slice(-2000)))
    } catch {}
  }
  const shown = () => {
    const read = readSet()
    for (const card of all('[data-mark]')) card.classList.toggle('seen', read.has(card.dataset.mark))
  }
  const article = one('[data-article]')
  if (article) keep(readSet().add(article.dataset.article))
  shown()

  // Keys, where the reader has not switched them off.
  if (document.documentElement.dataset.keys !== 'on') return
  let at = -1
  let going = false
  const stops = () => all('[data-card],.line').filter((element) => element.offsetParent !== null)
  const step = (by) => {
    const list = stops()
    if (!list.length) return
    const current = document.activeElement?.closest?.('[data-card],.line')
    if (current && list.includes(current)) at = list.indexOf(current)
    at = Math.min(Math.max(at + by, 0), list.length - 1)
    for (const element of all('.at')) element.classList.remove('at')
    const stop = list[at]
    stop.classList.add('at')
    const target = stop.matches('.line') ? stop : (stop.querySelector('a') ?? stop)
    target.focus({ preventScroll: true })
    stop.scrollIntoView({ block: 'nearest' })
  }
  const open = () => {
    const stop = one('.at')
    if (stop?.matches('.line')) stop.querySelector('a.show')?.click()
    else if (stop?.dataset.open) location.assign(stop.dataset.open)
  }
  const mark = () => {
    const id = one('.at[data-mark]')?.dataset.mark ?? article?.dataset.article
    if (!id) return
    const read = readSet()
    if (!read.delete(id)) read.add(id)
    keep(read)
    shown()
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.('input:not([type=checkbox]),textarea,select,[contenteditable]')) return
    const { key } = event
    if (going) {
      going = false
      const link = all('[data-go]').find((element) => element.dataset.go === key)
      if (link) {
        event.preventDefault()
        location.assign(link.href)
      }
      return
    }
    const does = {
      j: () => step(1),
      k: () => step(-1),
      o: open,
      m: mark,
      '/': () => (one('#q') ?? one('#masthead-q'))?.focus(),
      '?': () => document.getElementById('keys')?.showModal(),
      g: () => {
        going = true
        setTimeout(() => {
          going = false
        }, 1500)
      },
    }[key]
    if (!does) return
    event.preventDefault()
    does()
  })
})()

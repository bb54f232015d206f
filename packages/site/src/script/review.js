// For those who correct lines: keys a e r u s, and selected words to the page that adds a line. Everything it does is a link or a button without it too.
;(() => {
  const root = document.documentElement
  const article = document.querySelector('[data-article]')
  let afterG = Number.NEGATIVE_INFINITY

  /** The line that a key means: the one with focus, the one that is lit, the one under the pointer, or all of a page about one line. */
  const current = () =>
    document.querySelector('.judge') ??
    document.activeElement?.closest('.line') ??
    document.querySelector('.line.lit, .line:target') ??
    document.querySelector('.line:hover')

  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]')
    if (typing || event.ctrlKey || event.metaKey || event.altKey || root.dataset.keys !== 'on') return
    if (event.key === 'g') afterG = event.timeStamp
    if (!/^[aerus]$/.test(event.key) || event.timeStamp - afterG < 1000) return
    const line = current()
    const target =
      line?.querySelector(`[data-key="${event.key}"]`) ?? (line?.matches('.judge') && event.key === 'e' ? line.querySelector('[name^="field-"]') : null)
    if (!target) return
    event.preventDefault()
    const closed = target.closest('details:not([open])')
    if (closed) closed.open = true
    // In an article what a verdict touches is shown first, and Enter gives it; a page about one line shows it already.
    if (line.matches('.judge') && target.matches('a, button')) target.click()
    else if (target.matches('a')) target.click()
    else target.focus()
  })

  const link = document.querySelector('[data-add]')
  if (!article || !link) return
  const bar = document.createElement('p')
  bar.className = 'selected-bar'
  bar.hidden = true
  bar.setAttribute('role', 'status')
  const add = document.createElement('a')
  add.className = 'button'
  bar.append(add)
  document.body.append(bar)
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    const words = selection?.toString().trim() ?? ''
    const from = selection?.anchorNode instanceof Element ? selection.anchorNode : selection?.anchorNode?.parentElement
    const paragraph = from?.closest('.article-text [id^="p"]')
    bar.hidden = !paragraph || words.length < 2 || words.length > 2000
    if (bar.hidden) return
    add.textContent = `Add a line from “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`
    add.href = `${link.getAttribute('href')}?near=${paragraph.id.slice(1)}&words=${encodeURIComponent(words)}`
  })
})()

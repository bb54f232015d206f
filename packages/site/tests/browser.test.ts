import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, type DemoSite, demoSite, HAS_BROWSER, openBrowser } from './demo-site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.skipIf(!HAS_BROWSER)('the site in a real browser', () => {
  let browser: Browser
  let site: DemoSite
  beforeAll(async () => {
    browser = await openBrowser()
    site = await demoSite(/readout|sorrel-times|harbour|dayline|both-sides|talks-postponed/)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Does `work` on a page; no console error, no fault of a script, no request to another host. */
  async function onPage(work: (page: Page, context: BrowserContext) => Promise<void>, options: BrowserContextOptions = {}, on: DemoSite = site): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${on.address}/`)) problems.push(`${page.url()} asks ${request.url()}`)
    })
    try {
      await work(page, context)
    } finally {
      await context.close()
    }
    expect(problems).toEqual([])
  }

  const violations = async (page: Page, rules = TAGS): Promise<string[]> => {
    await page.evaluate(AXE)
    const found = await page.evaluate(
      (tags) =>
        (globalThis as never as { axe: { run: (on: unknown, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(
          (globalThis as never as { document: unknown }).document,
          { runOnly: tags },
        ),
      rules,
    )
    return found.violations.map(({ id, nodes }) => `${new URL(page.url()).pathname}: ${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }
  const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  /** Tables that must be pushed sideways to be read. */
  const SIDEWAYS = "[...document.querySelectorAll('.table-scroll')].filter((table) => table.scrollWidth > table.clientWidth).length"
  /** One address stands for all that differ in ids, names and questions alone. */
  const kindOf = (address: string): string =>
    address
      .replace(/\b[0-9a-f]{16}\b/g, 'S')
      .replace(/\b[A-Za-z][0-9a-f]{12}(?:-\d+)?\b/g, 'L')
      .replace(/\?.*/, '?')
      .replace(/^\/(person|office|body|outlet|state|pair)\/.*/, '/$1/X')
  const FILES = /\.(?:csv|json|atom|ics|md|html|docx|opml|csl)(?:\?|$)|^\/(?:assets|metrics)/

  /** Walks from the front over one address of each kind; gives what axe finds, what overflows, and what was walked. */
  async function walk(page: Page, on: DemoSite): Promise<{ found: string[]; walked: Set<string> }> {
    const found: string[] = []
    const walked = new Set<string>(['/'])
    const waiting = ['/']
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const answer = await page.goto(on.address + address)
      if (!(answer?.headers()['content-type'] ?? '').startsWith('text/html')) continue
      found.push(...(await violations(page)))
      if ((await overflow(page)) > 0) found.push(`${address}: wider than the window`)
      for (const link of await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as never as { getAttribute: (name: string) => string }).getAttribute('href')))) {
        const target = link.split('#')[0] ?? ''
        if (!/^\/(?!\/)/.test(target) || FILES.test(target) || walked.has(kindOf(target))) continue
        walked.add(kindOf(target))
        waiting.push(target)
      }
    }
    return { found, walked }
  }

  test('axe finds nothing on any page, and none is wider than its window', async () => {
    await onPage(async (page) => {
      const { found, walked } = await walk(page, site)
      expect(found).toEqual([])
      for (const room of [
        '/article/S',
        '/article/S/versions',
        '/article/S/provenance',
        '/story/L',
        '/contact/L',
        '/commitments',
        '/calendar',
        '/search',
        '/saved',
        '/sources',
        '/admin',
        '/about',
        '/read',
        '/people',
        '/person/X',
        '/state/X',
      ])
        expect(walked).toContain(room)
    })
  })

  test('the same for a site that holds nothing: every empty page says what fills it', async () => {
    const empty = await demoSite('none')
    try {
      await onPage(
        async (page) => {
          expect((await walk(page, empty)).found).toEqual([])
          await page.goto(`${empty.address}/`)
          expect(await page.locator('.door').count()).toBe(2)
          for (const path of ['/contacts', '/commitments', '/calendar', '/search', '/saved', '/people', '/sources']) {
            await page.goto(empty.address + path)
            expect(await page.locator('.empty-would').first().innerText(), path).toMatch(/stand/)
          }
        },
        {},
        empty,
      )
    } finally {
      await empty.close()
    }
  })

  test('on a phone the pages fit and are clean', async () => {
    await onPage(
      async (page) => {
        for (const path of [
          '/',
          `/article/${site.sources['sorrel-times.html']}`,
          '/commitments',
          '/contacts',
          '/people',
          '/sources',
          '/search?q=by:kostane',
          '/search?q=kostane&as=table',
        ]) {
          await page.goto(site.address + path)
          expect(await violations(page)).toEqual([])
          expect(await overflow(page), path).toBe(0)
          expect(await page.evaluate(SIDEWAYS), path).toBe(0)
        }
      },
      { viewport: { width: 390, height: 844 } },
    )
  })

  test('at 200 % zoom nothing is cut off or runs out of the window', async () => {
    await onPage(
      async (page) => {
        for (const path of [
          '/',
          `/article/${site.sources['sorrel-times.html']}`,
          '/commitments',
          '/search',
          '/contacts',
          '/pair/XAA/XAB',
          '/calendar',
          '/read',
        ]) {
          await page.goto(site.address + path)
          expect(await overflow(page), path).toBe(0)
        }
      },
      { viewport: { width: 640, height: 450 } },
    )
  })

  test('no page runs sideways in a window of 320 pixels, as one of 1280 is at 400 % zoom', async () => {
    await onPage(
      async (page) => {
        for (const path of [
          '/',
          `/article/${site.sources['sorrel-times.html']}`,
          '/commitments',
          '/search',
          '/pair/XAA/XAB',
          '/calendar',
          '/read',
          '/people',
        ]) {
          await page.goto(site.address + path)
          expect(await overflow(page), path).toBe(0)
        }
      },
      { viewport: { width: 320, height: 568 } },
    )
  })

  test('in the dark every colour still stands out', async () => {
    await onPage(
      async (page) => {
        for (const path of [`/article/${site.sources['sorrel-times.html']}`, '/contacts', '/pair/XAA/XAB', '/read']) {
          await page.goto(site.address + path)
          expect(await violations(page, ['color-contrast'])).toEqual([])
        }
      },
      { colorScheme: 'dark' },
    )
  })

  test.each([true, false])('a first reader pastes a text and ends on its article (script: %s)', async (javaScriptEnabled) => {
    const empty = await demoSite('none')
    try {
      await onPage(
        async (page) => {
          await page.goto(`${empty.address}/`)
          await page.fill('#read-link', 'President Mira Kostane said on Monday: “The port stays open.” It was her first word on it since March.')
          await page.click('#read-door button')
          await page.waitForURL(/\/article\/[0-9a-f]{16}$/)
          expect(await page.locator('.line-words').first().innerText()).toContain('The port stays open')
          expect(await page.locator('.w').count()).toBeGreaterThan(0)
        },
        { javaScriptEnabled },
        empty,
      )
    } finally {
      await empty.close()
    }
  })

  test('words and lines light each other by mouse, by focus and by keys', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/article/${site.sources['sorrel-times.html']}`)
      const line = page.locator('.line[data-kind=statement]').nth(1)
      const id = (await line.getAttribute('id')) as string
      const pieces = page.locator(`[data-l~="${id}"]`)
      await line.hover()
      for (const piece of await pieces.all()) expect(await piece.getAttribute('class')).toContain('lit')
      await page.locator('.masthead-name').hover()
      await page.locator('.line').first().hover()
      expect(await pieces.first().getAttribute('class')).not.toContain('lit')
      await pieces.first().hover()
      expect(await line.getAttribute('class')).toContain('lit')
      await page.locator('.masthead-name a').focus()
      await page.locator(`#w-${id}`).focus()
      expect(await line.getAttribute('class')).toContain('lit')
      // j goes from line to line, o shows the words of the one gone to.
      await page.locator('body').click({ position: { x: 5, y: 5 } })
      await page.evaluate('document.activeElement.blur()')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('o')
      expect(page.url()).toContain(`#w-${id}`)
      await page.keyboard.press('k')
      expect(await page.locator('.line.at').count()).toBe(1)
    })
  })

  test('without script "Show words" lights the same characters, and a word leads to its line', async () => {
    await onPage(
      async (page) => {
        await page.goto(`${site.address}/article/${site.sources['sorrel-times.html']}`)
        const line = page.locator('.line[data-kind=statement]').nth(1)
        const id = (await line.getAttribute('id')) as string
        await arrive(page, () => line.locator('a.show').click())
        expect(page.url()).toContain(`line=${id}#w-${id}`)
        const marked = page.locator(`[data-l~="${id}"]`)
        expect(await page.locator('.w.lit').count()).toBe(await marked.count())
        await page.locator(`#w-${id}`).click()
        expect(page.url()).toContain(`#${id}`)
      },
      { javaScriptEnabled: false },
    )
  })

  test('keys: search, help, sections, marking as read; and they can be switched off', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/`)
      await page.keyboard.press('/')
      expect(await page.evaluate('document.activeElement.id')).toBe('masthead-q')
      await page.keyboard.press('Escape')
      await page.evaluate('document.activeElement.blur()')
      await page.keyboard.press('?')
      expect(await page.locator('#keys').isVisible()).toBe(true)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('m')
      expect(await page.locator('.card.seen').count()).toBe(1)
      await page.keyboard.press('m')
      expect(await page.locator('.card.seen').count()).toBe(0)
      await arrive(page, () => page.keyboard.press('o'))
      expect(page.url()).toMatch(/\/(?:article|story)\//)
      await page.keyboard.press('g')
      await arrive(page, () => page.keyboard.press('t'))
      expect(page.url()).toMatch(/\/calendar$/)
      await arrive(page, () => page.locator('button[name=keys]').click())
      expect(page.url()).toMatch(/\/calendar$/)
      await page.keyboard.press('/')
      expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
      expect(await page.locator('#keys').count()).toBe(0)
    })
  })

  test('a search by its form is narrowed by a facet, saved, and found again', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/search`)
      if (!(await page.locator('#f-by').isVisible())) await page.locator('.search-more summary').click()
      await page.fill('#f-by', 'Mira Kostane')
      await arrive(page, () => page.locator('.search-fields + p button').click())
      expect(await page.inputValue('#q')).toBe('by:"Mira Kostane"')
      const all = await page.locator('.found-count').innerText()
      await arrive(page, () => page.locator('.facets a', { hasText: 'statement' }).click())
      expect(await page.locator('.found-count').innerText()).not.toBe(all)
      await arrive(page, () => page.locator('.save-search button').click())
      expect(page.url()).toMatch(/\/saved$/)
      await arrive(page, () => page.locator('.watches h2 a').click())
      expect(await page.inputValue('#q')).toBe('by:"Mira Kostane" type:statement')
    })
  })

  test('a table is copied as a table and as plain text', async () => {
    await onPage(
      async (page) => {
        await page.goto(`${site.address}/contacts`)
        await page.locator('[data-copy]').click()
        await page.locator('[data-copy]', { hasText: 'Copied' }).waitFor()
        const plain = (await page.evaluate('navigator.clipboard.readText()')) as string
        expect(plain.split('\n')[0]).toBe('Contact\tWhen\tHow long\tAsked for by\tStanding\tPages')
        const markup = (await page.evaluate("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())")) as string
        expect(markup).toContain('<table')
        expect(markup).toContain('Mira Kostane')
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })

  test('colours: dark and light by choice, whatever the system says', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/about`)
      const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
      const light = await paper()
      await arrive(page, () => page.locator('button[value=dark]').click())
      const dark = await paper()
      expect(dark).not.toBe(light)
      await arrive(page, () => page.locator('button[value=light]').click())
      expect(await paper()).toBe(light)
    })
  })

  test('print: the source with its address in full, fetch time and hash; lines numbered, nothing to click', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/article/${site.sources['sorrel-times.html']}`)
      await page.emulateMedia({ media: 'print' })
      const source = await page.locator('.print-only').innerText()
      expect(source).toContain('https://www.sorreltimes.example/2025/03/07/leaders-hold-call-over-sorrel-strait/')
      expect(source).toMatch(/fetched .*2025.*\n.*sha256 [0-9a-f]{64}/)
      expect(await page.locator('.sections').isVisible()).toBe(false)
      expect(await page.evaluate("getComputedStyle(document.querySelector('.lines')).listStyleType")).toBe('decimal')
      expect(await page.evaluate("getComputedStyle(document.querySelector('.source-link'), '::after').content")).toContain('https://www.sorreltimes.example')
    })
  })

  test('print: a contact and a list tell the pages they stand on, numbered, and no tools', async () => {
    await onPage(async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.goto(`${site.address}/contacts`)
      expect(await page.locator('.list-tools').isVisible()).toBe(false)
      await page.goto(site.address + (await page.locator('.list a[href^="/contact/"]').first().getAttribute('href')))
      const sources = page.locator('.print-only li')
      expect(await sources.count()).toBeGreaterThan(0)
      expect(await sources.first().innerText()).toMatch(/fetched [\s\S]*sha256 [0-9a-f]{64}/)
      expect(await page.locator('.joining').isVisible()).toBe(false)
    })
  })

  test('the keyboard alone reaches the page’s start, each word that stands for a line, and each line’s links', async () => {
    await onPage(async (page) => {
      await page.goto(`${site.address}/article/${site.sources['sorrel-times.html']}`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
      const reached = new Set<string>()
      for (let at = 0; at < 60; at++) {
        await page.keyboard.press('Tab')
        reached.add((await page.evaluate("document.activeElement.className.split(' ')[0] || document.activeElement.textContent")) as string)
      }
      for (const stop of ['source-link', 'w', 'show', 'Cite', 'Wrong?']) expect(reached).toContain(stop)
    })
  })
})

import { loadReading, listReplies, listVerdicts, saveReading } from '@readout/store'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { arrive, type DemoSite, demoSite, HAS_BROWSER, openBrowser } from './demo-site.ts'
import { hostileReading } from './security/hostile-reading.ts'
import { CANARY, PAYLOADS } from './security/payloads.ts'

describe.skipIf(!HAS_BROWSER)('replying, correcting and hostile words in a real browser', () => {
  let browser: Browser
  let site: DemoSite
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await site.close()
    complaints.length = 0
  })

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (problem) => complaints.push(problem.message))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith('data:')) complaints.push(`request to ${request.url()}`)
    })
    return page
  }
  const coverage = () => Object.values(site.sources)[0] as string

  test.each([true, false])('reply, wait, be read, be shown; script %s', async (javaScriptEnabled) => {
    site = await demoSite(/kelmar-readout/)
    const page = await openPage({ javaScriptEnabled })
    await page.goto(`${site.address}/article/${coverage()}/replies`)
    await page.getByRole('textbox', { name: 'Reply' }).fill('Well read.')
    await page.getByLabel('Name', { exact: true }).fill('Cy Fern')
    await page.getByLabel('E-mail').fill('cy.fern@mail.example')
    await arrive(page, () => page.getByRole('button', { name: 'Send the reply' }).click())
    expect(await page.getByRole('status').first().textContent()).toContain('It waits for a person to read it')
    const receipt = page.url()
    await page.goto(`${site.address}/moderate`)
    expect(await page.content()).not.toContain('cy.fern')
    await arrive(page, () => page.getByRole('button', { name: 'Show it', exact: true }).click())
    await page.goto(`${site.address}/article/${coverage()}/replies`)
    expect(await page.locator('.reply').textContent()).toContain('Well read.')
    await page.goto(receipt)
    await arrive(page, () => page.getByRole('button', { name: 'Take it back and erase all of it' }).click())
    expect(await listReplies(site.store, {})).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([true, false])('“Wrong line?”, decided, leads to the line, which is mended; script %s', async (javaScriptEnabled) => {
    site = await demoSite(/kelmar-readout/)
    const page = await openPage({ javaScriptEnabled })
    await page.goto(`${site.address}/article/${coverage()}`)
    await arrive(page, () => page.getByRole('link', { name: 'Wrong?' }).first().click())
    await page.getByLabel('What is wrong, or your answer').fill('He said it in April.')
    await arrive(page, () => page.getByRole('button', { name: 'Send' }).click())
    await page.goto(`${site.address}/moderate`)
    await arrive(page, () => page.getByRole('button', { name: 'The line is wrong: mend it' }).click())
    expect(page.url()).toContain('/review/line/')
    await page.getByLabel('What saying it does').selectOption('deny')
    await arrive(page, () => page.getByRole('button', { name: 'Keep these fields' }).click())
    expect(page.url()).toContain(`/article/${coverage()}#`)
    expect(await page.locator('.line.checked').first().textContent()).toContain('Mended (act) by owner')
    expect(complaints).toEqual([])
  })

  test('keys: a opens what it touches and Enter accepts, u undoes, r asks why, e goes to the fields', async () => {
    site = await demoSite(/kelmar-readout/)
    const page = await openPage()
    await page.goto(`${site.address}/article/${coverage()}`)
    const line = page.locator('.line').nth(1)
    const id = (await line.getAttribute('id')) as string
    await line.focus()
    await page.keyboard.press('a')
    expect(await line.locator('details').getAttribute('open')).toBe('')
    expect(await line.locator('details .hint').textContent()).toMatch(/^Touches /)
    expect((await listVerdicts(site.store)).length).toBe(0)
    const enter = () => page.keyboard.press('Enter')
    const standing = () => page.locator(`#${id}`).getAttribute('class')
    await arrive(page, enter)
    expect(page.url()).toContain('#')
    expect(await standing()).toContain('checked')
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('u')
    await arrive(page, enter)
    expect(await standing()).toContain('machine')
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('r')
    await page.keyboard.type('not said')
    await arrive(page, enter)
    expect(await standing()).toContain('withdrawn')
    await page.locator('.line').nth(2).focus()
    await arrive(page, () => page.keyboard.press('e'))
    expect(page.url()).toContain('/review/line/')
    await page.keyboard.press('e')
    expect(await page.evaluate(() => (globalThis as unknown as { document: { activeElement: { name: string } } }).document.activeElement.name)).toMatch(
      /^field-/,
    )
    expect((await listVerdicts(site.store)).map(({ action }) => action)).toEqual(['accept', 'undo', 'reject'])
    expect(complaints).toEqual([])
  })

  test('one by one: a accepts and the next line stands there', async () => {
    site = await demoSite(/kelmar-readout/)
    const page = await openPage()
    await page.goto(`${site.address}/review`)
    await arrive(page, () => page.getByRole('link', { name: 'Check them one by one' }).click())
    const first = page.url()
    await arrive(page, () => page.keyboard.press('a'))
    expect(page.url()).not.toBe(first)
    await arrive(page, () => page.keyboard.press('s'))
    expect(page.url()).toMatch(/skip=2|skip%3D2/)
    expect((await listVerdicts(site.store)).map(({ action }) => action)).toEqual(['accept'])
    expect(complaints).toEqual([])
  })

  test('words selected in the article make a line', async () => {
    site = await demoSite(/kelmar-readout/)
    const page = await openPage()
    await page.goto(`${site.address}/article/${coverage()}`)
    const before = ((await loadReading(site.store, coverage())) as { statements: unknown[] }).statements.length
    await page.locator('.article-text p').last().click({ clickCount: 3 })
    await arrive(page, () => page.getByRole('link', { name: /^Add a line from/ }).click())
    expect(await page.locator('mark').count()).toBe(1)
    await page.getByLabel('Who said it').selectOption({ index: 2 })
    await arrive(page, () => page.getByRole('button', { name: 'Add the line' }).click())
    expect(page.url()).toMatch(/#s/)
    expect(await page.locator('.line.added').textContent()).toContain('Added by owner')
    expect(await page.locator('.rail-group').first().locator('.line').count()).toBeGreaterThan(before)
    expect(complaints).toEqual([])
  })

  test.each([true, false])('hostile words run nothing, with the policy of the site and without it: bypassed %s', async (bypassCSP) => {
    site = await demoSite('none')
    const chosen = PAYLOADS.filter(({ kind }, n) => (kind === 'script-address' && n % 3 === 0) || (kind === 'markup' ? n % 20 === 0 : n % 80 === 0))
    const page = await openPage({ bypassCSP })
    for (const [n, { text }] of chosen.entries()) {
      const reading = hostileReading(text, n)
      await saveReading(site.store, { bytes: new Uint8Array([n]), reading, input: {}, now: '2025-04-09T09:00:00Z', rights: { kind: 'own' } })
      for (const path of [`/article/${reading.source.id}`, `/search?q=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))}`]) {
        await page.goto(site.address + path)
        expect(await page.evaluate((name) => name in globalThis, CANARY), text).toBe(false)
        expect(await page.locator(`${CANARY}, [${CANARY}], iframe, object, embed, [onerror], [onload], [onfocus], [onmouseover]`).count(), text).toBe(0)
      }
    }
    for (const path of ['/', '/people', '/commitments', '/contacts', '/sources', '/search', '/review', '/calendar']) await page.goto(site.address + path)
    expect(await page.evaluate((name) => name in globalThis, CANARY)).toBe(false)
    expect(complaints).toEqual([])
  })

  test('no other site can frame a page of this one', async () => {
    site = await demoSite(/kelmar-readout/)
    const page = await (await browser.newContext()).newPage()
    await page.route('http://evil.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.address}/article/${coverage()}"></iframe>` }),
    )
    await page.goto('http://evil.example/')
    await page.waitForTimeout(500)
    const [, frame] = page.frames()
    expect(frame === undefined || !(await frame.content().catch(() => '')).includes('Who said what')).toBe(true)
  })
})

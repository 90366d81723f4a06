// The frame of the site: the front page, the pages of the entry points, the guides, the search and the links between all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entries } from '../../tools/entries.mjs'
import { launched, served, shot, site } from './browsing.js'

let browser: Browser
beforeAll(async () => {
  browser = await launched()
})
afterAll(async () => browser.close())

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !file.startsWith('try'),
)
const textOfPage = (file: string): string => readFileSync(join(site, file), 'utf8')

test('every link inside the site leads to a page that there is, and to a place on it that there is', () => {
  expect(pages.length).toBeGreaterThan(500)
  const places = new Map<string, ReadonlySet<string>>()
  const placesOn = (file: string): ReadonlySet<string> => {
    const known = places.get(file)
    if (known !== undefined) return known
    const found = new Set([...textOfPage(file).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id))
    places.set(file, found)
    return found
  }
  const broken: string[] = []
  for (const file of pages) {
    for (const [, href = ''] of textOfPage(file).matchAll(/<a [^>]*?href="([^"]+)"/gu)) {
      if (/^[a-z]+:/u.test(href)) continue
      const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#')
      const to = path === '' ? file : relative(site, join(site, dirname(file), decodeURI(path)))
      const missing =
        !existsSync(join(site, to)) ||
        (anchor !== undefined &&
          anchor !== '' &&
          to.endsWith('.html') &&
          !to.startsWith('try') &&
          !placesOn(to).has(decodeURIComponent(anchor)))
      if (missing) broken.push(`${file}: ${href}`)
    }
  }
  expect([...new Set(broken)]).toEqual([])
})

test('each entry point has a page by the name that it is imported by, with what it exports by category', async () => {
  const { page, left } = await served(browser, 'modules.html')
  const modules = await page.locator('.tsd-member-summary-name > a').allTextContents()
  for (const { name } of entries) expect(modules).toContain(name)
  await page.locator('.tsd-member-summary-name > a', { hasText: /^privacy-rulebook\/calendar$/u }).click()
  await page.getByRole('heading', { level: 1, name: /privacy-rulebook\/calendar/u }).waitFor()
  await page.getByText('Civil days, Lithuanian holidays, deadlines with their steps.').waitFor()
  expect(
    await page.getByText('Counts the last day of a period that runs from an event.').count(),
  ).toBeGreaterThan(0)
  await left()
})

test('the guides stand in the order to read them, then what a lawyer reads, then the entry points', async () => {
  const { page, left } = await served(browser, 'index.html')
  const listed = page.locator('#tsd-nav-container > li')
  await listed.first().waitFor()
  const names = (await listed.allTextContents()).map((name) => name.trim())
  expect(names.slice(0, 3)).toEqual(['Start here', 'Deciding', 'Deadlines'])
  expect(names.slice(-2).map((name) => /^(?:For a lawyer|Entry points)/u.test(name))).toEqual([true, true])
  await left()
})

test('what is exported stands under a category, and each guide under its heading', () => {
  for (const file of pages.filter((name) => name.startsWith('modules/')))
    expect(textOfPage(file), file).not.toMatch(/>Other<(?!wbr)/u)
  for (const file of pages.filter((name) => name.startsWith('documents/')))
    expect(textOfPage(file).match(/<h1/gu), file).toHaveLength(1)
})

test('the front page shows a living example, and the search finds words of guides in both languages', async () => {
  const { page, left } = await served(browser, 'index.html')
  await page.frameLocator('iframe.living').locator('#day-due').waitFor()
  expect(await page.frameLocator('iframe.living').locator('#day-due').textContent()).toMatch(
    /2\s?March\s?2026/u,
  )
  await shot(page, 'front')
  for (const word of ['erasure', 'trynimas']) {
    await page.locator('#tsd-search-trigger').click()
    await page.locator('#tsd-search-input').fill(word)
    await page.locator('#tsd-search-results a').first().waitFor()
    await page.keyboard.press('Escape')
  }
  await left()
})

test('the diagrams of a guide are drawn, without a network', async () => {
  const { page, left } = await served(browser, 'documents/Recorded_calls.html')
  await page.locator('figure.diagram svg').first().waitFor()
  expect(await page.locator('code.mermaid').count()).toBe(0)
  // As wide as the page; then as large as its words are read.
  const drawn = page.locator('figure.diagram').first()
  const widthOf = async (): Promise<number> => (await drawn.locator('svg').boundingBox())?.width ?? 0
  const narrow = await widthOf()
  expect(narrow).toBeLessThanOrEqual((await drawn.boundingBox())?.width ?? 0)
  const larger = page.getByRole('button', { name: 'Larger' }).first()
  await larger.focus()
  await page.keyboard.press('Enter')
  expect(await larger.getAttribute('aria-pressed')).toBe('true')
  expect(await widthOf()).toBeGreaterThan(narrow)
  await shot(page, 'recorded-calls')
  await left()
})

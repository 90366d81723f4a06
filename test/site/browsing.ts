// Pages of the site in a browser, opened as files: there is no server, and no network. `SHOTS=directory` keeps pictures.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where `npm run docs` wrote the site. */
export const site = join(import.meta.dirname, '../../docs/api')

/** The address of a page of the site. */
const addressOf = (path: string): string => {
  const [file = '', hash] = path.split('#')
  return `${pathToFileURL(join(site, file))}${hash === undefined ? '' : `#${hash}`}`
}

export const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

/** A page of somebody who has no network, with all that went wrong on it. */
export async function visited(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly left: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  await context.setOffline(true)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'info' && message.type() !== 'log') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(addressOf(''))) faults.push(request.url())
  })
  await page.goto(addressOf(path))
  return {
    page,
    left: async () => {
      const kept = await page.evaluate(
        'Promise.all([localStorage.length, sessionStorage.length, document.cookie, indexedDB.databases()])',
      )
      const stored = await context.cookies()
      await context.close()
      expect(faults).toEqual([])
      expect(kept).toEqual([0, 0, '', []])
      expect(stored).toEqual([])
    },
  }
}

const BASE = 'http://site.example/'

/** A page of the frame, as a server would give it and with nothing else to be had; with all that went wrong on it. */
export async function served(
  browser: Browser,
  path: string,
): Promise<{ readonly page: Page; readonly left: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const faults: string[] = []
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(BASE)) return route.fulfill({ path: join(site, decodeURI(new URL(url).pathname)) })
    faults.push(url)
    return route.abort()
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  await page.goto(`${BASE}${path}`)
  return {
    page,
    left: async () => {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** Keeps a picture of a page, where pictures are asked for. */
export async function shot(page: Page, name: string): Promise<void> {
  const shots = process.env['SHOTS']
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}

/** What axe finds wrong for who can't see, or can't use a mouse. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((one) => one.html).join(' ')))",
  )
}

/** Whether a page can be read without scrolling sideways. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

/** What an element says, with the spaces that don't break as any other. */
export const textOf = async (shown: Locator): Promise<string> =>
  ((await shown.textContent()) ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ')

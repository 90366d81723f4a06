// By when? As somebody counts on it in a browser.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, fits, launched, shot, textOf, visited } from './browsing.js'

let browser: Browser
beforeAll(async () => {
  browser = await launched()
})
afterAll(async () => browser.close())

const page = 'try/index.html'
const day = (shown: Page, mark: 'from' | 'safe' | 'due') => textOf(shown.locator(`#day-${mark}`))
const marked = (shown: Page, mark: string): Promise<readonly string[]> =>
  shown.locator(`td.${mark}`).allTextContents()

test('a month from the last of January is counted step by step, to the Monday after a weekend', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/when?limit=examination&from=2026-01-31`)
  expect(await day(shown, 'safe')).toBe('28 February 2026')
  expect(await day(shown, 'due')).toBe('2 March 2026')
  expect(await shown.locator('#steps li').count()).toBe(3)
  expect(await textOf(shown.locator('#count'))).toMatch(/The last day is 2 March 2026 \(clause 41/u)
  expect(await shown.locator('caption').allTextContents()).toEqual([
    'January 2026',
    'February 2026',
    'March 2026',
  ])
  expect(await marked(shown, 'due')).toEqual(['2 (last day)'])
  expect(await marked(shown, 'safe')).toEqual(['28 (safe day)'])
  await shown.getByText('16 – the Day of Restoration of the State of Lithuania').waitFor()
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('a period of one’s own is counted in working days past a holiday, by keyboard, and the address says it', async () => {
  const { page: shown, left } = await visited(browser, `${page}#lt/when?limit=own&unit=workingDays`)
  await shown.getByLabel('Kiek', { exact: true }).focus()
  await shown.keyboard.press('ControlOrMeta+a')
  await shown.keyboard.type('5')
  await shown.keyboard.press('Tab')
  expect(await shown.evaluate('document.activeElement.id')).toBe('field-unit')
  await shown.getByLabel('Diena, nuo kurios skaičiuojama').fill('2026-06-19')
  await shown.getByLabel('Ko', { exact: true }).focus()
  // St John's Day is the Wednesday of the week counted.
  expect(await day(shown, 'due')).toMatch(/2026 m\. birželio 29 d\./u)
  await shown.getByText(/24 – Joninės/u).waitFor()
  expect(shown.url()).toMatch(/limit=own&from=2026-06-19&count=5&unit=workingDays$/u)
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('what can’t be counted is said so, and a long period shows its first and last month on a telephone', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const { page: shown, left } = await visited(
    browser,
    `${page}#lt/when?limit=own&count=1e9&from=2026-02-30`,
    phone,
  )
  await shown.getByText('Nurodykite dieną nuo 2018 iki 2099 metų').waitFor()
  await shown.goto(`${shown.url().split('#')[0]}#lt/when?limit=own&unit=months&count=120&from=2026-03-02`)
  await shown.getByText('2036 m. kovas').waitFor()
  expect(await shown.locator('caption').count()).toBe(2)
  expect(await fits(shown)).toBe(true)
  await shot(shown, 'when-phone')
  await left()
})

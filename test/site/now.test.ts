// What now? A case that is looked at, played, and pasted into a browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, fits, launched, shot, textOf, visited } from './browsing.js'

let browser: Browser
beforeAll(async () => {
  browser = await launched()
})
afterAll(async () => browser.close())

const page = 'try/index.html'
const texts = async (shown: Page, selector: string): Promise<readonly string[]> =>
  Promise.all((await shown.locator(selector).all()).map(textOf))

/** The log of a frozen history. */
const logOf = (kind: string, title: string): readonly object[] => {
  const file = join(import.meta.dirname, `../histories/${kind}/1/histories.json`)
  const all: readonly { readonly history: { readonly title: string }; readonly events: readonly object[] }[] =
    JSON.parse(readFileSync(file, 'utf8'))
  return all.find(({ history }) => history.title === title)?.events ?? []
}

test('a prepared case is told with its breaches, duties, options and letters', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/now?case=late`)
  // Received on 2 February, answered on 11 March: the month was over on 2 March (41).
  expect((await texts(shown, '.timeline .fault')).join(' ')).toMatch(/2 March 2026 .*clause 41/u)
  expect((await texts(shown, '#duties li')).length).toBe(3)
  expect((await texts(shown, '#options > ul > li')).length).toBeGreaterThan(0)
  await shown.locator('#letters summary').nth(1).click()
  expect(await textOf(shown.locator('#letters pre').nth(1))).toMatch(/17\.1/u)
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('a day of one’s own shows what is overdue then, and none before the last event', async () => {
  const { page: shown, left } = await visited(browser, `${page}#lt/now?case=fee&on=2027-01-04`)
  expect(await shown.locator('#duties .overdue').count()).toBeGreaterThan(0)
  await shown.getByLabel('Diena', { exact: true }).fill('2020-01-06')
  await shown.getByText('Diena negali būti ankstesnė už paskutinį įvykį.').waitFor()
  expect(await shown.locator('#duties .overdue').count()).toBe(0)
  await left()
  const { page: none, left: leave } = await visited(browser, `${page}#lt/now?case=fee&on=2026-02-30`)
  await none.getByText('Nurodykite dieną nuo 2018 iki 2099 metų. Rodoma paskutinio įvykio diena.').waitFor()
  await leave()
})

test('after the last step the focus stays with the steps', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/now?case=answered&tab=play&step=7`)
  await shown.locator('#next').focus()
  await shown.keyboard.press('Enter')
  await shown.getByRole('heading', { name: /8 \/ 8/u }).waitFor()
  expect(await shown.evaluate(() => document.activeElement?.id)).toBe('player')
  await shown.keyboard.press('Tab')
  expect(await shown.evaluate(() => document.activeElement?.id)).toBe('first')
  await left()
})

test('a case is played event by event, a command of one’s own is refused with its clause, or given', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const { page: shown, left } = await visited(browser, `${page}#lt/now?case=answered&tab=play`, phone)
  await shown.locator('#next').click()
  await shown.getByRole('heading', { name: /^Įvykis 2 \/ 8: Atsakingo darbuotojo paskyrimas/u }).waitFor()
  const command = shown.getByLabel('Veiksmas (JSON)')
  const give = async (type: string, data: object): Promise<void> => {
    await command.fill(JSON.stringify({ type, data }))
    await shown.locator('#next').focus()
  }
  await give('PayFee', { on: '2026-02-20', by: 'Ona Onaitė', amount: 500 })
  expect((await texts(shown, '#tried .fault')).join()).toMatch(/[Mm]okesčio.*Aprašo/u)
  await give('PayFee', { on: 'vakar', by: '<img src=x onerror=alert(1)>' })
  const faults = (await texts(shown, '#tried .fault')).join(' ')
  expect(faults).toMatch(/data\.on/u)
  expect(faults).not.toMatch(/vakar|onerror/u)
  await give('ConfirmIdentity', { on: '2026-02-20', by: 'Ona Onaitė', means: '<b>pasas</b>' })
  await shown.locator('#act').click()
  await shown.getByRole('heading', { name: /^Įvykis 3 \/ 3: Tapatybės patvirtinimas/u }).waitFor()
  expect(await textOf(shown.locator('#story'))).toMatch(/„<b>pasas<\/b>“/u)
  expect(await fits(shown)).toBe(true)
  expect(await barriers(shown)).toEqual([])
  await shot(shown, 'now-phone')
  await shown.goBack()
  await shown.getByRole('heading', { name: /^Įvykis 2 \/ 8/u }).waitFor()
  await left()
})

test('a pasted log is told as its case, and one that can’t have happened names the event and why', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/now?case=own`)
  const paste = async (text: string): Promise<void> => {
    await shown.getByLabel('Events (JSON)').fill(text)
    await shown.locator('#field-tab').focus()
  }
  await paste('{"type": "RequestSubmitted"}')
  expect((await texts(shown, '#faults .fault')).join()).toBe('This is no list of events.')
  const upheld = logOf('complaint', 'upheld and carried out')
  await paste(JSON.stringify(upheld))
  expect((await texts(shown, '.timeline li')).length).toBeGreaterThan(5)
  await shown.reload()
  expect((await texts(shown, '.timeline li')).length).toBeGreaterThan(5)

  const answered = logOf('request', 'extended, answered in part and carried out in time')
  await paste(JSON.stringify(answered.slice(1)))
  expect((await texts(shown, '#faults .fault')).join()).toMatch(/can’t have happened: 1\. /u)
  expect(await shown.locator('#story').count()).toBe(0)
  await paste(JSON.stringify(answered).replace('"due":"2026-', '"due":"2027-'))
  expect((await texts(shown, '#faults .fault')).join()).toMatch(
    /can’t have happened.*records something else/u,
  )
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('a hostile log is refused in words that repeat nothing of it', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/now?case=own`)
  const secret = 'Jonas<script>alert(1)</script>'
  const first = {
    type: 'RequestSubmitted',
    data: { format: 1, command: { type: 'SubmitRequest', data: { id: secret } } },
  }
  const hostile = [
    secret,
    'null',
    '7',
    `{"${secret}": 1}`,
    `["${secret}"]`,
    JSON.stringify([{ type: secret }]),
    JSON.stringify([first]),
    JSON.stringify([{ ...first, [secret]: secret }]),
    '[{"type":"RequestSubmitted","__proto__":{"data":1},"constructor":null}]',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    JSON.stringify(Array.from({ length: 2_000 }, () => first)),
    '[{"type":"ComplaintLodged","data":null}]',
  ]
  for (const log of hostile) {
    await shown.getByLabel('Events (JSON)').fill(log)
    await shown.locator('#field-tab').focus()
    await shown.locator('#faults').waitFor()
    const faults = await textOf(shown.locator('#faults'))
    expect(faults).not.toMatch(/Jonas|script/u)
    expect(faults.length).toBeLessThan(20_000)
    expect(await shown.locator('#story').count()).toBe(0)
  }
  await left()
})

test('a case of one’s own that is played is asked for, whatever stands in its place', async () => {
  for (const log of ['', '&log=', '&log=%5B%5D', '&log=null', '&log=labas']) {
    const { page: shown, left } = await visited(browser, `${page}#lt/now?case=own&tab=play${log}`)
    await shown.locator('#field-log').waitFor()
    expect(await shown.locator('#story').count()).toBe(0)
    await left()
  }
})

// Who may listen? As somebody asks it in a browser.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, fits, launched, shot, textOf, visited } from './browsing.js'

let browser: Browser
beforeAll(async () => {
  browser = await launched()
})
afterAll(async () => browser.close())

const page = 'try/index.html'
const verdict = (shown: Page) => textOf(shown.locator('#listening'))

test('the IT specialist listens for a complaint that is open, and what is not known blocks', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/listen?purpose=service-complaint`)
  const answer = (question: RegExp, said: string) =>
    shown.getByRole('group', { name: question }).getByLabel(said, { exact: true }).check()
  // No complaint is there, so that nothing else matters (11.2).
  expect(await shown.locator('#listening').getAttribute('class')).toMatch(/rejected/u)
  await shown.getByLabel(/^Registering a complaint/u).check()
  expect(await shown.locator('#listening').getAttribute('class')).toMatch(/undetermined/u)
  await answer(/IT specialist/u, 'yes')
  await answer(/means/u, 'yes')
  await answer(/employment contract/u, 'yes')
  expect(await shown.locator('#listening').getAttribute('class')).toMatch(/granted/u)
  expect(await verdict(shown)).toMatch(/11\.2/u)
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('the caller who took part hears a recording that exists, and what can’t have happened is said with why', async () => {
  const { page: shown, left } = await visited(browser, `${page}#lt/listen?as=caller&tookPart=true`)
  expect(await shown.locator('#listening').getAttribute('class')).toMatch(/granted/u)
  // Within its six months a recording is not destroyed (10).
  await shown.getByLabel('Įrašo sunaikinimas').check()
  await shown.getByText('Negalėjo įvykti').waitFor()
  expect(await textOf(shown.locator('.fault'))).toMatch(/Taisyklių 10 punkt/u)
  expect(await shown.locator('#listening').getAttribute('class')).toMatch(/granted/u)
  await shown.getByLabel('Perklausos diena').fill('2026-03-01')
  await shown.getByText('negali būti ankstesnė').waitFor()
  expect(await barriers(shown)).toEqual([])
  await left()
  const { page: none, left: leave } = await visited(browser, `${page}#lt/listen?on=2026-02-30`)
  await none.getByText('Nurodykite perklausos dieną nuo 2018 iki 2099 metų.').waitFor()
  await leave()
})

test('a published seed draws the same ten again from its address, none of them barred, and another seed others', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const { page: shown, left } = await visited(browser, `${page}#lt/listen`, phone)
  const drawn = () => shown.locator('.candidates .drawn').allTextContents()
  const first = await drawn()
  expect(first.length).toBe(10)
  expect(await shown.locator('.candidates .barred').count()).toBe(5)
  await shown.getByLabel('Paskelbtas pradinis skaičius').fill('7')
  await shown.getByLabel('Mėnuo').focus()
  const other = await drawn()
  expect(other).not.toEqual(first)
  await shown.reload()
  expect(await drawn()).toEqual(other)
  expect(await fits(shown)).toBe(true)
  await shot(shown, 'listen-phone')
  await shown.getByLabel('Kiek įrašų atrinkti').fill('1.5')
  await shown.getByLabel('Mėnuo').focus()
  await shown.getByText('Nurodykite mėnesį, pradinį skaičių').waitFor()
  // At most ten a month (K-11.1).
  await shown.getByLabel('Kiek įrašų atrinkti').fill('11')
  await shown.getByLabel('Mėnuo').focus()
  await shown.getByText('ne daugiau kaip 10 įrašų per mėnesį').waitFor()
  expect(await drawn()).toEqual([])
  await left()
})

// May she? As somebody works on it in a browser.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, fits, launched, shot, visited } from './browsing.js'

let browser: Browser
beforeAll(async () => {
  browser = await launched()
})
afterAll(async () => browser.close())

const page = 'try/index.html'
const verdict = (shown: Page, of = 'own') => shown.locator(`#${of}-verdict`).textContent()
/** The questions that still matter, by their facts. */
const open = (shown: Page): Promise<readonly string[]> =>
  shown.evaluate("[...document.querySelectorAll('#open > fieldset')].map(({ id }) => id)")
const answer = (shown: Page, question: RegExp, said: string): Promise<void> =>
  shown.getByRole('group', { name: question }).getByLabel(said, { exact: true }).check()

test('an erasure is decided question by question, and the address holds every answer', async () => {
  const { page: shown, left } = await visited(browser, `${page}#en/may?right=erasure`)
  expect(await shown.getAttribute('html', 'lang')).toBe('en')
  expect(await verdict(shown)).toMatch(/cannot be decided yet/u)
  await answer(shown, /lawful basis/u, 'The processing has no lawful basis')
  // No lawful basis is a ground (17.4); the three exceptions of clause 18 are what can still be in its way.
  expect(await open(shown)).toEqual([
    'question-institutionClaims',
    'question-careOrHealthNecessity',
    'question-legalObligation',
  ])
  await answer(shown, /need the data to establish/u, 'yes')
  expect(await verdict(shown)).toMatch(/does not apply .*18\.3/u)
  expect(await open(shown)).toEqual([])
  expect(await verdict(shown, 'beside')).toMatch(/does not apply .*17\(3\)\(e\)/u)
  await shown.getByText('Under the GDPR the outcome is the same.').waitFor()
  expect(await barriers(shown)).toEqual([])
  expect(shown.url()).toMatch(/#en\/may\?book=adakavas&right=erasure&basis=none&institutionClaims=true$/u)

  // Whoever is sent the address sees the same.
  const told = await shown.locator('main').textContent()
  const { page: again, left: leftAgain } = await visited(browser, `${page}${new URL(shown.url()).hash}`)
  expect(await again.locator('main').textContent()).toBe(told)
  await leftAgain()
  await left()
})

test('what the document rejects and the GDPR grants stands beside each other, with the difference in words', async () => {
  const facts = 'right=objection&basis=public-task&limitInvoked=false&particularSituation=true'
  const { page: shown, left } = await visited(browser, `${page}#lt/may?${facts}`)
  expect(await verdict(shown)).toMatch(/negalima pasinaudoti .*26/u)
  expect(await verdict(shown, 'beside')).toMatch(/galima pasinaudoti .*21/u)
  await shown.getByText('Pagal BDAR rezultatas kitoks.').waitFor()
  await shown.getByText('Kuo dokumentas čia skiriasi nuo BDAR').click()
  expect(await shown.locator('#differences li').count()).toBeGreaterThan(3)
  await shown.getByText('Kas lemtų kitokį rezultatą').first().click()
  expect(await shown.locator('#own-changes').textContent()).toMatch(/teisėtu interesu/u)
  // What was opened stays open, whatever is answered.
  await answer(shown, /pagrindu/u, 'Prašymo gavimo dieną tvarkymas buvo grindžiamas teisėtu interesu')
  expect(await shown.locator('#own-changes').getAttribute('open')).toBe('')
  expect(await verdict(shown)).toMatch(/^Teise .* galima/u)
  expect(await barriers(shown)).toEqual([])
  await left()
})

test('every right and part of one can be chosen under either rulebook, without a barrier on a telephone', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const { page: shown, left } = await visited(browser, `${page}#lt/may`, phone)
  for (const book of ['adakavas', 'gdpr']) {
    await shown.locator('#field-book').selectOption(book)
    const rights = await shown.locator('#field-right option').count()
    expect(rights).toBeGreaterThan(15)
    for (let index = 0; index < rights; index += 1) {
      await shown.locator('#field-right').selectOption({ index })
      expect(await verdict(shown)).not.toBe('')
      expect(await fits(shown)).toBe(true)
    }
  }
  expect(await barriers(shown)).toEqual([])
  await shot(shown, 'may-phone')
  await left()
})

test('on a telephone the verdict stays in view below the questions, and is told once to who hears the page', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const { page: shown, left } = await visited(browser, `${page}#en/may?right=erasure`, phone)
  const brief = shown.locator('.brief')
  const inView = async (): Promise<boolean> => {
    const box = await brief.boundingBox()
    return box !== null && box.y >= 0 && box.y + box.height <= 740
  }
  expect(await inView()).toBe(true)
  await answer(shown, /need the data to establish/u, 'yes')
  expect(await inView()).toBe(true)
  expect(await brief.textContent()).toMatch(/does not apply .*18\.3/u)
  expect(await brief.getAttribute('aria-hidden')).toBe('true')
  await left()
})

test('it is worked on by keyboard alone, and the focus stays where it was', async () => {
  const { page: shown, left } = await visited(browser, `${page}#lt/may?right=objection`)
  const focused = (): Promise<string> => shown.evaluate('document.activeElement.id')
  await shown.keyboard.press('Tab')
  expect(await focused()).toBe('skip')
  await shown.keyboard.press('Enter')
  expect(await focused()).toBe('main')
  await shown.keyboard.press('Tab')
  expect(await focused()).toBe('field-book')
  await shown.keyboard.press('Tab')
  expect(await focused()).toBe('field-right')
  await shown.keyboard.press('Tab')
  // The first open question, of which "not known" is chosen: arrows move among its answers.
  expect(await focused()).toBe('basis-open')
  await shown.keyboard.press('ArrowDown')
  expect(await focused()).toBe('basis-consent')
  expect(await verdict(shown)).toMatch(/negalima pasinaudoti/u)
  await left()
})

test('an address with what does not exist shows the page as if it were not there, and never as markup', async () => {
  const evil = encodeURIComponent('<img src=x onerror=alert(1)>')
  const { page: shown, left } = await visited(
    browser,
    `${page}#xx/yy?book=${evil}&right=${evil}&basis=${evil}&__proto__=1&constructor=true&legalObligation=perhaps`,
  )
  expect(await verdict(shown)).toMatch(/dar nežinoma/u)
  expect(await shown.locator('#given').count()).toBe(0)
  expect(await shown.locator('img').count()).toBe(0)
  await left()
})

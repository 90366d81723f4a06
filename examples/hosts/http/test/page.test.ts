// The page in a browser, as a clerk works with it. `SHOTS=directory` keeps pictures of it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { plainDate } from 'privacy-rulebook'
import { createApp } from '../src/app.ts'
import { type Database, openDatabase } from '../src/database.ts'
import { addUser } from '../src/users.ts'
import { type Ask, asker } from './asking.ts'
import { assign, submit } from './commands.ts'
import { listening } from './serving.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const directory = await mkdtemp(join(tmpdir(), 'page-'))
const unit = 'Globos skyrius'

let db: Database
let browser: Browser
let ask: Ask
let url = ''
let closeServer: () => Promise<void>
let ona = ''
let eglė = ''
let rasa = ''

before(async () => {
  db = await openDatabase(directory)
  ona = await addUser(db, { name: 'Ona Onaitė', role: 'officer', unit })
  eglė = await addUser(db, { name: 'Eglė Eglaitė', role: 'reader', unit })
  rasa = await addUser(db, { name: 'Rasa Rasaitė', role: 'reviewer', unit: null })
  const app = createApp(db, () => plainDate('2026-03-05'))
  const server = await listening(app)
  url = server.url
  closeServer = server.close
  ask = asker((path, init) => fetch(`${url}${path}`, init))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  await closeServer?.()
  await db.close()
  await rm(directory, { recursive: true, force: true })
})

const submitted = async (...bodies: readonly object[]): Promise<void> => {
  for (const body of bodies) assert.equal((await ask('/requests', { token: ona, body })).status, 201)
}

/** A page of who has a token; nothing that it needs comes from elsewhere, and nothing goes wrong on it unseen. */
async function visit(token: string, at = '/', viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'lt-LT' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // A problem that the desk tells is one that the page shows; the browser writes it down as well.
    if (message.type() === 'error' && !/Failed to load resource/u.test(message.text()))
      faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(request.url())
  })
  await page.goto(`${url}/`)
  await page.getByLabel('Prieigos raktas').fill(token)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Atsijungti' }).waitFor()
  if (at !== '/') await page.goto(`${url}/#${at}`)
  return { page, context, faults }
}

async function left({ context, faults }: { context: BrowserContext; faults: readonly string[] }) {
  await context.close()
  assert.deepEqual(faults, [])
}

const shot = async (page: Page, name: string): Promise<void> => {
  const shots = process.env['SHOTS']
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}

/** What axe finds wrong for who can't see, or can't use a mouse. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((one) => one.html).join(' ')))",
  )
}

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? ''

const headed = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

test('who has no good token is told so, and sees nothing', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.getByLabel('Prieigos raktas').fill('ne tas')
  await page.getByRole('button', { name: 'Prisijungti' }).click()
  await page.getByText('Tokio prieigos rakto nėra.').waitFor()
  assert.deepEqual(await barriers(page), [])
  await context.close()
})

test('what is due is listed, what is overdue as such, and each leads to its case', async () => {
  await submitted(submit('L1', 'Ona Onaitė', '2026-02-02'), submit('L2', 'Ona Onaitė', '2026-02-20'))
  const visited = await visit(ona)
  const { page } = visited
  const due = page.locator('#due > li')
  await due.first().waitFor()
  assert.equal(await due.count(), 2)
  // Received on 2 February: overdue since 3 March. Received on 20 February: due on 20 March.
  assert.match(await textOf(due.nth(0)), /L1[\s\S]*41\spunktas[\s\S]*\(pavėluota\)/u)
  assert.match(await textOf(due.nth(1)), /L2[\s\S]*2026\sm\. kovo 20\sd\./u)
  assert.ok(!/pavėluota/u.test(await textOf(due.nth(1))))
  assert.deepEqual(await barriers(page), [])
  await shot(page, 'due')
  await page.getByRole('link', { name: 'L2' }).click()
  await headed(page, 'Prašymas L2')
  await left(visited)
})

test('a request is recorded, worked on and answered on the page alone, and its letters are there to be sent', async () => {
  const visited = await visit(ona)
  const { page } = visited
  await page.getByRole('link', { name: 'Registruoti prašymą' }).click()
  await headed(page, 'Registruoti prašymą')
  const form = page.getByRole('form')
  await form.getByLabel('Registracijos numeris').fill('N1')
  await form.getByLabel('Pateikimo diena').fill('2026-03-02')
  await form.getByLabel('Gavimo diena').fill('2026-03-02')
  await form.getByLabel('Kaip pateikta').selectOption({ label: 'el. paštu' })
  await form.getByLabel('Kas pateikė').selectOption({ label: 'duomenų subjektas' })
  for (const name of [
    'Nurodytas vardas ir pavardė',
    'Prašymas pasirašytas',
    'Pateiktas tapatybę įrodantis dokumentas',
  ])
    await form.getByLabel(name).check()
  await form.getByLabel('Reikalavimas').selectOption({ label: 'reikalavimas ištrinti asmens duomenis' })
  await form.getByLabel('duomenų nebereikia tikslams').check()
  await form.getByRole('combobox', { name: 'Duomenys', exact: true }).selectOption({ label: 'išvardyti' })
  await form.getByRole('button', { name: 'Pridėti duomenis' }).click()
  await form.getByRole('textbox', { name: 'Duomenys', exact: true }).fill('<img src=x onerror=alert(1)>')
  assert.deepEqual(await barriers(page), [])
  await shot(page, 'new')
  await form.getByRole('button', { name: 'Įrašyti' }).click()
  await headed(page, 'Prašymas N1')
  await page.getByText('Įrašyta.').waitFor()
  assert.match(await textOf(page.locator('#story')), /„<img src=x onerror=alert\(1\)>“/u)

  const act = async (name: string, fill: () => Promise<void>): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click()
    await fill()
    await page.getByRole('button', { name: 'Įrašyti' }).click()
    await page.getByText('Įrašyta.').waitFor()
    await page.getByRole('form', { name }).waitFor({ state: 'detached' })
  }
  await act('Atsakingo darbuotojo paskyrimas', () =>
    form.getByLabel('Atsakingas darbuotojas').fill('Ona Onaitė'),
  )
  await act('Tapatybės patvirtinimas', () => form.getByLabel('Kaip patvirtinta tapatybė').fill('pagal pasą'))
  await shot(page, 'case')
  await page.getByRole('button', { name: 'Atsakymas į prašymą', exact: true }).click()
  // The facts that matter for an erasure are asked, each in words, and none of another right.
  assert.equal(await form.getByLabel(/automatizuot/u).count(), 0)
  await form.getByLabel(/pagrindu .* duomenys buvo tvarkomi/u).selectOption({ index: 2 })
  for (const question of await form.getByRole('combobox').all())
    if ((await question.inputValue()) === '') await question.selectOption({ label: 'ne' })
  await form.getByLabel('Iki kurios dienos bus įgyvendinta').fill('2026-03-10')
  assert.deepEqual(await barriers(page), [])
  await shot(page, 'answer')
  await page.getByRole('button', { name: 'Įrašyti' }).click()
  await page.getByText('Į prašymą jau atsakyta. Padalinys: Globos skyrius.').waitFor()
  const letter = page.locator('.letter', { hasText: 'Dėl prašymo patenkinimo' })
  await letter.locator('summary').click()
  assert.match(await textOf(letter.locator('pre')), /17\.1\spapunktis/u)
  assert.deepEqual(await barriers(page), [])
  await shot(page, 'answered')

  await act('Įgyvendinimo patvirtinimas', async () => {
    // What is granted stands in the form already.
    assert.match(await form.getByLabel('Duomenys').inputValue(), /<img/u)
  })
  const { body } = await ask('/requests/N1', { token: ona })
  assert.equal(body.status, 'implemented')
  await left(visited)
})

test('a case is worked on by keyboard alone', async () => {
  await submitted(submit('K1', 'Ona Onaitė', '2026-03-02'))
  const visited = await visit(ona, '/requests/K1')
  const { page } = visited
  await headed(page, 'Prašymas K1')
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent')) === name) return
    }
    assert.fail(`no ${name} is reached`)
  }
  await tabTo('Tapatybės patvirtinimas')
  await page.keyboard.press('Enter')
  // The form has the focus: the day first, and then the means.
  await page.getByRole('form').waitFor()
  for (let step = 0; step < 8; step += 1) {
    if ((await page.evaluate('document.activeElement.tagName')) === 'TEXTAREA') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('pagal pasą')
  await tabTo('Įrašyti')
  await page.keyboard.press('Enter')
  await page.getByText('Įrašyta.').waitFor()
  assert.equal((await ask('/requests/K1', { token: ona })).body.version, 2)
  await left(visited)
})

test('what is not allowed now is told with why, and what was filled in wrongly at its field', async () => {
  await submitted(submit('W1', 'Ona Onaitė', '2026-03-02'))
  const visited = await visit(ona, '/requests/W1')
  const { page } = visited
  await headed(page, 'Prašymas W1')
  await page.getByText('Šiuo metu negalimi veiksmai').click()
  await page.getByText(/Mokesčio nepareikalauta/u).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Mokesčio sumokėjimas' }).count(), 0)

  await page.getByRole('button', { name: 'Tapatybės patvirtinimas' }).click()
  const form = page.getByRole('form')
  await form.getByLabel('Veiksmo diena').fill('2026-03-06')
  await form.getByLabel('Kaip patvirtinta tapatybė').fill('pagal pasą')
  await form.getByRole('button', { name: 'Įrašyti' }).click()
  await form.getByText('Veiksmo diena: tikėtasi ne vėlesnės kaip šios dienos').waitFor()
  assert.equal(await form.getByLabel('Veiksmo diena').getAttribute('aria-invalid'), 'true')
  await form.getByLabel('Veiksmo diena').fill('2026-03-01')
  await form.getByRole('button', { name: 'Įrašyti' }).click()
  // The rules reject what is dated before the request itself, and say so.
  await form.getByText('Veiksmas neleidžiamas').waitFor()
  assert.equal((await ask('/requests/W1', { token: ona })).body.version, 1)
  await left(visited)
})

test('who saves after a second clerk is told, looks again, and loses nothing of theirs', async () => {
  await submitted(submit('S1', 'Ona Onaitė', '2026-03-02'))
  const visited = await visit(ona, '/requests/S1')
  const { page } = visited
  await headed(page, 'Prašymas S1')
  await page.getByRole('button', { name: 'Tapatybės patvirtinimas' }).click()
  await page.getByLabel('Kaip patvirtinta tapatybė').fill('pagal pasą')
  const other = assign('Ona Onaitė', 'Ona Onaitė', '2026-03-03')
  assert.equal((await ask('/requests/S1/commands', { token: ona, body: other, seen: 1 })).status, 200)
  await page.getByRole('button', { name: 'Įrašyti' }).click()
  await page.getByText('Bylą tuo metu pakeitė kitas darbuotojas.').waitFor()
  assert.equal(await page.getByLabel('Kaip patvirtinta tapatybė').inputValue(), 'pagal pasą')
  await page.getByRole('button', { name: 'Peržiūrėti iš naujo' }).click()
  await page
    .locator('#story')
    .getByText(/atsakingu už prašymo nagrinėjimą|paskyr/u)
    .first()
    .waitFor()
  assert.equal((await ask('/requests/S1', { token: ona })).body.version, 2)
  await left(visited)
})

test('where the connection is lost, saving again does once what was asked', async () => {
  await submitted(submit('C1', 'Ona Onaitė', '2026-03-02'))
  const visited = await visit(ona, '/requests/C1')
  const { page } = visited
  await headed(page, 'Prašymas C1')
  await page.getByRole('button', { name: 'Tapatybės patvirtinimas' }).click()
  await page.getByLabel('Kaip patvirtinta tapatybė').fill('pagal pasą')
  // It arrives, and its answer does not.
  await page.route('**/commands', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: 'Įrašyti' }).click()
  await page.getByText('Ryšys nutrūko.').waitFor()
  await page.unroute('**/commands')
  await page.getByRole('button', { name: 'Įrašyti' }).click()
  await page.getByText('Jau buvo įrašyta anksčiau.').waitFor()
  assert.equal((await ask('/requests/C1', { token: ona })).body.version, 2)
  await visited.context.close()
})

test('a reader reads, without buttons; what is of another unit is not found', async () => {
  await submitted(submit('R1', 'Ona Onaitė', '2026-03-02'))
  const visited = await visit(eglė, '/requests/R1')
  await headed(visited.page, 'Prašymas R1')
  await visited.page.getByText('Jūs šioje byloje veiksmų atlikti negalite.').waitFor()
  assert.equal(await visited.page.locator('#options button').count(), 0)
  await left(visited)

  const kita = await addUser(db, { name: 'Vida Vidaitė', role: 'officer', unit: 'Slaugos skyrius' })
  const other = await visit(kita, '/requests/R1')
  await headed(other.page, 'Nerasta')
  assert.ok(!(await other.page.content()).includes('nuotrauka'))
  await left(other)
})

test('a complaint is recorded at its request, and worked on by who may review it', async () => {
  await submitted(submit('P1', 'Ona Onaitė', '2026-02-02'))
  const refusal = {
    type: 'RefuseUnfounded',
    data: {
      on: '2026-03-02',
      by: 'Ona Onaitė',
      finding: { kind: 'manifestly-unfounded', justification: 'prašoma to, ko nėra' },
    },
  }
  assert.equal((await ask('/requests/P1/commands', { token: ona, body: refusal, seen: 1 })).status, 200)
  const officer = await visit(ona, '/requests/P1')
  await headed(officer.page, 'Prašymas P1')
  await officer.page.getByRole('button', { name: 'Registruoti skundą' }).click()
  const form = officer.page.getByRole('form')
  await form.getByLabel('Registracijos numeris').fill('SK1')
  await form.getByLabel('Kaip pateikta').selectOption({ label: 'paštu' })
  await form.getByLabel('Kas pateikė').selectOption({ label: 'duomenų subjektas' })
  await form.getByLabel('Pagrindas').selectOption({ label: 'prašymas atmestas' })
  await form.getByLabel('Kodėl prašymas turi būti tenkinamas visa apimtimi').fill('Nuotraukos nebereikia.')
  await form.getByLabel('Prašymo kopija').check()
  await form.getByLabel('Atsakymo kopija').check()
  await form.getByRole('button', { name: 'Įrašyti' }).click()
  await headed(officer.page, 'Skundas SK1')
  await left(officer)

  const reviewer = await visit(rasa, '/complaints/SK1')
  await headed(reviewer.page, 'Skundas SK1')
  await reviewer.page.getByText('Kas gali nagrinėti skundą').waitFor()
  await reviewer.page.getByRole('button', { name: /paskyrimas/u }).click()
  await reviewer.page.getByLabel('Skundą nagrinėsiantis darbuotojas').fill('Rasa Rasaitė')
  await reviewer.page.getByRole('button', { name: 'Įrašyti' }).click()
  await reviewer.page.getByText('Įrašyta.').waitFor()
  assert.deepEqual(await barriers(reviewer.page), [])
  await shot(reviewer.page, 'complaint')
  await left(reviewer)
})

test('on a telephone everything is there without scrolling sideways, and in English for who asks', async () => {
  await submitted(submit('T1', 'Ona Onaitė', '2026-03-02'))
  const phone = { width: 360, height: 740 }
  const visited = await visit(ona, '/requests/T1', phone)
  const { page } = visited
  await headed(page, 'Prašymas T1')
  const fits = () =>
    page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
  assert.ok(await fits())
  await shot(page, 'phone-case')
  await page.getByRole('button', { name: 'English' }).click()
  await headed(page, 'Request T1')
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByText(/answer to the request by 2\sApril\s2026/u).waitFor()
  await page.getByRole('button', { name: 'Lietuvių' }).click()
  await headed(page, 'Prašymas T1')
  await page.goto(`${url}/#/new`)
  await headed(page, 'Registruoti prašymą')
  assert.ok(await fits())
  await shot(page, 'phone-new')
  await page.goto(`${url}/#/`)
  await page.locator('#due').waitFor()
  assert.ok(await fits())
  await shot(page, 'phone-due')
  await left(visited)
})

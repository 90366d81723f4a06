// The page of a clerk: what is due, a case with what can be done, its story and its letters.
import { h } from './dom.js'
import { fieldsOf } from './form.js'
import { wordsAlone, wordsIn } from './words.js'

const at = (id) => document.getElementById(id)
const main = at('main')

let language = localStorage.getItem('language') === 'en' ? 'en' : 'lt'
let token = sessionStorage.getItem('token')
let words = wordsAlone(language)
let me = null
let schemas = {}

/** The server can't be reached: whether it did what it was asked, nobody knows. */
class Lost extends Error {}

/** Asks the desk. What is no answer of it is told as lost. */
async function ask(path, { body, seen } = {}) {
  const headers = { 'Accept-Language': language, Authorization: `Bearer ${token}` }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (seen !== undefined) headers['If-Match'] = `"${seen}"`
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { ok: response.ok, status: response.status, body: await response.json() }
  } catch {
    throw new Lost()
  }
}

const say = (text) => {
  at('status').textContent = text
}
/** What to say once the next view stands. */
let next = ''

/** Shows a view, and moves the reader to its heading. */
function show(title, ...content) {
  const heading = h('h1', { tabindex: -1 }, title)
  document.title = `${title} – ${words.title}`
  main.replaceChildren(heading, ...content.filter((one) => one !== null))
  heading.focus()
}

const section = (title, ...content) => h('section', {}, h('h2', {}, title), content)
const link = (kind, id) => h('a', { href: `#/${kind}s/${encodeURIComponent(id)}` }, id)

/** What went wrong, in a view of its own. */
function problem({ title, detail }) {
  show(title, h('p', { role: 'alert' }, detail ?? ''), h('p', {}, h('a', { href: '#/' }, words.back)))
}

function signIn(message = '') {
  const input = h('input', { type: 'password', id: 'token', required: true, autocomplete: 'off' })
  const form = h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault()
        token = input.value.trim()
        sessionStorage.setItem('token', token)
        await begin()
      },
    },
    h('p', { role: 'alert', class: 'alarm' }, message),
    h('div', { class: 'field' }, h('label', { for: 'token' }, words.token), input),
    h('button', { type: 'submit' }, words.signIn),
  )
  show(words.signIn, form)
  input.focus()
}

const dueItem = ({ text, overdue }) =>
  h('div', {}, text, overdue === true ? h('span', { class: 'alarm' }, ` (${words.overdue})`) : null)

async function dueList() {
  const list = h('ul', { id: 'due' })
  const more = h('p')
  const part = async (after) => {
    const { ok, body } = await ask(`/due${after === null ? '' : `?after=${encodeURIComponent(after)}`}`)
    if (!ok) return problem(body)
    list.append(
      ...body.cases.map(({ kind, id, due }) =>
        h('li', {}, h('div', {}, `${words[kind]} `, link(kind, id)), due.map(dueItem)),
      ),
    )
    more.replaceChildren(
      ...(body.next === null
        ? []
        : [h('button', { type: 'button', class: 'minor', onclick: () => part(body.next) }, words.more)]),
    )
    return body
  }
  const first = await part(null)
  if (first === undefined) return
  show(
    words.due,
    me.may.SubmitRequest ? h('p', {}, h('a', { href: '#/new' }, words.newRequest)) : null,
    h('section', {}, first.cases.length === 0 ? h('p', {}, words.dueNone) : list, more),
    finder(),
  )
}

function finder() {
  const kind = h(
    'select',
    { id: 'find-kind' },
    ['request', 'complaint'].map((one) => h('option', { value: one }, words[one])),
  )
  const number = h('input', { id: 'find', type: 'text', required: true, autocomplete: 'off' })
  return h(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        location.hash = `#/${kind.value}s/${encodeURIComponent(number.value.trim().normalize('NFC'))}`
      },
    },
    h('h2', {}, words.find),
    h(
      'div',
      { class: 'row' },
      h('div', {}, h('label', { for: 'find-kind' }, words.findKind), ' ', kind),
      h('div', {}, h('label', { for: 'find' }, words.number), ' ', number),
      h('button', { type: 'submit', class: 'minor' }, words.open),
    ),
  )
}

/** The data of a command, as the schemas of the desk have them. */
const dataOf = (kind, command) =>
  schemas[`${kind === 'request' ? 'RequestCommand' : 'ComplaintCommand'}.${command}`].properties.data

/**
 * A form for a command.
 *
 * @param send - Sends the command; what it gives is shown where it isn't what was hoped for.
 * @param done - What to show then.
 * @param alone - It has a view of its own, with its name over it.
 */
function commandForm({ kind, command, name, start, hints, send, done, cancel, alone = false }) {
  const today = { on: me.today, submittedOn: me.today, receivedOn: me.today }
  const { elements, read } = fieldsOf(schemas, words, hints).object(dataOf(kind, command), {
    ...today,
    ...start,
  })
  const faults = h('div', { role: 'alert' })
  const save = h('button', { type: 'submit' }, words.save)
  const form = h(
    'form',
    {
      'aria-label': name,
      onsubmit: async (event) => {
        event.preventDefault()
        for (const one of form.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid')
        const data = { ...read('data'), by: me.name }
        save.disabled = true
        try {
          const { ok, status, body } = await send({ type: command, data })
          if (ok) await done(body)
          else tell(status, body)
        } catch (error) {
          if (!(error instanceof Lost)) throw error
          faults.replaceChildren(h('p', { class: 'alarm' }, words.lost))
        } finally {
          save.disabled = false
        }
      },
    },
    alone ? null : h('h3', {}, name),
    faults,
    elements,
    h(
      'div',
      { class: 'row' },
      save,
      h('button', { type: 'button', class: 'minor', onclick: cancel }, words.cancel),
    ),
  )

  /** Tells what is wrong, beside the fields that it is wrong with. */
  function tell(status, { title, detail, errors = [] }) {
    const found = errors.map(({ path, message }) => {
      const place = form.querySelector(`[data-path="${CSS.escape(path)}"]`)
      place?.setAttribute('aria-invalid', 'true')
      const label = place?.labels?.[0] ?? place?.querySelector('legend')
      return {
        place,
        text: `${label?.textContent ?? ''}: ${message.replace(/^[^:]*: /, '')}`.replace(/^: /, ''),
      }
    })
    faults.replaceChildren(
      h('p', { class: 'alarm' }, title),
      detail === undefined ? '' : h('p', {}, detail),
      h(
        'ul',
        {},
        found.map(({ text }) => h('li', {}, text)),
      ),
      status === 412
        ? h('button', { type: 'button', class: 'minor', onclick: () => route() }, words.refresh)
        : '',
    )
    const first = found.find(({ place }) => place !== null)?.place ?? faults.querySelector('button')
    if (first instanceof HTMLElement) {
      first.closest('details')?.setAttribute('open', '')
      first.focus()
    }
    faults.scrollIntoView({ block: 'nearest' })
  }
  return form
}

function newRequest() {
  show(
    words.newRequest,
    commandForm({
      kind: 'request',
      command: 'SubmitRequest',
      name: words.newRequest,
      start: {},
      hints: {},
      alone: true,
      send: (body) => ask('/requests', { body }),
      done: ({ id, repeated, notes }) => {
        next = told(repeated, notes)
        location.hash = `#/requests/${encodeURIComponent(id)}`
      },
      cancel: () => {
        location.hash = '#/'
      },
    }),
  )
}

const told = (repeated, notes) => [repeated ? words.savedBefore : words.saved, ...notes].join(' ')

async function caseView(kind, id) {
  const path = `/${kind}s/${encodeURIComponent(id)}`
  const { ok, body: one } = await ask(path)
  if (!ok) return problem(one)
  const place = h('div')
  const again = () => caseView(kind, id)
  const open = (form) => {
    place.replaceChildren(form)
    form.querySelector('input, select, textarea')?.focus()
  }
  const hints = {
    reviewer: one.reviewers.flatMap(({ name, may }) => (may ? [name] : [])),
    officer: [me.name],
  }
  const perform = ({ command, name, start }) =>
    open(
      commandForm({
        kind,
        command,
        name,
        start,
        hints,
        send: (body) => ask(`${path}/commands`, { body, seen: one.version }),
        done: async ({ repeated, notes }) => {
          await again()
          say(told(repeated, notes))
        },
        cancel: () => place.replaceChildren(),
      }),
    )
  const lodge = () =>
    open(
      commandForm({
        kind: 'complaint',
        command: 'LodgeComplaint',
        name: words.newComplaint,
        start: {},
        hints,
        send: (body) => ask(`${path}/complaints`, { body }),
        done: ({ id: complaint, repeated, notes }) => {
          next = told(repeated, notes)
          location.hash = `#/complaints/${encodeURIComponent(complaint)}`
        },
        cancel: () => place.replaceChildren(),
      }),
    )
  const mayLodge = kind === 'request' && me.may.LodgeComplaint
  const allowed = one.options.filter((option) => option.allowed)
  const closed = allowed.filter((option) => !option.open)
  show(
    `${words[kind]} ${id}`,
    h('p', {}, capitalised(one.statusInWords), '. ', `${words.unit}: ${one.unit}.`),
    one.request === null ? null : h('p', {}, `${words.aboutRequest} `, link('request', one.request)),
    section(words.duties, one.duties.length === 0 ? h('p', {}, words.dutiesNone) : dutyList(one.duties)),
    section(
      words.options,
      mayLodge || closed.length < allowed.length
        ? null
        : h('p', {}, allowed.length === 0 ? words.optionsNone : words.optionsNoneOpen),
      h(
        'ul',
        { id: 'options' },
        allowed
          .filter((option) => option.open)
          .map((option) =>
            h(
              'li',
              {},
              h('button', { type: 'button', onclick: () => perform(option) }, option.name),
              h('div', { class: 'faint' }, [option.clauses, ...limits(option)].join('; ')),
            ),
          ),
        mayLodge
          ? h('li', {}, h('button', { type: 'button', class: 'minor', onclick: lodge }, words.newComplaint))
          : null,
      ),
      place,
      closed.length === 0
        ? null
        : h(
            'details',
            {},
            h('summary', {}, words.closed),
            h(
              'ul',
              {},
              closed.map(({ name, why }) => h('li', {}, h('strong', {}, name), h('div', {}, why))),
            ),
          ),
    ),
    one.reviewers.length === 0
      ? null
      : section(
          words.reviewers,
          h(
            'ul',
            {},
            one.reviewers.map(({ why }) => h('li', {}, why)),
          ),
        ),
    section(
      words.story,
      h(
        'ol',
        { id: 'story' },
        one.story.map(({ day, sentences, breaches }) =>
          h(
            'li',
            {},
            h('strong', {}, day),
            h('div', {}, sentences.join(' ')),
            breaches.map((breach) => h('div', { class: 'alarm' }, breach)),
          ),
        ),
      ),
    ),
    section(
      words.letters,
      one.letters.length === 0 ? h('p', {}, words.lettersNone) : null,
      one.letters.map(({ on, heading, text }) =>
        h('details', { class: 'letter' }, h('summary', {}, `${on} ${heading}`), h('pre', {}, text)),
      ),
    ),
    kind === 'complaint' || one.complaints.length === 0
      ? null
      : section(
          words.complaints,
          h(
            'ul',
            {},
            one.complaints.map((other) =>
              h('li', {}, link('complaint', other.id), ` – ${other.statusInWords}`),
            ),
          ),
        ),
    one.asked.length === 0
      ? null
      : section(
          words.asked,
          h(
            'ul',
            {},
            one.asked.map(({ to, item, type }) =>
              h('li', {}, `${words.to[to]}, „${item}“: ${words.asks[type]}`),
            ),
          ),
        ),
  )
}

const capitalised = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const limits = ({ by, until }) => [
  ...(by === null ? [] : [`${words.by} ${by}`]),
  ...(until === null ? [] : [`${words.possibleUntil} ${until}`]),
]

const dutyList = (duties) =>
  h(
    'ul',
    { id: 'duties' },
    duties.map(({ text, status }) => h('li', { class: status === 'overdue' ? 'alarm' : null }, text)),
  )

/** Shows what the address names. */
async function route() {
  if (me === null) return
  const [, kinds, id] = location.hash.split('/')
  try {
    if (kinds === 'new') newRequest()
    else if ((kinds === 'requests' || kinds === 'complaints') && id !== undefined)
      await caseView(kinds.slice(0, -1), decodeURIComponent(id))
    else await dueList()
  } catch (error) {
    if (!(error instanceof Lost)) throw error
    say(words.unreachable)
  }
}

/** Everything that stands around a view, in the language. */
function surround() {
  document.documentElement.lang = language
  at('skip').textContent = words.skip
  at('home').textContent = words.title
  at('language').textContent = words.language
  at('language').lang = language === 'lt' ? 'en' : 'lt'
  at('leave').textContent = words.signOut
  at('leave').hidden = me === null
  at('who').textContent = me === null ? '' : `${me.name}, ${words.role[me.role]}`
}

/** Begins, or begins anew: with who is signed in, in the language. */
async function begin() {
  words = wordsAlone(language)
  me = null
  surround()
  if (token === null || token === '') return signIn()
  try {
    const [who, said, document] = await Promise.all(
      ['/me', '/words', '/openapi.json'].map((path) => ask(path)),
    )
    if (who.status === 401) return signIn(words.wrongToken)
    me = who.body
    words = wordsIn(language, said.body)
    schemas = document.body.components.schemas
    surround()
    await route()
  } catch (error) {
    if (!(error instanceof Lost)) throw error
    say(words.unreachable)
  }
}

at('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
at('language').addEventListener('click', () => {
  language = language === 'lt' ? 'en' : 'lt'
  localStorage.setItem('language', language)
  say('')
  void begin()
})
at('leave').addEventListener('click', () => {
  token = null
  sessionStorage.removeItem('token')
  say('')
  void begin()
})
addEventListener('hashchange', async () => {
  say('')
  await route()
  say(next)
  next = ''
})
await begin()

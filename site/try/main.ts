// The page: what the address says is drawn, and what is filled in becomes the address.
import { isCalendarRangeError, isInvalidInput } from 'privacy-rulebook'
import * as z from 'zod'
import { type Child, h, redraw } from './dom.js'
import { listen } from './listen.js'
import { may } from './may.js'
import { now } from './now.js'
import { addressOf, type Place, placeOf, type ViewName, views } from './place.js'
import { addressIn, type Tongue, tongueOf, type View } from './view.js'
import { when } from './when.js'

// The page lets no text be run as code, and zod needs none.
z.config({ jitless: true })

const drawn: Readonly<Record<ViewName, View>> = { may, when, now, listen }

function header({ view, given }: Place, tongue: Tongue): HTMLElement {
  const { words, language } = tongue
  const other = language === 'lt' ? 'en' : 'lt'
  return h(
    'header',
    {},
    h('a', { id: 'skip', href: '#main' }, words.skip),
    h('p', { id: 'title' }, words.title),
    h(
      'a',
      { id: 'language', lang: other, hreflang: other, href: addressOf({ language: other, view, given }) },
      words.otherLanguage,
    ),
    h(
      'nav',
      { 'aria-label': words.title },
      views.map((one) =>
        h(
          'a',
          { href: addressIn(tongue, one), 'aria-current': one === view ? 'page' : null },
          words.views[one],
        ),
      ),
    ),
  )
}

/** The view of a place; what the library refuses is said as it says it. */
function shown({ view, given }: Place, tongue: Tongue): Child {
  try {
    return drawn[view](given, tongue)
  } catch (error) {
    if (!isInvalidInput(error) && !isCalendarRangeError(error)) throw error
    return h('p', { class: 'fault', role: 'alert', lang: 'en' }, error.message)
  }
}

/** Draws a place. */
function draw(page: Element, place: Place): void {
  const { language, view } = place
  const tongue = tongueOf(language)
  const { words } = tongue
  document.documentElement.lang = language
  document.title = `${words.views[view]} ${words.title}`
  const focused = idsAround(document.activeElement)
  redraw(
    page,
    h(
      'div',
      { id: 'page' },
      header(place, tongue),
      h(
        'main',
        { id: 'main', tabindex: -1, class: view },
        h('h1', { tabindex: -1 }, words.views[view]),
        h('p', { class: 'lead' }, words.leads[view]),
        shown(place, tongue),
      ),
      h('footer', {}, h('p', {}, words.foot)),
    ),
  )
  // What was moved to another place lost the focus on the way; of what is gone, what was around it gets it.
  for (const id of focused) {
    if (document.activeElement?.id !== id) document.getElementById(id)?.focus()
    if (document.activeElement?.id === id) return
  }
}

/** The ids of an element and of what it stands in, from the inside. */
const idsAround = (element: Element | null): readonly string[] =>
  element === null ? [] : [...(element.id === '' ? [] : [element.id]), ...idsAround(element.parentElement)]

/** What a form says, together with what its view keeps besides. */
function filledIn(form: HTMLFormElement, { given }: Place): URLSearchParams {
  const said = new FormData(form)
  const others = [...given].filter(([name]) => form.elements.namedItem(name) === null)
  return new URLSearchParams([
    ...[...said].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ...others,
  ])
}

const page = document.getElementById('page')
if (page !== null) {
  document.documentElement.classList.toggle('embedded', window.parent !== window)
  let place = placeOf(location.hash)
  draw(page, place)
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null
    if (form === null) return
    place = { ...place, given: filledIn(form, place) }
    history.replaceState(null, '', addressOf(place))
    draw(page, place)
  })
  document.addEventListener('submit', (event) => event.preventDefault())
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.id !== 'skip') return
    event.preventDefault()
    document.getElementById('main')?.focus()
  })
  addEventListener('hashchange', () => {
    const { view } = place
    place = placeOf(location.hash)
    draw(page, place)
    if (view !== place.view) document.querySelector('h1')?.focus()
  })
}

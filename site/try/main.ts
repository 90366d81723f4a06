// The page: what the address says is drawn, and what is filled in becomes the address.
import * as z from 'zod'
import { h, redraw } from './dom.js'
import { listen } from './listen.js'
import { may } from './may.js'
import { addressOf, type Place, placeOf, type ViewName, views } from './place.js'
import { addressIn, type Tongue, tongueOf, type View } from './view.js'
import { when } from './when.js'

// The page lets no text be run as code, and zod needs none.
z.config({ jitless: true })

const drawn: Readonly<Partial<Record<ViewName, View>>> = { may, when, listen }

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
      views
        .filter((one) => one in drawn)
        .map((one) =>
          h(
            'a',
            { href: addressIn(tongue, one), 'aria-current': one === view ? 'page' : null },
            words.views[one],
          ),
        ),
    ),
  )
}

/** Draws a place. */
function draw(page: Element, place: Place): void {
  const { language, view, given } = place
  const tongue = tongueOf(language)
  const { words } = tongue
  document.documentElement.lang = language
  document.title = `${words.views[view]} ${words.title}`
  const focused = document.activeElement?.id ?? ''
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
        drawn[view]?.(given, tongue) ?? null,
      ),
      h('footer', {}, h('p', {}, words.foot)),
    ),
  )
  // What was moved to another place lost the focus on the way.
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus()
}

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

import { noBreak } from './no-break.js'
import {
  byDocument,
  type Cited,
  type CitedOf,
  headed,
  inRanges,
  type NamedDocument,
  type Provision,
  provision,
  type References,
} from './references.js'
import { list, quote } from './words.lt.js'

type Case = 'nominative' | 'genitive' | 'accusative' | 'locative'
type Noun = Readonly<Record<Case, string>>

/** A clause of the top level, and several. */
const clause: Noun = { nominative: 'punktas', genitive: 'punkto', accusative: 'punktą', locative: 'punkte' }
const clauses: Noun = {
  nominative: 'punktai',
  genitive: 'punktų',
  accusative: 'punktus',
  locative: 'punktuose',
}
/** A clause below another one, and several. */
const subClause: Noun = {
  nominative: 'papunktis',
  genitive: 'papunkčio',
  accusative: 'papunktį',
  locative: 'papunktyje',
}
const subClauses: Noun = {
  nominative: 'papunkčiai',
  genitive: 'papunkčių',
  accusative: 'papunkčius',
  locative: 'papunkčiuose',
}
const article: Noun = {
  nominative: 'straipsnis',
  genitive: 'straipsnio',
  accusative: 'straipsnį',
  locative: 'straipsnyje',
}
const articles: Noun = {
  nominative: 'straipsniai',
  genitive: 'straipsnių',
  accusative: 'straipsnius',
  locative: 'straipsniuose',
}
const paragraph: Noun = { nominative: 'dalis', genitive: 'dalies', accusative: 'dalį', locative: 'dalyje' }
const paragraphs: Noun = {
  nominative: 'dalys',
  genitive: 'dalių',
  accusative: 'dalis',
  locative: 'dalyse',
}

const documents = { adakavas: 'Aprašo', kaunas: 'Taisyklių', gdpr: 'BDAR' } as const
const insideDocuments = { adakavas: 'Apraše', kaunas: 'Taisyklėse', gdpr: 'BDAR' } as const

/** Numbers with the noun that they need: "17 punktas", "17 ir 18 punktai". */
const numbered = (numbers: readonly string[], one: Noun, several: Noun, form: Case): string =>
  `${list(inRanges(numbers))}${noBreak}${(numbers.length === 1 ? one : several)[form]}`

/** What something has, in the genitive before what stands in it: "17 straipsnio 1 dalis". */
const within = (number: string, whole: Noun, part: string): string =>
  `${number}${noBreak}${whole.genitive} ${part}`

/** Things that follow one another and have the same key, together. */
function runs<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string | undefined,
): readonly (readonly [Thing, ...Thing[]])[] {
  const found: [Thing, ...Thing[]][] = []
  for (const thing of things) {
    const last = found.at(-1)
    if (last !== undefined && key(last[0]) === key(thing)) last.push(thing)
    else found.push([thing])
  }
  return found
}

const given = (numbers: readonly (string | undefined)[]): readonly string[] =>
  numbers.filter((number) => number !== undefined)

/** What is cited of one article: "2 dalies h ir i punktai", "3 ir 4 dalys". */
function partsOfArticle(provisions: readonly Provision[], form: Case): string {
  const parts = runs(provisions, ({ paragraph: of, point }) => (point === undefined ? '' : `in ${of}`))
  return list(
    parts.map((run) => {
      const [{ paragraph: of, point }] = run
      const points = given(run.map((one) => one.point))
      if (point === undefined)
        return numbered(given(run.map((one) => one.paragraph)), paragraph, paragraphs, form)
      const cited = numbered(points, clause, clauses, form)
      return of === undefined ? cited : within(of, paragraph, cited)
    }),
  )
}

/** "13 ir 14 straipsniai", "9 straipsnio 2 dalies h ir i punktai ir 3 dalis". */
function ofGdpr(numbers: readonly string[], form: Case): readonly string[] {
  const isWhole = ({ paragraph: part, point }: Provision): boolean =>
    part === undefined && point === undefined
  return runs(numbers.map(provision), (one) => (isWhole(one) ? 'whole' : one.article)).map((run) => {
    const [first] = run
    return isWhole(first)
      ? numbered(
          run.map((one) => one.article),
          article,
          articles,
          form,
        )
      : within(first.article, article, partsOfArticle(run, form))
  })
}

/** "17 punktas" and "17.1 ir 17.3 papunkčiai". */
function ofDocument(numbers: readonly string[], form: Case): readonly string[] {
  const group = (among: readonly string[], one: Noun, several: Noun): readonly string[] =>
    among.length === 0 ? [] : [numbered(among, one, several, form)]
  return [
    ...group(
      numbers.filter((number) => !number.includes('.')),
      clause,
      clauses,
    ),
    ...group(
      numbers.filter((number) => number.includes('.')),
      subClause,
      subClauses,
    ),
  ]
}

/** A part of a document that has headings only, and several. */
const part: Noun = { nominative: 'dalis', genitive: 'dalies', accusative: 'dalį', locative: 'dalyje' }
const parts: Noun = { nominative: 'dalys', genitive: 'dalių', accusative: 'dalis', locative: 'dalyse' }

/** What is cited of a document of an institution's own: "dalis „Saugojimas“", "12 punktas". */
function ofOwn(
  numbers: readonly string[],
  document: NamedDocument | undefined,
  form: Case,
): readonly string[] {
  const { headings, others } = headed(numbers, document, 'lt')
  const noun = headings.length === 1 ? part : parts
  const named = headings.length === 0 ? [] : [`${noun[form]} ${list(headings.map(quote))}`]
  return [...named, ...ofDocument(others, form)]
}

/** What a document is called, in the genitive. */
const nameOf = (id: string, document: NamedDocument | undefined): string =>
  id === 'adakavas' || id === 'kaunas' || id === 'gdpr'
    ? documents[id]
    : (document?.words.lt?.document.genitive ?? `dokumento ${quote(id)}`)

/** A document as where something stands. */
const insideDocument = (id: string, own: readonly NamedDocument[]): string =>
  id === 'adakavas' || id === 'kaunas' || id === 'gdpr'
    ? insideDocuments[id]
    : (own.find((one) => one.id === id)?.words.lt?.document.locative ?? `dokumente ${quote(id)}`)

function inCase(cited: Cited, form: Case, own: readonly NamedDocument[]): string {
  const groups = byDocument(cited).flatMap(({ document, numbers }: CitedOf): readonly string[] => {
    const known = own.find(({ id }) => id === document)
    const [first = '', ...others] = document === 'gdpr' ? ofGdpr(numbers, form) : ofOwn(numbers, known, form)
    return [`${nameOf(document, known)} ${first}`, ...others]
  })
  // "ir" stands inside the last group already where that has several numbers.
  return groups.at(-1)?.includes(' ir ') === true ? groups.join(', ') : list(groups)
}

/** Clauses as Lithuanian names them, with documents of an institution's own. */
const naming = (own: readonly NamedDocument[]): References => ({
  name: (cited) => inCase(cited, 'nominative', own),
  of: (cited) => inCase(cited, 'genitive', own),
  under: (cited) => `pagal ${inCase(cited, 'accusative', own)}`,
  inside: (cited) => inCase(cited, 'locative', own),
  insideDocument: (id) => insideDocument(id, own),
  naming,
})

/** Clauses as Lithuanian names them. */
export const references: References = /* @__PURE__ */ naming([])

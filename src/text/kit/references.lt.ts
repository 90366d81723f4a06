import { byDocument, type Cited, type CitedOf, provision, type References } from './references.js'
import { list } from './words.lt.js'

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
const paragraph: Noun = { nominative: 'dalis', genitive: 'dalies', accusative: 'dalį', locative: 'dalyje' }

const documents = { adakavas: 'Aprašo', kaunas: 'Taisyklių', gdpr: 'BDAR' } as const

/** "17 straipsnio 1 dalies c punktas": every part but the last in the genitive. */
function ofGdpr(number: string, form: Case): string {
  const { article: no, paragraph: part, point } = provision(number)
  const levels: readonly (readonly [string | undefined, Noun])[] = [
    [no, article],
    [part, paragraph],
    [point, clause],
  ]
  const named = levels.filter(([level]) => level !== undefined)
  return named
    .map(([level, noun], index) => `${level} ${noun[index === named.length - 1 ? form : 'genitive']}`)
    .join(' ')
}

/** "17 punktas" and "17.1 ir 17.3 papunkčiai". */
function ofDocument(numbers: readonly string[], form: Case): readonly string[] {
  const group = (among: readonly string[], one: Noun, several: Noun): readonly string[] =>
    among.length === 0 ? [] : [`${list(among)} ${(among.length === 1 ? one : several)[form]}`]
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

function inCase(cited: Cited, form: Case): string {
  const groups = byDocument(cited).flatMap(({ document, numbers }: CitedOf): readonly string[] => {
    const [first = '', ...others] =
      document === 'gdpr' ? numbers.map((number) => ofGdpr(number, form)) : ofDocument(numbers, form)
    return [`${documents[document]} ${first}`, ...others]
  })
  // "ir" stands inside the last group already where that has several numbers.
  return groups.at(-1)?.includes(' ir ') === true ? groups.join(', ') : list(groups)
}

/** Clauses as Lithuanian names them. */
export const references: References = {
  name: (cited) => inCase(cited, 'nominative'),
  of: (cited) => inCase(cited, 'genitive'),
  under: (cited) => `pagal ${inCase(cited, 'accusative')}`,
  inside: (cited) => inCase(cited, 'locative'),
}

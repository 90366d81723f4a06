import { noBreak } from './no-break.js'
import {
  byDocument,
  type Cited,
  headed,
  inRanges,
  type NamedDocument,
  type References,
} from './references.js'
import { list, quote } from './words.en.js'

const documents: Readonly<Record<string, string>> = {
  adakavas: 'the Procedure',
  kaunas: 'the Rules',
  gdpr: 'the GDPR',
}

/** What is cited of a document that is not the GDPR: "clause 12", "the part “Retention”". */
function partsOf(numbers: readonly string[], document: NamedDocument | undefined): string {
  const { headings, others } = headed(numbers, document, 'en')
  const parts = headings.length === 1 ? 'the part' : 'the parts'
  const named = headings.length === 0 ? [] : [`${parts} ${list(headings.map(quote))}`]
  const clauses = others.length > 1 ? 'clauses' : 'clause'
  return list([...named, ...(others.length === 0 ? [] : [`${clauses}${noBreak}${list(inRanges(others))}`])])
}

function name(cited: Cited, own: readonly NamedDocument[]): string {
  return list(
    byDocument(cited).map(({ document, numbers }) => {
      if (document === 'gdpr')
        return `GDPR ${numbers.length > 1 ? 'Articles' : 'Article'}${noBreak}${list(inRanges(numbers))}`
      const known = own.find(({ id }) => id === document)
      return `${partsOf(numbers, known)} of ${called(document, own)}`
    }),
  )
}

/** What a document is called. */
const called = (document: string, own: readonly NamedDocument[]): string =>
  documents[document] ??
  own.find(({ id }) => id === document)?.words.en?.document ??
  `the document ${quote(document)}`

/** Clauses as English names them, with documents of an institution's own. */
const naming = (own: readonly NamedDocument[]): References => ({
  name: (cited) => name(cited, own),
  of: (cited) => `of ${name(cited, own)}`,
  under: (cited) => `under ${name(cited, own)}`,
  inside: (cited) => `in ${name(cited, own)}`,
  insideDocument: (id) => `in ${called(id, own)}`,
  naming,
})

/** Clauses as English names them. */
export const references: References = /* @__PURE__ */ naming([])

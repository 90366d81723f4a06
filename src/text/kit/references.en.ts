import { noBreak } from './no-break.js'
import { byDocument, type Cited, inRanges, type References } from './references.js'
import { list } from './words.en.js'

const documents = { adakavas: 'the Procedure', kaunas: 'the Rules' } as const

function name(cited: Cited): string {
  return list(
    byDocument(cited).map(({ document, numbers }) => {
      const several = numbers.length > 1
      return document === 'gdpr'
        ? `GDPR ${several ? 'Articles' : 'Article'}${noBreak}${list(inRanges(numbers))}`
        : `${several ? 'clauses' : 'clause'}${noBreak}${list(inRanges(numbers))} of ${documents[document]}`
    }),
  )
}

/** Clauses as English names them. */
export const references: References = {
  name,
  of: (cited) => `of ${name(cited)}`,
  under: (cited) => `under ${name(cited)}`,
  inside: (cited) => `in ${name(cited)}`,
}

import type { DocumentWords, LithuanianNoun } from '../../documents/index.js'

/** The Centre in each case. */
const centre: LithuanianNoun = {
  nominative: 'Centras',
  genitive: 'Centro',
  dative: 'Centrui',
  accusative: 'Centrą',
  instrumental: 'Centru',
  locative: 'Centre',
}

/** The Rules in each case. */
const rules: LithuanianNoun = {
  nominative: 'Taisyklės',
  genitive: 'Taisyklių',
  dative: 'Taisyklėms',
  accusative: 'Taisykles',
  instrumental: 'Taisyklėmis',
  locative: 'Taisyklėse',
}

const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

/** "pats Centras", where the institution is feminine. */
const itself = { pats: 'pati', paties: 'pačios', pačiam: 'pačiai' } as const

/** The words of sentences on recorded calls for the document and the institution of others. */
export function renaming({ lt }: DocumentWords): (text: string) => string {
  if (lt === undefined) return (text) => text
  const { document, institution, gender } = lt
  const forms = new Map(
    cases.flatMap((form) => [
      [centre[form], institution[form]],
      [rules[form], document[form]],
    ]),
  )
  const named = /(?<!\p{L})(Centr(?:as|o|ui|ą|u|e)|Taisykl(?:ės|ių|ėms|es|ėmis|ėse))(?!\p{L})/gu
  const own = /(?<!\p{L})(pats|paties|pačiam)(?= Centr)/gu
  return (text) =>
    text
      .replace(own, (word) =>
        gender === 'feminine' && (word === 'pats' || word === 'paties' || word === 'pačiam')
          ? itself[word]
          : word,
      )
      .replace(named, (word) => forms.get(word) ?? word)
}

import type { DecidingTexts } from './deciding-texts.js'
import { list } from './words.lt.js'

/** Who decides, and on which grounds an examination is extended. */
export const deciding: DecidingTexts = {
  offices: {},
  grounds: { complexity: 'prašymo sudėtingumas', 'number-of-requests': 'prašymų skaičius' },
  decided: (office) => `sprendimą priėmė ${office}`,
  extended: (office) => `sprendimą pratęsti nagrinėjimo laikotarpį priėmė ${office}`,
  onGrounds: (grounds) =>
    `${grounds.length === 1 ? 'pratęsimo pagrindas' : 'pratęsimo pagrindai'} – ${list(grounds)}`,
}

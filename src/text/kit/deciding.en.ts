import type { DecidingTexts } from './deciding-texts.js'
import { list } from './words.en.js'

/** Who decides, and on which grounds an examination is extended. */
export const deciding: DecidingTexts = {
  offices: {},
  grounds: {
    complexity: 'the complexity of the request',
    'number-of-requests': 'the number of the requests',
  },
  decided: (office) => `the decision was made by ${office}`,
  extended: (office) => `the decision to extend the time for the examination was made by ${office}`,
  onGrounds: (grounds) =>
    `${grounds.length === 1 ? 'the ground' : 'the grounds'} of the extension: ${list(grounds)}`,
}

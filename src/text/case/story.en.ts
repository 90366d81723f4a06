import { quote } from '../kit/words.en.js'
import { employee, quoted } from '../story/words.en.js'
import type { CaseNoun } from './noun.en.js'
import type { ExaminationTexts } from './texts.js'

/** What the stories of a request and of a complaint tell alike. */
export const examinationStory = ({ noun, filer }: CaseNoun): ExaminationTexts => ({
  registered: (by) => `the ${noun} was registered by ${employee(by)}`,
  identityInquired: (by, ask) => `${employee(by)} asked ${filer} for proof of identity: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `${employee(by)} recorded that ${filer} answered the inquiry about identity in time, so the ${noun} can no longer be refused on this ground`,
    late: (by) => `${employee(by)} recorded that ${filer} answered the inquiry about identity late`,
  },
  identityConfirmed: (by, means) => `${employee(by)} confirmed the identity of ${filer}: ${quoted(means)}`,
  extended: (by) =>
    `${employee(by)} extended the time for examining the ${noun} and told the data subject of it`,
  refused: {
    unidentified: (by) =>
      `${employee(by)} refused to examine the ${noun}, because identity had not been confirmed`,
    unauthorised: (by) =>
      `${employee(by)} refused to accept the ${noun} of the representative, whose authority to act was not proven by documents`,
  },
  completionAsked: {
    content: (by, ask) => `${employee(by)} asked the data subject for what the ${noun} lacks: ${quoted(ask)}`,
    authority: (by, ask) =>
      `${employee(by)} asked the representative for documents proving their authority to act: ${quoted(ask)}`,
  },
  versionChanged: (by, version) =>
    `from then on the ${noun} is examined under version ${quote(version)}, as ${employee(by)} recorded`,
  withdrawn: (by, withdrawnBy) =>
    `the ${withdrawnBy === 'subject' ? 'data subject' : 'representative'} withdrew the ${noun}; ${employee(by)} recorded it`,
})

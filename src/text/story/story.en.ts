import type { Reply } from '../../case/index.js'
import { isolated } from '../kit/host-words.js'
import { date } from '../kit/words.en.js'
import { claimOf } from '../request/words.en.js'
import type { StoryTexts } from './texts.js'
import { addressee, each, employee, employees, quoted, unnamed } from './words.en.js'

const ways: Readonly<Record<Reply['way'], string>> = {
  email: 'by email',
  post: 'by post',
  'in-person': 'in person at the Institution',
  phone: 'by telephone',
  'e-delivery': 'through the electronic delivery system',
}

/** A history told as a story. */
export const story: StoryTexts = {
  unnamed,
  case: {
    filedBy: {
      subject: 'the data subject filed it without a representative',
      'representative-with-documents':
        'a representative filed it together with documents proving their authority to act',
      'representative-without-documents':
        'a representative filed it without documents proving their authority to act',
    },
    authorityProven: (by, documents) =>
      `${employee(by)} received documents proving the authority of the representative to act: ${quoted(documents)}`,
    inquiryDoubt: (doubt) => `the reason why identity was doubted: ${quoted(doubt)}`,
    inquiryTerm: (day) => `the time set for it ends on ${date(day)}`,
    extensionReasons: (reasons) => `the reasons for the extension: ${each(reasons)}`,
    versionReason: (reason) => `the reason for changing the version: ${quoted(reason)}`,
    refusalReasons: (reasons) => `the reasons for the refusal: ${each(reasons)}`,
    refusalLimit: (to, day) => `the last day to tell ${addressee(to)} of the refusal was ${date(day)}`,
    preparedBy: (people) => `the answer was also prepared by ${employees(people)}`,
    sameSender: (why) => `what shows that the person is the same: ${quoted(why)}`,
    disclosesNothing: (why) => `the reason why the answer discloses no personal data: ${quoted(why)}`,
  },
  answer: {
    decided: {
      granted: (decided) => `${claimOf(decided)} is granted`,
      'granted-in-part': (decided) => `${claimOf(decided)} is granted in part`,
      rejected: (decided) => `${claimOf(decided)} is rejected`,
    },
    furtherReasons: (reasons) => `further reasons were given for the decision: ${each(reasons)}`,
    implementation: (day) => `what is granted has to be carried out by ${date(day)}`,
    complexity: (words) => `that day was set in view of the complexity of the request: ${quoted(words)}`,
  },
  limit: {
    request: (day) => `the request has to be examined and answered by ${date(day)}`,
    complaint: (day) => `the complaint has to be examined and answered by ${date(day)}`,
  },
  reply: (reply) => {
    const { to, way, address, because, obstacle } = reply
    const whom = addressee(to)
    const hindered = obstacle === null ? '' : `; the way asked for was not possible: ${quoted(obstacle)}`
    if (because === 'no-contact')
      return `the letter to ${whom} is kept for collection, because the Institution holds no ${obstacle === null ? '' : 'other '}contact details${hindered}`
    const how = `${ways[way]}${address === null ? '' : ` (${isolated(address)})`}`
    if (because === 'named') return `the letter was given to ${whom} ${how}, as requested`
    const missing =
      because === 'no-address'
        ? '; for the way asked for, the Institution holds no contact details'
        : hindered
    return `the letter was given to ${whom} using contact details that the Institution holds: ${how}${missing}`
  },
  breach: (words) => `breach: ${words}`,
  stillOwed: (words) => `still outstanding: ${words}`,
}

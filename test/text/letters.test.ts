import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { defineRecordingRules } from '../../src/recording/index.js'
import { type AccessInformation, accessInformation } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type CallSettings,
  type Catalogue,
  catalogueFor,
  checkLetter,
  composeLetter,
  explainAnswer,
  explainRefusal,
  type Letter,
  type LetterBlock,
  type LetterElement,
  type LetterKind,
  letters,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import {
  answeredComplaints,
  extendedComplaints,
  inquiredComplaints,
  refusedComplaints,
  upheldInPart,
} from './complaints.js'
import {
  answeredComplaint,
  bare,
  everyLetter,
  filed,
  known,
  lettersGolden,
  lodged,
  refusedComplaint,
  restricted,
  settings,
} from './letters.js'
import { expectCites, expectNames, expectReadable } from './reading.js'
import { answeredCallers } from './recordings.js'
import {
  accessWithheld,
  answered,
  answers,
  carryings,
  day,
  earlierRequest,
  extensions,
  fees,
  inquiries,
  joinings,
  newAnswers,
  reasoned,
  refusals,
  refused,
  withdrawals,
  withdrawnAndKept,
} from './requests.js'
import { endings, informed } from './restrictions.js'

/** The complaint of chapter XII, and the supervisory authority and the court of the GDPR. */
const complain: Row = {
  element: 'complaint-right',
  clauses: ['adakavas:48', 'adakavas:49', 'adakavas:50', 'adakavas:54', 'adakavas:58', 'adakavas:61'],
}
const outside: Row = { element: 'remedies', clauses: ['gdpr:77', 'gdpr:79'] }

interface Row {
  readonly element: LetterElement
  readonly clauses: readonly ClauseRef[]
}

const row = (element: LetterElement, ...clauses: readonly ClauseRef[]): Row => ({ element, clauses })

/** What each document has to contain, and by which clause. */
const documents: Readonly<
  Record<LetterKind, { readonly to: Letter['addressee']; readonly must: readonly Row[] }>
> = {
  // "granted; extent; implementation term" (47); in part with reasons; rejected with reasons.
  'request-granted': {
    to: 'subject',
    must: [row('outcome', 'adakavas:47'), row('extent'), row('implementation', 'adakavas:47')],
  },
  'request-granted-in-part': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:47'),
      row('extent'),
      row('implementation', 'adakavas:47'),
      row('reasons'),
      complain,
      outside,
    ],
  },
  'request-rejected': {
    to: 'subject',
    must: [row('outcome', 'adakavas:47'), row('reasons'), complain, outside],
  },
  // The extension, for important reasons (41, 52).
  'request-extension': {
    to: 'subject',
    must: [
      row('extension', 'adakavas:41'),
      row('important-reasons', 'adakavas:41'),
      row('new-limit', 'adakavas:41'),
    ],
  },
  // What information or other measures, and a reasonable term (44, 55).
  'request-identity-inquiry': {
    to: 'subject',
    must: [row('inquiry', 'adakavas:44'), row('measures', 'adakavas:44'), row('term', 'adakavas:44')],
  },
  // Refusal and reasons (43.1, 44, 45, 55 to 57); 45 and 57 go to the representative.
  'request-unfounded': {
    to: 'subject',
    must: [row('refusal', 'adakavas:43.1'), row('reasons', 'adakavas:43.1'), outside],
  },
  'request-unidentified': {
    to: 'subject',
    must: [row('refusal', 'adakavas:44'), row('reasons', 'adakavas:44'), outside],
  },
  'request-unauthorised': {
    to: 'representative',
    must: [row('refusal', 'adakavas:45'), row('reasons', 'adakavas:45'), outside],
  },
  // No refusal of the built-in document: it is drafted for one that refuses for a defect of form.
  'request-formal': { to: 'subject', must: [row('refusal'), row('reasons'), outside] },
  // A grant that can't be carried out: it counts as rejected, with reasons (47).
  'request-impossible': {
    to: 'subject',
    must: [row('outcome', 'adakavas:47'), row('reasons', 'adakavas:47'), complain, outside],
  },
  // Nobody asks for it: when it came, and by when it is answered (41).
  'request-receipt': { to: 'subject', must: [row('receipt', 'adakavas:39'), row('limit', 'adakavas:41')] },
  // What is to be put right, and by when (38, 40, 49, 51); of papers, the representative is asked.
  'request-completion': {
    to: 'subject',
    must: [row('completion', 'adakavas:38'), row('measures', 'adakavas:38'), row('term', 'adakavas:38')],
  },
  'request-authority': {
    to: 'representative',
    must: [row('completion', 'adakavas:40'), row('measures', 'adakavas:40'), row('term', 'adakavas:40')],
  },
  'complaint-completion': {
    to: 'subject',
    must: [row('completion', 'adakavas:49'), row('measures', 'adakavas:49'), row('term', 'adakavas:49')],
  },
  'complaint-authority': {
    to: 'representative',
    must: [row('completion', 'adakavas:51'), row('measures', 'adakavas:51'), row('term', 'adakavas:51')],
  },
  'request-joined': { to: 'subject', must: [row('joined', 'adakavas:38'), row('next-steps', 'adakavas:47')] },
  // What the Institution undertook to carry out (47).
  'request-carried-out': {
    to: 'subject',
    must: [row('carried-out', 'adakavas:47'), row('left-open', 'adakavas:47')],
  },
  // A consent is withdrawn (33), what was done before stays lawful (34), and what becomes of the data (GDPR 17(1)(b)).
  'withdrawal-confirmed': {
    to: 'subject',
    must: [
      row('withdrawn', 'adakavas:33'),
      row('effective-from', 'adakavas:34'),
      row('after-withdrawal', 'gdpr:17(1)(b)'),
    ],
  },
  // Before a restriction ends (GDPR 18(3)); to each recipient (GDPR 19).
  'restriction-ending': {
    to: 'subject',
    must: [row('restriction-ending', 'gdpr:18(3)'), row('reasons', 'gdpr:18(3)')],
  },
  'recipient-notice': {
    to: 'recipient',
    must: [row('recipient-notice', 'gdpr:19'), row('about-whom', 'gdpr:19'), row('measures', 'gdpr:19')],
  },
  // A caller's rights (K-14); of what others said, how it was protected (GDPR 15(4)).
  'caller-answer': {
    to: 'caller',
    must: [row('caller-answer', 'kaunas:14'), row('reasons', 'kaunas:14'), outside],
  },
  'caller-access': {
    to: 'caller',
    must: [row('access-given', 'kaunas:14.2'), row('others-protected', 'gdpr:15(4)')],
  },
  // A reasonable amount that matches the administrative costs (43.2).
  'fee-demand': {
    to: 'subject',
    must: [
      row('fee', 'adakavas:43.2'),
      row('costs', 'adakavas:43.2'),
      row('reasons', 'adakavas:43'),
      row('payment', 'adakavas:43.2'),
      row('consequence', 'adakavas:43.1'),
      outside,
    ],
  },
  // The existing reasons (23).
  'continued-processing': {
    to: 'subject',
    must: [row('continued-processing', 'adakavas:23'), row('existing-reasons', 'adakavas:23'), outside],
  },
  // Granted with the extent of the request and a term, or rejected with reasons (59).
  'complaint-upheld': {
    to: 'subject',
    must: [row('outcome', 'adakavas:59'), row('extent'), row('implementation', 'adakavas:59')],
  },
  'complaint-upheld-in-part': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:59'),
      row('extent'),
      row('implementation', 'adakavas:59'),
      row('reasons'),
      complain,
      outside,
    ],
  },
  'complaint-upheld-request-rejected': {
    to: 'subject',
    must: [row('outcome', 'adakavas:59'), row('reasons'), complain, outside],
  },
  'complaint-dismissed': {
    to: 'subject',
    must: [row('outcome', 'adakavas:59'), row('reasons', 'adakavas:59'), outside],
  },
  'complaint-extension': {
    to: 'subject',
    must: [
      row('extension', 'adakavas:41', 'adakavas:52'),
      row('important-reasons', 'adakavas:41', 'adakavas:52'),
      row('new-limit', 'adakavas:41', 'adakavas:52'),
    ],
  },
  'complaint-identity-inquiry': {
    to: 'subject',
    must: [
      row('inquiry', 'adakavas:44', 'adakavas:55'),
      row('measures', 'adakavas:44', 'adakavas:55'),
      row('term', 'adakavas:44', 'adakavas:55'),
    ],
  },
  'complaint-repeat': {
    to: 'subject',
    must: [row('refusal', 'adakavas:56'), row('reasons', 'adakavas:56'), outside],
  },
  'complaint-unidentified': {
    to: 'subject',
    must: [
      row('refusal', 'adakavas:44', 'adakavas:55'),
      row('reasons', 'adakavas:44', 'adakavas:55'),
      outside,
    ],
  },
  'complaint-unauthorised': {
    to: 'representative',
    must: [row('refusal', 'adakavas:57'), row('reasons', 'adakavas:57'), outside],
  },
  // That the call is recorded (K-7); the rest is the GDPR's, of Article 13.
  'call-recording-notice': {
    to: 'caller',
    must: [
      row('recorded', 'kaunas:7'),
      row('controller', 'gdpr:13'),
      row('purpose', 'kaunas:3', 'gdpr:13'),
      row('storage', 'kaunas:10', 'gdpr:13'),
      row('basis', 'gdpr:6(1)(a)', 'gdpr:13(1)(c)'),
      row('right-to-refuse', 'kaunas:5', 'kaunas:6', 'gdpr:13'),
      row('rights-of-callers', 'gdpr:13(2)(b)'),
      row('supervisory-authority', 'gdpr:13(2)(d)'),
    ],
  },
  // In person, and by e-mail (K-6).
  'call-alternatives': { to: 'caller', must: [row('in-person', 'kaunas:6'), row('by-email', 'kaunas:6')] },
  // The same to be heard, without citations.
  'call-spoken-notice': {
    to: 'caller',
    must: [row('recorded'), row('storage'), row('right-to-refuse')],
  },
}

const wordsOf = (block: LetterBlock): string =>
  block.kind === 'list' ? [block.lead, ...block.items].join('\n') : block.sentences.join(' ')
const saidIn = ({ blocks }: Letter, element: LetterElement): string =>
  blocks
    .filter((block) => block.element === element)
    .map(wordsOf)
    .join('\n')
const elementsOf = ({ blocks }: Letter): readonly LetterElement[] => blocks.map(({ element }) => element)
const titled = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]) =>
  rows.map((one) => ({ title: one[0], one }))

/** What an InvalidInputError names. */
function refusedFor(act: () => unknown): { readonly path: string; readonly clause: string | null } {
  try {
    act()
  } catch (error) {
    if (isInvalidInput(error)) return { path: error.path, clause: error.clause }
    throw error
  }
  throw new Error('expected an InvalidInputError')
}

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each([lt, en])('letters in $language', (catalogue: Catalogue) => {
  const all = everyLetter(catalogue)
  const draft = (kind: LetterKind): Letter => {
    const letter = all.find(([, one]) => one.kind === kind)?.[1]
    if (letter === undefined) throw new Error(`no ${kind}`)
    return letter
  }

  test('every kind of letter that the documents ask for is drafted', () => {
    const asked = Object.keys(documents).filter((kind) => kind !== 'request-formal')
    expect([...new Set(all.map(([, { kind }]) => kind))].sort()).toEqual(asked.sort())
  })

  test.each(titled(all))('$title: every mandatory element stands in it with its clause', ({ one }) => {
    const [, letter] = one
    const { to, must } = documents[letter.kind]
    expect(letter.addressee).toBe(to)
    expect(letter.addressee).toBe(to)
    expect(letter.heading).toBe(catalogue.letters.headings[letter.kind])
    for (const { element, clauses } of must) {
      const blocks = letter.blocks.filter((block) => block.element === element)
      expect(blocks).toHaveLength(1)
      for (const clause of clauses) expectNames(saidIn(letter, element), clause)
    }
  })

  test.each(titled(all))('$title: every clause of a block stands in its words', ({ one }) => {
    for (const block of one[1].kind === 'call-spoken-notice' ? [] : one[1].blocks) {
      expect(block.clauses.length).toBeGreaterThan(0)
      for (const clause of block.clauses) expectNames(wordsOf(block), clause)
    }
  })

  test.each(titled(all))('$title: what the GDPR gives is marked, and says so', ({ one }) => {
    for (const block of one[1].blocks) {
      const gdpr = block.clauses.some((clause) => clause.startsWith('gdpr:'))
      expect([block.element, block.source]).toEqual([block.element, gdpr ? 'gdpr' : 'document'])
      if (gdpr && one[1].kind !== 'call-spoken-notice')
        expect(wordsOf(block)).toContain(catalogue === lt ? 'BDAR' : 'GDPR')
    }
  })

  test.each(titled(all))('$title: whole sentences, and each paragraph with its clause', ({ one }) => {
    const { firstMention } = catalogue.letters
    /** With the short names, and words for the blanks of a draft. */
    const short = (words: string): string =>
      Object.values(firstMention).reduce(
        (said, { short: name, full }) => said.replace(full, name),
        words.replaceAll('________', 'žodžiai'),
      )
    for (const block of one[1].blocks) {
      if (one[1].kind !== 'call-spoken-notice') expectCites(short(wordsOf(block)), catalogue)
      if (block.kind === 'list') {
        expect(block.lead).toMatch(/:$/u)
        expectReadable(short(block.lead).replace(/:$/u, '.'), catalogue, false)
      }
      for (const words of block.kind === 'list' ? block.items : block.sentences)
        expectReadable(short(words), catalogue, false)
    }
  })

  test.each(titled(all))('$title: every paragraph cites, and says so once in a row', ({ one }) => {
    for (const block of one[1].kind === 'call-spoken-notice' ? [] : one[1].blocks) {
      const citations = [...wordsOf(block).matchAll(/\((?:clause|Aprašo|Taisyklių)[^()]*\)/gu)].map(
        ([found]) => found,
      )
      if (block.kind === 'paragraph')
        for (const [index, found] of citations.entries()) expect(citations[index + 1]).not.toBe(found)
    }
  })

  test.each(titled(all))('$title: frozen JSON in the order of the elements', ({ one }) => {
    const [, letter] = one
    expect(JSON.parse(JSON.stringify(letter))).toStrictEqual(letter)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(letter)).toBe(true)
    expect(letter.language).toBe(catalogue.language)
  })

  test.each(titled(all))('$title: without an element it is refused by the name of the element', ({ one }) => {
    const [, letter] = one
    for (const { element } of documents[letter.kind].must) {
      const others = letter.blocks.filter((block) => block.element !== element)
      expect(refusedFor(() => checkLetter({ ...letter, blocks: others })).path).toBe(element)
      const silent = letter.blocks.map(
        (block): LetterBlock =>
          block.element !== element
            ? block
            : block.kind === 'list'
              ? { ...block, items: [' '] }
              : { ...block, sentences: [] },
      )
      expect(refusedFor(() => checkLetter({ ...letter, blocks: silent })).path).toBe(element)
    }
    expect(checkLetter(letter)).toBe(letter)
  })

  test('a block of no known element is refused by its place, and not by what stands there', () => {
    const letter = draft('request-unauthorised')
    for (const element of [undefined, 'Jonas Jonaitis']) {
      const [first, ...others] = letter.blocks
      const blocks = [...others, { ...first, element }]
      const { path } = refusedFor(() =>
        Reflect.apply(checkLetter, null, [{ ...letter, blocks: [...letter.blocks, ...blocks] }]),
      )
      expect(path).toBe(`blocks[${letter.blocks.length + others.length}].element`)
    }
  })

  test('no other addressee is taken than the one of the document', () => {
    const letter = draft('request-unauthorised')
    expect(refusedFor(() => checkLetter({ ...letter, addressee: 'subject' })).path).toBe('addressee')
    const { reply } = letter
    if (reply === null) throw new Error('expected a reply')
    expect(refusedFor(() => checkLetter({ ...letter, reply: { ...reply, to: 'subject' } })).path).toBe(
      'reply.to',
    )
  })

  test.each(titled([...answers, ...newAnswers]))(
    'an answer says what is granted, by when, and why the rest is not: $title',
    ({ one }) => {
      const state = answered(one[1])
      const { answer } = state
      const letter = letters.answer(state, catalogue, settings)
      expect(letter.on).toBe(answer.on)
      expect(letter.reply).toEqual(answer.reply)
      const about = { receivedOn: state.receivedOn, represented: state.sender.as === 'representative' }
      const { decided, decidedAnew } = catalogue.request.letter
      const words = state.acts.some(({ act }) => act === 'new-answer')
        ? decidedAnew[answer.outcome](about, 'S1')
        : decided[answer.outcome](about)
      expect(saidIn(letter, 'outcome')).toContain(words.slice(1))
      const items = (...outcomes: readonly string[]) =>
        answer.decisions.filter(({ outcome }) => outcomes.includes(outcome))
      const listed = (element: LetterElement): number => {
        const block = letter.blocks.find((one) => one.element === element)
        return block?.kind === 'list' ? block.items.length : 0
      }
      const granted = items('granted', 'granted-in-part')
      const withheld = items('rejected', 'granted-in-part')
      expect([listed('extent'), listed('reasons')]).toEqual([granted.length, withheld.length])
      for (const { item } of granted)
        if (item !== null) expect(saidIn(letter, 'extent')).toContain(catalogue.quote(item))
      for (const { item, act } of withheld) {
        if (item !== null) expect(saidIn(letter, 'reasons')).toContain(catalogue.quote(item))
        if (act !== null) expect(saidIn(letter, 'reasons')).toContain(act)
      }
      for (const reason of answer.furtherReasons)
        expect(saidIn(letter, 'further-reasons')).toContain(reason.replace(/\.$/u, ''))
      if (answer.implementation !== null)
        expect(saidIn(letter, 'implementation')).toContain(catalogue.day(answer.implementation.due))
      const has = elementsOf(letter)
      expect(has.includes('implementation')).toBe(answer.outcome !== 'rejected')
      expect(has.includes('remedies')).toBe(answer.outcome !== 'granted')
      expect(has.includes('complaint-right')).toBe(answer.outcome !== 'granted')
      expect(has.includes('effective-from')).toBe(answer.extent.some((grant) => grant.effectiveFrom !== null))
    },
  )

  test('of a claim granted in part, the reason stands in the reasons and the rest in the extent', () => {
    const [, commands] = answers[3] ?? []
    const letter = letters.answer(answered(commands ?? []), catalogue, settings)
    const { special, whyNot, period } = catalogue.decision.toSubject
    const cut = special['period-cut'].slice(1)
    expect(saidIn(letter, 'reasons')).toContain(cut)
    expect(saidIn(letter, 'extent')).not.toContain(cut)
    const until = period.untilEither(day('2026-06-30'), 'baigtas teismo procesas').slice(1)
    expect(saidIn(letter, 'extent')).toContain(until)
    expect(saidIn(letter, 'reasons')).not.toContain(until)
    const unfeasible = whyNot['transfer-not-feasible'].slice(1)
    expect(saidIn(letter, 'reasons')).toContain(unfeasible)
    expect(saidIn(letter, 'extent')).not.toContain(unfeasible)
  })

  test('what is granted for a shorter time is granted in part, wherever it is said', () => {
    const state = answered(answers[3]?.[1] ?? [])
    const { claim, inPart, withheld, special } = catalogue.decision.toSubject
    const restriction = claim.restriction('telefono numeris')
    const said = `${inPart(restriction)}: ${special['period-cut']}`.slice(1)
    for (const text of [
      explainAnswer(state, catalogue),
      saidIn(letters.answer(state, catalogue, settings), 'reasons'),
    ]) {
      expect(text).toContain(said)
      expect(text).not.toContain(withheld(restriction).slice(1))
    }
  })

  test.each<readonly ('data' | AccessInformation)[]>([
    ['source'],
    ['recipients', 'source'],
    ['data'],
    ['data', 'source'],
  ])('of access that is granted beside it, only what is withheld is not granted: %s, %s', (...items) => {
    const state = answered(accessWithheld(...items.filter((item) => item !== undefined)))
    const { claimOfAccess, claimOfWithheld, withheld } = catalogue.decision.toSubject
    const pieces = accessInformation.filter((piece) => items.includes(piece))
    const claim = claimOfWithheld(items.includes('data'), pieces).slice(1)
    const letter = saidIn(letters.answer(state, catalogue, settings), 'reasons')
    expect(letter).toContain(`${claim}: `)
    const text = explainAnswer(state, catalogue)
    expect(text).toContain(withheld(claim))
    for (const told of [letter, text]) {
      expect(told).not.toContain(claimOfAccess.slice(1))
      expectNames(told, 'adakavas:9')
      for (const piece of pieces) expectNames(told, catalogue.roles.accessParts[piece].clause)
    }
  })

  test('erasure beside a withdrawal that is granted: another basis remains, and the letter does not deny the withdrawal', () => {
    const state = answered(withdrawnAndKept)
    const erasure = state.answer.decisions.find(({ right }) => right === 'erasure')
    expect(erasure?.outcome).toBe('rejected')
    const { whyNot } = catalogue.decision.toSubject
    const said = saidIn(letters.answer(state, catalogue, settings), 'reasons')
    const withdrawal = catalogue.references.name(['adakavas:17.2'])
    const remains = whyNot['other-basis-remains'](`(${withdrawal})`).slice(1)
    const [noGround = ''] = whyNot['no-erasure-ground'](['']).slice(1).split(/[,;] /u)
    for (const text of [said, explainAnswer(state, catalogue)]) {
      expect(text).toContain(remains)
      expect(text).not.toContain(noGround)
    }
  })

  test('the notice of a call tells the period of the rules of the institution', () => {
    const allowedBy = { retentionMonths: 'order V-12' }
    const told = (months?: number): string => {
      const rules =
        months === undefined
          ? {}
          : { rules: defineRecordingRules({ id: 'r', version: '1', retentionMonths: months, allowedBy }) }
      return saidIn(letters.callRecordingNotice(catalogue, { ...settings, ...rules }), 'storage')
    }
    const lithuanian = catalogue === lt
    expect(told()).toContain(lithuanian ? '6 mėnesius' : '6 months')
    expect(told(1)).toContain(lithuanian ? '1 mėnesį' : '1 month ')
    expect(told(12)).toContain(lithuanian ? '12 mėnesių' : '12 months')
  })

  test('a way of reply that nobody named meets no obstacle', () => {
    const unnamed = refusals[0]?.[1] ?? []
    const [submitted, refusing] = unnamed
    if (submitted?.type !== 'SubmitRequest' || refusing?.type !== 'RefuseUnfounded')
      throw new Error('changed')
    const data = { ...refusing.data, replyObstacle: 'pašto dėžutė pilna' }
    const state = refused([submitted, { ...refusing, data }])
    const said = saidIn(letters.refusal(adakavasProcedure, state, catalogue, settings), 'reply')
    expect(said).not.toContain('pašto dėžutė pilna')
    expect(said).toContain(catalogue === lt ? 'nenurodytas' : 'does not say how the answer should be sent')
  })

  test('a refusal under clause 43.1 says which finding it rests on, and names the earlier request', () => {
    const reasonsOf = (title: string): string => {
      const [, commands] = refusals.find(([one]) => one === title) ?? []
      const state = refused(commands ?? [])
      const said = saidIn(letters.refusal(adakavasProcedure, state, catalogue, settings), 'reasons')
      expect(explainRefusal(state, catalogue)).toContain(said)
      expectNames(said, 'adakavas:43')
      return said
    }
    const lithuanian = catalogue === lt
    expect(reasonsOf('unfounded')).toContain(lithuanian ? 'akivaizdžiai nepagrįstas' : 'manifestly unfounded')
    expect(reasonsOf('disproportionate')).toContain(lithuanian ? 'neproporcingas' : 'disproportionate')
    const repetitive = reasonsOf('repetitive')
    expect(repetitive).toContain(lithuanian ? 'pasikartoja' : 'repetitive')
    expect(repetitive).toContain('P0')
    expect(repetitive).toContain(catalogue.day(day('2026-01-15')))
  })

  test.each(titled(refusals))('a refusal gives its reasons: $title', ({ one }) => {
    const { refusal, ...record } = refused(one[1])
    const letter = letters.refusal(adakavasProcedure, { ...record, refusal }, catalogue, settings)
    expect(letter.on).toBe(refusal.on)
    for (const reason of refusal.reasons) expect(saidIn(letter, 'reasons')).toContain(reason)
  })

  // Two months from 2 February end on 2 April; the day named, 14 March, is a Saturday.
  test.each([
    ['2026-04-02', 0, null],
    ['2026-03-16', 1, null],
    ['2026-04-02', 2, 'post'],
  ] as const)('an extension gives the important reasons and the new day: %s', (until, index, way) => {
    const [, commands] = extensions[index] ?? []
    const letter = letters.extension(adakavasProcedure, filed(commands ?? []), catalogue, settings)
    expect(letter.on).toBe('2026-02-10')
    expect(saidIn(letter, 'important-reasons')).toContain('duomenys saugomi keliose bylose')
    expect(saidIn(letter, 'new-limit')).toContain(catalogue.day(day(until)))
    expect(letter.reply?.because).toBe(way === null ? 'email-held' : 'named')
    expect(letter.reply?.way).toBe(way ?? 'email')
  })

  // Two months from 2 March end on Saturday, 2 May; the day named is a Monday.
  test.each([
    ['2026-05-04', 0],
    ['2026-04-20', 1],
  ] as const)('an extension of a complaint gives the same: %s', (until, index) => {
    const [, commands] = extendedComplaints[index] ?? []
    const letter = letters.complaintExtension(adakavasProcedure, lodged(commands ?? []), catalogue, settings)
    expect(saidIn(letter, 'important-reasons')).toContain('laukiama archyvo pažymos')
    expect(saidIn(letter, 'new-limit')).toContain(catalogue.day(day(until)))
  })

  // 14 February is a Saturday, and 16 February a holiday.
  test.each([
    ['2026-02-03', '2026-02-17', 0],
    ['2026-02-10', '2026-02-20', 1],
  ] as const)('an inquiry says what is asked and by when: %s', (on, term, index) => {
    const [, commands] = inquiries[index] ?? []
    const letter = letters.identityInquiry(filed(commands ?? []), catalogue, settings)
    expect(letter.on).toBe(on)
    expect(saidIn(letter, 'measures')).toContain('pateikti dokumento kopiją')
    expect(saidIn(letter, 'term')).toContain(catalogue.day(day(term)))
  })

  test.each(titled(inquiredComplaints))('an inquiry about who complains says the same: $title', ({ one }) => {
    const letter = letters.complaintIdentityInquiry(lodged(one[1]), catalogue, settings)
    expect(letter.on).toBe('2026-03-03')
    expect(saidIn(letter, 'measures')).toContain('pateikti dokumento kopiją')
    expect(saidIn(letter, 'term')).toContain(catalogue.day(day('2026-03-13')))
  })

  test.each([
    [500, 1250, 0],
    [1250, 1250, 1],
    [123_400, 130_000, 2],
  ] as const)('a fee of %i cents stands beside the costs of %i', (amount, costs, index) => {
    const [, commands] = fees[index] ?? []
    const letter = letters.feeDemand(filed(commands ?? []), catalogue, settings)
    expect(saidIn(letter, 'fee')).toContain(catalogue.money(amount))
    const parts = costs === 1250 ? [500, 700, 50] : [100_000, 20_000, 10_000]
    for (const part of parts) expect(saidIn(letter, 'costs')).toContain(catalogue.money(part))
    if (amount < costs) expect(saidIn(letter, 'costs')).toContain(catalogue.money(costs))
    expect(saidIn(letter, 'reasons')).not.toBe('')
  })

  test('the obstacle to the way that was named is told with the demand of a fee', () => {
    const letter = letters.feeDemand(filed(fees[2]?.[1] ?? []), catalogue, settings)
    expect(saidIn(letter, 'reply')).toContain('adresas neteisingas')
    expect(letter.reply?.way).toBe('email')
  })

  test('a notice of further processing gives the reasons that exist that day, and no other', () => {
    const [, commands, id] = informed[1] ?? ['', [], '']
    const letter = letters.continuedProcessing(restricted(commands), id, catalogue, settings)
    const { reason } = catalogue.letters.continued
    const told = saidIn(letter, 'existing-reasons')
    expect(letter.on).toBe('2026-02-27')
    expect(told).toContain(reason('own-claims', 'copying', day('2026-02-26')).slice(1))
    expect(told).toContain(reason('protect-others', 'listening', day('2026-02-25')).slice(1))
    expect(told).not.toContain(reason('written-consent', 'altering', day('2026-02-24')).slice(1))
    expect(told).not.toContain(reason('public-interest', 'sending', day('2026-02-23')).slice(1))
    expect(told).not.toContain(reason('public-interest', 'reading', day('2026-03-02')).slice(1))
    const since = saidIn(letter, 'continued-processing')
    expect(since).toContain(catalogue.quote('vaizdo įrašas'))
    expect(since).toContain(catalogue.day(day('2026-02-20')))
    expect(since).toContain('P1')
  })

  test.each(titled([...answeredComplaints, upheldInPart]))(
    'the answer to a complaint gives extent and term, or reasons: $title',
    ({ one }) => {
      const state = answeredComplaint(one[1])
      const letter = letters.complaintAnswer(state, catalogue, settings)
      const has = elementsOf(letter)
      expect(letter.reply).toEqual(state.answer.reply)
      if (state.status === 'dismissed') {
        for (const reason of state.reasons)
          expect(saidIn(letter, 'reasons')).toContain(reason.replace(/\.$/u, ''))
        expect(has).not.toContain('complaint-right')
        return
      }
      const { outcome, implementation, furtherReasons } = state.requestAnswer
      // Nothing had been decided of a request that was met with silence.
      const { outcome: anew, outcomeAtLast } = catalogue.complaint.letter
      const words = state.answer.grounds.includes('inaction') ? outcomeAtLast : anew
      expect(saidIn(letter, 'outcome')).toContain(words[outcome].slice(1))
      expect(has.includes('extent')).toBe(outcome !== 'rejected')
      expect(has.includes('reasons')).toBe(outcome !== 'granted')
      if (implementation !== null)
        expect(saidIn(letter, 'implementation')).toContain(catalogue.day(implementation.due))
      for (const reason of furtherReasons) expect(saidIn(letter, 'further-reasons')).toContain(reason)
    },
  )

  test.each(titled(refusedComplaints))('the refusal of a complaint gives its reasons: $title', ({ one }) => {
    const state = refusedComplaint(one[1])
    const letter = letters.complaintRefusal(state, catalogue, settings)
    for (const reason of state.refusal.reasons) expect(saidIn(letter, 'reasons')).toContain(reason)
  })

  test('callers are told who answers for the recordings, and where to come or write', () => {
    const notice = letters.callRecordingNotice(catalogue, settings)
    const { name, address = '', contact = '' } = settings.institution
    for (const words of [name, address, contact]) expect(saidIn(notice, 'controller')).toContain(words)
    expect(saidIn(notice, 'storage')).toContain(catalogue === lt ? '6 mėnesius' : '6 months')
    const ways = letters.callAlternatives(catalogue, settings)
    expect(saidIn(ways, 'in-person')).toContain('Liepų g. 1')
    expect(saidIn(ways, 'by-email')).toContain(settings.email)
    expect([notice.on, notice.reply]).toEqual([null, null])
  })

  test('a public body names its data protection officer in every letter but to a recipient and by voice; a private one where it has one', () => {
    const officer = 'data-protection-officer'
    for (const [, letter] of all)
      expect(elementsOf(letter).includes(officer)).toBe(
        letter.kind !== 'recipient-notice' && letter.kind !== 'call-spoken-notice',
      )
    // Clause 7 names the officer of the care home; the Centre's rules name none.
    const [refusal] = refusals
    if (refusal === undefined) throw new Error('expected a refusal')
    const state = refused(refusal[1])
    const said = letters.refusal(adakavasProcedure, state, catalogue, settings)
    expectNames(saidIn(said, officer), 'adakavas:7')
    expectNames(saidIn(letters.callAlternatives(catalogue, settings), officer), 'gdpr:38(4)')
    const { dataProtectionOfficer: _, ...slots } = settings
    const without = letters.callAlternatives(catalogue, { ...slots, body: 'private' })
    expect(elementsOf(without)).not.toContain(officer)
    const untyped: CallSettings = JSON.parse(JSON.stringify(slots))
    expect(refusedFor(() => letters.callAlternatives(catalogue, untyped))).toEqual({
      path: 'dataProtectionOfficer',
      clause: 'gdpr:37(1)(a)',
    })
  })

  test('a complaint of a refusal is told where the procedure reads one to be possible', () => {
    const readings = { refusalComplaint: 'inadmissible' } as const
    const silent = defineProcedure({ id: 'silent', version: '1', readings })
    const state = refused(refusals[0]?.[1] ?? [])
    const under = { ...state, procedure: { id: 'silent', version: '1' } }
    const told = letters.refusal(adakavasProcedure, state, catalogue, settings)
    const untold = letters.refusal(silent, under, catalogue, settings)
    expect(saidIn(told, 'complaint-right')).toContain('info@pavyzdys.lt')
    expect(elementsOf(untold)).not.toContain('complaint-right')
    expect(elementsOf(untold)).toContain('remedies')
    expect(refusedFor(() => letters.refusal(silent, state, catalogue, settings)).path).toBe('procedure')
  })

  test('remedies stand where there are some: in no inquiry, extension, receipt or request to complete', () => {
    const none = /inquiry|extension|receipt|completion|authority|joined|carried|ending|recipient/u
    for (const [title, { kind, ...letter }] of all) {
      const has = elementsOf({ kind, ...letter })
      if (none.test(kind))
        expect(has.filter((one) => one === 'remedies' || one === 'complaint-right')).toEqual([])
      // Data that are kept against a withdrawal are a decision that can be contested.
      if (kind === 'withdrawal-confirmed') expect(has.includes('remedies')).toBe(title.includes('kept'))
    }
  })

  test('what the settings leave out shows as a blank, and what they give stands there', () => {
    const [, commands] = answers[1] ?? ['', []]
    const state = answered(commands)
    const draft = renderText(letters.answer(state, catalogue, bare))
    // Code, address, contact; name; number; justification; e-mail and place of the document; authority, court; who signs
    // and prepared it.
    expect(draft.match(/_{8}/gu)?.length).toBe(13)
    const whole = letters.answer(state, catalogue, { ...settings, accessAt: '5 kab.', title: 'Dėl P1' })
    expect(renderText(whole)).not.toContain('_')
    expect(whole.heading).toBe('Dėl P1')
    const { signatory, preparedBy = '', number = '', addresseeName = '' } = settings
    for (const words of [addresseeName, number]) expect(whole.head.join(' ')).toContain(words)
    for (const words of [signatory?.name ?? '', preparedBy]) expect(whole.foot.join(' ')).toContain(words)
  })

  test('names stand for ids: of items, of the request, and a justification is asked for by the id', () => {
    const [, commands] = answers[1] ?? ['', []]
    const asked: unknown[] = []
    const letter = letters.answer(answered(commands), catalogue, {
      ...settings,
      nameOf: (id, of) => `${of} ${id}`,
      justificationOf: (reason) => {
        asked.push(reason)
        return undefined
      },
    })
    expect(asked).toEqual([{ right: 'erasure', item: 'telefono numeris', because: 'legal-obligation' }])
    expect(saidIn(letter, 'reasons')).toContain(catalogue.quote('item telefono numeris'))
    expect(saidIn(letter, 'reasons')).toContain('________')
    expect(letter.head.at(-1)).toContain('request P1')
  })

  test('reasons say which alternative decided, with its justification', () => {
    const [, commands] = reasoned[0] ?? ['', []]
    const letter = letters.answer(answered(commands), catalogue, settings)
    const { whyNot } = catalogue.decision.toSubject
    const claims = whyNot['objection-claims']('pareikštas ieškinys dėl skolos').slice(1)
    expect(saidIn(letter, 'reasons')).toContain(claims)
    expect(saidIn(letter, 'reasons')).not.toContain(whyNot['overriding-interest'](null).slice(1))
    expect(saidIn(letter, 'objection-under-gdpr')).toContain(settings.objectionUnderGdpr)
  })

  test('access is enclosed, or can be had where and when the host says', () => {
    const [, commands] = reasoned[1] ?? ['', []]
    const state = answered(commands)
    // Told by telephone, nothing is enclosed.
    const told = letters.answer(state, catalogue, settings)
    const { access } = catalogue.decision.toSubject
    expect(saidIn(told, 'extent')).toContain(access.collected.slice(1))
    expect(explainAnswer(state, catalogue)).toContain(access.collected.slice(1))
    expect(saidIn(told, 'implementation')).toContain(
      catalogue.request.letter.collectBy(day('2026-03-02')).slice(1),
    )
    expect(renderText(told)).not.toMatch(/pridedam|enclosed|________/iu)
    expect(saidIn(told, 'reply')).toMatch(/atsiimti|collected/u)
    const { answer } = state
    const reply = { ...answer.reply, way: 'email', address: 'jonas@pavyzdys.lt' } as const
    const enclosed = letters.answer({ ...state, answer: { ...answer, reply } }, catalogue, settings)
    expect(saidIn(enclosed, 'extent')).toContain(access.enclosed.slice(1))
    expect(saidIn(enclosed, 'implementation')).not.toContain(catalogue.day(day('2026-03-02')))
    expect(enclosed.foot[0]).toContain('________')
    const at = letters.answer(state, catalogue, { ...settings, accessAt: 'Liepų g. 1, 5 kab.' })
    expect(saidIn(at, 'extent')).toContain('Liepų g. 1, 5 kab')
    expect(saidIn(at, 'implementation')).toContain(catalogue.day(day('2026-03-02')))
    expect(at.foot.join()).not.toContain('________')
  })

  test('a receipt says the limit as it was that day, whatever came since', () => {
    const [, commands] = extensions[0] ?? ['', []]
    const letter = letters.receipt(adakavasProcedure, filed(commands), catalogue, settings)
    expect(saidIn(letter, 'limit')).toContain(catalogue.day(day('2026-03-02')))
    expect([letter.on, letter.reply]).toEqual([null, null])
    expect(
      letters.receipt(adakavasProcedure, filed(commands), catalogue, { ...settings, date: day('2026-02-03') })
        .on,
    ).toBe('2026-02-03')
  })

  test('what is carried out is told item by item, with what is still to come', () => {
    const [whole, part] = carryings.map(([, commands]) =>
      letters.carriedOut(answered(commands), catalogue, settings),
    )
    if (whole === undefined || part === undefined) throw new Error('changed')
    const { done, nothingLeft } = catalogue.letters.carriedOut
    expect(saidIn(whole, 'carried-out')).toContain(done.erasure('adresas', day('2026-03-02')).slice(1))
    expect(saidIn(whole, 'left-open')).toContain(nothingLeft.slice(1))
    expect(saidIn(part, 'carried-out')).not.toContain('adresas')
    expect(saidIn(part, 'left-open')).toContain('adresas')
    expect(saidIn(part, 'left-open')).toContain(catalogue.day(day('2026-03-20')))
  })

  test('the end of a restriction is told before it, of a restriction in force, for the reason that it has', () => {
    const [, commands] = endings[0] ?? ['', []]
    const item = restricted(commands)
    const end = { restriction: 'A1', on: day('2026-07-01'), because: 'period-over' } as const
    const tell = (over: object, more: object = {}) =>
      refusedFor(() =>
        letters.restrictionEnding(item, { ...end, ...over }, catalogue, { ...settings, ...more }),
      ).path
    expect(tell({ restriction: 'A9' })).toBe('restriction')
    expect(tell({ on: day('2026-07-03') })).toBe('restriction')
    expect(tell({ on: day('2026-06-01') })).toBe('on')
    expect(tell({ because: 'criterion-met' })).toBe('reasons')
    expect(tell({}, { date: day('2026-07-01') })).toBe('date')
  })

  test('a withdrawal says of every item what becomes of it, on the day it is told', () => {
    const [kept, toErase, erased] = withdrawals.map(([, commands]) =>
      letters.withdrawal(answered(commands), catalogue, settings),
    )
    if (kept === undefined || toErase === undefined || erased === undefined) throw new Error('changed')
    expect([kept.on, toErase.on, erased.on]).toEqual(['2026-02-20', '2026-02-20', '2026-03-03'])
    for (const letter of [kept, toErase, erased]) {
      expect(saidIn(letter, 'withdrawn')).toContain(catalogue.day(day('2026-02-02')))
      expect(saidIn(letter, 'after-withdrawal')).toContain(catalogue.quote('nuotrauka'))
    }
    expect(saidIn(toErase, 'after-withdrawal')).toContain(catalogue.day(day('2026-03-20')))
    expect(saidIn(erased, 'after-withdrawal')).toContain(catalogue.day(day('2026-03-03')))
  })

  test('a spoken notice has no citation, head or signature', () => {
    const said = renderText(letters.callSpokenNotice(catalogue, settings))
    expect(said).not.toMatch(/[()]|\n/u)
    expect(renderMarkdown(letters.callSpokenNotice(catalogue, settings))).toBe(said)
    expect(said).toContain(settings.institution.name)
    const sentences = said.split(/(?<=[.?!]) (?=\p{Lu})/u)
    expect(sentences.length).toBe(7)
    // It asks: silence is no consent.
    expect(sentences.filter((one) => one.endsWith('?')).length).toBe(1)
  })

  test('sender, addressee and reference stand apart, and nothing goes to no address', () => {
    const parts = (letter: Letter) => letter.head.join('\n').split('\n\n')
    const [, sent] = answers[0] ?? ['', []]
    const posted = letters.answer(answered(sent), catalogue, settings)
    expect(parts(posted).map((part) => part.split('\n').length)).toEqual([4, 2, 2])
    expect(renderMarkdown(posted).split('\n\n').slice(0, 3)).toHaveLength(3)
    expect(renderText(posted).startsWith(`${posted.head.join('\n')}\n\n`)).toBe(true)
    const [, kept] = answers[2] ?? ['', []]
    const collected = letters.answer(answered(kept), catalogue, bare)
    expect(parts(collected)[1]?.split('\n')).toHaveLength(1)
  })

  test('a representative is addressed as one, of the data subject whom the host names, about their rights', () => {
    const [, commands] = refusals[4] ?? ['', []]
    const draftWith = (more: object) =>
      letters.refusal(adakavasProcedure, refused(commands), catalogue, { ...settings, ...more })
    const named = draftWith({ addresseeName: 'Petras', representedName: 'Jonas Jonaitis' })
    const { representative } = catalogue.letters.surround
    expect(named.head).toContain(representative('Petras', 'Jonas Jonaitis'))
    expect(representative('Petras', 'Jonas Jonaitis')).toMatch(/Jonas Jonaitis.*Petras/u)
    expect(draftWith({}).head).toContain(representative('Jonui Jonaičiui', null))
    const subject = catalogue === lt ? 'duomenų subjekto' : 'the data subject'
    for (const element of ['refusal', 'data-protection-officer'] as const)
      expect(saidIn(named, element)).toContain(subject)
    expect(saidIn(draft('request-granted'), 'data-protection-officer')).not.toContain(subject)
  })

  test('an institution says what it calls itself, where its letter calls it so', () => {
    const { shortName } = catalogue.letters.surround
    const { name } = settings.institution
    for (const [, letter] of all) {
      const { stem, named } = shortName[letter.addressee === 'caller' ? 'centre' : 'institution']
      const says = letter.blocks.some((block) => wordsOf(block).includes(stem))
      // A notice that is heard has no head.
      const [first = name] = letter.head
      if (first.startsWith(name))
        expect([letter.kind, first]).toEqual([
          letter.kind,
          says && letter.head.length > 0 ? named(name) : name,
        ])
    }
    expect(draft('request-granted').head[0]).toContain('(')
  })

  test('a complaint to the institution is examined in the time of the procedure; other times are told where the host gives them', () => {
    const [, commands] = answers[1] ?? ['', []]
    const { authorityWithin = '', courtWithin = '', ...timeless } = settings
    const timed = letters.answer(answered(commands), catalogue, settings)
    const untimed = letters.answer(answered(commands), catalogue, timeless)
    expect(saidIn(timed, 'complaint-right')).toContain(catalogue === lt ? 'per 1 mėnesį' : 'within 1 month')
    expectNames(saidIn(timed, 'complaint-right'), 'adakavas:52')
    for (const words of [authorityWithin, courtWithin]) {
      expect(saidIn(timed, 'remedies')).toContain(words)
      expect(saidIn(untimed, 'remedies')).not.toContain(words)
    }
    expect(saidIn(untimed, 'remedies')).not.toContain('________')
    const days = defineProcedure({
      id: 'days',
      version: '1',
      limits: { complaintExamination: { period: { days: 20 }, clause: 'adakavas:52' } },
    })
    const own = letters.answer(answered(commands), catalogueFor(catalogue, days), settings)
    expect(saidIn(own, 'complaint-right')).toContain(catalogue === lt ? 'per 20 dienų' : 'within 20 days')
  })

  test('a refusal for want of identity names the day that was set, and says that one may file anew; so of papers', () => {
    const both = [
      ...refusals.map(([, commands]) =>
        letters.refusal(adakavasProcedure, refused(commands), catalogue, settings),
      ),
      ...refusedComplaints.map(([, commands]) =>
        letters.complaintRefusal(refusedComplaint(commands), catalogue, settings),
      ),
    ]
    for (const letter of both) {
      const anew = /unidentified|unauthorised/u.test(letter.kind)
      expect([letter.kind, elementsOf(letter).includes('next-steps')]).toEqual([letter.kind, anew])
    }
    const of = (kind: LetterKind) => saidIn(draft(kind), 'refusal')
    expect(of('request-unidentified')).toContain(catalogue.day(day('2026-02-13')))
    expect(of('complaint-unidentified')).toContain(catalogue.day(day('2026-03-13')))
  })

  test('a letter names what it answers: the request of a complaint, the complaint that upheld, an earlier one that it repeats', () => {
    expect(saidIn(draft('complaint-dismissed'), 'outcome')).toContain('P1')
    expect(saidIn(draft('complaint-dismissed'), 'outcome')).toContain(catalogue.day(day('2026-02-02')))
    const repeat = refusedComplaint(refusedComplaints[0]?.[1] ?? [])
    const [earlier] = repeat.earlier
    if (earlier?.answeredOn == null) throw new Error('changed')
    const named = letters.complaintRefusal(repeat, catalogue, {
      ...settings,
      nameOf: (id, of) => `${of} ${id}`,
    })
    for (const words of [`complaint ${earlier.id}`, 'request P1', catalogue.day(earlier.answeredOn)])
      expect(saidIn(named, 'refusal')).toContain(words)
    const [, commands] = newAnswers[0] ?? ['', []]
    const anew = letters.answer(answered(commands), catalogue, {
      ...settings,
      nameOf: (id, of) => `${of} ${id}`,
    })
    expect(saidIn(anew, 'outcome')).toContain('complaint S1')
    expect(saidIn(draft('request-impossible'), 'outcome')).toContain(catalogue.day(day('2026-02-20')))
    expect(saidIn(draft('request-carried-out'), 'carried-out')).toContain(catalogue.day(day('2026-02-20')))
    expect(saidIn(letters.feeDemand(filed(fees[1]?.[1] ?? []), catalogue, settings), 'reasons')).toContain(
      'P0',
    )
  })

  test('a joined request names the earlier one, its day and its time, where the host has it at hand', () => {
    const [, commands] = joinings[0] ?? ['', []]
    const state = filed(commands)
    if (state.status !== 'joined') throw new Error('changed')
    const without = letters.joining(state, catalogue, settings)
    const withIt = letters.joining(state, catalogue, settings, filed(earlierRequest))
    const received = catalogue.day(day('2026-02-02'))
    expect(saidIn(without, 'joined')).not.toContain(received)
    for (const element of ['joined', 'next-steps'] as const)
      expect(saidIn(withIt, element)).toContain(received)
    const later = filed([...earlierRequest, ...(extensions[0]?.[1].slice(1) ?? [])])
    const extended = letters.joining(state, catalogue, settings, later)
    expect(saidIn(extended, 'next-steps')).toContain(catalogue.day(day('2026-02-10')))
    const closed = answered([...earlierRequest, ...(answers[0]?.[1].slice(1) ?? [])])
    const over = letters.joining(state, catalogue, settings, closed)
    expect(saidIn(over, 'next-steps')).toContain(catalogue.day(day('2026-02-20')))
    expect(refusedFor(() => letters.joining(state, catalogue, settings, state))).toEqual({
      path: 'earlier',
      clause: 'adakavas:38',
    })
  })

  test('a fee says by when it is to be paid, and in what time the answer then comes', () => {
    const state = filed(fees[0]?.[1] ?? [])
    const told = letters.feeDemand(state, catalogue, { ...settings, payBy: day('2026-02-16') })
    expect(saidIn(told, 'payment')).toContain(catalogue.day(day('2026-02-16')))
    expect(saidIn(letters.feeDemand(state, catalogue, bare), 'payment').split('________')).toHaveLength(3)
    expect(saidIn(told, 'consequence')).toContain(catalogue.day(day('2026-02-02')))
    expectNames(saidIn(told, 'consequence'), 'adakavas:41')
  })

  test('a request to complete says what becomes of what stays as it is', () => {
    for (const kind of ['request-completion', 'complaint-completion'] as const)
      expect(saidIn(draft(kind), 'consequence')).toMatch(/atmestas|rejected|dismissed/u)
  })

  test('a further inquiry replaces the day of the earlier one, and an extension that of the answer', () => {
    const [first, second] = inquiries.map(([, commands]) =>
      saidIn(letters.identityInquiry(filed(commands), catalogue, settings), 'term'),
    )
    const earlier = catalogue.day(day('2026-02-03'))
    expect(first).not.toContain(earlier)
    expect(second).toContain(earlier)
    expect(saidIn(draft('request-extension'), 'new-limit')).toContain(catalogue.day(day('2026-03-02')))
    // 2 April is the month of a complaint received on 2 March.
    expect(saidIn(draft('complaint-extension'), 'new-limit')).toContain(catalogue.day(day('2026-04-02')))
    const [, [submitted] = []] = extensions[0] ?? ['', []]
    if (submitted === undefined) throw new Error('changed')
    const data = {
      on: day('2026-02-10'),
      by: 'Ona',
      reasons: ['archyvas'] as const,
      until: day('2026-03-02'),
    }
    const same = filed([submitted, { type: 'ExtendExamination', data }])
    const limit = saidIn(letters.extension(adakavasProcedure, same, catalogue, settings), 'new-limit')
    expect(limit.split(catalogue.day(day('2026-03-02')))).toHaveLength(2)
  })

  test('the end of a restriction says what comes then, by its ground, and how long another one goes on', () => {
    const next = endings.map(([, commands, on, because]) => {
      const end = { restriction: 'A1', on: day(on), because }
      return (more: object) =>
        saidIn(
          letters.restrictionEnding(restricted(commands), end, catalogue, { ...bare, ...more }),
          'next-steps',
        )
    })
    const [lastDay, , corrected] = next
    const { askAgain, processedAgain } = catalogue.letters.ending
    expect(lastDay?.({})).toContain('________')
    expect(lastDay?.({ afterRestriction: 'bus ištrinti' })).toContain('bus ištrinti')
    expect(lastDay?.({})).toContain(askAgain.slice(1))
    expect(lastDay?.({})).not.toContain(processedAgain.slice(1))
    expect(corrected?.({})).toContain(catalogue.day(day('2026-06-30')))
    const [, commands] = endings[2] ?? ['', []]
    const alone = restricted(commands.slice(0, 1))
    const over = { restriction: 'A1', on: day('2026-03-16') } as const
    const tell = (because: 'corrected' | 'lifted-by-subject') =>
      saidIn(letters.restrictionEnding(alone, { ...over, because }, catalogue, bare), 'next-steps')
    expect(tell('corrected')).toContain(processedAgain.slice(1))
    expect(tell('lifted-by-subject')).not.toContain(askAgain.slice(1))
  })

  test('an answer to a caller says first whether it is granted, where to listen, and until when', () => {
    const [rejected, granted, unasked] = answeredCallers.map(([, commands, answers]) =>
      letters.callerAnswer(known(commands), answers, catalogue, settings),
    )
    if (rejected === undefined || granted === undefined || unasked === undefined) throw new Error('changed')
    const { told } = catalogue.letters.caller
    const about = ['listening-and-copy', day('2026-03-10')] as const
    expect(saidIn(rejected, 'caller-answer')).toContain(told.rejected(...about).slice(1))
    expect(saidIn(granted, 'access-given')).toContain(told.granted(...about).slice(1))
    for (const letter of [granted, unasked]) {
      expect(saidIn(letter, 'listening')).toContain(settings.listenAt)
      expect(saidIn(letter, 'listening')).toMatch(/pridedama|enclosed/u)
    }
    const [, commands, answers] = answeredCallers[1] ?? ['', [], undefined]
    if (answers === undefined || !('means' in answers)) throw new Error('changed')
    const call = known(commands)
    if (call.status !== 'stored') throw new Error('changed')
    const kept = catalogue.day(call.kept.due)
    expect(saidIn(granted, 'listening')).toContain(kept)
    const without = (state: typeof call, means: typeof answers.means = answers.means) =>
      saidIn(letters.callerAnswer(state, { ...answers, means }, catalogue, bare), 'listening')
    expect(without(call)).toContain('________')
    expect(without(call, ['copy'])).not.toContain(kept)
    // A consent that is withdrawn has the recording destroyed before.
    expect(without({ ...call, consent: { ...call.consent, withdrawnOn: day('2026-03-19') } })).not.toContain(
      kept,
    )
  })

  test('of an answer to a caller whose outcome is on no record, only the words of the host tell it', () => {
    const [, commands, answers] = answeredCallers[0] ?? ['', [], undefined]
    if (answers === undefined || 'means' in answers) throw new Error('changed')
    const call = known(commands)
    const { told } = catalogue.letters.caller
    const about = (state: typeof call) =>
      saidIn(letters.callerAnswer(state, answers, catalogue, settings), 'caller-answer')
    const asked = (right: 'access' | 'rectification') => ({
      ...call,
      requests: call.requests.map((request) => ({ ...request, right })),
    })
    const on = day('2026-03-10')
    expect(about(asked('access'))).toContain(told.answered('access', on).slice(1))
    expect(about(asked('rectification'))).toContain(told.rejected('rectification', on).slice(1))
    if (call.status !== 'stored') throw new Error('changed')
    const served = {
      what: 'caller-access',
      on: day('2026-03-12'),
      clauses: ['kaunas:14.2'],
      means: ['copy'],
    } as const
    expect(about({ ...call, log: [...call.log, served] })).toContain(
      told.answered('listening-and-copy', on).slice(1),
    )
  })

  test('the notice of a recording says what is recorded, who listens, and how to refuse or withdraw', () => {
    const notice = letters.callRecordingNotice(catalogue, bare)
    expectNames(saidIn(notice, 'recorded'), 'kaunas:8')
    expectNames(saidIn(notice, 'listeners'), 'kaunas:12')
    expectNames(saidIn(notice, 'rights-of-callers'), 'kaunas:14.2')
    // Neither address nor telephone and e-mail of the controller is known.
    expect(saidIn(notice, 'controller').split('________')).toHaveLength(3)
    expect(saidIn(letters.callAlternatives(catalogue, settings), 'not-recorded')).toMatch(
      /nebetęsti|need not/u,
    )
  })

  test('what a state has not is named, with the clause that asks for it', () => {
    const plain = filed(extensions[0]?.[1].slice(0, 1) ?? [])
    const other = defineProcedure({ id: 'other', version: '1' })
    const extended = filed(extensions[0]?.[1] ?? [])
    const complaint = lodged(inquiredComplaints[0]?.[1].slice(0, 1) ?? [])
    const [, commands] = informed[1] ?? ['', []]
    const item = restricted(commands)
    const granted = answered(carryings[0]?.[1].slice(0, 3) ?? [])
    const [, called, answers] = answeredCallers[0] ?? ['', [], undefined]
    if (answers === undefined) throw new Error('changed')
    const call = known(called)
    const unanswered = known(called.slice(0, -1))
    expect(
      [
        () => letters.extension(adakavasProcedure, plain, catalogue, settings),
        () => letters.extension(other, extended, catalogue, settings),
        () => letters.identityInquiry(plain, catalogue, settings),
        () => letters.completion(plain, catalogue, settings),
        () => letters.authority(plain, catalogue, settings),
        () => letters.carriedOut(granted, catalogue, settings),
        () => letters.withdrawal(granted, catalogue, settings),
        () =>
          letters.recipientNotice(
            granted,
            { right: 'erasure', item: 'telefono numeris' },
            catalogue,
            settings,
          ),
        () => letters.complaintCompletion(complaint, catalogue, settings),
        () => letters.complaintAuthority(complaint, catalogue, settings),
        () => letters.callerAnswer(call, { ...answers, request: 'P9' }, catalogue, settings),
        () => letters.callerAnswer(unanswered, answers, catalogue, settings),
        () => letters.feeDemand(plain, catalogue, settings),
        () => letters.complaintExtension(adakavasProcedure, complaint, catalogue, settings),
        () => letters.complaintIdentityInquiry(complaint, catalogue, settings),
        // Unheard of; not told yet; the subject's own request, of which no notice is owed.
        () => letters.continuedProcessing(item, 'N9', catalogue, settings),
        () => letters.continuedProcessing(item, 'N4', catalogue, settings),
        () => letters.continuedProcessing(item, 'N2', catalogue, settings),
      ].map(refusedFor),
    ).toEqual([
      { path: 'extension', clause: 'adakavas:41' },
      { path: 'procedure', clause: 'adakavas:41' },
      { path: 'inquiry', clause: 'adakavas:44' },
      { path: 'completion', clause: 'adakavas:38' },
      { path: 'completion', clause: 'adakavas:40' },
      { path: 'carried-out', clause: 'adakavas:47' },
      { path: 'withdrawn', clause: 'adakavas:33' },
      { path: 'recipient-notice', clause: 'gdpr:19' },
      { path: 'completion', clause: 'adakavas:49' },
      { path: 'completion', clause: 'adakavas:51' },
      { path: 'request', clause: 'kaunas:14' },
      { path: 'request', clause: 'kaunas:14' },
      { path: 'fee', clause: 'adakavas:43.2' },
      { path: 'extension', clause: 'adakavas:52' },
      { path: 'inquiry', clause: 'adakavas:55' },
      { path: 'existing-reasons', clause: 'adakavas:23' },
      { path: 'existing-reasons', clause: 'adakavas:23' },
      { path: 'existing-reasons', clause: 'adakavas:23' },
    ])
  })

  test('empty words of a host are refused by the name of the element', () => {
    const state = refused(refusals[0]?.[1] ?? [])
    const extended = filed(extensions[0]?.[1] ?? [])
    const { extension } = extended
    if (extension === null) throw new Error('expected an extension')
    const nameless = { ...settings, institution: { name: ' \n ' } }
    const mute = { ...state, refusal: { ...state.refusal, reasons: [' '] as const } }
    const unreasoned = { ...extended, extension: { ...extension, reasons: ['\t'] as const } }
    expect(
      [
        () => letters.refusal(adakavasProcedure, mute, catalogue, settings),
        () => letters.extension(adakavasProcedure, unreasoned, catalogue, settings),
        () => letters.refusal(adakavasProcedure, state, catalogue, nameless),
        () =>
          letters.refusal(adakavasProcedure, state, catalogue, { ...settings, dataProtectionOfficer: '' }),
        () => letters.callAlternatives(catalogue, { ...settings, email: ' ' }),
        () =>
          composeLetter(
            'call-alternatives',
            { on: null, reply: null, settings },
            {
              'in-person': { sentences: ['\u2028'], clauses: ['kaunas:6'] },
              'by-email': { sentences: ['x'], clauses: ['kaunas:6'] },
            },
            catalogue,
          ),
      ].map(refusedFor),
    ).toEqual([
      { path: 'reasons', clause: 'adakavas:43.1' },
      { path: 'important-reasons', clause: 'adakavas:41' },
      { path: 'institution.name', clause: null },
      { path: 'dataProtectionOfficer', clause: 'adakavas:7' },
      { path: 'by-email', clause: 'kaunas:6' },
      { path: 'in-person', clause: 'kaunas:6' },
    ])
  })

  describe('rendered', () => {
    const file = new URL(`golden/letters.${catalogue.language}.txt`, import.meta.url)

    test('every letter is what was last read and committed, and the same on every run', () => {
      const said = lettersGolden(catalogue)
      if (update) writeFileSync(file, said)
      expect(said).toBe(readFileSync(file, 'utf8'))
      expect(lettersGolden(catalogue)).toBe(said)
    })

    test.each(titled(all))('$title: all of it stands in the text and in the Markdown', ({ one }) => {
      const [, letter] = one
      const text = renderText(letter)
      const plain = renderMarkdown(letter)
        .replace(/\\\n/gu, '\n')
        .replace(/\\(?=[^\p{L}\d])/gu, '')
      for (const rendered of [text, plain])
        for (const words of [
          ...letter.head,
          ...(letter.kind === 'call-spoken-notice' ? [] : [letter.heading]),
          ...letter.foot,
          ...letter.blocks.flatMap((b) => wordsOf(b).split('\n')),
        ])
          expect(rendered).toContain(words)
    })

    const nasty = fc
      .array(
        fc.constantFrom(
          '# h',
          '*a*',
          '_b_',
          '`c`',
          '<b>',
          '[x](y)',
          '![i](j)',
          '\n',
          '\r\n\r\n',
          '\u2028',
          '- d',
          '1. e',
          '2) f',
          '> q',
          '===',
          '---',
          '~~~',
          '|',
          '&lt;',
          '\\',
          '$m$',
          ' ',
          'ąž',
          '+ g',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join(''))
      .filter((words) => words.trim() !== '')

    test('words of a host never break the structure of a letter', () => {
      fc.assert(
        fc.property(nasty, (words) => {
          const letter = composeLetter(
            'continued-processing',
            {
              on: null,
              reply: null,
              settings: {
                institution: { name: words, code: words, address: words, contact: words },
                addresseeName: words,
                addresseeAddress: words,
                dataProtectionOfficer: words,
                number: words,
              },
            },
            {
              'continued-processing': { sentences: [words], clauses: ['adakavas:23'] },
              'existing-reasons': { lead: words, items: [words, words], clauses: ['adakavas:23'] },
              remedies: { sentences: [words], clauses: ['gdpr:77'], source: 'gdpr' },
            },
            catalogue,
          )
          const shape = (rendered: string): readonly number[] =>
            rendered.split('\n\n').map((part) => part.split('\n').length)
          // Head of four, two and one line, heading, a paragraph, a list of two under its lead, a paragraph, a foot of two.
          expect(shape(renderText(letter))).toEqual([4, 2, 1, 1, 1, 3, 1, 2])
          const markdown = renderMarkdown(letter)
          expect(shape(markdown)).toEqual([4, 2, 1, 1, 1, 1, 2, 1, 2])
          for (const [index, line] of markdown.split('\n').entries()) {
            // What opens a line besides a mark of ours is escaped, and so is every mark inside; lines of the head and
            // the foot end with a break, but for their last ones.
            const own = line.replace(/^(?:# |- )/u, '')
            expect(own).not.toMatch(/^(?:[-+=>#]|\d+[.)])/u)
            const unescaped = own.replace(/\\[\\`*_[\]<>|~$&#+\-=.)]/gu, '')
            expect(
              index < 8 || line.includes(`(${catalogue === lt ? 'parašas' : 'signature'})`)
                ? unescaped.replace(/\\$/u, '')
                : unescaped,
            ).not.toMatch(/[\\`*_[\]<>|~$&#]/u)
          }
        }),
      )
    })
  })
})

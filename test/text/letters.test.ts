import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { adakavasProcedure, defineProcedure } from '../../src/procedure/index.js'
import { defineRecordingRules } from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type Catalogue,
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
  everyLetter,
  filed,
  lettersGolden,
  lodged,
  refusedComplaint,
  restricted,
  settings,
} from './letters.js'
import { expectNames, expectReadable } from './reading.js'
import {
  answered,
  answers,
  day,
  extensions,
  fees,
  inquiries,
  newAnswers,
  refusals,
  refused,
  withdrawnAndKept,
} from './requests.js'
import { informed } from './restrictions.js'

/** The complaint of chapter XII, and the supervisory authority and the court of the GDPR. */
const complain: Row = { element: 'complaint-right', clauses: ['adakavas:48'] }
const outside: Row = { element: 'remedies', clauses: ['gdpr:12(4)', 'gdpr:77', 'gdpr:79'] }

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
    must: [row('outcome', 'adakavas:47'), row('extent', 'adakavas:47'), row('implementation', 'adakavas:47')],
  },
  'request-granted-in-part': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:47'),
      row('extent', 'adakavas:47'),
      row('implementation', 'adakavas:47'),
      row('reasons', 'adakavas:47'),
      row('complaint-right', 'adakavas:47', 'adakavas:48'),
      outside,
    ],
  },
  'request-rejected': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:47'),
      row('reasons', 'adakavas:47'),
      row('complaint-right', 'adakavas:47', 'adakavas:48'),
      outside,
    ],
  },
  // The extension, for important reasons (41, 52).
  'request-extension': {
    to: 'subject',
    must: [
      row('extension', 'adakavas:41'),
      row('important-reasons', 'adakavas:41'),
      row('new-limit', 'adakavas:41'),
      complain,
      outside,
    ],
  },
  // What information or other measures, and a reasonable term (44, 55).
  'request-identity-inquiry': {
    to: 'subject',
    must: [
      row('inquiry', 'adakavas:44'),
      row('measures', 'adakavas:44'),
      row('term', 'adakavas:44'),
      complain,
      outside,
    ],
  },
  // Refusal and reasons (43.1, 44, 45, 55 to 57); 45 and 57 go to the representative.
  'request-unfounded': {
    to: 'subject',
    must: [row('refusal', 'adakavas:43.1'), row('reasons', 'adakavas:43.1'), complain, outside],
  },
  'request-unidentified': {
    to: 'subject',
    must: [row('refusal', 'adakavas:44'), row('reasons', 'adakavas:44'), complain, outside],
  },
  'request-unauthorised': {
    to: 'representative',
    must: [row('refusal', 'adakavas:45'), row('reasons', 'adakavas:45'), complain, outside],
  },
  // A grant that can't be carried out: it counts as rejected, with reasons (47).
  'request-impossible': {
    to: 'subject',
    must: [row('outcome', 'adakavas:47'), row('reasons', 'adakavas:47'), complain, outside],
  },
  // A reasonable amount that matches the administrative costs (43.2).
  'fee-demand': {
    to: 'subject',
    must: [row('fee', 'adakavas:43.2'), row('costs', 'adakavas:43.2'), complain, outside],
  },
  // The existing reasons (23).
  'continued-processing': {
    to: 'subject',
    must: [row('continued-processing', 'adakavas:23'), row('existing-reasons', 'adakavas:23'), outside],
  },
  // Granted with the extent of the request and a term, or rejected with reasons (59).
  'complaint-upheld': {
    to: 'subject',
    must: [row('outcome', 'adakavas:59'), row('extent', 'adakavas:59'), row('implementation', 'adakavas:59')],
  },
  'complaint-upheld-in-part': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:59'),
      row('extent', 'adakavas:59'),
      row('implementation', 'adakavas:59'),
      row('reasons', 'adakavas:59'),
      row('complaint-right', 'adakavas:47', 'adakavas:48'),
      outside,
    ],
  },
  'complaint-upheld-request-rejected': {
    to: 'subject',
    must: [
      row('outcome', 'adakavas:59'),
      row('reasons', 'adakavas:59'),
      row('complaint-right', 'adakavas:47', 'adakavas:48'),
      outside,
    ],
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
      outside,
    ],
  },
  'complaint-identity-inquiry': {
    to: 'subject',
    must: [
      row('inquiry', 'adakavas:44', 'adakavas:55'),
      row('measures', 'adakavas:44', 'adakavas:55'),
      row('term', 'adakavas:44', 'adakavas:55'),
      outside,
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
      row('gdpr-information', 'gdpr:13'),
      row('controller', 'gdpr:13'),
      row('purpose', 'kaunas:3', 'gdpr:13'),
      row('storage', 'kaunas:10', 'gdpr:13'),
      row('basis', 'gdpr:6(1)(a)', 'gdpr:13(1)(c)'),
      row('right-to-refuse', 'kaunas:5', 'gdpr:13'),
      row('rights-of-callers', 'gdpr:13(2)(b)'),
      row('supervisory-authority', 'gdpr:13(2)(d)'),
    ],
  },
  // In person, and by e-mail (K-6).
  'call-alternatives': { to: 'caller', must: [row('in-person', 'kaunas:6'), row('by-email', 'kaunas:6')] },
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
    expect([...new Set(all.map(([, { kind }]) => kind))].sort()).toEqual(Object.keys(documents).sort())
  })

  test.each(titled(all))('$title: every mandatory element stands in it with its clause', ({ one }) => {
    const [, letter] = one
    const { to, must } = documents[letter.kind]
    expect(letter.addressee).toBe(to)
    expect(letter.head).toContain(catalogue.letters.addressees[to])
    expect(letter.heading).toBe(catalogue.letters.headings[letter.kind])
    for (const { element, clauses } of must) {
      const blocks = letter.blocks.filter((block) => block.element === element)
      expect(blocks).toHaveLength(1)
      for (const clause of clauses) expectNames(saidIn(letter, element), clause)
    }
  })

  test.each(titled(all))('$title: every clause of a block stands in its words', ({ one }) => {
    for (const block of one[1].blocks) {
      expect(block.clauses.length).toBeGreaterThan(0)
      for (const clause of block.clauses) expectNames(wordsOf(block), clause)
    }
  })

  test.each(titled(all))('$title: what the GDPR gives is marked, and says so', ({ one }) => {
    for (const block of one[1].blocks) {
      const gdpr = block.clauses.some((clause) => clause.startsWith('gdpr:'))
      expect([block.element, block.source]).toEqual([block.element, gdpr ? 'gdpr' : 'document'])
      if (gdpr) expect(wordsOf(block)).toContain(catalogue === lt ? 'BDAR' : 'GDPR')
    }
  })

  test.each(titled(all))('$title: whole sentences, each with its clause', ({ one }) => {
    for (const block of one[1].blocks) {
      if (block.kind === 'list') {
        expect(block.lead).toMatch(/\):$/u)
        expectReadable(block.lead.replace(/:$/u, '.'), catalogue)
      }
      for (const words of block.kind === 'list' ? block.items : block.sentences)
        expectReadable(words, catalogue)
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
      expect(saidIn(letter, 'outcome')).toContain(catalogue.request.letter.outcome[answer.outcome].slice(1))
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
    const { special, whyNot, period } = catalogue.decision
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

  test('erasure beside a withdrawal that is granted: another basis remains, and the letter does not deny the withdrawal', () => {
    const state = answered(withdrawnAndKept)
    const erasure = state.answer.decisions.find(({ right }) => right === 'erasure')
    expect(erasure?.outcome).toBe('rejected')
    const { whyNot } = catalogue.decision
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
    const said = saidIn(letters.refusal(state, catalogue, settings), 'reply')
    expect(said).not.toContain('pašto dėžutė pilna')
    expect(said).toContain(catalogue === lt ? 'nenurodytas' : 'names no way of reply')
  })

  test('a refusal under clause 43.1 says which finding it rests on, and names the earlier request', () => {
    const reasonsOf = (title: string): string => {
      const [, commands] = refusals.find(([one]) => one === title) ?? []
      const state = refused(commands ?? [])
      const said = saidIn(letters.refusal(state, catalogue, settings), 'reasons')
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
    const letter = letters.refusal({ ...record, refusal }, catalogue, settings)
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
    const { reasons } = catalogue.restriction
    const told = saidIn(letter, 'existing-reasons').toLowerCase()
    expect(letter.on).toBe('2026-02-27')
    for (const reason of ['own-claims', 'protect-others'] as const)
      expect(told).toContain(reasons[reason].toLowerCase())
    for (const reason of ['written-consent', 'public-interest'] as const)
      expect(told).not.toContain(reasons[reason].toLowerCase())
    expect(saidIn(letter, 'continued-processing')).toContain(catalogue.quote('vaizdo įrašas'))
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
      expect(saidIn(letter, 'outcome')).toContain(catalogue.complaint.letter.upheld.slice(1))
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
    for (const words of Object.values(settings.institution))
      expect(saidIn(notice, 'controller')).toContain(words)
    expect(saidIn(notice, 'storage')).toContain(catalogue === lt ? '6 mėnesius' : '6 months')
    const ways = letters.callAlternatives(catalogue, settings)
    expect(saidIn(ways, 'in-person')).toContain('Liepų g. 1')
    expect(saidIn(ways, 'by-email')).toContain(settings.email)
    expect([notice.on, notice.reply]).toEqual([null, null])
  })

  test('the data protection officer is named where the host names one, and only there', () => {
    const { dataProtectionOfficer: _, ...bare } = settings
    const officer = 'data-protection-officer'
    for (const [, letter] of all)
      expect(elementsOf(letter).includes('data-protection-officer')).toBe(
        letter.head[0] !== 'Pavyzdžio centras',
      )
    // Clause 7 names the officer of the care home; the Centre's rules name none.
    const [refusal] = refusals
    if (refusal === undefined) throw new Error('expected a refusal')
    expectNames(saidIn(letters.refusal(refused(refusal[1]), catalogue, settings), officer), 'adakavas:7')
    expectNames(saidIn(letters.callAlternatives(catalogue, settings), officer), 'gdpr:38(4)')
    expect(elementsOf(letters.callAlternatives(catalogue, bare))).not.toContain('data-protection-officer')
  })

  test('what a state has not is named, with the clause that asks for it', () => {
    const plain = filed(extensions[0]?.[1].slice(0, 1) ?? [])
    const other = defineProcedure({ id: 'other', version: '1' })
    const extended = filed(extensions[0]?.[1] ?? [])
    const complaint = lodged(inquiredComplaints[0]?.[1].slice(0, 1) ?? [])
    const [, commands] = informed[1] ?? ['', []]
    const item = restricted(commands)
    expect(
      [
        () => letters.extension(adakavasProcedure, plain, catalogue, settings),
        () => letters.extension(other, extended, catalogue, settings),
        () => letters.identityInquiry(plain, catalogue, settings),
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
        () => letters.refusal(mute, catalogue, settings),
        () => letters.extension(adakavasProcedure, unreasoned, catalogue, settings),
        () => letters.refusal(state, catalogue, nameless),
        () => letters.refusal(state, catalogue, { ...settings, dataProtectionOfficer: '' }),
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
          letter.heading,
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
            { on: null, reply: null, settings: { institution: { name: words, address: words } } },
            {
              'continued-processing': { sentences: [words], clauses: ['adakavas:23'] },
              'existing-reasons': { lead: words, items: [words, words], clauses: ['adakavas:23'] },
              remedies: { sentences: [words], clauses: ['gdpr:77'], source: 'gdpr' },
            },
            catalogue,
          )
          const shape = (rendered: string): readonly number[] =>
            rendered.split('\n\n').map((part) => part.split('\n').length)
          // Head of three lines, heading, a paragraph, a list of two under its lead, a paragraph.
          expect(shape(renderText(letter))).toEqual([3, 1, 1, 3, 1])
          const markdown = renderMarkdown(letter)
          expect(shape(markdown)).toEqual([3, 1, 1, 1, 2, 1])
          for (const [index, line] of markdown.split('\n').entries()) {
            // What opens a line besides a mark of ours is escaped, and so is every mark inside; the first two lines
            // of the head end with a break.
            const own = line.replace(/^(?:# |- )/u, '')
            expect(own).not.toMatch(/^(?:[-+=>#]|\d+[.)])/u)
            const unescaped = own.replace(/\\[\\`*_[\]<>|~$&#+\-=.)]/gu, '')
            expect(index < 2 ? unescaped.replace(/\\$/u, '') : unescaped).not.toMatch(/[\\`*_[\]<>|~$&#]/u)
          }
        }),
      )
    })
  })
})

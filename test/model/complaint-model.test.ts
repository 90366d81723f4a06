import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, laterOf, type PlainDate } from '../../src/calendar/index.js'
import type { ComplaintGround } from '../../src/case/index.js'
import type { ComplaintCommand, ComplaintEvent, ComplaintState } from '../../src/complaint/index.js'
import { namesOf } from '../../src/core/records.js'
import { runs } from '../runs.js'
import { type Choices, choices, subjects } from './arbitraries.js'
import { byModel, firstDays, type Modelled, moves } from './by-model.js'
import { daysThatMatter } from './case-model.js'
import {
  allowedIn,
  type ComplaintModel,
  complaintAfter,
  complaintComesTo,
  expectedOf,
  fates,
  notLodged,
  rows,
  type Setting,
  seenOf,
  worldOf,
} from './complaint-model.js'

const settings: fc.Arbitrary<Setting & { readonly world: ReturnType<typeof worldOf> }> = fc
  .record({
    readings: subjects.map(({ procedure }) => procedure.readings),
    fate: fc.constantFrom(...fates),
    requested: firstDays,
    lag: fc.constantFrom(12, 14, 25, 30, 32, 45, 70),
    represented: fc.constantFrom('no', 'no', 'with-documents', 'without'),
  })
  .map(({ lag, ...rest }) => {
    const setting: Setting = { ...rest, start: addDays(rest.requested, lag) }
    return { ...setting, world: worldOf(setting) }
  })

type World = ReturnType<typeof worldOf>
type Drawn = Setting & { readonly world: World }

const modelled = (
  setting: Drawn,
): Modelled<ComplaintModel, ComplaintCommand, ComplaintEvent, ComplaintState> => ({
  machine: setting.world.machine,
  before: notLodged(setting),
  comesTo: complaintComesTo,
  after: complaintAfter,
  expected: expectedOf,
  seen: seenOf(setting.world.machine),
})

type Act = { readonly on: PlainDate; readonly by: string }
type Say = (pick: Choices, act: Act, model: ComplaintModel, drawn: Drawn) => ComplaintCommand

const people = ['rasa', 'rasa', 'petras', 'ona'] as const
const reasons = ['words'] as const

/** The request and the earlier complaint, as an honest host shows them. */
const seeing = ({ world: { seenOn, earlier } }: Drawn, on: PlainDate) => ({ request: seenOn(on), earlier })

const grounds: readonly (ComplaintGround | null)[] = ['rejected', 'granted-in-part', 'inaction', null]
const groundOf = ({ take }: Choices, { fate }: ComplaintModel): ComplaintGround | null =>
  take(3) === 0
    ? (grounds[take(4)] ?? null)
    : fate === 'part'
      ? 'granted-in-part'
      : fate === 'silent' || fate === 'waiting'
        ? 'inaction'
        : 'rejected'

const deciding = ({ of }: Choices, { reviewers }: ComplaintModel, by: string) => ({
  by: of(reviewers.at(-1) ?? by, reviewers.at(-1) ?? by, by),
  ...of<object>({}, {}, { preparedBy: ['jonas'] }, { preparedBy: ['ona'] }),
  ...of<object>({ disclosesNothing: 'nothing is named' }, {}),
})

const sayings: { readonly [Type in ComplaintCommand['type']]?: Say } = {
  LodgeComplaint: (pick, { on, by }, model, drawn) => {
    const { of } = pick
    const stated = groundOf(pick, model)
    const { represented } = drawn
    const documents = represented === 'with-documents'
    return {
      type: 'LodgeComplaint',
      data: {
        id: 'C-1',
        by,
        submittedOn: addDays(on, of(0, 0, -1, 1)),
        receivedOn: on,
        channel: 'email',
        sender: represented === 'no' ? { as: 'subject' } : { as: 'representative', documents, contacts: [] },
        contacts: [],
        ...(stated === null ? {} : { ground: stated }),
        argument: 'it is not needed',
        copies: { request: of(true, true, false), answer: true },
        ...of<object>({}, {}, {}, { sameReasonsAs: 'C-0' }, { sameReasonsAs: 'C-9' }),
        ...seeing(drawn, on),
      },
    }
  },
  AssignReviewer: ({ of }, act, _, drawn) => ({
    type: 'AssignReviewer',
    data: { ...act, reviewer: of(...people), ...seeing(drawn, act.on) },
  }),
  CorrectComplaint: (pick, act, model, drawn) => {
    const { of } = pick
    const stated = groundOf(pick, model)
    return {
      type: 'CorrectComplaint',
      data: {
        ...act,
        ...seeing(drawn, act.on),
        ...of<object>({}, stated === null ? {} : { ground: stated }),
        ...of<object>({}, { copies: { request: true, answer: true } }),
        ...of<object>({}, {}, { sameReasonsAs: null }, { sameReasonsAs: 'C-0' }, { sameReasonsAs: 'C-9' }),
      },
    }
  },
  ProveAuthority: (_, act) => ({ type: 'ProveAuthority', data: { ...act, documents: 'a power' } }),
  RefuseUnauthorised: (_, act) => ({ type: 'RefuseUnauthorised', data: { ...act, reasons } }),
  InquireIdentity: ({ of }, act) => ({
    type: 'InquireIdentity',
    data: { ...act, ask: 'the card', term: addDays(act.on, of(7, 0, 3, -1, 14)) },
  }),
  SupplyIdentity: (_, act) => ({ type: 'SupplyIdentity', data: act }),
  ConfirmIdentity: (_, act) => ({ type: 'ConfirmIdentity', data: { ...act, means: 'the card' } }),
  RefuseUnidentified: (_, act) => ({ type: 'RefuseUnidentified', data: { ...act, reasons } }),
  ExtendExamination: ({ of, take }, act, { receivedOn }) => {
    const named = of<PlainDate | null>(null, addDays(addMonths(receivedOn, of(1, 2, 3)), take(9) - 4))
    return {
      type: 'ExtendExamination',
      data: { ...act, reasons, ...(named === null ? {} : { until: named }) },
    }
  },
  AskToComplete: ({ of }, act) => ({
    type: 'AskToComplete',
    data: { ...act, about: of('content', 'authority'), ask: 'more', term: addDays(act.on, of(7, 0, -1)) },
  }),
  RefuseRepeat: (_, act, __, drawn) => ({
    type: 'RefuseRepeat',
    data: { ...act, reasons, ...seeing(drawn, act.on) },
  }),
  UpholdComplaint: (pick, act, model, drawn) => {
    const { of, take } = pick
    const implementBy = of<PlainDate | null>(
      addDays(act.on, 10),
      act.on,
      addDays(act.on, 70),
      addDays(act.on, -1),
      null,
    )
    return {
      type: 'UpholdComplaint',
      data: {
        ...act,
        ...deciding(pick, model, act.by),
        ...seeing(drawn, act.on),
        facts: of(rows.both, rows.both, rows.photo, rows.letter, rows.neither),
        ...(implementBy === null ? {} : { implementBy }),
        ...(take(3) === 0 ? {} : { complexity: 'two archives' }),
      },
    }
  },
  DismissComplaint: (pick, act, model, drawn) => ({
    type: 'DismissComplaint',
    data: { ...act, ...deciding(pick, model, act.by), ...seeing(drawn, act.on), reasons },
  }),
  WithdrawComplaint: ({ of }, act) => ({
    type: 'WithdrawComplaint',
    data: {
      ...act,
      withdrawnBy: of('subject', 'representative'),
      ...of<object>({ sameSender: 'the same mailbox' }, {}),
    },
  }),
  ReportImplementation: (_, act, __, drawn) => ({
    type: 'ReportImplementation',
    data: { ...act, request: drawn.world.seenOn(act.on) },
  }),
}

const types = namesOf(sayings)
const closing: readonly string[] = [
  ...['RefuseUnauthorised', 'RefuseUnidentified', 'RefuseRepeat', 'DismissComplaint', 'WithdrawComplaint'],
]

const turn = fc
  .record({ move: moves, by: fc.constantFrom(...people), which: fc.nat(9_999), content: fc.nat(2 ** 30) })
  .map(({ move, by, which, content }) => (model: ComplaintModel, drawn: Drawn): ComplaintCommand => {
    const wild = which % 12 === 11
    const fitting = types.filter(
      (type) => allowedIn(type).includes(model.status) && (which % 5 === 0 || !closing.includes(type)),
    )
    const among = wild || fitting.length === 0 ? types : fitting
    const say = sayings[among[Math.floor(which / 60) % among.length] ?? 'AssignReviewer']
    if (say === undefined) throw new Error('nothing to say')
    const moved = move(model.last, [...daysThatMatter(model), model.silentFrom])
    // No summary is of a day before the request.
    const on = laterOf(moved, drawn.start)
    return say(choices(content), { on, by }, model, drawn)
  })

/** Every reason to reject a command that the model knows: many runs come by all of them. */
const foreseen = [
  ...['wrong-status', 'before-last-event', 'received-before-submitted', 'no-such-complaint', 'already-done'],
  ...[
    'repeat-must-be-refused',
    'not-a-repeat',
    'nothing-corrected',
    'not-represented',
    'authority-already-proven',
  ],
  ...['authority-unproven', 'identity-already-confirmed', 'identity-unconfirmed', 'inquiry-window-closed'],
  ...['term-before-inquiry', 'no-open-inquiry', 'inquiry-term-running', 'identity-supplied-in-time'],
  ...['inquiry-after-supply', 'refusal-lapsed', 'already-extended', 'extension-window-closed'],
  ...['limit-before-current', 'limit-beyond-cap', 'nothing-to-complete', 'term-before-asking', 'no-ground'],
  ...[
    'complaint-premature',
    'no-reviewer',
    'not-the-reviewer',
    'reviewer-not-independent',
    'worse-for-subject',
  ],
  ...['nothing-more-granted', 'implementation-day-missing', 'implementation-day-past', 'complexity-missing'],
  ...['nothing-granted', 'outcome-not-applied'],
]

/** What is so common that every run comes by it. */
const common = ['LodgeComplaint taken', 'AssignReviewer taken', 'ConfirmIdentity taken']

test('a complaint takes what the documents let it take and rejects the rest for its first obstacle; grounds, limits and duties are theirs (A-48 to A-59)', () => {
  const seen = byModel(settings, modelled, [turn], { numRuns: runs(40, 10_000), maxCommands: 35 })
  expect([...seen.keys()]).toEqual(expect.arrayContaining(common))
  if (runs(0, 1) === 0) return
  const codes = new Set([...seen.keys()].map((one) => one.split(' ')[1]))
  expect(foreseen.filter((code) => !codes.has(code))).toEqual([])
})

import { identityShape, inquiryShape } from '../../src/case/identity.js'
import { examinationShape, replyShape } from '../../src/case/index.js'
import { extensionShape } from '../../src/case/period.js'
import { contactsShape } from '../../src/case/reply.js'
import { senderShape } from '../../src/case/sender.js'
import { deadlineShape } from '../../src/case/shapes.js'
import { complaintAnswerShape, earlierShape, findingsShape } from '../../src/complaint/state.js'
import type { ShapeData } from '../../src/core/index.js'
import { placeholders } from '../../src/core/renaming.js'
import type { Field, Holding } from '../../src/core/shape.js'
import { listeningAttemptShape, officeAttemptShape, reasonRelied } from '../../src/recording/attempt.js'
import { correctionShape, recordedShape } from '../../src/recording/conversation.js'
import { complaintForRequestShape } from '../../src/request/complaint-for-request.js'
import { feeFindingShape, findingShape } from '../../src/request/finding.js'
import { answerShape, withdrawnDataShape } from '../../src/request/outcome.js'
import { requestForComplaintShape } from '../../src/request/request-for-complaint.js'
import { afterWithdrawalShape } from '../../src/rights/after-withdrawal.js'
import { caseFactsShape } from '../../src/rights/case-facts.js'
import { claimShape, formShape } from '../../src/rights/claim.js'
import { decisionShape } from '../../src/rights/item-decision.js'
import { eventShapes, isSaid, leavesOf } from '../forgetting/leaves-of-shapes.js'

/** What many events have, each told once. */
const parts: readonly (readonly [title: string, shape: ShapeData])[] = [
  ['a claim', claimShape],
  ['the form of a request', formShape],
  ['a sender', senderShape],
  ['contacts', contactsShape],
  ['the facts of a case', caseFactsShape],
  ['a decision', decisionShape],
  ['an answer', answerShape],
  ['what becomes of data after a withdrawal', afterWithdrawalShape],
  ['what becomes of data after a withdrawal, as answered', withdrawnDataShape],
  ['a finding on an unfounded request', findingShape],
  ['a finding on a fee', feeFindingShape],
  ['a reply', replyShape],
  ['a deadline', deadlineShape],
  ['an identity', identityShape],
  ['an inquiry', inquiryShape],
  ['an extension', extensionShape],
  ['an examination', examinationShape],
  ['a request as a complaint sees it', requestForComplaintShape],
  ['a complaint as a request sees it', complaintForRequestShape],
  ['another complaint', earlierShape],
  ['the findings on a complaint', findingsShape],
  ['the answer to a complaint', complaintAnswerShape],
  ['an attempt to listen', listeningAttemptShape],
  ['an attempt to listen, of the institution', officeAttemptShape],
  ['a reason relied on', reasonRelied],
  ['what was stored of a conversation', recordedShape],
  ['a correction of a recording', correctionShape],
]
const titleOf = new Map(parts.map(([title, shape]) => [shape, title]))

/** What a field holds that can say something of somebody, and what forgetting puts there. */
const said: Readonly<Record<Exclude<Holding, 'case' | 'term'>, readonly [what: string, after: string]>> = {
  person: ['the name of a person', code(placeholders.person(1))],
  item: ['the name of a data item', `as it is, or ${code(placeholders.item(1))} where the host says so`],
  restriction: ['a name made of an item and of words', code(placeholders.restriction(1))],
  listed: [
    'a name of the document, or any',
    `as it is where the document lists it, else ${code(placeholders.listed(1))}`,
  ],
  words: ['words that somebody typed', code(placeholders.words(1))],
  contact: ['an address or a number', code(placeholders.contact(1))],
}

function code(text: string): string {
  return `\`${text}\``
}

/** A row of a table: fields, what they hold, what forgetting puts there. */
type Row = readonly [field: string, holds: string, after: string]

/** Whether anything in a shape can say something of somebody. */
const isPersonal = (shape: ShapeData): boolean =>
  leavesOf(shape).some(
    (leaf) => isSaid(leaf.shape) && leaf.shape.holds !== 'case' && leaf.shape.holds !== 'term',
  )

/** How what stands in a machine's events is forgotten. */
interface Telling {
  /** Whether everything that can hold personal data is replaced, and not only what was stored of a conversation. */
  readonly all: boolean
}

const link = (title: string): string => `[${title}](#${title.replace(/,/gu, '').replaceAll(' ', '-')})`

/** The rows of a field: one for each leaf, and one for each part that is told elsewhere. */
function rowsOf(
  { shape, personal }: Field,
  path: string,
  telling: Telling,
  whole?: ShapeData,
): readonly Row[] {
  const title = shape === whole ? undefined : titleOf.get(shape)
  if (title !== undefined)
    return [
      isPersonal(shape) ? [path, link(title), telling.all ? 'as told there' : 'as it is'] : [path, '', ''],
    ]
  const within = (of: ShapeData, at = path): readonly Row[] =>
    rowsOf({ shape: of, personal, optional: false, role: null }, at, telling, whole)
  switch (shape.kind) {
    case 'nullable':
      return within(shape.of)
    case 'word-or':
      return shape.word === 'forgotten'
        ? [[path, link(titleOf.get(shape.of) ?? ''), code('forgotten')]]
        : within(shape.of)
    case 'list':
      return within(shape.of, `${path}[]`)
    case 'object':
      return rowsOfFields(shape.fields, path, telling)
    case 'variants':
      return [
        [`${path === '' ? '' : `${path}.`}${shape.by}`, '', ''],
        ...Object.values(shape.cases).flatMap((one) =>
          one.kind === 'object' ? rowsOfFields(one.fields, path, telling) : [],
        ),
      ]
    case 'text':
    case 'name':
    case 'other-name': {
      const { holds } = shape
      if (holds === 'case' || holds === 'term' || holds === undefined) return [[path, '', '']]
      const [what, after] = said[holds]
      return [[path, what, telling.all ? after : 'as it is']]
    }
    default:
      return [personal && !telling.all ? [path, 'of the conversation', 'as it is'] : [path, '', '']]
  }
}

const rowsOfFields = (
  fields: Readonly<Record<string, Field>>,
  path: string,
  telling: Telling,
): readonly Row[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    rowsOf(field, path === '' ? name : `${path}.${name}`, telling),
  )

/** A table: first what can hold personal data, row by row; then all that can't. */
function table(rows: readonly Row[]): readonly string[] {
  const once = [...new Map(rows.map((row) => [row.join('|'), row])).values()]
  const can = once.filter(([, holds]) => holds !== '')
  const cannot = once.filter(([, holds]) => holds === '').map(([field]) => code(field))
  return [
    '| Field | Can hold personal data | After forgetting |',
    '|---|---|---|',
    ...can.map(([field, holds, after]) => `| ${code(field)} | ${holds} | ${after} |`),
    ...(cannot.length === 0 ? [] : [`| ${cannot.join(', ')} | no | as it is |`]),
    '',
  ]
}

const machines: readonly (readonly [title: string, shape: ShapeData, telling: Telling])[] = [
  ['a request', eventShapes.request, { all: true }],
  ['a complaint', eventShapes.complaint, { all: true }],
  ['restrictions', eventShapes.restriction, { all: true }],
  ['a consent', eventShapes.consent, { all: true }],
  ['a call and its recording', eventShapes.recording, { all: false }],
  ['the sampling register', eventShapes.sampling, { all: false }],
]

const fieldsOf = (shape: ShapeData | undefined): Readonly<Record<string, Field>> =>
  shape?.kind === 'object' ? shape.fields : {}

/** What every event of a machine holds: each command once, and what each event adds to it. */
function machineSection([title, shape, telling]: (typeof machines)[number]): readonly string[] {
  const events = shape.kind === 'variants' ? Object.entries(shape.cases) : []
  const commands = new Map<string, ShapeData>()
  const added = events.map(([type, one]) => {
    const { command, ...derived } = fieldsOf(fieldsOf(one)['data']?.shape)
    const held = command?.shape.kind === 'variants' ? Object.entries(command.shape.cases) : []
    for (const [name, of] of held) commands.set(name, of)
    return { type, held: held.map(([name]) => name), derived }
  })
  return [
    `## The events of ${title}`,
    '',
    ...added.flatMap(({ type, held, derived }) => [
      `### \`${type}\` of ${title}`,
      '',
      ...table([
        ...held.flatMap((name) => {
          const rows = rowsOfFields(
            fieldsOf(fieldsOf(commands.get(name))['data']?.shape),
            'data.command.data',
            telling,
          )
          return held.length === 1
            ? rows
            : rows.map(([field, ...rest]): Row => [`${field} (${name})`, ...rest])
        }),
        ...rowsOfFields(derived, 'data', telling),
      ]),
    ]),
  ]
}

/** The part of the page that is drawn from the declarations. */
export const personalDataTables = (): string =>
  [
    ...machines.flatMap(machineSection),
    '## What many events have',
    '',
    ...parts.flatMap(([title, shape]) => [
      `### ${title}`,
      '',
      ...table(rowsOf({ shape, personal: false, optional: false, role: null }, '', { all: true }, shape)),
    ]),
  ].join('\n')

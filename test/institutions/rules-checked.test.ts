import { describe, expect, test } from 'vitest'
import { type ClauseRef, defineDocument, defineProcedure, isInvalidInput } from '../../src/index.js'
import { decideClaims, type Links, statement } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDecision } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { ministry } from './transport.js'

/*
 * A fault in the rules of a procedure is told where it stands, when the procedure is defined: not as something else, at
 * the first decision, or never.
 */

const { clause } = ministry
const { is, all } = statement
const R = clause('R')

const basic = {
  request: { clause: clause('P2') },
  examination: { clause: clause('N2'), period: { months: 1 } },
  answer: { clause: clause('N2') },
}

/** What was told of settings, which no type has looked at. */
function told(settings: object): { readonly path: string; readonly message: string } {
  try {
    defineProcedure(settings as never)
  } catch (error) {
    if (isInvalidInput(error)) return { path: error.path, message: error.message }
    throw error
  }
  return { path: 'nothing', message: 'nothing' }
}

const role = { clause: R }
const everyRole = {
  ...basic,
  access: role,
  rectification: role,
  erasure: role,
  restriction: role,
  objection: role,
  portability: role,
  withdrawal: role,
  information: role,
}
const underRules = (rules: unknown) => told({ document: ministry, roles: everyRole, rules })

const needed = is(R, 'neededForPurposes', false)
const kept = is(R, 'legalObligation')
const law = { clause: R, join: 'any', grounds: { 'not-needed': needed } }
const erasure = (fields: object) => ({ erasure: { ...law, ...fields } })
const exceptions = (of: unknown) => erasure({ exceptions: { clause: R, of } })
const grounds = (named: unknown) => erasure({ grounds: named })
const ground = (node: unknown) => grounds({ 'not-needed': node })

const cyclic: { kind: string; clause: ClauseRef; of: unknown[] } = { kind: 'all', clause: R, of: [] }
cyclic.of.push(cyclic, cyclic)
const deep = Array.from({ length: 20_000 }).reduce<object>(
  (of) => ({ kind: 'any', clause: R, of: [of] }),
  needed,
)

const computed = Object.defineProperty({ clause: R, join: 'any' }, 'grounds', {
  enumerable: true,
  get: () => law.grounds,
})
const foreign = 'adakavas:17.1'
const atGround = 'rules.erasure.grounds.not-needed'

describe('a fault in a rule', () => {
  test.each<readonly [string, unknown, string]>([
    ['no rules', null, 'rules'],
    ['rules that are a list', [], 'rules'],
    ['a right that there is not', { acess: role }, 'rules'],
    ['access that is nothing', { access: null }, 'rules.access'],
    ['access with a field that there is not', { access: { clause: R, part: {} } }, 'rules.access'],
    ['access under another document', { access: { clause: 'adakavas:10' } }, 'rules.access.clause'],
    ['parts that are words', { access: { clause: R, parts: 'abc' } }, 'rules.access.parts'],
    ['parts that are nothing', { access: { clause: R, parts: null } }, 'rules.access.parts'],
    ['a piece that there is not', { access: { clause: R, parts: { colour: R } } }, 'rules.access.parts'],
    [
      'a piece under another document',
      { access: { clause: R, parts: { source: 'adakavas:11.7' } } },
      'rules.access.parts.source',
    ],
    [
      'a piece of no kind',
      { access: { clause: R, parts: { source: { clause: R } } } },
      'rules.access.parts.source.kind',
    ],
    [
      'a piece of a kind that there is not',
      { access: { clause: R, parts: { source: { kind: 'foo', clause: R } } } },
      'rules.access.parts.source.kind',
    ],
    [
      'a piece on a fact that there is not',
      { access: { clause: R, parts: { source: { ...is(R, 'otherSource'), fact: 'colour' } } } },
      'rules.access.parts.source',
    ],
    [
      'rectification with a typing error',
      { rectification: { clause: R, corection: {} } },
      'rules.rectification',
    ],
    [
      'a limb that is words',
      { rectification: { clause: R, correction: 'x' } },
      'rules.rectification.correction',
    ],
    [
      'a limb that is nothing',
      { rectification: { clause: R, supplement: null } },
      'rules.rectification.supplement',
    ],
    [
      'a limb with exceptions',
      {
        rectification: {
          clause: R,
          correction: {
            clause: R,
            join: 'all',
            grounds: { inaccurate: is(R, 'inaccurate') },
            exceptions: {},
          },
        },
      },
      'rules.rectification.correction',
    ],
    [
      'a limb with grounds of the other',
      {
        rectification: {
          clause: R,
          correction: { clause: R, join: 'all', grounds: { incomplete: is(R, 'incomplete') } },
        },
      },
      'rules.rectification.correction.grounds',
    ],
    [
      'an exception with a typing error',
      erasure({ exception: { clause: R, of: { kept } } }),
      'rules.erasure',
    ],
    ['a law that is a list', { erasure: [] }, 'rules.erasure'],
    ['a law that is words', { erasure: 'x' }, 'rules.erasure'],
    ['a law that inherits', { erasure: Object.create(law) }, 'rules.erasure.clause'],
    ['a law that is computed', { erasure: computed }, 'rules.erasure.grounds'],
    ['a join that there is not', erasure({ join: 'some' }), 'rules.erasure.join'],
    ['no join', { erasure: { clause: R, grounds: law.grounds } }, 'rules.erasure.join'],
    ['a limb of another right', { transfer: { ...law, limb: 'correction' } }, 'rules.transfer.limb'],
    ['no grounds', { erasure: { clause: R, join: 'any' } }, 'rules.erasure.grounds'],
    ['grounds in a list', grounds([needed]), 'rules.erasure.grounds'],
    ['grounds of nothing', grounds({ 'not-needed': undefined }), 'rules.erasure.grounds'],
    ['a ground of another right', grounds({ 'legitimate-interest': needed }), 'rules.erasure.grounds'],
    ['a ground by a foreign name', grounds({ foo: needed }), 'rules.erasure.grounds'],
    ['a ground named constructor', grounds({ constructor: needed }), 'rules.erasure.grounds'],
    ['a ground named __proto__', grounds(JSON.parse('{"__proto__":{}}')), 'rules.erasure.grounds'],
    ['a name of one’s own in capitals', grounds({ 'own:Ground': needed }), 'rules.erasure.grounds'],
    ['a ground that is nothing', ground(null), atGround],
    ['a ground that is words', ground('x'), atGround],
    ['a ground of no kind', ground({ clause: R }), `${atGround}.kind`],
    ['a ground of a kind that there is not', ground({ kind: 'foo', clause: R }), `${atGround}.kind`],
    ['a ground with a field too many', ground({ ...needed, not: true }), atGround],
    ['a ground without values', ground({ kind: 'is', clause: R, fact: 'basis' }), `${atGround}.values`],
    ['a ground that states nothing', ground({ kind: 'all', clause: R, of: null }), `${atGround}.of`],
    ['a ground settled by nothing', ground({ kind: 'given', clause: R, truth: true }), `${atGround}.because`],
    ['a statement inside', ground({ kind: 'all', clause: R, of: [needed, null] }), `${atGround}.of[1]`],
    ['a clause inside', ground(all(R, is(foreign, 'legalObligation'))), `${atGround}.of[0]`],
    ['a ground within itself', ground(cyclic), atGround],
    ['a ground that is very deep', ground(deep), atGround],
    ['no exceptions', exceptions({}), 'rules.erasure.exceptions.of'],
    ['exceptions in a list', exceptions([]), 'rules.erasure.exceptions.of'],
    ['exceptions of nothing', exceptions({ 'legal-obligation': undefined }), 'rules.erasure.exceptions.of'],
    ['exceptions that are nothing', erasure({ exceptions: null }), 'rules.erasure.exceptions'],
    ['exceptions that are a list', erasure({ exceptions: [] }), 'rules.erasure.exceptions'],
    [
      'exceptions with a field too many',
      erasure({ exceptions: { clause: R, of: {}, or: 1 } }),
      'rules.erasure.exceptions',
    ],
    [
      'exceptions without a clause',
      erasure({ exceptions: { of: { 'own:kept': kept } } }),
      'rules.erasure.exceptions.clause',
    ],
    ['an exception by a foreign name', exceptions({ foo: kept }), 'rules.erasure.exceptions.of'],
    ['contradictions that are nothing', erasure({ contradictions: null }), 'rules.erasure.contradictions'],
    ['a contradiction of nothing', erasure({ contradictions: [null] }), 'rules.erasure.contradictions[0]'],
    [
      'a contradiction of facts that there are not',
      erasure({ contradictions: [{ facts: ['colour'], when: kept }] }),
      'rules.erasure.contradictions[0].facts',
    ],
    [
      'a contradiction that never comes about',
      erasure({ contradictions: [{ facts: ['basis'] }] }),
      'rules.erasure.contradictions[0].when',
    ],
    [
      'information by a name of the library',
      { information: { clause: R, grounds: { 'asked-for': kept } } },
      'rules.information.grounds',
    ],
    [
      'information without grounds',
      { information: { clause: R, grounds: null } },
      'rules.information.grounds',
    ],
    ['a function that throws', { erasure: () => JSON.parse('{') }, 'rules.erasure'],
    ['a function that gives nothing', { erasure: () => null }, 'rules.erasure'],
    ['a function that cites what there is not', { erasure: () => clause('Z' as 'R') }, 'rules.erasure'],
    [
      'a direct transfer without a hand-over',
      { transfer: { ...law, grounds: { automated: needed } } },
      'rules.portability',
    ],
  ])('%s', (_, rules, path) => {
    expect(underRules(rules).path).toBe(path)
  })

  test('names the fields and the names that there are, and repeats none that was typed', () => {
    expect(underRules(erasure({ exception: {} })).message).toBe(
      'rules.erasure: expected only the fields clause, join, grounds, exceptions, contradictions, citedWithoutGround, got another field',
    )
    expect(underRules({ objection: { ...law, grounds: { secret: needed } } }).message).toBe(
      'rules.objection.grounds: expected only the names legitimate-interest, objection-limit, own:…, got another name',
    )
    expect(underRules({ erasure: () => clause('Z' as 'R') }).message).toBe(
      'rules.erasure: expected a clause of the document transport, got a function that fails',
    )
  })

  const everyLink: readonly (keyof Links)[] = [
    'withdrawal',
    'objection',
    'objectionLimited',
    'correction',
    'supplement',
    'erasure',
  ]
  test.each(everyLink)('that comes out only where a request claims %s', (link) => {
    const at = (links: Links) => (everyLink.every((one) => links[one] === (one === link)) ? foreign : R)
    const following = (links: Links) => ({
      ...law,
      grounds: { 'not-needed': is(at(links), 'neededForPurposes', false) },
    })
    expect(underRules({ erasure: following }).path).toBe(atGround)
    // A function that declares no parameter can read them all the same.
    expect(underRules({ erasure: (...all: [Links]) => following(all[0]) }).path).toBe(atGround)
  })
})

describe('a fault besides the rules', () => {
  const doc = { document: ministry, roles: basic }
  const examined = (period: unknown, target?: unknown) => ({
    ...doc,
    roles: {
      ...basic,
      examination: {
        clause: clause('N2'),
        period,
        ...(target === undefined ? {} : { target: { clause: clause('N2'), period: target } }),
      },
    },
  })
  const target = 'roles.examination.target.period'
  const period = 'roles.examination.period'
  const varied = (limits: object) => ({ id: 'x', version: '1', limits })

  test.each<readonly [string, object, string]>([
    ['roles without a document', { roles: {} }, 'document'],
    ['rules without a document', { id: 'x', version: '1', rules: {} }, 'document'],
    ['a document that is undefined', { document: undefined, roles: basic }, 'document'],
    [
      'what looks like a document',
      { ...doc, document: { id: 'x', words: {}, isClause: () => true } },
      'document',
    ],
    ['a copy of a document', { ...doc, document: { ...ministry } }, 'document'],
    ['what inherits from a document', { ...doc, document: Object.create(ministry) }, 'document'],
    ['a way of filing that there is not', { ...doc, channels: ['post', 'pigeon'] }, 'channels[1]'],
    [
      'a hole among the ways of filing',
      { ...doc, channels: Object.assign(['post'], { length: 2 }) },
      'channels',
    ],
    ['no way of filing', { ...doc, channels: [] }, 'channels'],
    ['a limit beyond a month', examined({ days: 32 }), period],
    ['a limit of more than a hundred years', examined({ days: 1e9 }), period],
    [
      'a window of more than a hundred years',
      {
        ...doc,
        roles: { ...basic, identityInquiry: { clause: clause('P4'), period: { workingDays: 26_091 } } },
      },
      'roles.identityInquiry.period',
    ],
    [
      'a limit of a variation beyond a month',
      varied({ examination: { period: { months: 2 }, clause: 'adakavas:41' } }),
      'limits.examination.period',
    ],
    [
      'a limit of a variation of more than a hundred years',
      varied({ identityInquiry: { period: { months: 1201 }, clause: 'adakavas:44' } }),
      'limits.identityInquiry.period',
    ],
    ['a target as long as the limit', examined({ days: 20 }, { days: 20 }), target],
    ['31 days of a month', examined({ months: 1 }, { days: 31 }), target],
    ['23 working days of a month', examined({ months: 1 }, { workingDays: 23 }), target],
    ['a month of 28 days', examined({ days: 28 }, { months: 1 }), target],
    ['45 days of 20 working days', examined({ workingDays: 20 }, { days: 45 }), target],
  ])('%s', (_, settings, path) => {
    expect(told(settings).path).toBe(path)
  })

  test.each<readonly [string, object]>([
    ['30 days of a month', examined({ months: 1 }, { days: 30 })],
    ['22 working days of a month', examined({ months: 1 }, { workingDays: 22 })],
    ['a month of 29 days', examined({ days: 29 }, { months: 1 })],
    [
      'a month of 20 working days, which holidays can make longer',
      examined({ workingDays: 20 }, { months: 1 }),
    ],
    [
      'a limit of a hundred years',
      varied({ identityInquiry: { period: { months: 1200 }, clause: 'adakavas:44' } }),
    ],
    ['a good function', { ...doc, roles: { ...basic, erasure: role }, rules: { erasure: () => law } }],
  ])('%s is none', (_, settings) => {
    expect(told(settings).path).toBe('nothing')
  })
})

describe('portability without a rule on the direct transfer', () => {
  const home = defineDocument({
    id: 'home',
    version: '1',
    clauses: { '1': {}, '2': {} },
    words: ministry.words,
  })
  const handOver = {
    clause: home.clause('2'),
    join: 'all',
    grounds: { automated: is(home.clause('2'), 'automated') },
  } as const
  const settings = {
    document: home,
    roles: {
      request: { clause: home.clause('1') },
      examination: { clause: home.clause('1'), period: { months: 1 } },
      answer: { clause: home.clause('1') },
      portability: { clause: home.clause('2') },
    },
  }

  describe.each([
    ['as data', defineProcedure({ ...settings, rules: { portability: handOver } })],
    ['as a function', defineProcedure({ ...settings, rules: { portability: () => handOver } })],
  ])('%s', (_, procedure) => {
    const decided = (automated: boolean, transfer: { readonly recipient: string } | undefined) => {
      const claim = { right: 'portability', items: 'all', ...(transfer && { transfer }) } as const
      const [decision] = decideClaims(procedure, [claim], {
        items: [{ item: 'A', facts: { automated } }],
      }).decisions
      if (decision === undefined) throw new Error('expected a decision on an item')
      return decision
    }
    const parts = (...of: Parameters<typeof decided>) =>
      decided(...of).parts.map(({ part, outcome, clauses }) => [part, outcome, clauses])

    test('the data are handed over, or not, and a direct transfer is refused by the clause on portability', () => {
      const handed = ['hand-over', 'granted', ['home:2']]
      expect(parts(true, undefined)).toEqual([handed])
      expect(parts(true, { recipient: 'a bank' })).toEqual([handed, ['transfer', 'rejected', ['home:2']]])
      expect(decided(true, { recipient: 'a bank' }).outcome).toBe('granted-in-part')
      expect(parts(false, { recipient: 'a bank' })).toEqual([['hand-over', 'rejected', ['home:2']]])
    })

    test.each([
      [lt, 'nes tiesioginio duomenų persiuntimo kitam duomenų valdytojui Tvarka nenumato.'],
      [en, 'because the Arrangements do not provide for sending the data directly to another controller.'],
    ] as const)('it is said that the document does not provide for it', (language, sentence) => {
      const catalogue = catalogueFor(language, procedure)
      const decision = decided(true, { recipient: 'a bank' })
      expect(seen(explainDecision(decision, catalogue))).toContain(sentence)
    })
  })
})

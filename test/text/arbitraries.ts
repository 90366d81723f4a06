import { fc } from '@fast-check/vitest'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type FullProcedure } from '../../src/procedure/index.js'
import {
  type AccessFacts,
  accessFacts,
  accessInformation,
  type Claim,
  erasureGrounds,
  type ItemFacts,
  itemFacts,
  type RestrictionPeriod,
  restrictionGrounds,
} from '../../src/rights/index.js'
import { onlyStated } from './everything.js'
import { day } from './requests.js'

export const items = ['vardas', 'vaizdo įrašas', 'skola'] as const

/** Some values of some facts. */
const someFacts = <Facts>(vocabulary: Readonly<Record<string, { readonly values: readonly unknown[] }>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(vocabulary).map(([fact, { values }]) => [fact, fc.constantFrom(null, ...values)]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>

/** Facts of a data item, each known or not. */
export const itemRow = someFacts<ItemFacts>(itemFacts)
/** Facts of access, each known or not. */
export const accessRow = someFacts<AccessFacts>(accessFacts)
const someItems = fc.oneof(fc.constant('all' as const), fc.subarray([...items]))
export const period: fc.Arbitrary<RestrictionPeriod> = fc.constantFrom(
  { until: day('2026-06-30') },
  { criterion: 'baigtas teismo procesas' },
  { until: day('2026-12-31'), criterion: 'priimtas sprendimas' },
)

const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({
    right: fc.constant('access' as const),
    information: fc.oneof(fc.constant('all' as const), fc.subarray([...accessInformation])),
  }),
  fc.record({
    right: fc.constant('rectification' as const),
    corrections: fc.constantFrom([], [{ item: 'vardas', replacement: 'Ona' }], [{ item: 'vardas' }]),
    supplements: fc.constantFrom([], [{ item: 'vardas', addition: 'Marija' }], [{ item: 'skola' }]),
  }),
  fc.record({
    right: fc.constant('erasure' as const),
    grounds: fc.subarray([...erasureGrounds]),
    items: someItems,
  }),
  fc.record(
    {
      right: fc.constant('restriction' as const),
      grounds: fc.subarray([...restrictionGrounds]),
      items: someItems,
      period,
    },
    { requiredKeys: ['right', 'grounds', 'items'] },
  ),
  fc.record({
    right: fc.constant('objection' as const),
    items: someItems,
    substantiation: fc.constant('kiemas'),
  }),
  fc.record(
    {
      right: fc.constant('portability' as const),
      items: someItems,
      transfer: fc.constantFrom({}, { recipient: 'Kita įstaiga' }),
    },
    { requiredKeys: ['right', 'items'] },
  ),
  fc.constantFrom<Claim>(
    { right: 'consent-withdrawal', items: 'all' },
    { right: 'consent-withdrawal', items: ['vardas'], onlyConsent: true, consentPurpose: 'viešinimas' },
  ),
)

/** Claims of one request, each right once. */
export const claims = fc.uniqueArray(claim, { selector: ({ right }) => right, minLength: 1, maxLength: 7 })
export const procedure: fc.Arbitrary<FullProcedure> = fc.constantFrom(
  adakavasProcedure,
  onlyStated,
  defineProcedure({ id: 'other-basis', version: '1', readings: { otherBasisRemains: 'irrelevant' } }),
)

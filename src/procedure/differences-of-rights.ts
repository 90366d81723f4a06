import { registered } from './difference-entry.js'

/**
 * Differences from the GDPR about the rights and what a request for them must contain: clauses 1 to 38 of the Procedure.
 *
 * @category Differences
 * @example
 * ```ts
 * differencesOfRights[0]?.id // => 'definitions-shortened'
 * ```
 */
export const differencesOfRights = /* @__PURE__ */ registered({
  'definitions-shortened': { clauses: ['adakavas:1'], gdpr: ['gdpr:4'], effect: 'different' },
  'authorities-as-recipients': { clauses: ['adakavas:1.5'], gdpr: ['gdpr:4(9)'], effect: 'wider' },
  'joint-controllers': { clauses: ['adakavas:1.7'], gdpr: ['gdpr:26'], effect: 'silent' },
  'chapter-three-alone': {
    clauses: ['adakavas:3', 'adakavas:5', 'adakavas:60'],
    gdpr: ['gdpr:7', 'gdpr:77', 'gdpr:79', 'gdpr:82'],
    effect: 'different',
  },
  'breach-communication': { clauses: ['adakavas:6'], gdpr: ['gdpr:34'], effect: 'silent' },
  'company-for-institution': {
    clauses: ['adakavas:7', 'adakavas:55'],
    gdpr: ['gdpr:37(7)', 'gdpr:38(4)'],
    effect: 'different',
  },
  'no-right-to-information': { clauses: ['adakavas:8'], gdpr: ['gdpr:13', 'gdpr:14'], effect: 'silent' },
  'automated-decisions': { clauses: ['adakavas:8'], gdpr: ['gdpr:22'], effect: 'silent' },
  'remedies-not-listed': {
    clauses: ['adakavas:8'],
    gdpr: ['gdpr:77', 'gdpr:79', 'gdpr:82'],
    effect: 'silent',
  },
  'childrens-data': { clauses: ['adakavas:8'], gdpr: ['gdpr:8', 'gdpr:12(1)'], effect: 'silent' },
  'withdrawal-as-request': { clauses: ['adakavas:8.7'], gdpr: ['gdpr:7(3)'], effect: 'wider' },
  'limits-by-any-act': { clauses: ['adakavas:9'], gdpr: ['gdpr:23'], effect: 'silent' },
  'no-copy': { clauses: ['adakavas:10'], gdpr: ['gdpr:15(3)'], effect: 'narrower' },
  'no-word-of-automated-decisions': { clauses: ['adakavas:11'], gdpr: ['gdpr:15(1)(h)'], effect: 'silent' },
  'no-word-of-safeguards': { clauses: ['adakavas:11'], gdpr: ['gdpr:15(2)'], effect: 'silent' },
  'future-recipients-only': { clauses: ['adakavas:11.3'], gdpr: ['gdpr:15(1)(c)'], effect: 'narrower' },
  'authority-as-information': { clauses: ['adakavas:11.6'], gdpr: ['gdpr:77'], effect: 'narrower' },
  'source-as-person': { clauses: ['adakavas:11.7'], gdpr: ['gdpr:15(1)(g)'], effect: 'narrower' },
  'source-not-available': { clauses: ['adakavas:11.7'], gdpr: ['gdpr:15(1)(g)'], effect: 'wider' },
  'form-of-request': {
    clauses: [
      'adakavas:12',
      'adakavas:15',
      'adakavas:19',
      'adakavas:24',
      'adakavas:28',
      'adakavas:31',
      'adakavas:35',
      'adakavas:38',
    ],
    gdpr: ['gdpr:12(2)'],
    effect: 'narrower',
  },
  'identity-always-proved': {
    clauses: [
      'adakavas:12',
      'adakavas:15',
      'adakavas:19',
      'adakavas:24',
      'adakavas:28',
      'adakavas:31',
      'adakavas:35',
      'adakavas:44',
      'adakavas:55',
    ],
    gdpr: ['gdpr:12(6)'],
    effect: 'narrower',
  },
  'purpose-limit-on-additions': { clauses: ['adakavas:14'], gdpr: ['gdpr:16'], effect: 'narrower' },
  'delay-of-rectification': { clauses: ['adakavas:14'], gdpr: ['gdpr:16'], effect: 'silent' },
  'recipients-not-told': {
    clauses: ['adakavas:14', 'adakavas:17', 'adakavas:21'],
    gdpr: ['gdpr:19'],
    effect: 'silent',
  },
  'data-to-be-handed-in': { clauses: ['adakavas:15'], gdpr: ['gdpr:16'], effect: 'narrower' },
  'delay-of-erasure': { clauses: ['adakavas:17'], gdpr: ['gdpr:17(1)'], effect: 'silent' },
  'erasure-by-legal-duty': { clauses: ['adakavas:17'], gdpr: ['gdpr:17(1)(e)'], effect: 'silent' },
  'erasure-of-childrens-data': { clauses: ['adakavas:17'], gdpr: ['gdpr:17(1)(f)'], effect: 'silent' },
  'published-data': { clauses: ['adakavas:17'], gdpr: ['gdpr:17(2)'], effect: 'silent' },
  'other-basis-not-asked': {
    clauses: ['adakavas:17.2'],
    gdpr: ['gdpr:17(1)(b)'],
    effect: 'wider',
    reading: 'otherBasisRemains',
  },
  'erasure-after-objection': {
    clauses: ['adakavas:17.3'],
    gdpr: ['gdpr:17(1)(c)', 'gdpr:21(2)'],
    effect: 'narrower',
  },
  'no-situation-needed': {
    clauses: ['adakavas:17.3', 'adakavas:26'],
    gdpr: ['gdpr:17(1)(c)', 'gdpr:21(1)'],
    effect: 'wider',
  },
  'other-unlawfulness': {
    clauses: ['adakavas:17.4', 'adakavas:21.2'],
    gdpr: ['gdpr:17(1)(d)', 'gdpr:18(1)(b)'],
    effect: 'narrower',
  },
  'no-expression-or-archive-exception': {
    clauses: ['adakavas:18'],
    gdpr: ['gdpr:17(3)(a)', 'gdpr:17(3)(d)'],
    effect: 'wider',
  },
  'no-health-exception': { clauses: ['adakavas:18'], gdpr: ['gdpr:17(3)(c)'], effect: 'wider' },
  'care-exception': {
    clauses: ['adakavas:18.1'],
    gdpr: ['gdpr:17(3)(c)', 'gdpr:9(2)(h)', 'gdpr:9(2)(i)', 'gdpr:9(3)'],
    effect: 'narrower',
  },
  'no-public-task-exception': { clauses: ['adakavas:18.2'], gdpr: ['gdpr:17(3)(b)'], effect: 'wider' },
  'duty-without-necessity': {
    clauses: ['adakavas:18.2'],
    gdpr: ['gdpr:17(3)(b)'],
    effect: 'narrower',
  },
  'claims-without-need': { clauses: ['adakavas:18.3'], gdpr: ['gdpr:17(3)(e)'], effect: 'narrower' },
  'claims-of-others': {
    clauses: ['adakavas:18.3', 'adakavas:27'],
    gdpr: ['gdpr:17(3)(e)', 'gdpr:21(1)'],
    effect: 'wider',
  },
  'stated-ground': {
    clauses: ['adakavas:19', 'adakavas:24'],
    gdpr: ['gdpr:17(1)', 'gdpr:18(1)'],
    effect: 'narrower',
    reading: 'statedGround',
  },
  'objection-pending': { clauses: ['adakavas:21'], gdpr: ['gdpr:18(1)(d)'], effect: 'narrower' },
  'no-interim-restriction': {
    clauses: ['adakavas:21'],
    gdpr: ['gdpr:18(1)(a)', 'gdpr:18(1)(d)'],
    effect: 'narrower',
  },
  'accuracy-contested': { clauses: ['adakavas:21.1'], gdpr: ['gdpr:18(1)(a)'], effect: 'narrower' },
  'restricted-until-corrected': {
    clauses: ['adakavas:21.1'],
    gdpr: ['gdpr:18(1)(a)'],
    effect: 'wider',
  },
  'erasure-not-opposed': { clauses: ['adakavas:21.2'], gdpr: ['gdpr:18(1)(b)'], effect: 'different' },
  'written-consent': { clauses: ['adakavas:23'], gdpr: ['gdpr:18(2)'], effect: 'wider' },
  'public-interest': { clauses: ['adakavas:23'], gdpr: ['gdpr:18(2)'], effect: 'narrower' },
  'reasons-told': { clauses: ['adakavas:23'], gdpr: ['gdpr:18(2)'], effect: 'wider' },
  'lifting-not-told': { clauses: ['adakavas:24', 'adakavas:23'], gdpr: ['gdpr:18(3)'], effect: 'silent' },
  'period-set-by-person': { clauses: ['adakavas:24'], gdpr: ['gdpr:18(1)'], effect: 'narrower' },
  'objection-to-public-task': { clauses: ['adakavas:26'], gdpr: ['gdpr:21(1)'], effect: 'narrower' },
  'direct-marketing': { clauses: ['adakavas:26'], gdpr: ['gdpr:21(2)', 'gdpr:21(3)'], effect: 'silent' },
  'objection-by-automated-means': { clauses: ['adakavas:26'], gdpr: ['gdpr:21(5)'], effect: 'silent' },
  'objection-to-research': { clauses: ['adakavas:26'], gdpr: ['gdpr:21(6)'], effect: 'silent' },
  'compelling-grounds': {
    clauses: ['adakavas:27', 'adakavas:17.3'],
    gdpr: ['gdpr:21(1)', 'gdpr:17(1)(c)'],
    effect: 'narrower',
  },
  'ground-instead-of-situation': { clauses: ['adakavas:28'], gdpr: ['gdpr:21(1)'], effect: 'different' },
  'portability-hindered': { clauses: ['adakavas:30'], gdpr: ['gdpr:20(1)'], effect: 'silent' },
  'portability-and-public-task': { clauses: ['adakavas:30'], gdpr: ['gdpr:20(3)'], effect: 'wider' },
  'portability-beside-erasure': { clauses: ['adakavas:30'], gdpr: ['gdpr:20(3)'], effect: 'silent' },
  'portability-and-others': { clauses: ['adakavas:30'], gdpr: ['gdpr:20(4)'], effect: 'silent' },
  'digital-form': { clauses: ['adakavas:30.2'], gdpr: ['gdpr:20(1)(b)'], effect: 'different' },
  'withdrawal-formalities': { clauses: ['adakavas:35'], gdpr: ['gdpr:7(3)'], effect: 'narrower' },
})

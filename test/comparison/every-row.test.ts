import { expect, test } from 'vitest'
import { runs } from '../runs.js'
import { adakavasAgainstGdpr, partOf } from './sides.js'

/*
 * Erasure under the Adakavas procedure and under the GDPR in every row of the facts that either reads, 88 million of them:
 * written out by hand from the two texts, and walked one by one.
 */

const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'none',
] as const

function walked() {
  let [same, narrower, wider, outside] = [0, 0, 0, 0]
  for (const basis of bases)
    for (const special of [false, true]) {
      const consent = basis === 'consent' || special
      const none = basis === 'none'
      for (let bits = 0; bits < 2 ** 21; bits++) {
        const at = (place: number): boolean => (bits & (1 << place)) !== 0
        const [needed, withdrawn, otherBasis, objects, invoked, overriding, claims] = [
          0, 1, 2, 3, 4, 5, 6,
        ].map(at)
        const [care, obligation, situation, compelling, others, marketing, unlawful] = [
          7, 8, 9, 10, 11, 12, 13,
        ].map(at)
        const [past, must, child, expression, task, health, impairs] = [14, 15, 16, 17, 18, 19, 20].map(at)
        const contradictory =
          (none && obligation) ||
          (basis === 'legal-obligation' && !obligation) ||
          (none && task) ||
          (must && obligation) ||
          (compelling && !overriding)
        if (contradictory) {
          // Whether it is archived or researched changes nothing of that.
          outside += 3
          continue
        }
        const ours =
          (!needed ||
            (consent && withdrawn && !otherBasis) ||
            (objects && basis === 'legitimate-interests' && !(invoked && (overriding || claims))) ||
            none) &&
          !care &&
          !(obligation || basis === 'legal-obligation') &&
          !claims
        const objectable = basis === 'public-task' || basis === 'legitimate-interests'
        const opened =
          !needed ||
          (consent && withdrawn && !otherBasis) ||
          (objects &&
            ((objectable && situation && !(invoked && (compelling || claims || others))) || marketing)) ||
          none ||
          unlawful ||
          past ||
          must ||
          child
        const barred = expression || obligation || task || health || claims || others
        for (const special of [false, true, true]) {
          const theirs = opened && !(barred || (special && impairs))
          if (ours === theirs) same += 1
          else if (theirs) narrower += 1
          else wider += 1
        }
      }
    }
  return { same, narrower, wider, outside }
}

// 88 million rows take a while: only in a deep run.
test.runIf(runs(0, 1) === 1)('an erasure stands as it was counted, row by row', () => {
  expect(partOf(adakavasAgainstGdpr, 'erasure').rows).toEqual(walked())
})

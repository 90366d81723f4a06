import fc from 'fast-check'
import { type History, histories, type Recording, type Step, withRecording } from './histories.js'

/** The seed of the run. */
export const seed = Number(process.env['FC_SEED'])

/** Enough histories to come by everything, whatever the seed. */
const many = 1600
let made: readonly History[] | null = null

/** A pool of histories, made once a run: for the laws that need more of them than a property draws. */
export function pool(): readonly History[] {
  made ??= fc.sample(histories, { numRuns: many, seed })
  return made
}

/** Every state of the pool with a recording in it, as it came to be: no two of the same history alike. */
export const recordings = (): readonly (Step & { readonly after: Recording; readonly history: History })[] =>
  pool().flatMap((history) =>
    withRecording(history)
      .filter(({ before, after }) => before !== after)
      .map((step) => ({ ...step, history })),
  )

/** Numbers from 0 up to one, drawn one after another: the same ones from the same seed. */
export function numbers(from: number): (below: number) => number {
  let state = from >>> 0
  return (below) => {
    // Mulberry32, by Tommy Ettinger: public domain.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

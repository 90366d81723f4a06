import { randomInt } from 'node:crypto'

const DEFAULT_SEED = 20260101

/**
 * Settles the seed of every property test of this run: `FC_SEED=fresh` draws one, `FC_SEED=123` repeats a run.
 * Workers read it back from the environment.
 */
export default function settleSeed(): void {
  const wish = process.env['FC_SEED']
  const seed = wish === 'fresh' ? randomInt(2 ** 31) : Number(wish ?? DEFAULT_SEED)
  if (!Number.isSafeInteger(seed)) throw new TypeError(`FC_SEED must be an integer or "fresh", not "${wish}"`)
  process.env['FC_SEED'] = String(seed)
  console.log(`fast-check seed ${seed} (repeat this run with FC_SEED=${seed})`)
}

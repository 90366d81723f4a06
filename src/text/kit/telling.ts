import { requirePlain } from '../../core/freeze.js'
import { plainly } from '../../core/given.js'
import { ownField } from '../../core/read.js'
import type { Catalogue } from './catalogue.js'

const listsOf: readonly (keyof Catalogue)[] = ['lacks', 'channels', 'absentRecordingRoles']

/** Refuses a catalogue of which a list is not to be gone through. All else in it is words, and what makes them. */
export function requireCatalogue(catalogue: unknown): void {
  for (const list of listsOf) requirePlain(ownField(catalogue, list))
}

/** Runs what tells of something in a language: a host without types may hand in what nobody can tell of. */
export const telling = <Result>(
  what: string,
  given: unknown,
  catalogue: Catalogue,
  run: () => Result,
): Result =>
  plainly('', `${what}, and a catalogue`, given, () => {
    requireCatalogue(catalogue)
    return run()
  })

import { plainly } from '../../core/given.js'

/** Runs what tells of something in a language: a host without types may hand in what nobody can tell of. */
export const telling = <Result>(what: string, given: unknown, run: () => Result): Result =>
  plainly('', `${what}, and a catalogue`, given, run)

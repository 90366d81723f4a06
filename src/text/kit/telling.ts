import { trusting } from '../../core/index.js'

/** Runs what tells of something in a language: a host without types may hand in what nobody can tell of. */
export const telling = <Result>(what: string, run: () => Result): Result =>
  trusting('', `${what}, and a catalogue`, run)

import type { ClauseRef } from '../documents/index.js'
import { type Channel, channels } from './channel.js'
import { type OwnName, ownNameForm } from './names.js'

/**
 * What a document can ask of the form of a request, besides what each right asks for.
 *
 * @category Procedure
 * @example
 * ```ts
 * formElements.includes('legible') // => true
 * ```
 */
export const formElements = Object.freeze([
  'name',
  'signature',
  'identity-document',
  'legible',
  'address',
  'contacts',
  'personal-code',
  'reason',
  'reply-way',
  'fixed-form',
] as const)

/** Something that a document can ask of the form of a request.
 *
 * @category Procedure */
export type FormElement = (typeof formElements)[number]

/** By which clause a document asks for something of the form, and on which channels.
 *
 * @category Procedure */
export interface FormRule {
  /** The clause that asks for it; left out, the one on what a request for each right must say, such as `accessContent`. */
  readonly clause?: ClauseRef
  /** The ways of filing on which it is asked for; left out, on every one. */
  readonly channels?: readonly Channel[]
}

/**
 * What a document asks of the form of a request: what is left out, it doesn't ask for, and no request lacks it.
 *
 * @category Procedure
 */
export type FormSettings = { readonly [Element in FormElement]?: FormRule }

/**
 * What can come with a request to prove who asks.
 *
 * @category Procedure
 * @example
 * ```ts
 * proofsOfIdentity.includes('qualified-signature') // => true
 * ```
 */
export const proofsOfIdentity = Object.freeze([
  'identity-document',
  'plain-copy',
  'certified-copy',
  'qualified-signature',
  'e-identification',
] as const)

/** What came with a request to prove who asks: one of the list, or proof that a document knows by a name of its own.
 *
 * @category Procedure */
export type ProofOfIdentity = (typeof proofsOfIdentity)[number] | OwnName

/** What proves identity on each way of filing, each alone.
 *
 * @category Procedure */
export type ProofByChannel = { readonly [C in Channel]?: readonly ProofOfIdentity[] }

/** Whether a word is proof that there is, or a name of one's own. */
export const isProof = (word: unknown): boolean =>
  proofsOfIdentity.some((one) => one === word) ||
  (typeof word === 'string' && new RegExp(ownNameForm, 'u').test(word))

/** Whether a word is a way of filing that there is. */
export const isChannel = (word: unknown): boolean => channels.some((one) => one === word)

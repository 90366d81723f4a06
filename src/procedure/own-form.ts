import { asOwn } from '../core/freeze.js'
import { InvalidInputError } from '../core/index.js'
import { isList, isPlainObject } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import type { AnyDocument } from '../documents/index.js'
import { channels } from './channel.js'
import {
  type FormElement,
  type FormSettings,
  formElements,
  isChannel,
  isProof,
  proofsOfIdentity,
} from './form.js'
import { requireClause } from './require-clause.js'

const someOf = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  isList(value) && value.length > 0 && value.every(holds)

/** What proves identity on each way of filing, each of them one that there is. */
export function requireProofs(path: string, by: unknown, clause: string): void {
  if (!isPlainObject(by) || Object.keys(by).length === 0)
    throw new InvalidInputError(
      path,
      "what proves identity by the way of filing, such as { post: ['certified-copy'] }",
      by,
      clause,
    )
  for (const [channel, proofs] of Object.entries(by)) {
    if (!isChannel(channel)) throw unknownField(path, channels)
    if (!someOf(proofs, isProof))
      throw new InvalidInputError(
        `${path}.${channel}`,
        `a list of ${proofsOfIdentity.join(' | ')}, or of names of your own such as 'own:notarised-paper'`,
        proofs,
        clause,
      )
  }
}

/** What a document asks of the form of a request, each by a clause of it; nothing, where it is left out. */
export function formIn(settings: unknown, document: AnyDocument): FormSettings {
  if (settings === undefined) return Object.freeze({})
  if (!isPlainObject(settings))
    throw new InvalidInputError(
      'form',
      "what is asked, such as { signature: { clause: ours.clause('2') } }",
      settings,
    )
  for (const [name, rule] of Object.entries(settings)) {
    const element: FormElement | undefined = formElements.find((one) => one === name)
    if (element === undefined) throw unknownField('form', formElements)
    const path = `form.${element}`
    if (!isPlainObject(rule))
      throw new InvalidInputError(path, "a clause, such as { clause: ours.clause('2') }", rule)
    if (Object.keys(rule).some((field) => field !== 'clause' && field !== 'channels'))
      throw unknownField(path, ['clause', 'channels'])
    if ('clause' in rule && rule.clause !== undefined) requireClause(`${path}.clause`, rule.clause, document)
    if ('channels' in rule && rule.channels !== undefined && !someOf(rule.channels, isChannel))
      throw new InvalidInputError(`${path}.channels`, `a list of ${channels.join(' | ')}`, rule.channels)
  }
  // Every rule of it was looked at above. A copy: what a host holds is not frozen.
  return asOwn(settings) as FormSettings
}

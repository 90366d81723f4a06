import type { ComplaintCommand } from '../../src/complaint/index.js'
import type { Procedure } from '../../src/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import { type Catalogue, type Letter, type LetterSettings, letters } from '../../src/text/index.js'
import { answered, answeredComplaint, complained, filed, joined, refused, refusedComplaint } from './cases.js'

/** A letter to be drafted in a language with the settings of a host. */
export interface Drafted {
  readonly title: string
  readonly procedure: Procedure
  readonly draft: (catalogue: Catalogue, settings: LetterSettings) => Letter
}

/** The letters that requests, complaints and restrictions under a procedure lead to. */
export function drafting(procedure: Procedure) {
  const one = (title: string, draft: Drafted['draft']): Drafted => ({ title, procedure, draft })
  return {
    one,
    answer: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`answer: ${title}`, (...how) => letters.answer(answered(procedure, commands), ...how)),
    refusal: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`refusal: ${title}`, (...how) => letters.refusal(procedure, refused(procedure, commands), ...how)),
    receipt: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`receipt: ${title}`, (...how) => letters.receipt(procedure, filed(procedure, commands), ...how)),
    extension: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`extension: ${title}`, (...how) =>
        letters.extension(procedure, filed(procedure, commands), ...how),
      ),
    inquiry: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`inquiry: ${title}`, (...how) => letters.identityInquiry(filed(procedure, commands), ...how)),
    completion: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`completion: ${title}`, (...how) => letters.completion(filed(procedure, commands), ...how)),
    papers: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`papers: ${title}`, (...how) => letters.authority(filed(procedure, commands), ...how)),
    joining: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`joining: ${title}`, (...how) => letters.joining(joined(procedure, commands), ...how)),
    fee: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`fee: ${title}`, (...how) => letters.feeDemand(filed(procedure, commands), ...how)),
    carriedOut: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`carried out: ${title}`, (...how) => letters.carriedOut(answered(procedure, commands), ...how)),
    withdrawal: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`withdrawal: ${title}`, (...how) => letters.withdrawal(answered(procedure, commands), ...how)),
    impossible: (title: string, ...commands: readonly RequestCommand[]) =>
      one(`impossible: ${title}`, (...how) => {
        const state = answered(procedure, commands)
        const [of] = state.impossible
        if (of === undefined) throw new Error('nothing is impossible')
        return letters.impossibility(state, of, ...how)
      }),
    recipient: (
      title: string,
      of: { readonly right: 'erasure' | 'rectification' | 'restriction'; readonly item: string },
      ...commands: readonly RequestCommand[]
    ) =>
      one(`recipient: ${title}`, (...how) =>
        letters.recipientNotice(
          answered(procedure, commands),
          { ...of, subject: 'Jonas Jonaitis, kliento kodas 17' },
          ...how,
        ),
      ),
    complaintAnswer: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint answer: ${title}`, (...how) =>
        letters.complaintAnswer(answeredComplaint(procedure, commands), ...how),
      ),
    complaintRefusal: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint refusal: ${title}`, (...how) =>
        letters.complaintRefusal(refusedComplaint(procedure, commands), ...how),
      ),
    complaintExtension: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint extension: ${title}`, (...how) =>
        letters.complaintExtension(procedure, complained(procedure, commands), ...how),
      ),
    complaintInquiry: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint inquiry: ${title}`, (...how) =>
        letters.complaintIdentityInquiry(complained(procedure, commands), ...how),
      ),
    complaintCompletion: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint completion: ${title}`, (...how) =>
        letters.complaintCompletion(complained(procedure, commands), ...how),
      ),
    complaintPapers: (title: string, ...commands: readonly ComplaintCommand[]) =>
      one(`complaint papers: ${title}`, (...how) =>
        letters.complaintAuthority(complained(procedure, commands), ...how),
      ),
  }
}

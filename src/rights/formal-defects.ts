import type { ClauseRef } from '../documents/index.js'
import {
  type Channel,
  type FormElement,
  formElements,
  type Procedure,
  type ProofOfIdentity,
} from '../procedure/index.js'
import type { RequestForm } from './claim.js'
import { type DefectCode, lackOf } from './defect-codes.js'

/** How a request was filed, and what is known of its sender.
 *
 * @category Claims */
export interface Filed {
  /** The way it came; left out, what is asked for on some ways only is not looked at. */
  readonly channel?: Channel
  /** It names the way of the answer. */
  readonly replyNamed?: boolean
  /** Identity is confirmed: then no proof of it is lacking. */
  readonly identified?: boolean
}

/** What came along to prove who asks. */
const proofsOf = ({ identityDocument, proofs = [] }: RequestForm): readonly ProofOfIdentity[] =>
  identityDocument ? ['identity-document', ...proofs] : proofs

/** Whether the proof of identity came along that the document asks for on a way of filing; `null` where it asks for none. */
export function proven(
  { roles }: Procedure,
  form: RequestForm,
  channel: Channel | undefined,
): boolean | null {
  const asked = channel === undefined ? undefined : roles.proof.by?.[channel]
  return asked === undefined ? null : proofsOf(form).some((proof) => asked.includes(proof))
}

/** Whether a request has something of the form. */
function has(element: FormElement, { nameGiven, signed, identityDocument, has }: RequestForm, filed: Filed) {
  switch (element) {
    case 'name':
      return nameGiven
    case 'signature':
      return signed
    case 'identity-document':
      return identityDocument
    case 'reply-way':
      return filed.replyNamed === true || has?.includes(element) === true
    default:
      return has?.includes(element) === true
  }
}

/** What a request lacks in form of what the document asks for; `clause` is left out where each right asks by its own.
 *
 * @param identityAsked - Whether the right that is claimed is given effect only to somebody whose identity is confirmed.
 */
export function formalLacks(
  procedure: Procedure,
  form: RequestForm,
  filed: Filed,
  identityAsked: boolean,
): readonly { readonly code: DefectCode; readonly clause: ClauseRef | undefined }[] {
  const { channel, identified = false } = filed
  const lacking = formElements.flatMap((element) => {
    const rule = procedure.form[element]
    if (rule === undefined || has(element, form, filed)) return []
    if (element === 'identity-document' && !identityAsked) return []
    const { channels, clause } = rule
    const asked = channels === undefined || (channel !== undefined && channels.includes(channel))
    return asked ? [{ code: lackOf[element], clause }] : []
  })
  // Where identity is asked for on doubt alone, nobody has to prove it by filing.
  const proofAsked = identityAsked && procedure.roles.identity.asked !== 'on-doubt'
  return identified || !proofAsked || proven(procedure, form, channel) !== false
    ? lacking
    : [...lacking, { code: 'proof-missing', clause: procedure.roles.proof.clause }]
}

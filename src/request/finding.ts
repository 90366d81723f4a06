import type { PlainDate } from '../calendar/index.js'
import { caseName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { cents, day, object, variants } from '../core/shape.js'

/**
 * Why a request may be refused or charged for (clause 43); one finding is enough, and each says why.
 *
 * Only an earlier request that was answered makes a later one repetitive.
 *
 * @category Request
 * @see Adakavas clause 43
 */
export type UnfoundedFinding =
  | { readonly kind: 'manifestly-unfounded' | 'excessive'; readonly justification: string }
  | {
      readonly kind: 'repetitive'
      readonly justification: string
      /** The earlier request of the same content, and the day it was answered. */
      readonly earlier: { readonly id: string; readonly answeredOn: PlainDate }
    }

/**
 * Why a fee may be demanded: the request is unfounded, excessive or repetitive; or it asks for further copies of the data
 * under access, where the document charges those. The first copy is free, and a request that asks for more is not unfounded.
 *
 * @category Request
 * @see Adakavas clause 43; GDPR 12(5), 15(3)
 */
export type FeeFinding =
  | UnfoundedFinding
  | { readonly kind: 'further-copies'; readonly justification: string }

const unfounded = {
  'manifestly-unfounded': object({ justification: typedWords }),
  excessive: object({ justification: typedWords }),
  repetitive: object({ justification: typedWords, earlier: object({ id: caseName, answeredOn: day }) }),
}

/** A finding, as it crosses the boundary. */
export const findingShape: Shape<UnfoundedFinding> = variants('kind', unfounded)

/** Why a fee is demanded, as it crosses the boundary. */
export const feeFindingShape: Shape<FeeFinding> = variants('kind', {
  ...unfounded,
  'further-copies': object({ justification: typedWords }),
})

const costsFields = {
  /** Collecting the information. */
  collecting: cents,
  /** Examining the request. */
  examining: cents,
  /** Giving the answer. */
  answering: cents,
}

/** The administrative costs of an answer, in euro cents.
 *
 * @category Request
 * @see Adakavas clause 43.2 */
export interface AdministrativeCosts extends DataOf<typeof costsFields> {}

/** The costs, as they cross the boundary. */
export const costsShape: Shape<AdministrativeCosts> = object(costsFields)

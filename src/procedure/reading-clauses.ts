import type { ClauseRef } from '../documents/index.js'
import { type GdprReadings, gdprReadingAlternatives } from './gdpr-readings.js'
import type { Procedure } from './procedure.js'
import { type Readings, readingAlternatives } from './readings.js'

/** A place that a document, or the GDPR itself, leaves open to more than one reading.
 *
 * @category Procedure */
export type ReadingName = keyof Readings | keyof GdprReadings

/** The readings of every document and of the GDPR with their alternatives; those that both have are the same. */
export const everyReading: { readonly [Name in ReadingName]: readonly string[] } =
  /* @__PURE__ */ Object.freeze({ ...gdprReadingAlternatives, ...readingAlternatives })

/** The clauses that a reading is of, as a procedure has them; none where it is of a law outside the document. */
export function readingClauses(reading: ReadingName, { roles }: Procedure): readonly ClauseRef[] {
  switch (reading) {
    // Regulation 1182/71, Article 3(4), and Civil Code 1.121.
    case 'lastDay':
      return []
    case 'extension':
      return [roles.extension.clause, 'gdpr:12(3)']
    case 'identityInquiry':
      return [roles.identityInquiry.clause]
    case 'lateInquiry':
      return [roles.identityInquiry.clause, roles.complaintIdentity.clause]
    case 'lateRefusal': {
      const { unfoundedRefusal, unidentifiedRefusal, unauthorisedRefusal, unauthorisedComplaintRefusal } =
        roles
      return [unfoundedRefusal, unidentifiedRefusal, unauthorisedRefusal, unauthorisedComplaintRefusal].map(
        ({ clause }) => clause,
      )
    }
    case 'statedGround':
      return [roles.erasureContent.clause, roles.restrictionContent.clause]
    case 'otherBasisRemains':
      return [roles.erasureGrounds['consent-withdrawn'].clause, roles.externalLimit.clause]
    case 'refusalComplaint':
      return [roles.complaint.clause]
    case 'silenceAfterAct':
      return [roles.inaction.clause]
    case 'identityStep':
      return [roles.examiner.clause, roles.independence.clause]
    case 'particularSituation':
      return ['gdpr:21(1)', 'gdpr:21(6)']
    case 'overridingGrounds':
      return ['gdpr:17(1)(c)']
    case 'publicTaskBasis':
      return ['gdpr:17(3)(b)']
    case 'additionPurposes':
      return ['gdpr:16']
    case 'refusalLimit':
      return ['gdpr:12(4)']
  }
}

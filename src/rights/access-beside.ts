import type { Beside, FurtherInformation, Procedure, Weigh, Weighing } from '../procedure/index.js'

/** What access gives under the GDPR and not under every document. */
const pieces: readonly FurtherInformation[] = ['automated-decisions', 'safeguards', 'copy']

/**
 * What of access the GDPR gives and a document does not name: a copy wherever the data are given, the rest where all there is
 * was asked for. What the GDPR does not give either is left out.
 */
export function accessBeside(
  document: Procedure,
  gdpr: Procedure,
  weighing: (of: Weighing) => Weigh,
): Beside['further'] {
  const gives = (piece: string, { rules }: Procedure): boolean =>
    Object.hasOwn(rules.accessParts ?? {}, piece)
  const further = pieces.filter((piece) => gives(piece, gdpr) && !gives(piece, document))
  return (of, given, all, absent) => {
    const withData = given.some(({ part, outcome }) => part === 'data' && outcome !== 'rejected')
    const weigh = weighing(of)
    return further
      .filter((piece) => (piece === 'copy' ? withData : all))
      .map((piece) => weigh(absent(piece)))
      .filter(({ beside }) => beside?.outcome !== 'not-applicable')
  }
}

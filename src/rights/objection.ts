import type { RightDeclaration, RightNode } from './links.js'
import { all, any, is } from './links.js'

/**
 * The limit of the right to object: a power, so that there is none where it isn't invoked. An interest that is
 * asserted but not proven limits nothing.
 *
 * @see Adakavas clause 27
 */
export const limitOfObjection: RightNode = all(
  'adakavas:27',
  is('adakavas:27', 'limitInvoked'),
  any('adakavas:27', is('adakavas:27', 'overridingInterestProven'), is('adakavas:27', 'institutionClaims')),
)

/** The basis that opens the right to object: a legitimate interest, the institution's or a third party's. */
export const legitimateInterest: RightNode = is('adakavas:26', 'basis', 'legitimate-interests')

/** The right to object. */
export const objection: RightDeclaration = {
  clause: 'adakavas:26',
  join: 'all',
  grounds: [legitimateInterest],
  exceptions: { clause: 'adakavas:27', of: [limitOfObjection] },
}

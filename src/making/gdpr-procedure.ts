import type { HolidayCalendar, Period } from '../calendar/index.js'
import { trusting } from '../core/index.js'
import { ownSettings } from '../core/read.js'
import {
  gdprDocument,
  gdprDocumentOf,
  type InstitutionWords,
  requireInstitution,
} from '../documents/index.js'
import { surroundings } from '../procedure/adakavas-procedure.js'
import type { AuthorityWords } from '../procedure/authority.js'
import { type Channel, channels } from '../procedure/channel.js'
import { gdprBook } from '../procedure/gdpr-book.js'
import { gdprEnglish } from '../procedure/gdpr-english.js'
import { gdprAccessFacts, gdprItemFacts } from '../procedure/gdpr-facts.js'
import { gdprLithuanian } from '../procedure/gdpr-lithuanian.js'
import { objectedErasure } from '../procedure/gdpr-objected.js'
import { gdprRestrictedProcessing } from '../procedure/gdpr-processing.js'
import {
  defaultGdprReadings,
  type GdprReadings,
  gdprReadingAlternatives,
} from '../procedure/gdpr-readings.js'
import { gdprRoleSettings } from '../procedure/gdpr-roles.js'
import { requireArticles } from '../procedure/limiting-articles.js'
import { makeProcedure } from '../procedure/make-procedure.js'
import type { GdprProcedure } from '../procedure/procedure.js'
import { defaultReadings } from '../procedure/readings.js'
import { requirePeriod } from '../procedure/require-period.js'
import { readingsIn, requireNames, surroundingsIn } from '../procedure/surroundings.js'
import type { OwnVocabularies } from '../procedure/vocabulary.js'
import { readingsOver } from '../procedure/watched-readings.js'
import { withOwnMeans } from './with-own-means.js'

/**
 * The facts that the rights of the GDPR turn on, as a procedure has them in place of those of the library.
 *
 * @category Facts
 * @see GDPR 7, 15 to 22
 * @example
 * ```ts
 * gdprVocabulary.item['directMarketing']?.clause // => 'gdpr:21(2)'
 * ```
 */
export const gdprVocabulary: OwnVocabularies = /* @__PURE__ */ Object.freeze({
  item: gdprItemFacts,
  access: gdprAccessFacts,
})

/** What a controller under the GDPR alone sets; everything left out is as in {@link gdprProcedure}.
 *
 * @category Procedure */
export interface GdprProcedureSettings {
  /** Names the procedure in every history made under it; `'gdpr'`, where it is left out. */
  readonly id?: string
  /** Changes whenever the procedure does. */
  readonly version?: string
  /** The public holidays of the member state. */
  readonly calendar?: HolidayCalendar
  /** The IANA time zone whose civil days count. */
  readonly zone?: string
  /** What texts call the institution; in a language without words, "the controller". */
  readonly institution?: InstitutionWords
  /** The supervisory authority that letters name. */
  readonly authority?: AuthorityWords
  /** How it reads what the Regulation leaves open. */
  readonly readings?: Partial<GdprReadings>
  /** The ways of filing for which nothing has to be noted; left out, every one (Article 12(2)). */
  readonly channels?: readonly Channel[]
  /** Within what time from receipt it inquires about identity; left out, at any time: the Regulation sets none. */
  readonly inquiryWindow?: Period
}

const known = [
  'id',
  'version',
  'calendar',
  'zone',
  'institution',
  'authority',
  'readings',
  'channels',
  'inquiryWindow',
] as const satisfies readonly (keyof GdprProcedureSettings)[]

/**
 * Makes the procedure of a controller that has no document of its own: the GDPR, with the holidays, the time zone, the
 * authority and the readings of wherever it is.
 *
 * @returns The procedure, frozen: what the machines, the rules and the texts are closed over.
 * @throws InvalidInputError for a reading, a channel, a period or a zone that does not exist, or a name that means nothing.
 * @category Procedure
 * @see GDPR 12 to 22
 * @example
 * ```ts
 * import { gdprProcedureFor } from 'privacy-rulebook'
 *
 * const ours = gdprProcedureFor({
 *   id: 'our-council',
 *   zone: 'Europe/Dublin',
 *   readings: { particularSituation: 'presumed' },
 * })
 * ours.offers.length // => 8
 * ```
 */
export function gdprProcedureFor(settings: GdprProcedureSettings = {}): GdprProcedure {
  return trusting('', 'the settings of a procedure under the GDPR', () => {
    const given = ownSettings<GdprProcedureSettings>(settings, 'the settings of a procedure', known)
    const { id = gdprDocument.id, version = gdprDocument.version, inquiryWindow, institution } = given
    requireNames({ id, version })
    requireInstitution(institution)
    const readings = readingsIn<GdprReadings>(given.readings, defaultGdprReadings, gdprReadingAlternatives)
    const { clause } = gdprRoleSettings.request
    if (inquiryWindow !== undefined) requirePeriod('inquiryWindow', inquiryWindow, 'gdpr:12(6)')
    return withOwnMeans(
      makeProcedure({
        id,
        version,
        document: institution === undefined ? gdprDocument : gdprDocumentOf(institution),
        vocabulary: gdprVocabulary,
        words: { lt: gdprLithuanian, en: gdprEnglish },
        rules: gdprBook,
        processing: gdprRestrictedProcessing,
        requireLimits: requireArticles,
        objected: objectedErasure(readings),
        form: {},
        roles: {
          ...gdprRoleSettings,
          ...(inquiryWindow === undefined
            ? {}
            : { identityInquiry: { clause: 'gdpr:12(6)', period: { ...inquiryWindow } } }),
        },
        readings: readingsOver({ ...defaultReadings, extension: 'two-further-months' } as const, readings),
        ...surroundingsIn(given, { ...surroundings, channels }, clause),
      }),
    )
  })
}

/**
 * The GDPR itself as a procedure: its eight rights over facts of its own, and what its Article 12 says of requests. The
 * public holidays, the time zone and the authority are those of Lithuania; `gdprProcedureFor` takes others.
 *
 * @category Procedure
 * @see GDPR 7(3), 12, 15 to 22
 * @example
 * ```ts
 * import { decideClaims, gdprProcedure } from 'privacy-rulebook'
 *
 * const { decisions } = decideClaims(
 *   gdprProcedure,
 *   [{ right: 'objection', items: 'all' }],
 *   { items: [{ item: 'newsletter', facts: { directMarketing: true } }] },
 * )
 * decisions[0]?.clauses // => ['gdpr:21(2)']
 * ```
 */
export const gdprProcedure: GdprProcedure = /* @__PURE__ */ gdprProcedureFor()

import type { Shape } from '../core/index.js'
import { allOr, day, list, object, some, text, variants, word, yes } from '../core/shape.js'
import { accessInformation, erasureGrounds, type Right, restrictionGrounds } from '../procedure/index.js'
import { optional } from '../procedure/roles.js'
import type { Claim, ClaimContent, RestrictionPeriod } from './claim.js'

const items = allOr(list(text))

/** A period of restriction. */
export const periodShape: Shape<RestrictionPeriod> = object({
  until: optional(day, 'restrictionPeriod'),
  criterion: optional(text, 'restrictionPeriod'),
})

const contents: { readonly [R in Right]: Shape<ClaimContent<R>> } = {
  access: object({ information: optional(allOr(list(word(...accessInformation))), 'accessContent') }),
  rectification: object({
    corrections: optional(
      list(object({ item: text, replacement: optional(text, 'rectificationContent') })),
      'rectificationContent',
    ),
    supplements: optional(
      list(object({ item: text, addition: optional(text, 'rectificationContent') })),
      'rectificationContent',
    ),
  }),
  erasure: object({
    grounds: optional(list(word(...erasureGrounds)), 'erasureContent'),
    items: optional(items, 'erasureContent'),
  }),
  restriction: object({
    grounds: optional(list(word(...restrictionGrounds)), 'restrictionContent'),
    items: optional(items, 'restrictionContent'),
    period: optional(periodShape, 'restrictionContent'),
  }),
  objection: object({
    items: optional(items, 'objectionContent'),
    substantiation: optional(text, 'objectionContent'),
  }),
  portability: object({
    items: optional(items, 'portabilityContent'),
    transfer: optional(object({ recipient: optional(text, 'portabilityContent') }), 'portabilityContent'),
  }),
  'consent-withdrawal': object({
    items: allOr(some(text)),
    consentDate: optional(day, 'withdrawalContent'),
    consentPurpose: optional(text, 'withdrawalContent'),
    otherInformation: optional(text, 'withdrawalContent'),
    onlyConsent: optional(yes, 'withdrawalContent'),
  }),
}

/** One right claimed, as it crosses the boundary. */
export const claimShape: Shape<Claim> = variants('right', contents)

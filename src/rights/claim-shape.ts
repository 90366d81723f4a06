import type { Shape } from '../core/index.js'
import { allOr, day, list, object, optional, some, text, variants, word, yes } from '../core/shape.js'
import { accessInformation, erasureGrounds, type Right, restrictionGrounds } from '../procedure/index.js'
import type { Claim, ClaimContent, RestrictionPeriod } from './claim.js'

const items = allOr(list(text))

/** A period of restriction. */
export const periodShape: Shape<RestrictionPeriod> = object({
  until: optional(day, 'adakavas:24'),
  criterion: optional(text, 'adakavas:24'),
})

const contents: { readonly [R in Right]: Shape<ClaimContent<R>> } = {
  access: object({ information: optional(allOr(list(word(...accessInformation))), 'adakavas:12') }),
  rectification: object({
    corrections: optional(
      list(object({ item: text, replacement: optional(text, 'adakavas:15') })),
      'adakavas:15',
    ),
    supplements: optional(
      list(object({ item: text, addition: optional(text, 'adakavas:15') })),
      'adakavas:15',
    ),
  }),
  erasure: object({
    grounds: optional(list(word(...erasureGrounds)), 'adakavas:19'),
    items: optional(items, 'adakavas:19'),
  }),
  restriction: object({
    grounds: optional(list(word(...restrictionGrounds)), 'adakavas:24'),
    items: optional(items, 'adakavas:24'),
    period: optional(periodShape, 'adakavas:24'),
  }),
  objection: object({
    items: optional(items, 'adakavas:28'),
    substantiation: optional(text, 'adakavas:28'),
  }),
  portability: object({
    items: optional(items, 'adakavas:31'),
    transfer: optional(object({ recipient: optional(text, 'adakavas:31') }), 'adakavas:31'),
  }),
  'consent-withdrawal': object({
    items: allOr(some(text)),
    consentDate: optional(day, 'adakavas:35'),
    consentPurpose: optional(text, 'adakavas:35'),
    otherInformation: optional(text, 'adakavas:35'),
    onlyConsent: optional(yes, 'adakavas:35'),
  }),
}

/** One right claimed, as it crosses the boundary. */
export const claimShape: Shape<Claim> = variants('right', contents)

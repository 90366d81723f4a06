/**
 * The provisions of the GDPR (Regulation (EU) 2016/679) that this library may cite, in the order of the Regulation.
 *
 * Written as article, paragraph and point: `'17(1)(c)'`. A whole article stands beside its parts where both
 * are cited.
 *
 * @category Documents
 * @example
 * ```ts
 * import { gdprArticles } from 'privacy-rulebook'
 *
 * gdprArticles.includes('17(1)(c)') // => true
 * ```
 */
export const gdprArticles = /* @__PURE__ */ Object.freeze([
  '4',
  '4(1)',
  '4(2)',
  '4(7)',
  '4(8)',
  '4(9)',
  '4(11)',
  '4(21)',
  '5',
  '5(1)(a)',
  '5(1)(b)',
  '5(1)(c)',
  '5(1)(d)',
  '5(1)(e)',
  '5(1)(f)',
  '5(2)',
  '6',
  '6(1)',
  '6(1)(a)',
  '6(1)(b)',
  '6(1)(c)',
  '6(1)(d)',
  '6(1)(e)',
  '6(1)(f)',
  '7',
  '7(1)',
  '7(2)',
  '7(3)',
  '7(4)',
  '8',
  '8(1)',
  '9(1)',
  '9(2)(a)',
  '9(2)(h)',
  '9(2)(i)',
  '9(3)',
  '11',
  '11(1)',
  '11(2)',
  '12',
  '12(1)',
  '12(2)',
  '12(3)',
  '12(4)',
  '12(5)',
  '12(5)(a)',
  '12(5)(b)',
  '12(6)',
  '13',
  '13(1)(c)',
  '13(2)(b)',
  '13(2)(d)',
  '14',
  '15',
  '15(1)',
  '15(1)(a)',
  '15(1)(b)',
  '15(1)(c)',
  '15(1)(d)',
  '15(1)(e)',
  '15(1)(f)',
  '15(1)(g)',
  '15(1)(h)',
  '15(2)',
  '15(3)',
  '15(4)',
  '16',
  '17',
  '17(1)',
  '17(1)(a)',
  '17(1)(b)',
  '17(1)(c)',
  '17(1)(d)',
  '17(1)(e)',
  '17(1)(f)',
  '17(2)',
  '17(3)',
  '17(3)(a)',
  '17(3)(b)',
  '17(3)(c)',
  '17(3)(d)',
  '17(3)(e)',
  '18',
  '18(1)',
  '18(1)(a)',
  '18(1)(b)',
  '18(1)(c)',
  '18(1)(d)',
  '18(2)',
  '18(3)',
  '19',
  '20',
  '20(1)',
  '20(1)(a)',
  '20(1)(b)',
  '20(2)',
  '20(3)',
  '20(4)',
  '21',
  '21(1)',
  '21(2)',
  '21(3)',
  '21(4)',
  '21(5)',
  '21(6)',
  '22',
  '22(1)',
  '22(2)',
  '22(2)(a)',
  '22(2)(b)',
  '22(2)(c)',
  '22(3)',
  '22(4)',
  '23',
  '24',
  '25',
  '26',
  '29',
  '32',
  '32(4)',
  '34',
  '37(1)(a)',
  '37(7)',
  '38(4)',
  '38(6)',
  '51',
  '77',
  '78',
  '79',
  '82',
  '85',
  '89',
  '89(1)',
  '89(2)',
  '89(3)',
] as const)

/**
 * A provision of the GDPR without the `gdpr:` prefix, one of {@link gdprArticles}.
 *
 * A closed union: a provision that is not listed doesn't compile.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type GdprArticle, clause } from 'privacy-rulebook'
 *
 * const article: GdprArticle = '12(3)'
 * clause('adakavas:41').gdpr.includes(article) // => true
 * ```
 */
export type GdprArticle = (typeof gdprArticles)[number]

/**
 * A reference to a provision of the GDPR: `'gdpr:17(1)(c)'`.
 *
 * A closed union, one member for each of {@link gdprArticles}.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type GdprClause, isClauseRef } from 'privacy-rulebook'
 *
 * const ref: GdprClause = 'gdpr:17(1)(c)'
 * isClauseRef(ref) // => true
 * ```
 */
export type GdprClause = `gdpr:${GdprArticle}`

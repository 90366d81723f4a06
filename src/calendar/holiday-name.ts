/**
 * The public holidays of Lithuania by name, in the order of the year.
 *
 * @category Calendar
 * @see Labour Code of Lithuania, art. 123
 * @example
 * ```ts
 * import { lithuanianHolidayNames } from 'privacy-rulebook/calendar'
 *
 * lithuanianHolidayNames.includes('christmas-eve') // => true
 * ```
 */
export const lithuanianHolidayNames = /* @__PURE__ */ Object.freeze([
  'new-year',
  'state-restoration',
  'independence',
  'easter-sunday',
  'easter-monday',
  'labour',
  'mothers-day',
  'fathers-day',
  'st-john',
  'statehood',
  'assumption',
  'all-saints',
  'all-souls',
  'christmas-eve',
  'christmas-1',
  'christmas-2',
] as const)

/**
 * A public holiday of Lithuania: one of {@link lithuanianHolidayNames}.
 *
 * @category Calendar
 * @see Labour Code of Lithuania, art. 123
 */
export type LithuanianHoliday = (typeof lithuanianHolidayNames)[number]

/**
 * What a public holiday is called: one of Lithuania by its key, which each language has words for, or another one in
 * the words of the host, in the nominative of each language.
 *
 * @category Calendar
 */
export type HolidayName =
  | { readonly of: 'lithuania'; readonly holiday: LithuanianHoliday }
  | { readonly of: 'own'; readonly lt: string; readonly en: string }

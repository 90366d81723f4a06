export { dpvRight } from './right.js'
export type { DpvTerm } from './terms.js'
export { type JsonLdOptions, type RequestJsonLd, type RightJsonLd, toJsonLd } from './to-json-ld.js'

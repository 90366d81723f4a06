import type { Shape } from './shape.js'

/*
 * What a leaf of words or of a name holds. Each such leaf of an event says it, so that a history can be made to forget
 * whom it is about: who adds one says it of that one too, and a test sees to it.
 */

/** The name of a person: an employee, a representative, a recipient. */
export const personName: Shape<string> = { kind: 'name', holds: 'person' }
/** The name of a data item: it can say what somebody asked about. */
export const itemName: Shape<string> = { kind: 'name', holds: 'item' }
/** The name of a restriction: made of the request, the item and what ends it, in words. */
export const restrictionName: Shape<string> = { kind: 'name', holds: 'restriction' }
/** A name that the document can list, such as that of an office; where it lists none, anything can be said. */
export const listedName: Shape<string> = { kind: 'name', holds: 'listed' }
/** The host's own name of a case: of a request, a complaint, a consent, a call or anything else that it files. */
export const caseName: Shape<string> = { kind: 'name', holds: 'case' }
/** The same, which is no telephone number. */
export const otherCaseName: Shape<string> = { kind: 'other-name', holds: 'case' }
/** A name of the rules themselves: of a procedure, its version, a fact. */
export const termName: Shape<string> = { kind: 'name', holds: 'term' }
/** Words that somebody typed. */
export const typedWords: Shape<string> = { kind: 'text', holds: 'words' }
/** An address or a telephone number at which somebody is reached. */
export const contactAddress: Shape<string> = { kind: 'text', holds: 'contact' }
/** Words of the institution itself, that are the same in every case: a line, a place of storage, a holiday. */
export const termWords: Shape<string> = { kind: 'text', holds: 'term' }

import { itemName } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { count, nullable, object, word } from '../core/shape.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { everyRight, type Right } from '../procedure/index.js'
import { type DefectCode, defectCodes } from './defect-codes.js'

const defectFields = {
  /** What is missing. */
  code: word<DefectCode>(...defectCodes),
  /** The clause that asks for it. */
  clause: clauseShape,
  /** The claim that lacks it, by its place in the request, from 0. */
  claim: count,
  /** The right it claims. */
  right: word<Right>(...everyRight),
  /** The data item, where one lacks it. */
  item: nullable(itemName),
}

/**
 * Something that the content of a claim lacks. It may be put right; by itself it refuses nothing and moves no
 * limit, unless the document says that a request with a defect of form is not examined.
 *
 * @category Claims
 */
export interface Defect extends DataOf<typeof defectFields> {}

/** What a request lacks, part of an event. */
export const defectShape: Shape<Defect> = object(defectFields)

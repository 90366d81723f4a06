import { gdprBridges } from '../../src/comparison/bridges.js'
import {
  type ComparedPart,
  compareProcedures,
  type PartComparison,
  type ProcedureComparison,
} from '../../src/comparison/index.js'
import { rulesOf } from '../../src/comparison/rules-of.js'
import { sideOf } from '../../src/comparison/side-of.js'
import { adakavasProcedure, gdprProcedure } from '../../src/index.js'

/** The Adakavas procedure against the GDPR. */
export const adakavasAgainstGdpr: ProcedureComparison = compareProcedures(adakavasProcedure, gdprProcedure)

export function partOf({ parts }: Pick<ProcedureComparison, 'parts'>, name: ComparedPart): PartComparison {
  const found = parts.find(({ part }) => part === name)
  if (found === undefined) throw new Error(`No part ${name}`)
  return found
}

/** The rules of both as they are compared, for who walks their rows. */
export const [adakavas, gdpr] = [rulesOf(sideOf(adakavasProcedure)), rulesOf(sideOf(gdprProcedure))]
export const bridges = gdprBridges(true)

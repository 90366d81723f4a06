import type { AskedOf } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { citing } from '../kit/said.js'
import { uncapitalised } from '../kit/sentences.js'

/** A question that is still to be asked, with whom it is put to and the clause that asks for it. */
export const questionSaid = (
  question: string,
  { askedOf, clause }: { readonly askedOf: AskedOf; readonly clause: ClauseRef },
  catalogue: Catalogue,
): string => `${citing([catalogue.assessment.ask[askedOf], clause], catalogue)}: ${uncapitalised(question)}`

import { InvalidInputError } from '../core/index.js'
import { type AnyDocument, gdprDocument } from '../documents/index.js'

/** A clause of the document itself, or a provision of the GDPR, which holds for every institution. */
export function requireClause(path: string, clause: unknown, document: AnyDocument): void {
  if (document.isClause(clause) || gdprDocument.isClause(clause)) return
  throw new InvalidInputError(path, `a clause of the document ${document.id}, or of the GDPR`, clause)
}

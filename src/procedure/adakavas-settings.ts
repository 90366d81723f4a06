import { adakavasDocument } from '../documents/index.js'
import { adakavasRoleSettings } from './adakavas.js'
import { adakavasRuleSettings } from './adakavas-rights.js'

/**
 * What the Adakavas procedure is defined by: its document, what each of its clauses does, and what it rules on each
 * right. It is the longest example there is of what an institution of its own hands to `defineProcedure`.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { adakavasSettings, defineProcedure } from 'privacy-rulebook'
 *
 * defineProcedure(adakavasSettings).offers.length // => 7
 * ```
 */
export const adakavasSettings = {
  id: 'adakavas',
  version: '1',
  document: adakavasDocument,
  roles: adakavasRoleSettings,
  rules: adakavasRuleSettings,
  // By the clauses on what a request for each right must say.
  form: { name: {}, signature: {}, 'identity-document': {} },
} as const

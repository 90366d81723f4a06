import type { ClauseRef } from '../../documents/index.js'
import { isLibraryName } from '../../procedure/index.js'
import type { WithdrawnData } from '../../request/index.js'
import type { ErasureException, WithdrawalCarriedOut, WithdrawnException } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'
import { ownSettling } from '../rights/settling.js'

/** Where the GDPR has each exception to erasure. */
const exceptionInGdpr = {
  'care-or-health': 'gdpr:17(3)(c)',
  'legal-obligation': 'gdpr:17(3)(b)',
  'institution-claims': 'gdpr:17(3)(e)',
} as const satisfies Readonly<Record<ErasureException, ClauseRef>>

/** Why data are kept under an exception, and where that stands: of one that only a rule book has, what its rule says. */
function exceptionSaid(exception: WithdrawnException, catalogue: Catalogue): readonly [string, ClauseRef] {
  if (isLibraryName(exception) && exception in exceptionInGdpr) {
    const known = exception as ErasureException
    return [catalogue.consent.becauseOf[known], exceptionInGdpr[known]]
  }
  const { clause, says } = ownSettling('erasure', exception, catalogue)
  return [says(true), clause]
}

/** What an answer says becomes of an item once its consent is withdrawn, as the GDPR wants it settled. */
export function afterWithdrawalSaid(data: WithdrawnData, catalogue: Catalogue): Said {
  const { afterWithdrawal: words } = catalogue.consent
  switch (data.becomes) {
    case 'erased-by':
      return [words['erased-by'](data.item, data.by.due), 'gdpr:17(1)(b)']
    case 'kept-on-basis':
      return [words['kept-on-basis'](data.item, data.basis, data.justification), 'gdpr:17(1)(b)']
    case 'kept-on-exception': {
      const [because, clause] = exceptionSaid(data.exception, catalogue)
      return [words['kept-on-exception'](data.item, because, data.act), clause]
    }
  }
}

/** What became of an item when the withdrawal was carried out. */
export function withdrawalCarriedOutSaid(done: WithdrawalCarriedOut, catalogue: Catalogue): Said {
  const { carriedOut: words } = catalogue.consent
  switch (done.became) {
    case 'erased':
      return [words.erased, 'gdpr:17(1)(b)']
    case 'kept-on-basis':
      return [words['kept-on-basis'](done.basis), 'gdpr:17(1)(b)']
    case 'kept-on-exception': {
      const [because, clause] = exceptionSaid(done.exception, catalogue)
      return [words['kept-on-exception'](because), clause]
    }
  }
}

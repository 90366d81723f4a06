import type { ClauseRef } from '../../documents/index.js'
import type { WithdrawnData } from '../../request/index.js'
import type { ErasureException, WithdrawalCarriedOut } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'

/** Where the GDPR has each exception to erasure. */
const exceptionInGdpr = {
  'care-or-health': 'gdpr:17(3)(c)',
  'legal-obligation': 'gdpr:17(3)(b)',
  'institution-claims': 'gdpr:17(3)(e)',
} as const satisfies Readonly<Record<ErasureException, ClauseRef>>

/** What an answer says becomes of an item once its consent is withdrawn, as the GDPR wants it settled. */
export function afterWithdrawalSaid(data: WithdrawnData, { consent }: Catalogue): Said {
  const { afterWithdrawal: words } = consent
  switch (data.becomes) {
    case 'erased-by':
      return [words['erased-by'](data.item, data.by.due), 'gdpr:17(1)(b)']
    case 'kept-on-basis':
      return [words['kept-on-basis'](data.item, data.basis, data.justification), 'gdpr:17(1)(b)']
    case 'kept-on-exception':
      return [
        words['kept-on-exception'](data.item, data.exception, data.act),
        exceptionInGdpr[data.exception],
      ]
  }
}

/** What became of an item when the withdrawal was carried out. */
export function withdrawalCarriedOutSaid(done: WithdrawalCarriedOut, { consent }: Catalogue): Said {
  const { carriedOut: words } = consent
  switch (done.became) {
    case 'erased':
      return [words.erased, 'gdpr:17(1)(b)']
    case 'kept-on-basis':
      return [words['kept-on-basis'](done.basis), 'gdpr:17(1)(b)']
    case 'kept-on-exception':
      return [words['kept-on-exception'](done.exception), exceptionInGdpr[done.exception]]
  }
}

import type { AccessInformation } from '../../rights/index.js'
import { cite, references } from '../kit/references.en.js'
import type { Cited } from '../kit/references.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, quote } from '../kit/words.en.js'
import type { DecisionReached, DecisionTexts } from './decision-texts.js'
import { information, rightNames } from './names.en.js'

const reached =
  (what: string) =>
  ({ right, item, clauses }: DecisionReached): string =>
    `${item === null ? '' : `data ${quote(item)}: `}${rightNames[right].claim} ${what} ${cite(...clauses)}`

const part =
  (what: string) =>
  (of: keyof DecisionTexts['parts'], clauses: Cited): string =>
    `the part on ${parts[of]} ${what} ${cite(...clauses)}`

const because =
  (words: string) =>
  (clauses: Cited): string =>
    `${words} ${cite(...clauses)}`

const at = (clause: Cited[0]): string => references.name([clause])

/** What each limb is called after "the part on". */
const parts: DecisionTexts['parts'] = {
  whole: 'the right itself',
  correction: 'correcting inaccurate data',
  supplement: 'completing incomplete data',
  'hand-over': 'handing the data to the data subject',
  transfer: 'sending the data directly to another controller',
  period: 'the period asked for',
  confirmation: 'the confirmation whether data are processed',
  'adakavas:10': 'access to the data themselves',
  'adakavas:11.1': information['adakavas:11.1'],
  'adakavas:11.2': information['adakavas:11.2'],
  'adakavas:11.3': information['adakavas:11.3'],
  'adakavas:11.4': information['adakavas:11.4'],
  'adakavas:11.5': information['adakavas:11.5'],
  'adakavas:11.6': information['adakavas:11.6'],
  'adakavas:11.7': information['adakavas:11.7'],
}

const named = (pieces: readonly AccessInformation[]): string => list(pieces.map((one) => information[one]))

/** The sentences of a decision. */
export const decision: DecisionTexts = {
  outcome: {
    granted: reached('is granted'),
    'granted-in-part': reached('is granted in part'),
    rejected: reached('is rejected'),
    undetermined: reached('cannot be decided yet, because something is still to be found out'),
    contradictory: reached('cannot be decided, because what was said is contradictory'),
  },
  parts,
  part: {
    granted: part('is granted'),
    rejected: part('is not granted'),
    'not-applicable': part('does not apply in this case'),
    undetermined: part('cannot be decided yet, because something is still to be found out'),
    contradictory: part('cannot be decided, because what was said is contradictory'),
  },
  whyNot: {
    'no-erasure-ground': because(
      `personal data are erased where they are no longer needed for the purposes of the processing (${at('adakavas:17.1')}), where the consent is withdrawn on which the processing rests (${at('adakavas:17.2')}), where an objection to the processing is justified (${at('adakavas:17.3')}) or where the processing has no lawful basis (${at('adakavas:17.4')}); none of these conditions can be applied to this request`,
    ),
    'other-basis-remains': because(
      `the consent is withdrawn, but the processing of these data also rests on another lawful basis, so that the withdrawal (${at('adakavas:17.2')}) does not lead to erasure, and no other ground for erasure was found`,
    ),
    'care-or-health': because(
      'the processing is necessary for health care, social care or the assessment of working capacity',
    ),
    'legal-obligation': because('the Institution has to process the data under a legal obligation'),
    'institution-claims': because('the Institution needs the data for legal claims of its own'),
    'no-restriction-ground': because(
      `processing is restricted where a correction was granted and is not made yet (${at('adakavas:21.1')}), where the processing has no lawful basis and nobody asks for the data to be erased (${at('adakavas:21.2')}), or where the data are no longer needed but the data subject needs them for legal claims (${at('adakavas:21.3')}); none of these conditions can be applied to this request`,
    ),
    'no-legitimate-interest': because(
      'an objection is only possible to processing that rests on a legitimate interest, and these data are processed on another footing',
    ),
    'objection-limited': because(
      'the right to object is limited, because an overriding legitimate interest is proven or the Institution needs the data for legal claims of its own',
    ),
    'not-provided-by-subject': because(
      'only data that the data subject provided are handed over, and these came otherwise',
    ),
    'no-consent-or-contract': because(
      'only data are handed over whose processing rests on consent or on the performance of a contract with the data subject, and that of these rests on something else',
    ),
    'not-automated': because(
      'only data that are processed by automated means are handed over, and these are not',
    ),
    'recipient-not-named': because(
      'the request does not name the controller to which the data are to be sent',
    ),
    'transfer-not-feasible': because('the Institution is technically unable to send the data directly'),
    'not-inaccurate': because('the data were not found to be inaccurate'),
    'replacement-not-given': because('the request does not give the accurate data'),
    'not-incomplete-or-not-needed': because(
      'only incomplete data are completed, and only with what the purposes of the processing need, which is not so in this case',
    ),
    'addition-not-given': because('the request does not give the additional data'),
    'no-consent-in-force': because('these data are not processed on the basis of a consent in force'),
    'consent-not-identified': because('the request does not make clear which consent is withdrawn'),
    other: because('the conditions of the claim are not met'),
  },
  special: {
    'no-data': ({ clauses }) => `the Institution holds no such personal data ${cite(...clauses)}`,
    'external-limit': ({ clauses, act }) =>
      `another act limits the right in this case${act === null ? '' : `: ${withoutStop(act)}`} ${cite(...clauses)}`,
    'content-missing': ({ clauses }) => `the request does not say which data it is about ${cite(...clauses)}`,
    'period-cut': ({ clauses }) =>
      `the restriction is shorter than asked for, because it is not needed for longer ${cite(...clauses)}`,
    'period-over': ({ clauses }) =>
      `the period asked for was over by the day of the answer ${cite(...clauses)}`,
  },
  access: {
    confirmed: () =>
      `the Institution confirms that it processes personal data of the data subject, and gives access to them ${cite('adakavas:10')}`,
    nothingProcessed: () =>
      `the Institution confirms that it processes no personal data of the data subject ${cite('adakavas:10')}`,
    withheld: () =>
      `the Institution confirms that it processes personal data of the data subject, but access to them is not given ${cite('adakavas:10', 'adakavas:9')}`,
    told: ([first, ...others]) =>
      `with them come details of ${named([first, ...others])} ${cite(first, ...others)}`,
    notApplicable: ([first, ...others]) =>
      `in this case there is nothing to say about ${named([first, ...others])} ${cite(first, ...others)}`,
    informationWithheld: ([first, ...others]) =>
      `no details are given of ${named([first, ...others])} ${cite('adakavas:9', first, ...others)}`,
  },
  period: {
    untilDay: (day) => `the processing is restricted up to and including ${date(day)} ${cite('adakavas:24')}`,
    untilCriterion: (criterion) =>
      `the processing is restricted until this is met: ${quote(criterion)} ${cite('adakavas:24')}`,
    untilEither: (day, criterion) =>
      `the processing is restricted up to and including ${date(day)} or, if that comes first, until this is met: ${quote(criterion)} ${cite('adakavas:24')}`,
    untilCorrected: () =>
      `the processing is restricted until the data are corrected ${cite('adakavas:21.1')}`,
    atLatestCorrected: () =>
      `the restriction ends in any case once the data are corrected ${cite('adakavas:21.1')}`,
    needed: () =>
      `it is still to be said up to which day or event the processing will be restricted ${cite('adakavas:24')}`,
  },
}

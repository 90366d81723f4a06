import type { AccessPiece, LegalBasis, Right } from '../../rights/index.js'
import type { RightName } from './decision-texts.js'

const right = (gives: string, asks: string): RightName => ({
  name: `teisė ${gives}`,
  of: `teisės ${gives}`,
  claim: `reikalavimas ${asks}`,
  ofClaim: `reikalavimo ${asks}`,
})

/** What somebody uses: "teisė ištrinti" is named "teise ištrinti" after "pasinaudoti". */
export const using = (name: string): string => name.replace(/teisė(?= |$)/u, 'teise')

/** Words with the comma that closes a clause at their end, where they have one. */
export const closed = (words: string): string => (words.includes(', ') ? `${words},` : words)

/** The names of the rights. */
export const rightNames: Readonly<Record<Right, RightName>> = {
  access: right('susipažinti su savo asmens duomenimis', 'susipažinti su asmens duomenimis'),
  rectification: right(
    'reikalauti ištaisyti ar papildyti asmens duomenis',
    'ištaisyti ar papildyti asmens duomenis',
  ),
  erasure: right('reikalauti ištrinti asmens duomenis', 'ištrinti asmens duomenis'),
  restriction: right('apriboti asmens duomenų tvarkymą', 'apriboti asmens duomenų tvarkymą'),
  objection: right('nesutikti su asmens duomenų tvarkymu', 'dėl nesutikimo su asmens duomenų tvarkymu'),
  portability: right('į duomenų perkeliamumą', 'dėl duomenų perkeliamumo'),
  'consent-withdrawal': right('atšaukti duotą sutikimą', 'atšaukti duotą sutikimą'),
  information: right('būti informuotam apie duomenų tvarkymą', 'pateikti informaciją apie duomenų tvarkymą'),
  'automated-decision': right(
    'reikalauti, kad nebūtų taikomas automatizuotas sprendimas',
    'netaikyti automatizuoto sprendimo',
  ),
}

/** A claim or a request in the genitive (-o) or the accusative (-ą): "reikalavimo ištrinti duomenis". */
export const claimIn = (claim: string, ending: 'o' | 'ą'): string =>
  claim.replace(/^(reikalavim|prašym|nesutikim)as|(atšaukim)as$/u, `$1$2${ending}`)

/** What is asked for certain data, by their names: "reikalavimas ištrinti duomenis „vardas“". */
export function claimOn(right: Right, items: string): string {
  const asks: Readonly<Record<Right, string>> = {
    access: `susipažinti su duomenimis ${items}`,
    rectification: `ištaisyti ar papildyti duomenis ${items}`,
    erasure: `ištrinti duomenis ${items}`,
    restriction: `apriboti duomenų ${items} tvarkymą`,
    objection: `dėl nesutikimo su duomenų ${items} tvarkymu`,
    portability: `dėl duomenų ${items} perkeliamumo`,
    'consent-withdrawal': `atšaukti sutikimą tvarkyti duomenis ${items}`,
    information: `pateikti informaciją apie duomenų ${items} tvarkymą`,
    'automated-decision': `netaikyti automatizuoto sprendimo ${items}`,
  }
  return `reikalavimas ${asks[right]}`
}

/** What each piece of information is called after "informacija apie". */
const informationAbout: Readonly<Record<AccessPiece, string>> = {
  purposes: 'duomenų tvarkymo tikslą',
  categories: 'tvarkomų duomenų kategorijas',
  recipients: 'duomenų gavėjus ar jų kategorijas',
  'storage-period': 'duomenų saugojimo laikotarpį',
  rights: 'kitas duomenų subjekto teises bei jų įgyvendinimo tvarką',
  'authority-complaint': 'teisę skųstis priežiūros institucijai',
  source: 'duomenis perdavusį asmenį',
  'automated-decisions': 'automatizuotus sprendimus',
  safeguards: 'duomenų perdavimo į trečiąją valstybę apsaugos priemones',
  copy: 'duomenų kopiją',
}

/** The same by themselves: "informacija apie …". */
export const information: Readonly<Record<AccessPiece, string>> = {
  purposes: `informacija apie ${informationAbout.purposes}`,
  categories: `informacija apie ${informationAbout.categories}`,
  recipients: `informacija apie ${informationAbout.recipients}`,
  'storage-period': `informacija apie ${informationAbout['storage-period']}`,
  rights: `informacija apie ${informationAbout.rights}`,
  'authority-complaint': `informacija apie ${informationAbout['authority-complaint']}`,
  source: `informacija apie ${informationAbout.source}`,
  'automated-decisions': `informacija apie ${informationAbout['automated-decisions']}`,
  safeguards: `informacija apie ${informationAbout.safeguards}`,
  copy: 'duomenų kopija',
}

/** The genitive: "informacijos apie …". */
export const ofInformation = (part: AccessPiece): string =>
  part === 'copy' ? 'duomenų kopijos' : `informacijos apie ${informationAbout[part]}`

/** After "informacija apie". */
export const about = (part: AccessPiece): string => informationAbout[part]

/** That the grounds that a sentence names don't hold. */
export const noneMet = (grounds: readonly string[]): string =>
  `šiuo atveju ${grounds.length === 1 ? 'ši sąlyga' : 'nė viena iš šių sąlygų'} netenkinama`

/** What the processing of data rests on, after a colon. */
export const bases: Readonly<Record<LegalBasis, string>> = {
  consent: 'sutikimas',
  contract: 'sutarties vykdymas',
  'legal-obligation': 'teisinės prievolės vykdymas',
  'vital-interests': 'gyvybinių interesų apsauga',
  'public-task':
    'užduoties, vykdomos viešojo intereso labui, ar pavestų viešosios valdžios funkcijų atlikimas',
  'legitimate-interests': 'teisėtas interesas',
  none: 'teisėto pagrindo nenustatyta',
}

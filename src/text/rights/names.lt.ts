import type { AccessInformation, Right } from '../../rights/index.js'
import type { RightName } from './decision-texts.js'

const right = (gives: string, asks: string): RightName => ({
  name: `teisė ${gives}`,
  of: `teisės ${gives}`,
  claim: `prašymas ${asks}`,
  ofClaim: `prašymo ${asks}`,
})

/** The names of the seven rights. */
export const rightNames: Readonly<Record<Right, RightName>> = {
  access: right('susipažinti su savo asmens duomenimis', 'susipažinti su asmens duomenimis'),
  rectification: right('reikalauti ištaisyti asmens duomenis', 'ištaisyti asmens duomenis'),
  erasure: right('reikalauti ištrinti asmens duomenis', 'ištrinti asmens duomenis'),
  restriction: right('apriboti asmens duomenų tvarkymą', 'apriboti asmens duomenų tvarkymą'),
  objection: right('nesutikti su asmens duomenų tvarkymu', 'dėl nesutikimo su asmens duomenų tvarkymu'),
  portability: right('į duomenų perkeliamumą', 'dėl duomenų perkeliamumo'),
  'consent-withdrawal': right('atšaukti duotą sutikimą', 'dėl duoto sutikimo atšaukimo'),
}

/** What each piece of information is called after "informacija apie". */
const informationAbout: Readonly<Record<AccessInformation, string>> = {
  'adakavas:11.1': 'duomenų tvarkymo tikslą',
  'adakavas:11.2': 'tvarkomų duomenų kategorijas',
  'adakavas:11.3': 'duomenų gavėjus ar jų kategorijas',
  'adakavas:11.4': 'duomenų saugojimo laikotarpį',
  'adakavas:11.5': 'kitas duomenų subjekto teises bei jų įgyvendinimo tvarką',
  'adakavas:11.6': 'teisę skųstis priežiūros institucijai',
  'adakavas:11.7': 'duomenis perdavusį asmenį',
}

/** The same by themselves: "informacija apie …". */
export const information: Readonly<Record<AccessInformation, string>> = {
  'adakavas:11.1': `informacija apie ${informationAbout['adakavas:11.1']}`,
  'adakavas:11.2': `informacija apie ${informationAbout['adakavas:11.2']}`,
  'adakavas:11.3': `informacija apie ${informationAbout['adakavas:11.3']}`,
  'adakavas:11.4': `informacija apie ${informationAbout['adakavas:11.4']}`,
  'adakavas:11.5': `informacija apie ${informationAbout['adakavas:11.5']}`,
  'adakavas:11.6': `informacija apie ${informationAbout['adakavas:11.6']}`,
  'adakavas:11.7': `informacija apie ${informationAbout['adakavas:11.7']}`,
}

/** The genitive: "informacijos apie …". */
export const ofInformation = (part: AccessInformation): string =>
  `informacijos apie ${informationAbout[part]}`

/** After "informacija apie". */
export const about = (part: AccessInformation): string => informationAbout[part]

import { quote } from '../kit/words.lt.js'
import { notedBy, person, quoted } from '../story/words.lt.js'
import type { CaseNoun } from './noun.lt.js'
import type { ExaminationTexts } from './texts.js'

/** What the stories of a request and of a complaint tell alike. */
export const examinationStory = ({
  nominative,
  genitive,
  accusative,
  havingFiled,
}: CaseNoun): ExaminationTexts => ({
  registered: (by) => `${accusative} užregistravo ${person(by)}`,
  identityInquired: (by, ask) =>
    `${havingFiled}duomenų subjekto patvirtinti tapatybę paprašė ${person(by)}: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `duomenų subjektas į kreipimąsi dėl tapatybės patvirtinimo atsakė laiku, todėl atsisakyti nagrinėti ${accusative} šiuo pagrindu nebegalima; ${notedBy(by)}`,
    late: (by) =>
      `duomenų subjektas į kreipimąsi dėl tapatybės patvirtinimo atsakė pavėluotai; ${notedBy(by)}`,
  },
  identityConfirmed: (by, means) =>
    `${havingFiled}duomenų subjekto tapatybę patvirtino ${person(by)}: ${quoted(means)}`,
  extended: (by) =>
    `${genitive} nagrinėjimo laikotarpį pratęsė ir apie tai duomenų subjektui pranešė ${person(by)}`,
  refused: {
    unidentified: (by) => `${accusative} nagrinėti atsisakė ${person(by)}, nes tapatybė nepatvirtinta`,
    unauthorised: (by) =>
      `atstovo pateiktą ${accusative} priimti atsisakė ${person(by)}, nes atstovo teisės nepatvirtintos dokumentais`,
  },
  completionAsked: {
    content: (by, ask) =>
      `${havingFiled}duomenų subjekto ištaisyti ${genitive} trūkumus paprašė ${person(by)}: ${quoted(ask)}`,
    authority: (by, ask) =>
      `atstovo pateikti jo teises patvirtinančius dokumentus paprašė ${person(by)}: ${quoted(ask)}`,
  },
  versionChanged: (by, version) =>
    `${nominative} toliau nagrinėjamas pagal vėlesnę redakciją ${quote(version)}; ${notedBy(by)}`,
  withdrawn: (by, withdrawnBy) =>
    `${withdrawnBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} ${accusative} atsiėmė; ${notedBy(by)}`,
})

import { employee, quoted } from '../story/words.lt.js'
import type { CaseNoun } from './noun.lt.js'
import type { ExaminationTexts } from './texts.js'

/** What the stories of a request and of a complaint tell alike. */
export const examinationStory = ({ genitive, accusative, havingFiled }: CaseNoun): ExaminationTexts => ({
  registered: (by) => `${accusative} užregistravo ${employee(by)}`,
  identityInquired: (by, ask) =>
    `${employee(by)} paprašė ${havingFiled}duomenų subjekto patvirtinti tapatybę: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `${employee(by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti ${accusative} šiuo pagrindu nebegalima`,
    late: (by) =>
      `${employee(by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė pavėluotai`,
  },
  identityConfirmed: (by, means) =>
    `${employee(by)} patvirtino ${havingFiled}duomenų subjekto tapatybę: ${quoted(means)}`,
  extended: (by) => `${employee(by)} pratęsė ${genitive} nagrinėjimą ir pranešė apie tai duomenų subjektui`,
  refused: {
    unidentified: (by) => `${employee(by)} atsisakė nagrinėti ${accusative}, nes tapatybė nepatvirtinta`,
    unauthorised: (by) =>
      `${employee(by)} atsisakė priimti atstovo pateiktą ${accusative}, nes atstovo teisės nepatvirtintos dokumentais`,
  },
  completionAsked: {
    content: (by, ask) =>
      `${employee(by)} paprašė ${havingFiled}duomenų subjekto ištaisyti ${genitive} trūkumus: ${quoted(ask)}`,
    authority: (by, ask) =>
      `${employee(by)} paprašė atstovo pateikti jo teises patvirtinančius dokumentus: ${quoted(ask)}`,
  },
  withdrawn: (by, withdrawnBy) =>
    `${withdrawnBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} ${accusative} atsiėmė; tai užfiksavo ${employee(by)}`,
})

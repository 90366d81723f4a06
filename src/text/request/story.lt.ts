import type { UnfoundedFinding } from '../../request/index.js'
import { date, money, quote } from '../kit/words.lt.js'
import { restriction } from '../restriction/restriction.lt.js'
import { cameTo, claimed, employee, employees, quoted, theEmployee } from '../story/words.lt.js'
import { channels } from './notes.lt.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf } from './words.lt.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'prašymas akivaizdžiai nepagrįstas',
  excessive: 'prašymas neproporcingas',
  repetitive: 'prašymo turinys pasikartoja',
}

/** The story of a request. */
export const story: RequestStoryTexts = {
  received: (id, channel, submittedOn) =>
    `gautas prašymas ${quote(id)}, pateiktas ${submittedOn === null ? '' : `${date(submittedOn)} `}${channels[channel]}`,
  contents: (claims) => `prašymo turinys: ${claims.map(claimed).join('; ')}`,
  registered: (by) => `prašymą užregistravo ${employee(by)}`,
  officerAssigned: (by, officer) =>
    `${employee(by)} atsakingu už prašymo nagrinėjimą paskyrė ${theEmployee(officer)}`,
  corrected: {
    all: (by) => `${employee(by)} užfiksavo, kad visi prašymo trūkumai ištaisyti`,
    part: (by) => `${employee(by)} užfiksavo, kad dalis prašymo trūkumų ištaisyta`,
  },
  limitUnmoved: () => 'nagrinėjimo terminas dėl to nepasikeitė',
  identityInquired: (by, ask) =>
    `${employee(by)} paprašė duomenų subjekto patvirtinti tapatybę: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `${employee(by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti prašymą šiuo pagrindu nebegalima`,
    late: (by) =>
      `${employee(by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė pavėluotai`,
  },
  identityConfirmed: (by, means) => `${employee(by)} patvirtino duomenų subjekto tapatybę: ${quoted(means)}`,
  extended: (by) => `${employee(by)} pratęsė prašymo nagrinėjimą ir pranešė apie tai duomenų subjektui`,
  feeDemanded: (by, fee) => `${employee(by)} prieš atsakydamas pareikalavo ${money(fee)} mokesčio`,
  feePaid: (by, amount) => `${employee(by)} užfiksavo, kad sumokėtas visas ${money(amount)} mokestis`,
  noLongerUnfounded: () =>
    'atsisakyti pateikti atsakymą dėl to, kad prašymas nepagrįstas, neproporcingas ar pasikartojantis, nebegalima',
  found: (finding) => {
    const why = `nustatyta, kad ${findings[finding.kind]}: ${quoted(finding.justification)}`
    if (finding.kind !== 'repetitive') return why
    const { id, answeredOn } = finding.earlier
    return `${why}; į ankstesnį tokį pat prašymą ${quote(id)} atsakyta ${date(answeredOn)}`
  },
  refused: {
    unfounded: (by) => `${employee(by)} atsisakė pateikti atsakymą į prašymą`,
    unidentified: (by) => `${employee(by)} atsisakė nagrinėti prašymą, nes tapatybė nepatvirtinta`,
    unauthorised: (by) =>
      `${employee(by)} atsisakė priimti atstovo pateiktą prašymą, nes atstovo teisės nepatvirtintos dokumentais`,
  },
  answered: (by, outcome) => `${employee(by)} atsakė į prašymą: ${cameTo(outcome)}`,
  carriedOut: (by, claim) =>
    `${employee(by)} patvirtino, kad įgyvendintas patenkintas reikalavimas: ${claimOf(claim)}`,
  reliedOn: (reason) =>
    `duomenų tvarkymas apribotas, todėl remtasi šia priežastimi: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'jau įgyvendinti visi patenkinti reikalavimai',
  answeredAnew: (by, complaint, outcome) =>
    `${employee(by)}, patenkinus skundą ${quote(complaint)}, į prašymą atsakė iš naujo: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `iš naujo prašymą nagrinėjo ${employees(reviewers)}`,
  withdrawn: (by, withdrawnBy) =>
    `${withdrawnBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} prašymą atsiėmė; tai užfiksavo ${employee(by)}`,
}

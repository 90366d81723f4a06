import type { UnfoundedFinding } from '../../request/index.js'
import { channels } from '../case/notes.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { examinationStory } from '../case/story.lt.js'
import { date, money, quote } from '../kit/words.lt.js'
import { restriction } from '../restriction/restriction.lt.js'
import { cameTo, claimed, each, employee, employees, quoted, theEmployee } from '../story/words.lt.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf } from './words.lt.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'prašymas akivaizdžiai nepagrįstas',
  excessive: 'prašymas neproporcingas',
  repetitive: 'prašymo turinys pasikartoja',
}

const alike = examinationStory(requestNoun)

/** The story of a request. */
export const story: RequestStoryTexts = {
  ...alike,
  received: (id, channel, submittedOn) =>
    `gautas prašymas ${quote(id)}, pateiktas ${submittedOn === null ? '' : `${date(submittedOn)} `}${channels[channel]}`,
  contents: (claims) => `prašymo turinys: ${claims.map(claimed).join('; ')}`,
  officerAssigned: (by, officer) =>
    `${employee(by)} atsakingu už prašymo nagrinėjimą paskyrė ${theEmployee(officer)}`,
  corrected: {
    all: (by) => `${employee(by)} užfiksavo, kad visi prašymo trūkumai ištaisyti`,
    part: (by) => `${employee(by)} užfiksavo, kad dalis prašymo trūkumų ištaisyta`,
  },
  limitUnmoved: () => 'nagrinėjimo terminas dėl to nepasikeitė',
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
    ...alike.refused,
    unfounded: (by) => `${employee(by)} atsisakė pateikti atsakymą į prašymą`,
  },
  answered: (by, outcome) => `${employee(by)} atsakė į prašymą: ${cameTo(outcome)}`,
  carriedOut: (by, claim) =>
    `${employee(by)} patvirtino, kad įgyvendintas patenkintas reikalavimas: ${claimOf(claim)}`,
  reliedOn: (reason) =>
    `duomenų tvarkymas apribotas, todėl remtasi šia priežastimi: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'jau įgyvendinti visi patenkinti reikalavimai',
  nothingLeft: () => 'patenkintų, bet dar neįgyvendintų reikalavimų nebėra',
  waived: (by, waivedBy, claim) =>
    `${waivedBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} atsisakė patenkinto reikalavimo: ${claimOf(claim)}; tai užfiksavo ${employee(by)}`,
  impossible: (by, claim) =>
    `${employee(by)} pranešė, kad patenkinto reikalavimo įgyvendinti neįmanoma: ${claimOf(claim)}`,
  impossibleBecause: (reasons) => `priežastys, dėl kurių įgyvendinti neįmanoma: ${each(reasons)}`,
  countsAsRejected: () => 'nuo šios dienos reikalavimas laikomas atmestu',
  answeredAnew: (by, complaint, outcome) =>
    `${employee(by)}, patenkinus skundą ${quote(complaint)}, į prašymą atsakė iš naujo: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `iš naujo prašymą nagrinėjo ${employees(reviewers)}`,
  datesCorrected: (by, before, after) =>
    `${employee(by)} patikslino užfiksuotas datas: prašymas pateiktas ${date(after.submittedOn)}${before.submittedOn === after.submittedOn ? '' : ` (ne ${date(before.submittedOn)})`}, gautas ${date(after.receivedOn)}${before.receivedOn === after.receivedOn ? '' : ` (ne ${date(before.receivedOn)})`}`,
  correctionReason: (reason) => `datų patikslinimo priežastis: ${quoted(reason)}`,
  joined: (by, other) =>
    `${employee(by)} prašymą prijungė prie prašymo ${quote(other)}, kuriuo prašoma visko, ko ir šiuo`,
  sameSender: (how) => `nurodyta, iš ko žinoma, kad abu prašymus pateikė tas pats asmuo: ${quoted(how)}`,
  joinRegistered: (by, double) =>
    `${employee(by)} užfiksavo, kad prie šio prašymo prijungtas prašymas ${quote(double)}`,
  doubleExamined: (people) =>
    `prijungtą prašymą nagrinėjo ${employees(people)}, todėl laikoma, kad nagrinėjo ir šį prašymą`,
}

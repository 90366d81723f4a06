import type { UnfoundedFinding } from '../../request/index.js'
import { channels } from '../case/notes.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { examinationStory } from '../case/story.lt.js'
import { date, money, quote } from '../kit/words.lt.js'
import { restriction } from '../restriction/restriction.lt.js'
import { claimIn } from '../rights/names.lt.js'
import { cameTo, claimed, each, notedBy, people, person, quoted } from '../story/words.lt.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf, ofClaimOf } from './words.lt.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'prašymas akivaizdžiai nepagrįstas',
  excessive: 'prašymas akivaizdžiai neproporcingas',
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
    `už prašymo nagrinėjimą atsakingas asmuo – ${person(officer)}; jį paskyrė ${person(by)}`,
  corrected: {
    all: (by) => `visi prašymo trūkumai ištaisyti; ${notedBy(by)}`,
    part: (by) => `dalis prašymo trūkumų ištaisyta; ${notedBy(by)}`,
  },
  limitUnmoved: () => 'nagrinėjimo laikotarpis dėl to nepasikeitė',
  feeDemanded: (by, fee) =>
    `prieš pateikiant atsakymą sumokėti ${money(fee)} mokestį pareikalavo ${person(by)}`,
  feeForCopies: (by, fee) =>
    `už papildomas duomenų kopijas sumokėti ${money(fee)} mokestį pareikalavo ${person(by)}`,
  copiesBecause: (justification) => `nurodyta, kodėl to reikalaujama: ${quoted(justification)}`,
  acknowledged: (by) => `duomenų subjektui pranešta, kad prašymas gautas; ${notedBy(by)}`,
  feePaid: (by, amount) => `sumokėtas visas ${money(amount)} mokestis; ${notedBy(by)}`,
  noLongerUnfounded: () =>
    'atsisakyti pateikti atsakymą dėl to, kad prašymas akivaizdžiai nepagrįstas ar neproporcingas arba pasikartojantis, nebegalima',
  found: (finding) => {
    const why = `nustatyta, kad ${findings[finding.kind]}: ${quoted(finding.justification)}`
    if (finding.kind !== 'repetitive') return why
    const { id, answeredOn } = finding.earlier
    return `${why}; į ankstesnį tokį pat prašymą ${quote(id)} atsakyta ${date(answeredOn)}`
  },
  refused: {
    ...alike.refused,
    unfounded: (by) => `pateikti atsakymą į prašymą atsisakė ${person(by)}`,
    formal: (by) => `prašymą nagrinėti dėl formos trūkumų atsisakė ${person(by)}`,
  },
  defectsWaived: (by) => `prašymą nagrinėti nepaisant formos trūkumų nusprendė ${person(by)}`,
  waivedBecause: (reason) => `nurodyta tokio sprendimo priežastis: ${quoted(reason)}`,
  identifiedByProof: () =>
    'pateiktas tapatybės patvirtinimas, kurio reikalaujama tokiu būdu teikiant prašymą, todėl tapatybė laikoma patvirtinta',
  answered: (by, outcome) => `į prašymą atsakė ${person(by)}: ${cameTo(outcome)}`,
  carriedOut: (by, claim) => `įgyvendintas patenkintas ${claimOf(claim)}; tai patvirtino ${person(by)}`,
  reliedOn: (reason) =>
    `duomenų tvarkymas apribotas, todėl remtasi šia priežastimi: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'visi patenkinti reikalavimai įgyvendinti',
  nothingLeft: () => 'patenkintų, bet dar neįgyvendintų reikalavimų nebėra',
  waived: (by, waivedBy, claim) =>
    `${waivedBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} atsisakė patenkinto ${ofClaimOf(claim)}; ${notedBy(by)}`,
  impossible: (by, claim) =>
    `patenkinto ${ofClaimOf(claim)} įgyvendinti neįmanoma; apie tai pranešė ${person(by)}`,
  impossibleBecause: (reasons) => `priežastys, dėl kurių įgyvendinti neįmanoma: ${each(reasons)}`,
  countsAsRejected: () => 'nuo šios dienos reikalavimas laikomas atmestu',
  recipientsTold: (by, told, claim) => {
    const carriedOut = `kad įgyvendintas patenkintas ${claimOf(claim)}`
    switch (told.outcome) {
      case 'told':
        return `duomenų gavėjams pranešta, ${carriedOut}; pranešta šiems gavėjams: ${people(told.recipients)}; ${notedBy(by)}`
      case 'no-recipients':
        return `duomenų gavėjų, kuriems reikėtų pranešti, ${carriedOut}, nėra; ${notedBy(by)}`
      case 'impossible':
        return `duomenų gavėjams nepranešta, ${carriedOut}, nes pranešti neįmanoma arba tam reikėtų neproporcingų pastangų: ${quoted(told.because)}; ${notedBy(by)}`
    }
  },
  statementPlaced: (by, askedBy, item) =>
    `${askedBy === 'subject' ? 'duomenų subjekto' : 'atstovo'} prašymu prie duomenų ${quote(item)} pridėtas pareiškimas dėl nesutikimo; ${notedBy(by)}`,
  statement: (words) => `pareiškimo turinys: ${quoted(words)}`,
  erasureRecorded: (by, claim) =>
    `įgyvendinus patenkintą ${claimIn(claimOf(claim), 'ą')}, padarytas įrašas apie tai, kas ištrinta; jį padarė ${person(by)}`,
  erased: (words, ground) =>
    `įrašyta, kas ištrinta: ${quoted(words)}; ištrynimo pagrindas: ${quoted(ground)}`,
  answeredAnew: (by, complaint, outcome) =>
    `patenkinus skundą ${quote(complaint)}, į prašymą iš naujo atsakė ${person(by)}: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `iš naujo prašymą nagrinėjo ${people(reviewers)}`,
  datesCorrected: (by, before, after) =>
    `užfiksuotas datas patikslino ${person(by)}: prašymas pateiktas ${date(after.submittedOn)}${before.submittedOn === after.submittedOn ? '' : ` (ne ${date(before.submittedOn)})`}, gautas ${date(after.receivedOn)}${before.receivedOn === after.receivedOn ? '' : ` (ne ${date(before.receivedOn)})`}`,
  correctionReason: (reason) => `datų patikslinimo priežastis: ${quoted(reason)}`,
  joined: (by, other) =>
    `prašymas prijungtas prie prašymo ${quote(other)}, kuriuo prašoma to paties; tai padarė ${person(by)}`,
  sameSender: (how) => `nurodyta, iš ko žinoma, kad abu prašymus pateikė tas pats asmuo: ${quoted(how)}`,
  joinRegistered: (by, double) => `prie šio prašymo prijungtas prašymas ${quote(double)}; ${notedBy(by)}`,
  doubleExamined: (names) =>
    `prijungtą prašymą nagrinėjo ${people(names)}, todėl laikoma, kad nagrinėjo ir šį prašymą`,
}

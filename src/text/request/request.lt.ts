import type { CeasedLateness, RequestDates } from '../../request/index.js'
import { caseDuties } from '../case/duties.lt.js'
import { ways } from '../case/letter.lt.js'
import { caseNotes } from '../case/notes.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { institutionMust, ofInstitution } from '../kit/duty.lt.js'
import { ended, endedUndone, inTime, late, tooLate } from '../kit/time.lt.js'
import { date, list, quote } from '../kit/words.lt.js'
import { claimIn, claimOn, rightNames } from '../rights/names.lt.js'
import { person } from '../story/words.lt.js'
import { letter } from './letter.lt.js'
import { rejections } from './rejections.lt.js'
import { story } from './story.lt.js'
import type { DutyToSay, RequestTexts } from './texts.js'
import { claimOf, commands, defects, statuses } from './words.lt.js'

const which = ({ about }: DutyToSay): string => (about === null ? 'reikalavimas' : claimOf(about))
/** Whose claim was granted, and which, in the accusative and the nominative. */
const grantedAccusative = (duty: DutyToSay): string =>
  `patenkintą ${duty.owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktą'} ${claimIn(which(duty), 'ą')}`
const granted = (duty: DutyToSay): string =>
  `patenkintas ${duty.owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktas'} ${which(duty)}`

/** What was late by the days as they stood, and isn't by the corrected ones. */
const noLongerLate = (
  { what, due, dueNow }: CeasedLateness,
  before: RequestDates,
  after: RequestDates,
): string =>
  what === 'answer'
    ? `skaičiuojant nuo anksčiau užfiksuotos gavimo dienos, ${date(before.receivedOn)}, terminas atsakyti į prašymą baigėsi ${date(due)}, o nuo patikslintos, ${date(after.receivedOn)}, jis baigiasi ${date(dueNow)}, todėl terminas atsakyti nebelaikomas praleistu`
    : `skaičiuojant nuo anksčiau užfiksuotos pateikimo dienos, ${date(before.submittedOn)}, per mėnesį, pasibaigusį ${date(due)}, dėl prašymo nieko neišsiųsta, o nuo patikslintos, ${date(after.submittedOn)}, šis mėnuo baigiasi ${date(dueNow)}, todėl tai nebelaikoma neveikimu`

/** Everything that is said of a request. */
export const request: RequestTexts = {
  commands,
  statuses,
  defects,
  defect: ({ code, item }) => `${item === null ? '' : `dėl duomenų ${quote(item)} – `}${defects[code]}`,
  rejections,
  notes: {
    ...caseNotes(requestNoun),
    'formal-defects': (missing) => [
      `prašymo forma neatitinka reikalavimų, trūksta: ${missing.join('; ')}`,
      'kol trūkumai neištaisyti, prašymas nenagrinėjamas, o duomenų subjektui turi būti nurodytos priežastys',
    ],
    'late-inquiry': ({ on, due }) => [`patvirtinti tapatybę paprašyta ${date(on)}, ${late(on, due)}`],
    'late-acknowledgement': ({ on, due }) => [`apie prašymo gavimą pranešta ${date(on)}, ${late(on, due)}`],
    'late-answer': ({ on, due }) => [`atsakymas pateiktas ${date(on)}, ${late(on, due)}`],
    'identity-term-running': ({ on, term }) => [
      `prašymą dėl formos trūkumų atsisakyta nagrinėti ${date(on)}, nors patvirtinti tapatybę duomenų subjektas galėjo iki ${date(term)} imtinai`,
      'tai tarpusavyje nesuderinta: patvirtinus tapatybę prašymas, kurį nagrinėti jau atsisakyta, nebenagrinėjamas',
    ],
    'after-target': ({ on, target }) => [
      `atsakymas pateiktas ${date(on)}, vėliau, negu atsakoma įprastai (iki ${date(target)} imtinai); pažeidimu tai nelaikoma`,
    ],
    'after-gdpr-limit': ({ on, gdpr }) => [
      `atsakymas pateiktas ${date(on)}; Aprašas terminą skaičiuoja kitaip, tačiau pagal BDAR jis skaičiuojamas nuo prašymo gavimo ir baigėsi ${date(gdpr)}`,
      'laikas, kol laukta tapatybės patvirtinimo ar būtino patikslinimo, turi būti pagrįstas',
    ],
    'late-refusal': ({ on, due }) => [`apie atsisakymą pranešta ${date(on)}, ${late(on, due)}`],
    'late-implementation': ({ on, due }) => [
      `patenkintas reikalavimas įgyvendintas ${date(on)}, ${late(on, due)}`,
    ],
    'late-aftermath': ({ on, due }) => [`tai padaryta ${date(on)}, ${late(on, due)}`],
    'no-contact': ({ to }) => [
      `${to === 'subject' ? 'duomenų subjekto' : 'atstovo'} kontaktinių duomenų Įstaiga neturi, todėl raštas paliekamas atsiimti Įstaigoje`,
    ],
    'reply-way-without-address': ({ to, named, taken }) => [
      `atsakymo pageidauta ${ways[named]}, tačiau tam reikalingų ${to === 'subject' ? 'duomenų subjekto' : 'atstovo'} kontaktinių duomenų Įstaiga neturi, todėl raštas teikiamas ${ways[taken]}`,
    ],
    'erase-objected': ({ items }) => [
      `nesutikimas su duomenų ${list(items.map(quote))} tvarkymu patenkintas, todėl juos reikia nedelsiant ištrinti arba nurodyti, kokiu kitu pagrindu ar pagal kokią išimtį jie saugomi toliau; kol jų tvarkymas apribotas, jie tik saugomi`,
    ],
    'restrict-meanwhile': ({ items }) => [
      `duomenų ${list(items.map(quote))} tvarkymas turi būti nedelsiant apribotas nuo prašymo gavimo iki tol, kol bus nuspręsta dėl kartu pareikšto reikalavimo`,
    ],
    'tell-other-controllers': ({ items }) => [
      `duomenys ${list(items.map(quote))} buvo paskelbti viešai, todėl reikia imtis pagrįstų priemonių ir juos tvarkančius duomenų valdytojus informuoti, kad prašoma juos ištrinti`,
    ],
    'tell-recipients': ({ items }) => [
      `apie tai turi būti pranešta kiekvienam gavėjui, kuriam buvo atskleisti duomenys ${list(items.map(quote))}, nebent tai neįmanoma arba pareikalautų neproporcingų pastangų; paprašytas duomenų subjektas informuojamas apie gavėjus`,
    ],
    'nobody-assigned': ({ by }) => [
      `veiksmą atliko ${person(by)}, nors už prašymo nagrinėjimą atsakingas asmuo nepaskirtas`,
    ],
    'not-the-assigned-officer': ({ by, officer }) => [
      `veiksmą atliko ${person(by)}, nors už prašymo nagrinėjimą atsakingas kitas asmuo – ${person(officer)}`,
    ],
    'dates-corrected': ({ before, after, ceased: [first, ...others] }) => [
      noLongerLate(first, before, after),
      ...others.map((one) => noLongerLate(one, before, after)),
    ],
    'poorer-than-gdpr': (about) => [
      `pagal BDAR ${claimOf(about)} tenkintinas ir ta dalimi, kuria pagal Aprašą jis netenkinamas`,
      'spręstina, ar toje dalyje netaikytinas pats BDAR, nes jis taikomas tiesiogiai',
    ],
    'gdpr-prevails': (about) => [
      `pagal Aprašą ${claimOf(about)} būtų netenkinamas ar tenkinamas tik iš dalies, todėl toje dalyje jis tenkinamas tiesiogiai pagal BDAR`,
    ],
    'more-than-gdpr': (about) => [
      `pagal BDAR ${claimOf(about)} netenkinamas arba tenkinamas ne visas, kad nenukentėtų kitų asmenų teisės`,
      'prieš jį įgyvendinant spręstina, kaip jos apsaugomos',
    ],
    'restrict-instead': ({ item }) => [
      `pagal BDAR duomenys${item === null ? '' : ` ${quote(item)}`} neištrinami, tik apribojamas jų tvarkymas, nes duomenų subjektas prašė ir vieno, ir kito, o duomenų jam reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti`,
      'prieš juos ištrinant išsiaiškintina, ar duomenų subjektas to nori',
    ],
    'gdpr-difference': () => ['šiuo klausimu Aprašas skiriasi nuo BDAR'],
  },
  duties: {
    ...caseDuties(requestNoun, () => 'atsisakymą'),
    'acknowledge-receipt': ofInstitution(
      () => 'pranešti duomenų subjektui apie prašymo gavimą',
      () => 'apie prašymo gavimą duomenų subjektui pranešė',
      () => 'nepranešė duomenų subjektui apie prašymo gavimą',
    ),
    'carry-out': {
      ...institutionMust((duty: DutyToSay) => `įgyvendinti ${grantedAccusative(duty)}`),
      overdue: (duty) => `${granted(duty)} laiku neįgyvendintas – ${ended(duty)}`,
      done: (duty) => `${granted(duty)} įgyvendintas ${inTime(duty)}`,
      'done-late': (duty) => `${granted(duty)} įgyvendintas ${tooLate(duty)}`,
      missed: (duty) => `${granted(duty)} laiku neįgyvendintas – ${endedUndone(duty)}`,
    },
    'inform-recipients': ofInstitution(
      (duty: DutyToSay) => `pranešti duomenų gavėjams apie įgyvendintą ${claimIn(which(duty), 'ą')}`,
      (duty) => `įvykdė pareigą pranešti duomenų gavėjams apie įgyvendintą ${claimIn(which(duty), 'ą')}`,
      (duty) => `neįvykdė pareigos pranešti duomenų gavėjams apie įgyvendintą ${claimIn(which(duty), 'ą')}`,
    ),
    'record-erasure': ofInstitution(
      (duty: DutyToSay) => `užfiksuoti, kas ištrinta įgyvendinus ${claimIn(which(duty), 'ą')},`,
      (duty) => `užfiksavo, kas ištrinta įgyvendinus ${claimIn(which(duty), 'ą')},`,
      (duty) => `neužfiksavo, kas ištrinta įgyvendinus ${claimIn(which(duty), 'ą')},`,
    ),
  },
  dutyEnded: 'vykdyti jos nebereikia, tačiau pažeidimas lieka užfiksuotas',
  target: (day) => `įprastai atsakoma anksčiau – šiuo atveju iki ${date(day)} imtinai`,
  waitingFor: {
    identity: 'laukiama, kol duomenų subjektas patvirtins tapatybę',
    authority: 'laukiama, kol atstovas dokumentais patvirtins savo teises',
    completion: 'laukiama, kol bus ištaisyti nurodyti trūkumai',
    fee: 'laukiama, kol bus sumokėtas pareikalautas mokestis',
  },
  erasure: {
    because: {
      'not-needed': 'tvarkymo tikslams jų nebereikia',
      'consent-withdrawn': 'sutikimas, kuriuo grįstas jų tvarkymas, atšauktas',
      objected: 'su jų tvarkymu pagrįstai nesutikta',
      'no-basis': 'jiems tvarkyti nėra teisėto pagrindo',
    },
    goes: (item, due, because) =>
      `duomenys ${quote(item)} bus ištrinti iki ${date(due)} imtinai${because.length === 0 ? '' : `, nes ${because.join('; ')}`}`,
    gone: (item, on) => `duomenys ${quote(item)} jau ištrinti ${date(on)}`,
    first: (item, right) =>
      `prieš ištrinant duomenis ${quote(item)}, privalo būti įgyvendintas patenkintas ${right === 'access' ? rightNames[right].claim : claimOn(right, quote(item))}`,
    lookForRestriction: (item) =>
      `prašymas nepasirašytas, todėl prieš ištrinant duomenis ${quote(item)} reikia patikrinti, ar jų tvarkymas neapribotas`,
    stays: (item) => `duomenys ${quote(item)} neištrinami`,
    givenUp: (item, on) =>
      `duomenys ${quote(item)} neištrinami, nes reikalavimo juos ištrinti ${date(on)} atsisakyta`,
    nothing: 'pagal šį atsakymą jokie duomenys neištrinami',
  },
  letter,
  story,
}

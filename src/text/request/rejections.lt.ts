import { requestNoun } from '../case/noun.lt.js'
import { caseRejections } from '../case/rejections.lt.js'
import { limitOutsideCalendar, wrongStatus } from '../kit/rejections.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, quote } from '../kit/words.lt.js'
import { facts } from '../rights/facts.lt.js'
import { rightNames } from '../rights/names.lt.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, defects, statuses } from './words.lt.js'

const questionsOf = (names: readonly (keyof typeof facts)[]): string =>
  list(names.map((name) => quote(facts[name].question)))

const alike = caseRejections(requestNoun)

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  ...alike,
  'wrong-status': wrongStatus(statuses),
  'outside-calendar': limitOutsideCalendar,
  'identity-unconfirmed': (data) => {
    if (data.withdrawnBy !== undefined) return alike['identity-unconfirmed'](data)
    const [unconfirmed, ...instead] = alike['identity-unconfirmed'](data)
    return [`${unconfirmed}, todėl teisės įgyvendinti negalima`, ...instead]
  },
  'claimed-twice': (data) => [
    `tas pats reikalavimas prašyme nurodytas du kartus: ${claimOf(data)}`,
    'kiekvieną teisę dėl tų pačių duomenų reikia nurodyti vieną kartą',
  ],
  'nothing-to-correct': () => [
    'prašymo turinys trūkumų neturi, todėl taisyti nėra ko',
    'prašymą reikia nagrinėti toliau',
  ],
  'nothing-corrected': (data) => [
    'pateiktas pataisymas nepašalina nė vieno prašymo trūkumo',
    `prašyme vis dar trūksta: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')}`,
  ],
  'claims-changed': ({ claimed }) => [
    `taisant prašymą, galima pridėti tai, ko jame trūksta, bet ne keisti to, kas jau nurodyta: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'jei norima ko nors kito, reikia atskiro prašymo',
  ],
  'term-before-inquiry': ({ on, term }) => [
    `duomenų subjektui nustatyta diena, ${date(term)}, ankstesnė už prašymo patvirtinti tapatybę dieną, ${date(on)}`,
    'reikia nustatyti protingą vėlesnį terminą',
  ],
  'no-open-inquiry': () => [
    'duomenų subjekto patvirtinti tapatybę dar neprašyta, todėl jo atsakymo nelaukiama',
    'pirmiausia reikia paprašyti duomenų subjekto patvirtinti tapatybę',
  ],
  'inquiry-term-running': ({ on, from }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę ${date(on)} dar nėra pasibaigęs`,
    `atsisakyti nagrinėti galima nuo ${date(from)}`,
  ],
  'refusal-lapsed': ({ on, until }) => [
    `pranešti apie atsisakymą buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)}`,
    'todėl nagrinėjimą reikia tęsti ir pateikti atsakymą',
  ],
  'limit-before-current': ({ until, limit }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, ankstesnė už dabartinę, ${date(limit)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(limit)}`,
  ],
  'limit-beyond-cap': ({ until, cap }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, vėlesnė už ilgiausią leidžiamą, ${date(cap)}`,
    `reikia nurodyti ne vėlesnę dieną kaip ${date(cap)}`,
  ],
  'withdrawal-claimed': () => [
    'prašymu atšaukiamas sutikimas, o tai galima padaryti bet kada, todėl nei reikalauti mokesčio, nei atsisakyti atsakyti į prašymą kaip į nepagrįstą negalima',
    'prašymą reikia išnagrinėti ir į jį atsakyti',
  ],
  'earlier-request-not-answered': ({ earlier, answeredOn, receivedOn }) => [
    `prašymas yra pasikartojantis tik tada, kai į kitą, ankstesnį prašymą atsakyta ne vėliau kaip šio prašymo gavimo dieną, ${date(receivedOn)}`,
    `prašymas ${quote(earlier)}, į kurį atsakyta ${date(answeredOn)}, šios sąlygos neatitinka, todėl reikia nurodyti kitą prašymą arba šiuo pagrindu nesiremti`,
  ],
  'fee-already-demanded': ({ on }) => [
    `mokesčio jau pareikalauta ${date(on)}, o reikalauti jo galima tik vieną kartą`,
    'galioja tas mokestis, kurio jau pareikalauta',
  ],
  'fee-not-demanded': () => [
    'mokesčio nepareikalauta, todėl ir sumokėtas jis būti negali',
    'kol mokesčio nepareikalauta, atsakymas teikiamas nemokamai',
  ],
  'fee-not-positive': ({ fee }) => [
    `nurodytas ${money(fee)} mokestis, o mokestis turi būti didesnis už nulį`,
    'reikia nurodyti administracines išlaidas atitinkančią sumą arba mokesčio nereikalauti',
  ],
  'fee-above-costs': ({ fee, costs }) => [
    `nurodytas ${money(fee)} mokestis viršija administracines išlaidas, kurios sudaro ${money(costs)}`,
    `mokestį reikia sumažinti bent iki ${money(costs)}`,
  ],
  'fee-not-paid-in-full': ({ amount, demanded }) => [
    `sumokėta ${money(amount)}, o pareikalauta ${money(demanded)}`,
    'mokestis laikomas sumokėtu, kai sumokėta visa pareikalauta suma',
  ],
  'fee-already-paid': ({ on }) => [
    `mokestis sumokėtas ${date(on)}`,
    'antrą kartą jo mokėti nereikia, o atsisakyti atsakyti į prašymą kaip į nepagrįstą nebegalima',
  ],
  'item-listed-twice': ({ item }) => [
    `duomenys ${quote(item)} nurodyti du kartus arba ir kaip turimi, ir kaip neturimi`,
    'kiekvienus duomenis reikia nurodyti vieną kartą',
  ],
  'limit-without-claim': (data) => [
    `nurodytas teisės aktas (${withoutStop(data.act)}) riboja tai, ko neprašoma: ${claimOf(data)}`,
    'ribojimo reikia atsisakyti arba patikslinti, ką jis riboja',
  ],
  'justification-missing': ({ item, fact }) => {
    const text = facts[fact]
    const claimed = 'holds' in text ? text.holds : text.question
    return [
      `dėl duomenų ${quote(item)} nurodyta, kad ${claimed}, tačiau nepaaiškinta kodėl`,
      'reikia žodžiais nurodyti, kuo tai pagrįsta',
    ]
  },
  'facts-contradictory': (data) => [
    `${claimOf(data)}: atsakymai į klausimus ${questionsOf(data.facts)} vienas kitam prieštarauja`,
    'atsakymus reikia patikslinti',
  ],
  'claims-undetermined': ({ needs }) => [
    'atsakyti dar negalima, nes trūksta žinių, nuo kurių priklauso sprendimas',
    ...needs.map((need) => `${claimOf(need)}: reikia atsakyti į klausimus ${questionsOf(need.facts)}`),
  ],
  'period-needed': ({ items }) => [
    `nenustatyta, kiek laiko bus apribotas duomenų ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} tvarkymas`,
    'reikia nurodyti apribojimo pabaigos dieną arba kriterijų',
  ],
  'period-past': ({ item, until, on }) => [
    `duomenų ${quote(item)} tvarkymo apribojimo pabaiga, ${date(until)}, ankstesnė už atsakymo dieną, ${date(on)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(on)}`,
  ],
  'implementation-day-missing': () => [
    'tenkinant prašymą, reikia nustatyti dieną, iki kurios jis bus įgyvendintas',
    'ši diena parenkama pagal prašymo sudėtingumą',
  ],
  'implementation-day-past': ({ on, implementBy }) => [
    `nustatyta įgyvendinimo diena, ${date(implementBy)}, ankstesnė už atsakymo dieną, ${date(on)}`,
    `reikia nustatyti ne ankstesnę dieną kaip ${date(on)}`,
  ],
  'complexity-missing': ({ implementBy, limit }) => [
    `nustatyta įgyvendinimo diena, ${date(implementBy)}, vėlesnė už atsakymo terminą, ${date(limit)}, o sudėtingumas nepaaiškintas`,
    'po šio termino įgyvendinti galima tik žodžiais nurodžius, kuo tai sudėtinga',
  ],
  'nothing-granted': () => ['pagal šį atsakymą įgyvendinti nėra ko'],
  'not-granted': (data) => [
    `šis reikalavimas atsakymu nepatenkintas: ${claimOf(data)}`,
    'įgyvendinama tik tai, kas atsakymu patenkinta',
  ],
  'already-implemented': (data) => [
    `šis reikalavimas jau įgyvendintas: ${claimOf(data)}`,
    'antrą kartą jo įgyvendinimo patvirtinti nereikia',
  ],
  'hand-over-first': (data) => [
    `pirmiausia reikia įgyvendinti kitą patenkintą reikalavimą: ${claimOf(data.right === 'access' ? { ...data, item: null } : data)}`,
    'ištrintų duomenų pateikti nebebūtų galima, todėl jie ištrinami tik po to',
  ],
  'restriction-in-force': ({ item }) => [
    `${item === null ? 'duomenų' : `duomenų ${quote(item)}`} tvarkymas apribotas, o prašymas nepasirašytas, todėl raštišku sutikimu jo laikyti negalima`,
    'reikia nurodyti priežastį, dėl kurios apribotus duomenis leidžiama tvarkyti, arba palaukti apribojimo pabaigos',
  ],
  'worse-for-subject': () => [
    'iš naujo išnagrinėjus prašymą, pablogėtų duomenų subjekto padėtis: jis netektų to, kas jau patenkinta',
    'tai, kas patenkinta ankstesniu atsakymu, turi likti patenkinta',
  ],
  'reviewer-not-independent': ({ person }) => [
    `prašymą jau nagrinėjęs darbuotojas (${person}) jo nagrinėti iš naujo negali`,
    'prašymą iš naujo turi išnagrinėti tas, kas nagrinėjo skundą ir prašymo nagrinėjime nedalyvavo',
  ],
  'nothing-more-granted': () => [
    'iš naujo išnagrinėjus prašymą, nepatenkinama nieko daugiau nei ankstesniu atsakymu',
    'jei daugiau patenkinti negalima, skundas atmetamas nurodant priežastis',
  ],
}

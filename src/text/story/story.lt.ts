import type { Reply } from '../../case/index.js'
import { isolated } from '../kit/host-words.js'
import { date } from '../kit/words.lt.js'
import type { StoryTexts } from './texts.js'
import { addressee, claim, each, people, person, quoted, unnamed } from './words.lt.js'

/** The ways of a reply after "pateiktas". */
const ways: Readonly<Record<Reply['way'], string>> = {
  email: 'elektroniniu paštu',
  post: 'paštu',
  'in-person': 'Įstaigoje',
  phone: 'telefonu',
  'e-delivery': 'naudojantis E. pristatymo sistema',
}

/** A history told as a story. */
export const story: StoryTexts = {
  unnamed,
  case: {
    filedBy: {
      subject: 'jį pateikė pats duomenų subjektas',
      'representative-with-documents':
        'jį pateikė atstovas kartu su savo teises patvirtinančiais dokumentais',
      'representative-without-documents':
        'jį pateikė atstovas, savo teises patvirtinančių dokumentų nepridėjęs',
    },
    authorityProven: (by, documents) =>
      `atstovo teises patvirtinančius dokumentus gavo ${person(by)}: ${quoted(documents)}`,
    inquiryDoubt: (doubt) => `nurodyta, kodėl abejojama tapatybe: ${quoted(doubt)}`,
    inquiryTerm: (day) => `tam nustatytas terminas – iki ${date(day)} imtinai`,
    extensionReasons: (reasons) => `pratęsimo priežastys: ${each(reasons)}`,
    versionReason: (reason) => `kitos redakcijos taikymo priežastis: ${quoted(reason)}`,
    refusalReasons: (reasons) => `atsisakymo priežastys: ${each(reasons)}`,
    refusalLimit: (to, day) =>
      `terminas pranešti ${addressee(to)} apie atsisakymą – iki ${date(day)} imtinai`,
    preparedBy: (names) => `atsakymą taip pat rengė ${people(names)}`,
    sameSender: (why) => `nurodyta, iš ko matyti, kad asmuo tas pats: ${quoted(why)}`,
    disclosesNothing: (why) => `nurodyta, kodėl atsakymas asmens duomenų neatskleidžia: ${quoted(why)}`,
  },
  answer: {
    decided: {
      granted: (decided) => `${claim(decided)} patenkintas`,
      'granted-in-part': (decided) => `${claim(decided)} patenkintas iš dalies`,
      rejected: (decided) => `${claim(decided)} atmestas`,
    },
    furtherReasons: (reasons) => `nurodytos ir kitos sprendimo priežastys: ${each(reasons)}`,
    implementation: (day) => `patenkintus reikalavimus privaloma įgyvendinti iki ${date(day)} imtinai`,
    complexity: (words) => `ši diena nustatyta atsižvelgiant į prašymo sudėtingumą: ${quoted(words)}`,
  },
  limit: {
    request: (day) => `išnagrinėti prašymą ir į jį atsakyti privaloma iki ${date(day)} imtinai`,
    complaint: (day) => `išnagrinėti skundą ir į jį atsakyti privaloma iki ${date(day)} imtinai`,
  },
  reply: (reply) => {
    const { to, way, address, because, obstacle } = reply
    const whom = addressee(to)
    const hindered = obstacle === null ? '' : `; pageidautu būdu jo pateikti nepavyko: ${quoted(obstacle)}`
    if (because === 'no-contact')
      return `raštas ${whom} paliktas atsiimti Įstaigoje, nes ${obstacle === null ? '' : 'kitų '}kontaktinių duomenų Įstaiga neturi${hindered}`
    const how = `${ways[way]}${address === null ? '' : ` (${isolated(address)})`}`
    if (because === 'named') return `raštas ${whom} pateiktas ${how}, kaip pageidauta`
    const missing =
      because === 'no-address' ? '; pageidautam būdui kontaktinių duomenų Įstaiga neturi' : hindered
    return `raštas ${whom} pateiktas turimais kontaktiniais duomenimis: ${how}${missing}`
  },
  breach: (words) => `pažeidimas: ${words}`,
  stillOwed: (words) => `pareiga dar neįvykdyta: ${words}`,
}

import type { ComplaintGround } from '../../request/index.js'
import { channels } from '../case/notes.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { examinationStory } from '../case/story.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { cameTo, each, employee, employees, quoted, theEmployee } from '../story/words.lt.js'
import type { ComplaintStoryTexts } from './story-texts.js'
import { defects as lacking } from './words.lt.js'

/** What a complaint is about, after "skundo priežastis". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'prašymas patenkintas tik iš dalies',
  rejected: 'prašymas atmestas',
  inaction: 'į prašymą nereaguota',
}

const alike = examinationStory(complaintNoun)

/** The story of a complaint. */
export const story: ComplaintStoryTexts = {
  ...alike,
  received: (id, request, channel, submittedOn) =>
    `gautas skundas ${quote(id)} dėl prašymo ${quote(request)}, pateiktas ${submittedOn === null ? '' : `${date(submittedOn)} `}${channels[channel]}`,
  ground: (ground) =>
    ground === null ? 'skundo priežastis nenurodyta' : `skundo priežastis: ${grounds[ground]}`,
  argument: (argument) => `skundo argumentai: ${quoted(argument)}`,
  decidedFrom: (day) => `sprendimą dėl tokio skundo galima priimti tik nuo ${date(day)}`,
  repeat: () => 'nustatyta, kad skundas pakartotinis, todėl būtina atsisakyti jį nagrinėti',
  noRepeat: () => 'nustatyta, kad skundas nėra pakartotinis',
  reviewerAssigned: (by, reviewer) => `${employee(by)} skundą nagrinėti paskyrė ${theEmployee(reviewer)}`,
  examiners: (examiners) =>
    examiners.length === 0
      ? 'prašymo dar nenagrinėjo nė vienas darbuotojas'
      : `prašymą nagrinėjo ${employees(examiners)}; skundą nagrinėti paskirtas kitas darbuotojas`,
  corrected: (by) => `${employee(by)} užfiksavo skundo patikslinimą`,
  lacks: (defects) =>
    defects.length === 0
      ? 'skundo turinio trūkumų nėra'
      : `skunde dar trūksta: ${defects.map((code) => lacking[code]).join('; ')}`,
  refused: {
    ...alike.refused,
    repeat: (by) => `${employee(by)} atsisakė nagrinėti pakartotinį skundą`,
  },
  upheld: (by, outcome) =>
    `${employee(by)} skundą patenkino ir prašymą išnagrinėjo iš naujo: ${cameTo(outcome)}`,
  dismissed: (by) => `${employee(by)} skundą atmetė`,
  dismissalReasons: (reasons) => `skundo atmetimo priežastys: ${each(reasons)}`,
  carriedOut: (by, on) =>
    `${employee(by)} patvirtino, kad ${date(on)} baigta įgyvendinti viskas, kas nuspręsta patenkinus skundą`,
  ended: {
    'request-withdrawn': (by, on) =>
      `${employee(by)} užfiksavo, kad to, kas nuspręsta patenkinus skundą, įgyvendinti nebereikia, nes ${date(on)} prašymas atsiimtas`,
    'settled-elsewhere': (by, on) =>
      `${employee(by)} užfiksavo, kad viskas, kas nuspręsta patenkinus skundą, iki ${date(on)} imtinai išspręsta pagal prašymą, prie kurio šis prašymas prijungtas`,
  },
}

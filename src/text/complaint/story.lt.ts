import type { ComplaintGround } from '../../request/index.js'
import { channels } from '../case/notes.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { examinationStory } from '../case/story.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { cameTo, each, notedBy, people, person, quoted } from '../story/words.lt.js'
import type { ComplaintStoryTexts } from './story-texts.js'
import { defects as lacking } from './words.lt.js'

/** What a complaint is about, after "skundo priežastis". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'prašymas patenkintas tik iš dalies',
  rejected: 'prašymas atmestas',
  inaction: 'Įstaigos neveikimas gavus prašymą',
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
  reviewerAssigned: (by, reviewer) =>
    `skundą nagrinėsiantis asmuo – ${person(reviewer)}; jį paskyrė ${person(by)}`,
  examiners: (examiners) =>
    examiners.length === 0
      ? 'prašymo dar nenagrinėjo nė vienas darbuotojas'
      : `prašymą nagrinėjo ${people(examiners)}, o skundą nagrinėti paskirtas kitas darbuotojas`,
  corrected: (by) => `skundas patikslintas; ${notedBy(by)}`,
  lacks: (defects) =>
    defects.length === 0
      ? 'skundo turinio trūkumų nėra'
      : `skunde dar trūksta: ${defects.map((code) => lacking[code]).join('; ')}`,
  refused: {
    ...alike.refused,
    repeat: (by) => `nagrinėti pakartotinį skundą atsisakė ${person(by)}`,
  },
  upheld: (by, outcome) =>
    `skundą patenkino ir prašymą iš naujo išnagrinėjo ${person(by)}: ${cameTo(outcome)}`,
  dismissed: (by) => `skundą atmetė ${person(by)}`,
  dismissalReasons: (reasons) => `skundo atmetimo priežastys: ${each(reasons)}`,
  carriedOut: (by, on) =>
    `viskas, kas nuspręsta patenkinus skundą, baigta įgyvendinti ${date(on)}; tai patvirtino ${person(by)}`,
  ended: {
    'request-withdrawn': (by, on) =>
      `to, kas nuspręsta patenkinus skundą, įgyvendinti nebereikia, nes ${date(on)} prašymas atsiimtas; ${notedBy(by)}`,
    'settled-elsewhere': (by, on) =>
      `viskas, kas nuspręsta patenkinus skundą, iki ${date(on)} imtinai išspręsta pagal prašymą, prie kurio šis prašymas prijungtas; ${notedBy(by)}`,
  },
}

import type { RequestTexts } from '../request-texts.js'
import { cite } from './references.js'

/** Places where the document says something else than the GDPR. */
export const differences: RequestTexts['differences'] = {
  'adakavas:41 gdpr:12(3)': (clauses) =>
    `pagal Aprašą prašymas nagrinėjamas iš viso ne ilgiau kaip du mėnesius, o BDAR leidžia vieno mėnesio terminą pratęsti dar dviem mėnesiams ${cite(...clauses)}`,
  'adakavas:43.1 gdpr:12(4)': (clauses) =>
    `BDAR reikalauja pranešant apie atsisakymą nurodyti jo priežastis, taip pat galimybę skųstis priežiūros institucijai ir kreiptis į teismą, o Aprašas reikalauja tik pranešti ${cite(...clauses)}`,
  'adakavas:44 gdpr:12(4)': (clauses) =>
    `BDAR reikalauja pranešant apie atsisakymą nurodyti ir galimybę skųstis priežiūros institucijai bei kreiptis į teismą, o Aprašas reikalauja nurodyti tik atsisakymo priežastis ${cite(...clauses)}`,
  'adakavas:45 gdpr:12(4)': (clauses) =>
    `pagal Aprašą apie atsisakymą pranešama atstovui, o BDAR reikalauja apie jį pranešti duomenų subjektui ir nurodyti galimybę skųstis priežiūros institucijai bei kreiptis į teismą ${cite(...clauses)}`,
  'adakavas:10 gdpr:15(3)': (clauses) =>
    `BDAR duomenų subjektui suteikia ir teisę gauti tvarkomų asmens duomenų kopiją, o Aprašas kopijos nemini ${cite(...clauses)}`,
  'adakavas:26 gdpr:21(1)': (clauses) =>
    `BDAR leidžia nesutikti ir su tvarkymu, kurio reikia viešojo intereso labui vykdomai užduočiai, o Aprašas – tik su tvarkymu teisėto intereso pagrindu ${cite(...clauses)}`,
  'adakavas:21.1 gdpr:18(1)(a)': (clauses) =>
    `BDAR leidžia apriboti tvarkymą jau tada, kai duomenų tikslumas tikrinamas, o Aprašas – tik patenkinus prašymą juos ištaisyti ${cite(...clauses)}`,
  'adakavas:47 gdpr:12(4)': (clauses) =>
    `BDAR reikalauja atsakyme nurodyti ir galimybę skųstis priežiūros institucijai bei kreiptis į teismą, o Aprašas mini tik skundą Įstaigai ${cite(...clauses)}`,
}

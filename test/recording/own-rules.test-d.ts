import { expectTypeOf, test } from 'vitest'
import { gdprDocument } from '../../src/documents/index.js'
import {
  defineRecordingRules,
  type OwnRecordingRules,
  type RecordingRules,
} from '../../src/recording/index.js'
import { vilnius, vilniusSettings } from './vilnius-rules.js'

const { roles } = vilniusSettings

test('rules of a document of its own cite its clauses and the GDPR, and no clause of a built-in document', () => {
  expectTypeOf(defineRecordingRules({ id: 'ours', version: '1' })).toEqualTypeOf<RecordingRules>()
  expectTypeOf(defineRecordingRules(vilniusSettings)).toEqualTypeOf<OwnRecordingRules>()
  const notice = gdprDocument.clause('13')
  expectTypeOf(defineRecordingRules({ ...vilniusSettings, roles: { ...roles, notice } })).toExtend<object>()
  // @ts-expect-error A clause of the Kaunas rules is none of this document.
  defineRecordingRules({ ...vilniusSettings, roles: { ...roles, notice: 'kaunas:7' } })
  // @ts-expect-error Every document has a basis.
  defineRecordingRules({ ...vilniusSettings, roles: { ...roles, consent: null } })
  // @ts-expect-error A document has no such clause.
  vilnius.clause('sampling')
})

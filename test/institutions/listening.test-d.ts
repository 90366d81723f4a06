import { expectTypeOf, test } from 'vitest'
import {
  type ListeningFactName,
  listeningRule,
  listeningStatements,
  listeningStatementsWith,
} from '../../src/recording/index.js'
import { borough, boroughFacts } from './borough.js'

const clause = borough.clause

test('statements about listening read the facts of the library and those that are declared, and no others', () => {
  const { is } = listeningStatementsWith(boroughFacts)
  const agreed = is(clause('5.2'), 'own:manager-agreed')
  expectTypeOf(listeningRule).toBeCallableWith(clause('5'), {
    leave: agreed,
    who: is(clause('5'), 'employed'),
  })
  // @ts-expect-error No such fact was declared.
  is(clause('5.2'), 'own:manager-agree')
  // @ts-expect-error The form has other values.
  is(clause('6.2'), 'own:form', 'with-a-reason')
  // @ts-expect-error One of words holds for none of them by itself.
  is(clause('6.2'), 'own:form')
  // @ts-expect-error The statements of the library know no facts of an institution's own.
  listeningStatements.is(clause('5.2'), 'own:manager-agreed')
  expectTypeOf<'own:manager-agreed'>().toExtend<ListeningFactName>()
})

import {
  breach,
  carries,
  commandsCiting,
  commonRejections,
  compileRule,
  type Deadline,
  type DeclaredTypes,
  type Duty,
  day,
  deadline,
  deadlineShape,
  defineDocument,
  defineFacts,
  defineMachine,
  dutyOn,
  type ExpectedOf,
  event,
  eventsOf,
  facts,
  type HostClause,
  isLate,
  type MachineDefinition,
  name,
  type Outcome,
  obstacle,
  oneOf,
  type PlainDate,
  personal,
  rulesOver,
  sharedFields,
  word,
  yesNo,
} from 'privacy-rulebook/engine'

export const library = defineDocument({
  id: 'library',
  version: '2026',
  clauses: {
    '3': { summary: { en: 'Whoever is registered or lives in the city may borrow a book.' } },
    '3.1': {
      summary: { en: 'Nobody borrows a book for the reading room, nor while owing one that is late.' },
    },
    '5': { summary: { en: 'A book comes back within 28 days.' } },
  },
})
const clauses = {
  lending: library.clause('3'),
  refusing: library.clause('3.1'),
  returning: library.clause('5'),
}

export const readerFacts = defineFacts({
  registered: yesNo({ clause: clauses.lending, askedOf: 'librarian' }),
  livesHere: yesNo({ clause: clauses.lending, askedOf: 'reader' }),
  owesBook: yesNo({ clause: clauses.refusing, askedOf: 'librarian' }),
  kind: oneOf(['to-lend', 'reading-room'], { clause: clauses.refusing, askedOf: 'librarian' }),
})
export const questions: Readonly<Record<keyof typeof readerFacts, string>> = {
  registered: 'Is the reader registered?',
  livesHere: 'Do you live in the city?',
  owesBook: 'Does the reader owe a book that is late?',
  kind: 'Is the book one to lend, or for the reading room?',
}
const { is } = rulesOver(readerFacts)
export const borrowing = compileRule(readerFacts, {
  clause: clauses.lending,
  join: 'any',
  grounds: [is(clauses.lending, 'registered'), is(clauses.lending, 'livesHere')],
  exceptions: {
    clause: clauses.refusing,
    of: [is(clauses.refusing, 'kind', 'reading-room'), is(clauses.refusing, 'owesBook')],
  },
})

const { command, commands, required } = commandsCiting<keyof typeof clauses>()
const act = sharedFields<{ readonly on: PlainDate }>({ on: day })
export const loanCommands = commands({
  LendBook: command('lending', act, {
    book: name,
    reader: personal(required(name, 'lending')),
    facts: facts(readerFacts),
  }),
  ReturnBook: command('returning', act),
})
const loanEvents = eventsOf(loanCommands, {
  BookLent: event(['LendBook'], { back: deadlineShape(word(clauses.returning)) }),
  BookReturned: event(['ReturnBook']),
})
type Lent = { readonly book: string; readonly back: Deadline<HostClause>; readonly lastEventOn: PlainDate }
type Loan =
  | { readonly status: 'none' }
  | (Lent & { readonly status: 'lent' })
  | (Lent & { readonly status: 'returned'; readonly returnedOn: PlainDate })

const rejections = {
  ...commonRejections<Loan['status']>(),
  'not-to-be-lent': carries<{ readonly outcome: Outcome }>(),
}
const notes = { 'returned-late': breach<{ readonly on: PlainDate; readonly due: PlainDate }>() }

interface Lending
  extends DeclaredTypes<typeof loanCommands, typeof loanEvents, typeof rejections, typeof notes> {
  Of: 'loan'
  State: Loan
  Allowed: { none: 'LendBook'; lent: 'ReturnBook'; returned: never }
  Expected: ExpectedOf<typeof loanEvents, Lending['Allowed']>
  Clause: HostClause
  Duty: Duty<'loan', 'return-book', HostClause, 'library'>
}

export const definition: MachineDefinition<Lending> = {
  of: 'loan',
  procedure: library,
  commands: loanCommands,
  notes,
  cite: (role) => clauses[role],
  dayOf: ({ data }) => data.on,
  initialState: { status: 'none' },
  transitions: {
    none: {
      LendBook: {
        to: ['lent'],
        clauses: [clauses.lending],
        decide: (command) => {
          const { outcome, decisive } = borrowing.assess(command.data.facts)
          if (outcome !== 'granted') {
            const [clause = clauses.lending] = decisive
            return obstacle('not-to-be-lent', clause, { outcome })
          }
          const period = { clause: clauses.returning, from: command.data.on, period: { days: 28 } }
          return { record: { type: 'BookLent', data: { command, back: deadline(period) } } }
        },
      },
    },
    lent: {
      ReturnBook: {
        to: ['returned'],
        clauses: [clauses.returning],
        window: ({ back }) => ({ clauses: [clauses.returning], until: back.due }),
        decide: (command, { back }) => {
          const { on } = command.data
          const late = {
            note: 'returned-late',
            clauses: [clauses.returning],
            data: { on, due: back.due },
          } as const
          return {
            record: { type: 'BookReturned', data: { command } },
            notes: isLate(back, on) ? [late] : [],
          }
        },
      },
    },
    returned: {},
  },
  evolution: {
    none: {
      BookLent: (_, { data: { command, back } }) => ({ status: 'lent', book: command.data.book, back }),
    },
    lent: {
      BookReturned: (loan, { data }) => ({ ...loan, status: 'returned', returnedOn: data.command.data.on }),
    },
    returned: {},
  },
  duties: (loan, on) => {
    if (loan.status === 'none') return []
    const owed = { of: 'loan', duty: 'return-book', owedTo: 'library', deadline: loan.back } as const
    return [dutyOn(owed, on, loan.status === 'returned' ? loan.returnedOn : null)]
  },
}

export const loans = defineMachine(definition)

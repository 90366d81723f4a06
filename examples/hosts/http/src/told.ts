// A case and what is due, as they are told to a user: in words, with the days and clauses beside them.
import type { ComplaintTypes, PlainDate, RequestTypes } from 'privacy-rulebook'
import { earlierComplaint, eligibleReviewers, requestForComplaint } from 'privacy-rulebook/complaints'
import { explainDuty, explainEligibility, narrate } from 'privacy-rulebook/text'
import type { Due } from 'privacy-rulebook/watching'
import { isGivenByHand, type Kind, mayGive } from './access.ts'
import type { Database } from './database.ts'
import { askedOfOthers, type Case, complaintsAbout, type DueCase, openCase } from './desk.ts'
import { type Language, languages, procedure } from './institution.ts'
import { complaintKind, type DeskTypes, type KindOf, requestKind } from './kinds.ts'
import { startsFrom } from './starts.ts'
import { reviewers, type User } from './users.ts'

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

interface Asking {
  readonly user: User
  readonly on: PlainDate
  readonly language: Language
}

/** A case as a user sees it on a day. */
export async function caseTold<T extends DeskTypes>(
  db: Database,
  kind: KindOf<T>,
  one: Case<T>,
  { user, on, language }: Asking,
) {
  const { machine } = kind
  const { id, unit, request, version, state, history } = one
  const { catalogue } = languages[language]
  const { references } = catalogue
  const requested = await openCase(db, requestKind, request ?? id)
  const about = await complaintsAbout(db, request ?? id)
  const starts = requested === null ? {} : startsFrom(requested.state, on)
  return {
    kind: kind.kind,
    id,
    unit,
    request,
    version,
    status: state.status,
    statusInWords: kind.statusOf(state.status, catalogue),
    duties: machine.duties(state, on).map((duty) => ({
      text: kind.duty(duty, catalogue),
      clause: references.under([duty.clause]),
      due: duty.deadline.due,
      status: duty.status,
    })),
    options: machine
      .options(state, on)
      .filter(
        ({ command, obstacle }) => isOption(kind.kind, command) && obstacle?.code !== 'not-in-procedure',
      )
      .map(({ command, open, clauses, from, until, by, obstacle }) => ({
        command,
        name: capitalised(kind.nameOf(command, catalogue)),
        open,
        allowed: mayGive(user, kind.kind, command),
        clauses: references.under(clauses),
        from,
        until,
        by,
        why: obstacle === null ? null : kind.obstacle(obstacle, catalogue),
        start: starts[command] ?? {},
      })),
    story: narrate(machine, history, catalogue, on).map(({ on: day, sentences, breaches }) => ({
      on: day,
      day: catalogue.day(day),
      sentences,
      breaches,
    })),
    letters: kind.drafts(history, catalogue),
    complaints: about.map((complaint) => ({
      id: complaint.id,
      statusInWords: complaintKind.statusOf(complaint.state.status, catalogue),
    })),
    asked: (await askedOfOthers(db, kind.kind, id)).map(({ to, item, command }) => ({
      to,
      item,
      ...command,
    })),
    reviewers: await reviewersTold(db, about, kind.kind === 'complaint' ? id : null, requested, on, language),
  }
}

/** What brings a case into being, or only follows from others, is no option of one that is there. */
const isOption = (kind: Kind, command: string): boolean =>
  isGivenByHand(kind, command) && command !== 'SubmitRequest' && command !== 'LodgeComplaint'

/** Of each who reviews complaints, whether they may review this one while it is open, and why not. */
async function reviewersTold(
  db: Database,
  about: readonly Case<ComplaintTypes>[],
  id: string | null,
  requested: Case<RequestTypes> | null,
  on: PlainDate,
  language: Language,
) {
  const complaint = about.find((one) => one.id === id)
  if (complaint?.state.status !== 'open') return []
  const others = about.flatMap(({ id: other, state }) => {
    const earlier = other === id ? null : earlierComplaint(state)
    return earlier === null ? [] : [earlier]
  })
  const seen = requested === null ? null : requestForComplaint(requested.state, on)
  return eligibleReviewers(procedure, complaint.state, seen, await reviewers(db), others).map((one) => ({
    name: one.person,
    may: one.may,
    why: explainEligibility(one, languages[language].catalogue),
  }))
}

/** What is due, in words. */
export const dueTold = ({ kind, id, due }: DueCase, language: Language) => ({
  kind,
  id,
  due: due.map(({ owed, due: day, overdue }: Due) => ({
    text: explainDuty(owed, languages[language].catalogue),
    clause: languages[language].catalogue.references.under([owed.clause]),
    due: day,
    overdue,
  })),
})

/** The words that forms need and the library has: what rights and facts are called. */
export function wordsOf(language: Language) {
  const { catalogue, asked } = languages[language]
  const { rights, facts, information } = catalogue
  return {
    rights: Object.fromEntries(Object.entries(rights).map(([right, { claim }]) => [right, claim])),
    information,
    facts: Object.fromEntries(
      Object.entries(facts).map(([fact, text]) => [
        fact,
        // The question itself is put to whoever can answer it, be it the data subject; a clerk is asked of them.
        'is' in text
          ? { question: text.question, values: text.is }
          : { question: asked(capitalised(text.whether)), values: {} },
      ]),
    ),
  }
}

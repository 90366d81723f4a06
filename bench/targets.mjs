// What the figures are compared with: each target with what was measured, and whether it is met.
import { duration, kilobytes, median, megabytes, ofRatio, ratio, times } from './statistics.mjs'

/** Not more times as long as something else. */
const atMost = (limit, over, under, words) => ({
  wanted: `${words}, at most ${times(limit)}`,
  measured: ofRatio(ratio(over, under)),
  by: ratio(over, under).median / limit,
})
/** At least so many times as quick as something else. */
const quicker = (limit, own, other, words) => ({
  wanted: `${words}, ${limit}× as quick`,
  measured: ofRatio(ratio(other, own)),
  by: limit / ratio(other, own).median,
})
const within = (limit, measured, tell, words) => ({
  wanted: `${words}${tell(limit)}`,
  measured: tell(measured),
  by: measured / limit,
})
const milliseconds = (number) => `${number.toFixed(1)} ms`

/** The targets by the group that they need: a group that was not measured yet has none. */
const targets = {
  assess({ 'all facts known': known }) {
    const {
      hand,
      'json-rules-engine': engine,
      'library, asked before': again,
      'library, first': first,
    } = known
    return {
      'A verdict asked before': [
        atMost(0.5, again, hand, 'to hand-written code that builds the same'),
        quicker(200, again, engine, 'json-rules-engine'),
        quicker(10, again, known['ts-pattern, without explanation'], 'ts-pattern'),
      ],
      'A verdict, first': [
        atMost(3, first, hand, 'to hand'),
        quicker(25, first, engine, 'json-rules-engine'),
      ],
      'Smallest changes': [
        atMost(15, known['library, changes, first'], hand, 'to a verdict by hand'),
        within(1000, median(known['library, changes, asked before']), duration, 'asked before, at most '),
      ],
    }
  },
  fold({ 'eight events': folded }) {
    const { hand, 'library, fold': own } = folded
    return {
      'Eight events folded': [
        atMost(1.5, own, hand, 'to the hand-written reducer'),
        atMost(1.5, folded['library, fold of events from a store'], hand, 'the same of events from a store'),
        quicker(15, own, folded['xstate around the hand-written reducer'], 'xstate around that reducer'),
      ],
      'Duties and options of an open case': [
        atMost(
          1,
          folded['library, duties and options of an open request'],
          hand,
          'to that reducer, together',
        ),
      ],
    }
  },
  decide({ 'eight commands': decided, 'eight events again': again }) {
    return {
      'Eight commands decided and folded': [
        atMost(5, decided.library, decided.hand, 'to hand-written code with the same guards'),
        atMost(6, again['library, replay'], decided.hand, 'replay, to the same'),
      ],
    }
  },
  deadline({ 'a month on': counted }) {
    const { hand, 'library, with its steps': own } = counted
    return {
      'A deadline with its steps': [
        atMost(2.5, own, hand, 'to hand-written code without steps'),
        quicker(10, own, counted['date-fns, with a set of date-holidays'], 'date-fns with a set of holidays'),
      ],
    }
  },
  schema({ 'eight events': read, 'eight commands': checked }) {
    return {
      'Events parsed and folded': [
        atMost(1.4, read['zod and the library'], read['zod alone'], 'to zod alone'),
      ],
      "The machine's own check": [
        quicker(2, checked["library, the machine's own check"], checked.zod, 'zod'),
      ],
    }
  },
  listening: ({ 'one attempt': { library } }) => ({
    'Who may listen': [within(10_000, median(library), duration, 'at most ')],
  }),
  many({ requests, sweep }) {
    const grown = ([first, , last]) => ({
      wanted: 'a million, as long for one as of 10,000, and no more memory',
      measured: `${times(median(last.times) / median(first.times))}, ${megabytes(last.heap)}`,
      // A tenth for what disturbs a run; half a megabyte of a million would be half a byte of each.
      by: Math.max(median(last.times) / median(first.times) / 1.1, last.heap / 2 ** 19),
    })
    return {
      'Open requests, what is due': [grown(requests.library)],
      'Recordings swept': [grown(sweep.library)],
    }
  },
  import: (figures) => ({
    'Cold import': [
      within(10, median(figures['.']), milliseconds, '`.`, at most '),
      within(2, median(figures['./calendar']), milliseconds, '`./calendar`, at most '),
      within(
        10,
        median(figures['./schema'].map((time, round) => time - figures.zod[round])),
        milliseconds,
        "`./schema`, beyond zod's own at most ",
      ),
    ],
  }),
  size: ({ entries, functions }) => ({
    'Minified and gzipped': [
      within(
        5000,
        functions['one right: rulesFor and the Adakavas procedure'].compressed,
        kilobytes,
        'one right with the rule core, at most ',
      ),
      within(30_000, entries['.'].compressed, kilobytes, 'the whole of `.`, at most '),
    ],
  }),
}

const verdict = (by) => (by <= 1 ? 'met' : `not met: ${times(by)} the target`)

/** A row for each target. */
export function targetRows(results) {
  return Object.entries(targets).flatMap(([group, rowsOf]) => {
    const found = results[group]
    if (found === undefined) return []
    return Object.entries(rowsOf(found.figures)).flatMap(([work, all]) =>
      all.map(({ wanted, measured, by }, at) => [at === 0 ? work : '', wanted, measured, verdict(by)]),
    )
  })
}

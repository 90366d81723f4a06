import { JSDOM } from 'jsdom'

/*
 * Mermaid itself, as a browser runs it: its parser, and its sanitizer, which needs a document.
 */

const { window } = new JSDOM('')
Object.assign(globalThis, { window })
const { default: mermaid } = await import('mermaid')
Reflect.deleteProperty(globalThis, 'window')
// It loads the parser of a kind of diagram with the first one of that kind.
await mermaid.parse('stateDiagram-v2\n  a --> b')

/** A state diagram as Mermaid read it: the labels of its states, and its arrows, by the ids of their states. */
export interface ReadDiagram {
  readonly labels: ReadonlyMap<string, string>
  /** The label of an arrow, line by line. */
  readonly arrows: readonly {
    readonly from: string
    readonly to: string
    readonly lines: readonly string[]
  }[]
}

/** What a reader sees of a text: between parser and page, Mermaid keeps entities in a form of its own. */
function shown(text: string): string {
  const { document } = window
  const page = document.createElement('p')
  page.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')

  return page.textContent
}

/** The start and the end of a diagram, by the names that Mermaid gives them. */
const ends: Readonly<Record<string, string>> = { root_start: '[*]', root_end: '[*]' }

interface StateDb {
  getStates(): ReadonlyMap<string, { readonly descriptions: readonly string[] }>
  getRelations(): readonly { readonly id1: string; readonly id2: string; readonly relationTitle: string }[]
}
const isStateDb = (db: object): db is StateDb => 'getStates' in db && 'getRelations' in db

/** Reads a state diagram; throws where Mermaid does. */
export async function readDiagram(text: string): Promise<ReadDiagram> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (!isStateDb(db)) throw new Error('no state diagram')
  return {
    labels: new Map(
      [...db.getStates()]
        .filter(([id]) => !(id in ends))
        .map(([id, { descriptions }]) => [
          id,
          descriptions.length === 0 ? id : shown(descriptions.join('\n')),
        ]),
    ),
    arrows: db.getRelations().map(({ id1, id2, relationTitle }) => ({
      from: ends[id1] ?? id1,
      to: ends[id2] ?? id2,
      lines: relationTitle.split('<br>').map(shown),
    })),
  }
}

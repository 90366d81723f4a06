import type { ComplaintTypes } from '../../complaint/index.js'
import type { ConsentTypes } from '../../consent/index.js'
import type { MachineTypes, NoteOf, ObstacleOf } from '../../core/index.js'
import type { RecordingTypes, SamplingTypes } from '../../recording/index.js'
import type { RequestTypes } from '../../request/index.js'
import type { RestrictionTypes } from '../../restriction/index.js'

/** The machines that the catalogues speak of.
 *
 * @category Text */
export type NarratedTypes =
  | RequestTypes
  | ComplaintTypes
  | RestrictionTypes
  | ConsentTypes
  | RecordingTypes
  | SamplingTypes

/** What is spoken of, by the machine that it is of: each has its section of a catalogue. */
export type Kind = NarratedTypes['Of']

type RejectionsOf<T extends MachineTypes> = T extends MachineTypes
  ? ObstacleOf<T> & {
      readonly of: T['Of']
      /** Left out in the obstacle of an option. */
      readonly command?: string
    }
  : never
type NotesOf<T extends MachineTypes> = T extends MachineTypes ? NoteOf<T> & { readonly of: T['Of'] } : never

/** A rejected command, or the obstacle of an option, of any machine that the catalogues speak of.
 *
 * @category Text */
export type SaidRejection = RejectionsOf<NarratedTypes>

/** What a person should know of an act, of any machine that the catalogues speak of.
 *
 * @category Text */
export type SaidNote = NotesOf<NarratedTypes>

/** A note that says something else than where the document differs from the GDPR. */
export type PlainNote = Exclude<SaidNote, { readonly note: 'gdpr-difference' }>

/** A duty of any machine that the catalogues speak of.
 *
 * @category Text */
export type SaidDuty = NarratedTypes['Duty']

import type { RequestNote, RequestNoteCode, RequestObstacle, RequestRejectionCode } from '../request/index.js'
import type { RequestNoteData, RequestRejectionData } from './request-texts.js'

/*
 * The one place with casts: the machine records with each code the days and facts that belong to it, as JSON;
 * which they are, the types of the messages say, and a test holds real decisions to that.
 */

/** The days and facts that the machine records with a rejection. */
export const rejectionData = <Code extends RequestRejectionCode>(
  _code: Code,
  { data }: RequestObstacle,
): RequestRejectionData[Code] => data as unknown as RequestRejectionData[Code]

/** The days and facts that the machine records with a note. */
export const noteData = <Code extends RequestNoteCode>(
  _code: Code,
  { data }: RequestNote,
): RequestNoteData[Code] => data as unknown as RequestNoteData[Code]

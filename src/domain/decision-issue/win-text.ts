import type { Win } from '#domain/loop/win';
import type { PackDocument } from '#domain/pack/pack-document';
import { recordVoice } from '#domain/session-record/record-voice';

/** As a record in English writes days. */
const dayOf = recordVoice('en-GB', 'UTC').day;

/**
 * The comment that acknowledges a win where everybody who sees the issue reads it (S1-69, S3-61): whoever caught it is mentioned and
 * thanked, and nobody else is spoken of. In English, because nobody knows whose language a comment of the app is read in.
 */
export const winText = ({ prevented, on, caughtBy }: Win): PackDocument => ({
  title: '',
  blocks: [
    {
      kind: 'paragraph',
      line: [{ person: caughtBy }, ` Thank you. On ${dayOf(on)} you caught in time what this decision was made for:`],
    },
    { kind: 'paragraph', line: [`“${prevented}”`] },
  ],
});

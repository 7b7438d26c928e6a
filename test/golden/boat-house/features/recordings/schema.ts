// A recording: an evening on the jetty, to hear again.
import { z } from 'zod';
import { optional, text, url, wholeNumber } from '../../server/input.ts';
import { pageNumber } from '../../server/list-page.ts';

export const recordingInputSchema = z.object({
  title: text('Title'),
  plays: optional(wholeNumber('Plays', { minimum: 0 })),
  pictureLink: optional(url('Picture link')),
  audioLink: optional(url('Audio link')),
  videoLink: optional(url('Video link')),
});

export type RecordingInput = z.output<typeof recordingInputSchema>;

export interface Recording extends RecordingInput {
  id: number;
}

/** What the list can be asked for in its address. */
export const recordingQuerySchema = z.object({
  page: pageNumber,
});

export type RecordingQuery = z.output<typeof recordingQuerySchema>;

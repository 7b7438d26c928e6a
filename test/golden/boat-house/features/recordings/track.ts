// What is played of a recording.
import type { Track } from '../media/track.ts';
import type { Recording } from './schema.ts';

export function recordingTrack(recording: Recording): Track {
  return {
    key: `recordings/${recording.id}`,
    title: recording.title,
    medium: 'audio',
    page: `/recordings/${recording.id}`,
    link: recording.audioLink,
    isCounted: true,
  };
}

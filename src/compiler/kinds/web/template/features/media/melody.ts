// A short melody as a WAV file, worked out from a key: the same key always sounds the same, another one sounds different.
import { randomFrom } from '../../web/artwork/random.ts';

const samplesPerSecond = 11_025;
export const melodySeconds = 24;

/** Steps of a scale in half tones; whatever is played from one of them sounds well. */
const scales: readonly (readonly number[])[] = [
  [0, 2, 4, 7, 9, 12, 14, 16],
  [0, 3, 5, 7, 10, 12, 15, 17],
  [0, 2, 3, 7, 8, 12, 14, 15],
];
/** How loud a tone's harmonics are: flute, organ, plucked string, bell. */
const voices: readonly (readonly number[])[] = [
  [1, 0.1],
  [1, 0.5, 0.3, 0.15],
  [1, 0.6, 0.4, 0.3, 0.2],
  [1, 0, 0.45, 0, 0.3],
];

export function melody(key: string): Uint8Array<ArrayBuffer> {
  const random = randomFrom(key);
  const pick = (lists: readonly (readonly number[])[]): readonly number[] =>
    lists[Math.floor(random() * lists.length)] ?? [];
  const scale = pick(scales);
  const voice = pick(voices);
  const root = 165 * 2 ** (Math.floor(random() * 10) / 12);
  const beat = 0.24 + random() * 0.16;
  const samples = new Float64Array(samplesPerSecond * melodySeconds);

  let step = 2;
  for (let at = 0; at < melodySeconds - 1; at += beat) {
    // Mostly to a neighbour, now and then a rest or a leap.
    step = Math.max(0, Math.min(scale.length - 1, step + Math.floor(random() * 5) - 2));
    if (random() > 0.14) addTone(samples, at, beat * 1.9, root * 2 ** ((scale[step] ?? 0) / 12), voice, 0.3);
    if (Math.round(at / beat) % 4 === 0)
      addTone(samples, at, beat * 4, root / 2 ** (random() > 0.6 ? 5 / 12 : 1), [1, 0.3], 0.22);
  }
  return waveFile(samples);
}

function addTone(
  samples: Float64Array,
  start: number,
  seconds: number,
  frequency: number,
  voice: readonly number[],
  loudness: number,
) {
  const first = Math.floor(start * samplesPerSecond);
  const count = Math.min(Math.floor(seconds * samplesPerSecond), samples.length - first);
  for (let index = 0; index < count; index += 1) {
    const time = index / samplesPerSecond;
    const fade = Math.min(1, time * 60) * Math.exp((-3 * index) / count) * Math.min(1, (count - index) / 400);
    let value = 0;
    for (const [harmonic, share] of voice.entries())
      value += share * Math.sin(2 * Math.PI * frequency * (harmonic + 1) * time);
    samples[first + index] = (samples[first + index] ?? 0) + value * fade * loudness;
  }
}

/** One channel of unsigned bytes behind the 44 bytes of the header. */
function waveFile(samples: Float64Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(44 + samples.length);
  const view = new DataView(file.buffer);
  const word = (at: number, letters: string) => file.set(new TextEncoder().encode(letters), at);
  word(0, 'RIFF');
  view.setUint32(4, 36 + samples.length, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, samples.length, true);
  for (const [index, sample] of samples.entries())
    file[44 + index] = Math.max(0, Math.min(255, Math.round(128 + sample * 110)));
  return file;
}

/** Pairs of opening and closing times that a text names, as "9:00" and "17:30", each pair once. */
export function clockTimes(text: string): (readonly [opens: string, closes: string])[] {
  const time = String.raw`(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?`;
  const pattern = new RegExp(
    String.raw`\bopen(?:ing hours| hours|s)?(?: (?:are|is|daily|every day|at|from))* ${time} ?(?:to|until|till|-|–|and closes at) ?${time}`,
    'gi',
  );
  const pairs = [...text.matchAll(pattern)].map(([, hour, minute, half, laterHour, laterMinute, laterHalf]) => [
    ...span(clock(hour, minute, half), clock(laterHour, laterMinute, laterHalf), `${half ?? ''}${laterHalf ?? ''}`),
  ]);
  const known = new Map(
    pairs.flatMap(([opens, closes]) => (opens && closes ? [[`${opens}-${closes}`, [opens, closes] as const]] : [])),
  );
  return [...known.values()];
}

/** "From 9 to 5" ends in the afternoon. */
function span(opens: string | null, closes: string | null, said: string): [string | null, string | null] {
  const [start, end] = [Number.parseInt(opens ?? '', 10), Number.parseInt(closes ?? '', 10)];
  if (said !== '' || !(end <= start) || end > 11) return [opens, closes];
  return [opens, (closes ?? '').replace(/^\d+/, String(end + 12))];
}

function clock(hour = '', minute = '00', half = ''): string | null {
  const base = Number(hour) % (half === '' ? 24 : 12);
  const hours = /^p/i.test(half) ? base + 12 : base;
  return hour === '' || Number(minute) > 59 ? null : `${hours}:${minute}`;
}

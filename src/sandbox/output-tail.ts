/** The last part of what a process prints, in bounded memory. */

export interface OutputTail {
  push(chunk: Buffer): void;
  /** The kept text; starts with a line saying so when older output was dropped. */
  text(): string;
}

export function createOutputTail({ maximumBytes }: { maximumBytes: number }): OutputTail {
  let chunks: Buffer[] = [];
  let kept = 0;
  let dropped = false;
  const compact = (): void => {
    const whole = Buffer.concat(chunks);
    const tail = whole.subarray(Math.max(0, whole.length - maximumBytes));
    // A copy, so that the larger buffer behind the view can be freed.
    chunks = [Buffer.from(tail)];
    dropped ||= tail.length < whole.length;
    kept = tail.length;
  };
  return {
    push: (chunk) => {
      chunks.push(chunk);
      kept += chunk.length;
      if (kept > maximumBytes * 2 || chunks.length > 1024) compact();
    },
    text: () => {
      compact();
      const [tail = Buffer.alloc(0)] = chunks;
      if (!dropped) return tail.toString('utf8');
      // Cut at a line so that no half character or half line comes first.
      const lineEnd = tail.indexOf('\n');
      return `[earlier output left out]\n${tail.subarray(lineEnd < 0 ? 0 : lineEnd + 1).toString('utf8')}`;
    },
  };
}

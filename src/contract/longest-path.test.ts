import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { longestPath } from './longest-path.ts';

const steps = fc
  .array(fc.record({ length: fc.integer({ min: 0, max: 50 }), needs: fc.array(fc.nat(12), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drafts) =>
    drafts.map(({ length, needs }, index) => ({
      id: String(index),
      length,
      needs: [...new Set(needs.filter((need) => need < index).map(String))],
    })),
  );

/** By trying every way. */
function longestByTrying(all: readonly { id: string; length: number; needs: string[] }[], id: string): number {
  const step = all[Number(id)];
  return step === undefined ? 0 : step.length + Math.max(0, ...step.needs.map((need) => longestByTrying(all, need)));
}

test('is as long as the longest of all ways, and has no slack on it', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { length, ends, slack } = longestPath(all, (step) => step.length);
      assert.equal(length, Math.max(...all.map(({ id }) => longestByTrying(all, id))));
      for (const { id } of all) {
        assert.equal(ends.get(id), longestByTrying(all, id));
        assert.ok((slack.get(id) ?? -1) >= 0);
      }
      // A step that grows by its slack holds nothing up; by one more it does.
      for (const { id } of all) {
        const grown = (more: number) => longestPath(all, (step) => step.length + (step.id === id ? more : 0)).length;
        assert.equal(grown(slack.get(id) ?? 0), length);
        assert.equal(grown((slack.get(id) ?? 0) + 1), length + 1);
      }
    }),
    { numRuns: 300 },
  );
});

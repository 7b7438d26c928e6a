/** Records on the way from one version to the next, with databases that say what the test has them say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { eventOffice } from '../../compiler/samples/event-office.ts';
import { data } from './data.ts';
import type { GateSurroundings, Takeover } from './gate.ts';

const said = (rows: Record<string, number>): string =>
  JSON.stringify({
    tables: Object.fromEntries(Object.entries(rows).map(([name, count]) => [name, row(count)])),
    tried: 1,
    unique: ['user.email'],
    let: [],
    damaged: 0,
  });
const row = (count: number) => ({ rows: count, required: [], columns: [] });

async function losses(
  before: Record<string, number>,
  after: Record<string, number>,
  changes: { blueprint?: Blueprint; renamed?: Takeover['renamed'] } = {},
) {
  const given: Partial<GateSurroundings> = {
    blueprint: changes.blueprint ?? eventOffice,
    examineData: async (which) => ({
      exitCode: 0,
      stopped: null,
      durationMs: 1,
      output: said(which === 'fresh' ? {} : after),
    }),
    earlier: { output: said(before), blueprint: eventOffice, renamed: changes.renamed ?? [], failure: null },
  };
  const { measures, log } = await data.measure(given as GateSurroundings); // the rest is of no use to this gate
  return { lost: measures.find(({ name }) => name.startsWith('records lost'))?.value, log };
}

const without = (name: string): Blueprint => ({
  ...eventOffice,
  entities: eventOffice.entities.filter((entity) => entity.name !== name),
});

test('every record that is missing after the way is lost, a whole table too', async () => {
  assert.equal((await losses({ event: 4, group: 3 }, { event: 4, group: 5 })).lost, 0);
  assert.equal((await losses({ event: 4, group: 3 }, { event: 1, group: 3 })).lost, 3);
  assert.equal((await losses({ event: 4, group: 3 }, { group: 3 })).lost, 4);
});

test('records of a thing that is renamed are counted under its new name', async () => {
  const blueprint = {
    ...eventOffice,
    entities: eventOffice.entities.map((one) => (one.name === 'Event' ? { ...one, name: 'Gathering' } : one)),
  };
  const renamed = [{ from: 'Event', to: 'Gathering' }];
  assert.equal((await losses({ event: 4 }, { gathering: 4 }, { blueprint, renamed })).lost, 0);
  const { lost, log } = await losses({ event: 4 }, { gathering: 1 }, { blueprint, renamed });
  assert.equal(lost, 3);
  assert.ok(log.includes('event, now gathering: 4 before, 1 after'), log.join('\n'));
});

test('records of a thing that is taken out are named as given up, not lost', async () => {
  const { lost, log } = await losses({ event: 4 }, {}, { blueprint: without('Event') });
  assert.equal(lost, 0);
  assert.ok(log.includes('event: 4 before, given up'), log.join('\n'));
});

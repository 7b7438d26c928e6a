/** Operations on products of every kind that the compiler knows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samples } from '../../compiler/samples/samples.ts';
import { applyOperation } from './apply-operation.ts';

for (const sample of samples)
  test(`${sample.slug}: everything that records are kept of can be renamed, wherever it is spoken of`, () => {
    for (const { name } of sample.entities) {
      const applied = applyOperation(sample, {
        do: 'rename-entity',
        entity: name,
        label: 'Gizmo',
        pluralLabel: 'Gizmos',
      });
      assert.ok(applied.ok, `${name}: ${applied.ok ? '' : applied.reason}`);
      const { entities, features } = applied.blueprint;
      assert.doesNotMatch(JSON.stringify({ entities, features }), new RegExp(`"(?:record:|comment:)?${name}"`), name);
    }
  });

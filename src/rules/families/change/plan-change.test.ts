import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => designBlueprint(readConcept(concept));

test('what is archived has a status for it, and a way back', () => {
  const { features } = design('A website for notes. Users can write notes and archive notes that are finished.');
  const workflow = features.find((feature) => feature.kind === 'workflow');
  assert.deepEqual(
    workflow?.transitions.map(({ action }) => action),
    ['Archive', 'Reopen'],
  );
});

test('tasks that are assigned have somebody who looks after them, and a board', () => {
  const { features, entities } = design(
    'A project tool. Managers can assign tasks to employees. Employees can update task status on a kanban board.',
  );
  const assignment = features.find((feature) => feature.kind === 'assignment');
  assert.deepEqual(
    [assignment?.entity, features.find((feature) => feature.kind === 'board')?.entity],
    ['Task', 'Task'],
  );
  const task = entities.find(({ name }) => name === 'Task');
  assert.ok(!task?.fields.some(({ name, type }) => name === 'assignee' && type === 'text'));
});

test('an inventory is kept by movements, by those who are signed in', () => {
  const { features } = design(
    'An inventory management system. Users can manage inventory and record stock in and out.',
  );
  assert.equal(features.find((feature) => feature.kind === 'stock')?.out, 'Issued');
});

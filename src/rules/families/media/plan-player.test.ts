import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
};

test('songs are played and queued, and the buttons of a player belong to it', () => {
  const blueprint = design(
    'A music website with playlists. Users can play songs, pause, adjust the volume and see play counts.',
  );
  const player = blueprint.features.find((feature) => feature.kind === 'player' && feature.entity === 'Song');
  assert.ok(player?.kind === 'player' && player.medium === 'audio' && player.counts === 'plays');
  assert.deepEqual(
    blueprint.requirements.filter(({ status }) => status.is === 'not-served').map(({ text }) => text),
    [],
  );
});

test('links to pictures, sounds and YouTube videos become fields of what they belong to', () => {
  const blueprint = design(
    'A website about choirs. Visitors browse choirs. Choirs can register, provide photo links, audio sample links and links to YouTube videos. Visitors listen to audio samples.',
  );
  const choir = blueprint.entities.find(({ name }) => name === 'Choir');
  const types = choir?.fields.map(({ type }) => type) ?? [];
  for (const type of ['picture-link', 'audio-link', 'video-link'] as const) assert.ok(types.includes(type), type);
  assert.ok(!types.includes('image'));
  assert.ok(blueprint.features.some((feature) => feature.kind === 'player' && feature.entity === 'Choir'));
});

test('a gallery shows the pictures of records; the word alone is no album of songs', () => {
  const blueprint = design('A website for a pottery school. Visitors browse courses and view the photo gallery.');
  const gallery = blueprint.features.find((feature) => feature.kind === 'gallery');
  assert.ok(gallery?.kind === 'gallery' && gallery.sources.length > 0);
  assert.ok(!blueprint.entities.some(({ name }) => name === 'Album'));
});

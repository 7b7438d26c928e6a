import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function design(concept: string) {
  const reading = readConcept(concept);
  if (reading.verdict !== 'clear') throw new Error(reading.message);
  return designBlueprint(reading);
}

test('who runs a site places the advertisements that everybody sees', () => {
  const { features } = design(
    'A site with tide tables and articles for anglers. Administrators manage ad slots. Visitors read the articles.',
  );
  const found = features.find((feature) => feature.kind === 'advertising');
  assert.equal(found?.kind === 'advertising' ? found.entity : undefined, 'Advertisement');
  const made = features.find((feature) => feature.kind === 'create' && feature.entity === 'Advertisement');
  assert.deepEqual(made?.kind === 'create' ? made.by : undefined, { roles: ['Administrator'] });
});

test('advertisers register and place what is theirs', () => {
  const { features } = design(
    'A guide to village cinemas. Visitors browse cinemas. Advertisers can register, log in and upload their ads.',
  );
  const account = features.find((feature) => feature.kind === 'account');
  assert.ok(account?.kind === 'account' && account.openRoles?.includes('Advertiser'));
  assert.ok(features.some((feature) => feature.kind === 'advertising'));
});

test('where everybody advertises, and where ads are those of others, nothing stands below the pages', () => {
  assert.ok(
    !design('A site where people post ads for used boats and browse the ads of others.').features.some(
      ({ kind }) => kind === 'advertising',
    ),
  );
  assert.ok(
    !design('A dashboard for Google Ads: browse ads, leads and their cost per month.').features.some(
      ({ kind }) => kind === 'advertising',
    ),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../../blueprint/schema.ts';
import { productModel } from '../../product-model.ts';
import { productFiles } from './product-files.ts';
import { readTemplate } from './read-template.ts';

function blueprintWith(features: Blueprint['features']): Blueprint {
  return {
    version: 1,
    kind: 'web-app',
    name: 'Fern & "Moss"',
    slug: 'fern-and-moss',
    tagline: 'A shop for <small> plants',
    theme: {
      background: { hex: '#f5f5dc', name: 'beige' },
      component: { hex: '#556b2f', name: 'dark olive green' },
      mode: 'light',
      typeface: 'serif',
      corners: 'soft',
      source: 'concept',
    },
    actors: [],
    entities: [],
    features,
    requirements: [],
    exclusions: [],
    questions: [],
  };
}

const home: Blueprint['features'][number] = {
  id: 'home',
  kind: 'home',
  headline: 'Plants',
  introduction: 'Small ones.',
  highlights: [],
  points: [],
};
const account: Blueprint['features'][number] = {
  id: 'account',
  kind: 'account',
  demoUser: { name: 'Dora Demo', email: 'dora@example.com' },
  people: [],
};

function filesOf(features: Blueprint['features']) {
  return productFiles(productModel(blueprintWith(features)), readTemplate());
}

test('the package and its lockfile carry the product’s name', () => {
  const files = filesOf([home]);
  const manifest = JSON.parse(files.get('package.json') ?? '') as { name: string; description: string };
  const lock = JSON.parse(files.get('package-lock.json') ?? '') as { name: string; packages: { '': { name: string } } };
  assert.equal(manifest.name, 'fern-and-moss');
  assert.equal(manifest.description, 'A shop for <small> plants');
  assert.deepEqual([lock.name, lock.packages[''].name], ['fern-and-moss', 'fern-and-moss']);
});

test('names that mean something to HTML are written as text', () => {
  const page = filesOf([home]).get('index.html') ?? '';
  assert.match(page, /<title>Fern &amp; &quot;Moss&quot;<\/title>/);
  assert.match(page, /content="A shop for &lt;small&gt; plants"/);
});

test('the stated colours are the page and component colours of the scheme they were stated for', () => {
  const css = filesOf([home]).get('web/theme.css') ?? '';
  assert.match(css, /color-scheme: light;/);
  assert.match(css, /--page: light-dark\(#f5f5dc, #[0-9a-f]{6}\);/);
  assert.match(css, /--component: #556b2f;/);
});

test('a product without accounts has no trace of them in its frame, settings and README', () => {
  const files = filesOf([home]);
  for (const path of ['web/app.tsx', '.env.example', 'README.md']) {
    assert.doesNotMatch(files.get(path) ?? '', /account|demo/i, path);
  }
});

test('a product with accounts tells its demo credentials and how to switch them off', () => {
  const files = filesOf([home, account]);
  const readme = files.get('README.md') ?? '';
  assert.match(readme, /dora@example\.com/);
  assert.match(readme, /DEMO_USER=off/);
  assert.match(files.get('web/app.tsx') ?? '', /SessionProvider/);
});

test('the variant of the frame is no file of its own', () => {
  assert.equal(filesOf([home]).has('web/app-without-account.tsx'), false);
});

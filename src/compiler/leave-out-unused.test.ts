import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveOutUnused } from './leave-out-unused.ts';

test('keeps what the emitted files reach, entry points and everything that is no module', () => {
  const template = new Map([
    ['README.md', ''],
    ['web/main.tsx', "import { App } from './app.tsx';"],
    ['web/app.tsx', ''],
    ['web/ui/button.tsx', "import { look } from './look.ts';"],
    ['web/ui/look.ts', ''],
    ['web/ui/unused.tsx', "import { look } from './look.ts';"],
    ['features/account/table.ts', ''],
    ['features/account/account.test.ts', "import { x } from './table.ts';"],
    ['server/input.ts', ''],
  ]);
  const emitted = new Map([
    ['web/features.tsx', "const page = import('../features/books/page.tsx');"],
    ['features/books/page.tsx', "import { Button } from '../../web/ui/button.tsx';"],
  ]);
  assert.deepEqual([...leaveOutUnused(template, emitted).keys()].toSorted(), [
    'README.md',
    'features/books/page.tsx',
    'web/app.tsx',
    'web/features.tsx',
    'web/main.tsx',
    'web/ui/button.tsx',
    'web/ui/look.ts',
  ]);
});

test('tests stay with what they test', () => {
  const template = new Map([
    ['features/account/table.ts', ''],
    ['features/account/account.test.ts', "import { sample } from './sample.ts';"],
    ['features/account/sample.ts', ''],
  ]);
  const emitted = new Map([['server/features.ts', "import { find } from '../features/account/table.ts';"]]);
  assert.equal(leaveOutUnused(template, emitted).size, 4);
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createPackageAuditor } from './audit-packages.ts';

const packageJson = {
  name: 'product',
  version: '1.0.0',
  dependencies: { used: '1.0.0' },
  devDependencies: { tool: '1.0.0' },
};
const lockfile = {
  name: 'product',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': packageJson,
    'node_modules/used': { version: '1.0.0', resolved: 'https://registry.npmjs.org/used/-/used-1.0.0.tgz' },
    'node_modules/tool': { version: '1.0.0', resolved: 'https://registry.npmjs.org/tool/-/tool-1.0.0.tgz', dev: true },
  },
};

/** A registry in the wire format of npm's "bulk advisory" endpoint; null: it does not offer one. */
async function serveRegistry(context: TestContext, faults: Record<string, string> | null) {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/-/npm/v1/security/advisories/bulk' || faults === null) {
      response.writeHead(faults === null ? 405 : 404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked += 1;
      const body = Buffer.concat(chunks);
      const named = JSON.parse(
        (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString(),
      ) as Record<string, string[]>; // what npm sends
      const known = Object.entries(faults).filter(([name]) => name in named);
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify(
          Object.fromEntries(
            known.map(([name, severity], id) => [
              name,
              [
                {
                  id,
                  url: `https://example.com/${name}`,
                  title: `${name} lets everybody in`,
                  severity,
                  vulnerable_versions: '<2.0.0',
                  cwe: [],
                  cvss: { score: 9, vectorString: null },
                },
              ],
            ]),
          ),
        ),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { registry: `http://127.0.0.1:${port}/`, asked: () => asked };
}

async function product(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-test-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'package.json'), JSON.stringify(packageJson));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  return folder;
}

const { signal } = new AbortController();

test('counts serious faults, those of what is bundled among them, apart from all others, and asks once a day', async (context) => {
  const folder = await product(context);
  const { registry, asked } = await serveRegistry(context, { used: 'moderate', tool: 'high' });
  let now = 0;
  const auditor = createPackageAuditor({ clock: () => now, registry });
  const audit = await auditor.audit(folder, signal);
  assert.deepEqual(audit, {
    serious: 1,
    others: 1,
    log: ['tool: high, tool lets everybody in https://example.com/tool'],
  });
  const before = asked();
  now = 23 * 60 * 60 * 1000;
  await auditor.audit(folder, signal);
  assert.equal(asked(), before);
  now = 25 * 60 * 60 * 1000;
  await auditor.audit(folder, signal);
  assert.ok(asked() > before);
});

test('a registry that does not say is no finding about the product', async (context) => {
  const folder = await product(context);
  const { registry } = await serveRegistry(context, null);
  await assert.rejects(createPackageAuditor({ registry }).audit(folder, signal), {
    code: 'dependencies-unavailable',
    message: /The registry was not able to say .*405/,
  });
});

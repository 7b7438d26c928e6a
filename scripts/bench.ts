/** `npm run bench -- NAME [options]`: runs one bench, which prints one JSON line. */
const [name = '', ...args] = process.argv.slice(2);

// Figures are of the rules, the same on every machine; a model of the person who measures is not theirs to use.
process.env['TORONTO_MODEL'] ??= 'off';

const benches: Record<string, () => Promise<{ bench: (args: readonly string[]) => Promise<Record<string, unknown>> }>> =
  {
    build: () => import('./bench/build.ts'),
    change: () => import('./bench/change.ts'),
    compile: () => import('./bench/compile.ts'),
    gates: () => import('./bench/gates.ts'),
    kill: () => import('./bench/kill.ts'),
    'first-product': () => import('./bench/first-product.ts'),
    ratchet: () => import('./bench/ratchet.ts'),
    natural: () => import('./bench/natural.ts'),
    read: () => import('./bench/read.ts'),
    tokens: () => import('./bench/tokens.ts'),
    webgen: () => import('./bench/webgen.ts'),
  };

const load = benches[name];
if (load === undefined) {
  console.error(`There is no bench "${name}". Choose one of: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const { bench } = await load();
console.log(JSON.stringify({ bench: name, ...(await bench(args)) }));
process.exit(0);

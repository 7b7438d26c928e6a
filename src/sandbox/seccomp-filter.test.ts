import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seccompFilter } from './seccomp-filter.ts';
import { type SystemCallTable, systemCallsOf } from './system-calls.ts';

interface Call {
  number: number;
  audit?: number;
  words?: readonly number[];
}

const allow = 0x7fff0000;
const refusedWith = (errorNumber: number): number => 0x00050000 + errorNumber;

/** What the kernel does with the program: the part of classic BPF that it uses (`net/core/filter.c`). */
function judge(program: Buffer, table: SystemCallTable, { number, audit = table.audit, words = [] }: Call): number {
  const data = Buffer.alloc(64);
  data.writeUInt32LE(number >>> 0, 0);
  data.writeUInt32LE(audit, 4);
  for (const [index, word] of words.entries()) data.writeBigUInt64LE(BigInt(word), 16 + 8 * index);
  let accumulator = 0;
  for (let at = 0; at < program.length / 8; at += 1) {
    const code = program.readUInt16LE(at * 8);
    const value = program.readUInt32LE(at * 8 + 4);
    const jump = (holds: boolean): void => {
      at += program.readUInt8(at * 8 + (holds ? 2 : 3));
    };
    if (code === 0x20) accumulator = data.readUInt32LE(value);
    else if (code === 0x15) jump(accumulator === value);
    else if (code === 0x35) jump(accumulator >= value);
    else if (code === 0x45) jump((accumulator & value) !== 0);
    else if (code === 0x06) return value;
    else assert.fail(`instruction ${code} is none that the filter should use`);
  }
  return assert.fail('the program runs past its end, which the kernel would not load');
}

for (const processor of ['x64', 'arm64']) {
  const table = systemCallsOf(processor);
  assert.ok(table);
  const program = seccompFilter(table);
  const answer = (call: Call): number => judge(program, table, call);

  test(`${processor}: only unix, internet and netlink sockets can be made`, () => {
    for (const call of [table.socket, table.socketpair]) {
      for (const family of [1, 2, 10, 16]) assert.equal(answer({ number: call, words: [family] }), allow);
      for (const family of [0, 17, 38, 40, 44, 45])
        assert.equal(answer({ number: call, words: [family] }), refusedWith(97));
      // The kernel reads the family as 32 bits, so what stands above them must not matter.
      assert.equal(answer({ number: call, words: [0x1_0000_0028] }), refusedWith(97));
    }
  });

  test(`${processor}: threads and children are made as ever, namespaces are not`, () => {
    assert.equal(answer({ number: table.clone, words: [0x3d0f00] }), allow);
    assert.equal(answer({ number: table.clone, words: [0x1200011] }), allow);
    for (const flag of [0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000]) {
      assert.equal(answer({ number: table.clone, words: [flag | 17] }), refusedWith(1));
    }
    assert.equal(answer({ number: table.clone3 }), refusedWith(38));
  });

  test(`${processor}: listed calls are refused, io_uring looks absent, terminal input cannot be forged`, () => {
    for (const number of table.refused) assert.equal(answer({ number }), refusedWith(1), `call ${number}`);
    for (const number of table.ioUring) assert.equal(answer({ number }), refusedWith(38));
    assert.equal(answer({ number: table.ioctl, words: [0, 0x5412] }), refusedWith(1));
    assert.equal(answer({ number: table.ioctl, words: [0, 0x5413] }), allow);
  });

  test(`${processor}: every call below 460 that is not listed passes`, () => {
    const judged = new Set([...table.refused, ...table.ioUring, table.clone3, table.socket, table.socketpair]);
    for (let number = 0; number < 460; number += 1)
      if (!judged.has(number)) assert.equal(answer({ number }), allow, `call ${number}`);
  });

  test(`${processor}: calls of another architecture end the process, those with the x32 bit look absent`, () => {
    assert.equal(answer({ number: 0, audit: 0x40000003 }), 0x80000000);
    assert.equal(answer({ number: 0x40000000 + table.socket }), refusedWith(38));
  });
}

test('there is no table, and so no filter, for other processors', () => {
  assert.equal(systemCallsOf('riscv64'), null);
});

/**
 * The seccomp filter of the full level, as a classic BPF program. Mounts and namespaces already bound what a product reaches; the filter takes away kernel
 * interfaces that namespaces do not cover (vsock crosses a network namespace, io_uring opens sockets behind a filter's back) or that serve only attacks.
 * Sources: `linux/seccomp.h` (return values, layout of `seccomp_data`), `linux/filter.h` (instruction codes), `linux/sched.h` (clone flags).
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { type SystemCallTable, systemCallsOf } from './system-calls.ts';

const loadWord = 0x20; // BPF_LD | BPF_W | BPF_ABS
const jumpIfEqual = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const jumpIfGreaterOrEqual = 0x35; // BPF_JMP | BPF_JGE | BPF_K
const jumpIfBitsSet = 0x45; // BPF_JMP | BPF_JSET | BPF_K
const returnValue = 0x06; // BPF_RET | BPF_K

const allow = 0x7fff0000;
const killProcess = 0x80000000;
const failWith = (errorNumber: number): number => 0x00050000 | errorNumber;
const operationNotPermitted = 1;
const noSuchCall = 38;
const addressFamilyNotSupported = 97;

const offsetOfCall = 0;
const offsetOfAudit = 4;
/** Low half of argument `index`: the kernel itself reads these arguments as 32 bits. */
const offsetOfArgument = (index: number): number => 16 + 8 * index;

/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK (name resolution and `os.networkInterfaces()` ask netlink). */
const allowedFamilies = [1, 2, 10, 16];
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const namespaceFlags = 0x7e020000;
/** TIOCSTI and TIOCLINUX put characters into a terminal's input. */
const terminalInjections = [0x5412, 0x541c];
/** Calls of the x32 interface carry this bit and would slip past the numbers below. */
const x32Bit = 0x40000000;

interface Instruction {
  code: number;
  value: number;
  /** How many instructions to skip when a test holds, and when it does not. */
  whenTrue?: number;
  whenFalse?: number;
}

/** Writes the program for this processor to `path`; null where there is no table for it. */
export function writeSeccompFilter(path: string): string | null {
  const table = systemCallsOf(process.arch);
  if (!table || endianness() !== 'LE') return null;
  writeFileSync(path, seccompFilter(table));
  chmodSync(path, 0o644);
  return path;
}

/** The program as an array of `struct sock_filter`, little-endian. */
export function seccompFilter(table: SystemCallTable): Buffer {
  const program: Instruction[] = [
    { code: loadWord, value: offsetOfAudit },
    { code: jumpIfEqual, value: table.audit, whenTrue: 1 },
    { code: returnValue, value: killProcess },
    { code: loadWord, value: offsetOfCall },
    { code: jumpIfGreaterOrEqual, value: x32Bit, whenFalse: 1 },
    { code: returnValue, value: failWith(noSuchCall) },
    ...table.refused.flatMap((call) => answer(call, failWith(operationNotPermitted))),
    // "No such call" lets the C library and libuv fall back to what the filter can judge.
    ...[table.clone3, ...table.ioUring].flatMap((call) => answer(call, failWith(noSuchCall))),
    ...[table.socket, table.socketpair].flatMap((call) => allowOnlyFamilies(call)),
    ...onCall(table.clone, [
      { code: loadWord, value: offsetOfArgument(0) },
      { code: jumpIfBitsSet, value: namespaceFlags, whenFalse: 1 },
      { code: returnValue, value: failWith(operationNotPermitted) },
      { code: returnValue, value: allow },
    ]),
    ...onCall(table.ioctl, [
      { code: loadWord, value: offsetOfArgument(1) },
      ...terminalInjections.flatMap((request) => answer(request, failWith(operationNotPermitted))),
      { code: returnValue, value: allow },
    ]),
    { code: returnValue, value: allow },
  ];
  return assemble(program);
}

/** Returns `result` when the loaded word is `word`. */
function answer(word: number, result: number): Instruction[] {
  return [
    { code: jumpIfEqual, value: word, whenFalse: 1 },
    { code: returnValue, value: result },
  ];
}

/** Runs `block`, which must return, for one call; the loaded word stays the call's number for what follows. */
function onCall(call: number, block: Instruction[]): Instruction[] {
  return [{ code: jumpIfEqual, value: call, whenFalse: block.length }, ...block];
}

function allowOnlyFamilies(call: number): Instruction[] {
  return onCall(call, [
    { code: loadWord, value: offsetOfArgument(0) },
    ...allowedFamilies.flatMap((family) => answer(family, allow)),
    { code: returnValue, value: failWith(addressFamilyNotSupported) },
  ]);
}

function assemble(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * 8);
  for (const [index, { code, value, whenTrue = 0, whenFalse = 0 }] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(whenTrue, index * 8 + 2);
    bytes.writeUInt8(whenFalse, index * 8 + 3);
    bytes.writeUInt32LE(value >>> 0, index * 8 + 4);
  }
  return bytes;
}

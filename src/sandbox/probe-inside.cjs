// Run inside a sandbox by the probe: reports what it could reach. Arguments: a host file that it must not see, a host port that it must not reach.
'use strict';
const fs = require('node:fs');
const net = require('node:net');

const [, , secret, port] = process.argv;
const found = [];
if (works(() => fs.readFileSync(secret))) found.push('a file of the host');
if (works(() => fs.readFileSync('/etc/shadow'))) found.push('/etc/shadow');
if (works(() => fs.writeFileSync('/work/written', ''))) found.push('writing where it must not');
if (!works(() => fs.writeFileSync('/work/data/written', ''))) found.push('no writing where it must');
if (fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).length > 20) found.push('processes of the host');

const socket = net.connect(Number(port), '127.0.0.1');
socket.on('connect', () => finish(true));
socket.on('error', () => finish(false));
setTimeout(() => finish(false), 1000);

function works(action) {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function finish(reached) {
  if (reached) found.push('the network of the host');
  console.log(`PROBE ${JSON.stringify(found)}`);
  process.exit(0);
}

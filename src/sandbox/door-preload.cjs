// Loaded into a product's process before its own code (`node --require`): opens the one door through which the gateway reaches
// it, and stops it when the gateway lets go. Plain CommonJS, so that it costs nothing to load.
'use strict';
const fs = require('node:fs');
const net = require('node:net');
const { flushCompileCache } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const socketPath = process.env.PRODUCT_DOOR;
const port = Number(process.env.PORT);

if (isMainThread && process.env.PRODUCT_LIFELINE) watchLifeline();
if (socketPath) listenOnDoorToo();
if (isMainThread && process.env.NODE_COMPILE_CACHE) keepCompiled();

// The first process only: its children inherit neither the lifeline nor, through it, an end at their first empty stdin.
function watchLifeline() {
  delete process.env.PRODUCT_LIFELINE;
  const lifeline = new net.Socket({ fd: 0, readable: true, writable: false });
  lifeline.on('error', () => {});
  lifeline.on('close', () => process.kill(process.pid, 'SIGTERM'));
  lifeline.resume();
  lifeline.unref();
}

// Whatever server listens on PORT also receives the connections that arrive on the unix socket.
function listenOnDoorToo() {
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function listenWithDoor(...listenArguments) {
    this.once('listening', () => {
      const address = this.address();
      if (address && typeof address === 'object' && address.port === port) openDoor(this);
    });
    return listen.apply(this, listenArguments);
  };

  function openDoor(server) {
    fs.rmSync(socketPath, { force: true });
    const door = net.createServer({ allowHalfOpen: true }, (socket) => {
      // Products that log or limit by address see the loopback, as they would behind any local proxy.
      Object.defineProperty(socket, 'remoteAddress', { value: '127.0.0.1', configurable: true });
      server.emit('connection', socket);
    });
    door.on('error', (error) => process.stderr.write(`The preview door could not be opened: ${error.message}\n`));
    listen.call(door, socketPath);
    door.unref();
    server.once('close', () => door.close());
  }
}

// Node writes down what it has compiled when it ends; the next copy of a product is wanted earlier than that.
function keepCompiled() {
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function listenAndKeep(...listenArguments) {
    this.once('listening', () => setTimeout(flushCompileCache, 100).unref());
    return listen.apply(this, listenArguments);
  };
}

// Opens the database, listens, and stops cleanly when asked to.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { readConfiguration } from './configuration.ts';
import { openDatabase } from './db.ts';

const configuration = readConfiguration(process.env);
mkdirSync(configuration.dataDirectory, { recursive: true });
const database = openDatabase(join(configuration.dataDirectory, 'app.db'));
const app = createApp({ database, configuration });

const server = serve({ fetch: app.fetch, port: configuration.port, hostname: configuration.host }, ({ port }) => {
  console.log(`Listening on http://localhost:${port}`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${configuration.port} is taken. Set PORT to another one, e.g. PORT=3001 npm start.`);
  process.exit(1);
});

function stop() {
  // Requests in flight are answered first; idle keep-alive connections would hold the process open.
  server.close(() => {
    database.close();
    process.exit(0);
  });
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5_000).unref();
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

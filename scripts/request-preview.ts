/** Asks a product's preview address as a program does: Node's resolver does not know names under localhost. */
import { get } from 'node:http';

/** @returns the HTTP status, or 599 when nothing answers. */
export async function requestPreview(url: string): Promise<number> {
  const target = new URL(url);
  return new Promise((done) => {
    const path = target.pathname + target.search;
    get({ host: '127.0.0.1', port: target.port, path, headers: { host: target.host } }, (response) => {
      response.resume();
      done(response.statusCode ?? 599);
    }).on('error', () => done(599));
  });
}

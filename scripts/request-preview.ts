/** Opens a product's preview as a program does: Node's resolver does not know names under localhost, and the key in the address becomes a cookie. */
import { get, type IncomingMessage } from 'node:http';

/** @returns the HTTP status of the product's own page behind the preview's door, or 599 when nothing answers. */
export async function requestPreview(url: string): Promise<number> {
  const door = await request(url, null);
  const cookie = door?.headers['set-cookie']?.map((one) => one.split(';')[0]).join('; ');
  if (door === null || door.statusCode !== 303 || cookie === undefined) return door?.statusCode ?? 599;
  const page = await request(new URL(door.headers.location ?? '/', url).href, cookie);
  return page?.statusCode ?? 599;
}

function request(url: string, cookie: string | null): Promise<IncomingMessage | null> {
  const { port, pathname, search, host } = new URL(url);
  const headers = { host, accept: 'text/html', ...(cookie === null ? {} : { cookie }) };
  return new Promise((done) => {
    get({ host: '127.0.0.1', port, path: pathname + search, headers }, (response) => {
      response.resume();
      done(response);
    }).on('error', () => done(null));
  });
}

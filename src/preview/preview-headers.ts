/** Headers on their way between browser and product. */
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** The gateway's own cookie; the prefix ties it to one host, over a secure context, for all paths. */
export const sessionCookie = '__Host-preview';

/** RFC 9110, section 7.6.1: about one connection only. `expect` is answered by our own server. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** Headers that only the gateway may set for the product. */
const claimed = new Set(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']);

/** Policies of the product that would keep it out of the app's frame, or that would outlive the preview in the browser. */
const dropped = new Set([
  'x-frame-options',
  'strict-transport-security',
  'public-key-pins',
  'alt-svc',
  'clear-site-data',
]);

export function requestHeaders(headers: IncomingHttpHeaders, protocol: string): OutgoingHttpHeaders {
  const named = namedByConnection(headers.connection);
  const result: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || claimed.has(name) || named.has(name)) continue;
    result[name] = value;
  }
  const cookie = withoutSession(headers.cookie);
  if (cookie === '') delete result.cookie;
  else result.cookie = cookie;
  result['x-forwarded-for'] = '127.0.0.1';
  result['x-forwarded-proto'] = protocol;
  if (headers.host !== undefined) result['x-forwarded-host'] = headers.host;
  return result;
}

/** `frameAncestors`: Content-Security-Policy sources of the pages that may frame the product. */
export function responseHeaders(headers: IncomingHttpHeaders, frameAncestors: string): OutgoingHttpHeaders {
  const named = namedByConnection(headers.connection);
  const result: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || dropped.has(name) || named.has(name)) continue;
    result[name] = value;
  }
  if (headers['set-cookie']) {
    const cookies = headers['set-cookie'].map(framedCookie).filter((cookie) => cookie !== null);
    if (cookies.length > 0) result['set-cookie'] = cookies;
    else delete result['set-cookie'];
  }
  result['content-security-policy'] = framedPolicy(headers['content-security-policy'], frameAncestors);
  return result;
}

/** Session cookie of a request; null when there is none. */
export function readSessionCookie(cookieHeader: string | undefined): string | null {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = splitPair(pair);
    if (name === sessionCookie) return value;
  }
  return null;
}

/** What is needed for a cookie to exist at all in a frame of another site: secure, for all sites, and kept apart per embedding site. */
export function framedCookie(cookie: string): string | null {
  const [pair = '', ...attributes] = cookie.split(';');
  // A product must not be able to set or clear the gateway's own.
  if (splitPair(pair)[0] === sessionCookie) return null;
  const kept = attributes.filter(
    (attribute) => !/^\s*(?:domain|secure|samesite|partitioned)\s*(?:=|$)/i.test(attribute),
  );
  return [pair, ...kept, ' Secure', ' SameSite=None', ' Partitioned'].join(';');
}

/** Several policies all hold, so each loses its own rule on framing and one is added. */
function framedPolicy(policy: string | string[] | undefined, frameAncestors: string): string {
  const policies = [policy ?? []].flat().flatMap((text) => text.split(','));
  const kept = policies.map((text) =>
    text
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '' && !/^frame-ancestors(?:\s|$)/i.test(directive))
      .join('; '),
  );
  return [...kept.filter((text) => text !== ''), `frame-ancestors ${frameAncestors}`].join(', ');
}

function withoutSession(cookieHeader: string | undefined): string {
  const pairs = (cookieHeader ?? '')
    .split(';')
    .filter((pair) => pair.trim() !== '' && splitPair(pair)[0] !== sessionCookie);
  return pairs.map((pair) => pair.trim()).join('; ');
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? ['', pair.trim()] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

function namedByConnection(connection: string | undefined): Set<string> {
  return new Set(
    (connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
}

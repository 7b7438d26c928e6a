/** The few pages that the gateway shows in a product's place. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface PreviewPage {
  status: number;
  /** For programs, e.g. `preview-forbidden`. */
  code: string;
  title: string;
  /** One or two sentences: what happened and what to do next. */
  text: string;
  /** Output of the product, shown as it is. */
  detail?: string;
  /** Loads the page again by itself. */
  refreshSeconds?: number;
  link?: { text: string; address: string };
}

/** True when a person looks at the answer, not a program. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-mode'] === 'navigate' || (request.headers.accept ?? '').includes('text/html');
}

/** A page for people, JSON for programs. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PreviewPage,
  frameAncestors: string,
): void {
  const html = wantsPage(request);
  const body = html
    ? renderPage(page)
    : JSON.stringify({ error: { code: page.code, message: page.title, fix: page.text } });
  response.writeHead(page.status, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${frameAncestors}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(page.refreshSeconds === undefined ? {} : { 'retry-after': `${page.refreshSeconds}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function renderPage({ title, text, detail, refreshSeconds, link }: PreviewPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">\n`}<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem; box-sizing: border-box; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: min(40rem, 90vw); }
h1 { font-size: 1.375rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
pre { overflow: auto; max-height: 50vh; padding: 1rem; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: .5rem; font: .8125rem/1.5 ui-monospace, monospace; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p${refreshSeconds === undefined ? '' : ' role="status"'}>${escapeHtml(text)}</p>
${detail === undefined || detail === '' ? '' : `<pre tabindex="0" aria-label="Last output of the product">${escapeHtml(detail)}</pre>\n`}${
    link === undefined
      ? ''
      : `<p><a href="${escapeHtml(link.address)}" target="_top">${escapeHtml(link.text)}</a></p>\n`
  }</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

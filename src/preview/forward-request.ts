/** Carries one request to a product and its answer back, streaming both. */
import { type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import { Transform, pipeline } from 'node:stream';
import { type PreviewPage, sendPage } from './preview-page.ts';
import { requestHeaders, responseHeaders } from './preview-headers.ts';
import type { RunningProduct } from './product-runner.ts';

export interface ForwardRequestOptions {
  running: RunningProduct;
  request: IncomingMessage;
  response: ServerResponse;
  /** Of the browser's side: `http` or `https`. */
  protocol: string;
  frameAncestors: string;
}

/** Largest body that is carried to a product. */
export const maximumBodyBytes = 100 * 1024 * 1024;
/** Silence from the product after which the browser gets an answer; once the answer has begun, it may take any time. */
const firstByteMs = 60_000;

const tooLarge: PreviewPage = {
  status: 413,
  code: 'too-large',
  title: 'This upload is too large for a preview.',
  text: 'Send less than 100 MB at a time.',
};
const unreachable: PreviewPage = {
  status: 502,
  code: 'product-unreachable',
  title: 'The product ended while it was answering.',
  text: 'It is being started again; a page that was only looked at loads itself in a moment.',
};
const silent: PreviewPage = {
  status: 504,
  code: 'product-silent',
  title: 'The product did not answer within a minute.',
  text: 'Load the page again; if it stays silent, restart the product from its project page.',
};

/** Ends with the exchange, however it goes. */
export function forwardRequest(options: ForwardRequestOptions): void {
  const { running, request, response, frameAncestors } = options;
  const refuse = (page: PreviewPage): void => {
    if (response.headersSent) response.destroy();
    else sendPage(request, response, page, frameAncestors);
  };
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (Number(request.headers['content-length'] ?? 0) > maximumBodyBytes) {
    response.shouldKeepAlive = false;
    refuse(tooLarge);
    return;
  }
  let left = false;
  let overSize = false;

  const attempt = (mayRetry: boolean): void => {
    const upstream = sendRequest({
      agent: running.agent,
      method: request.method,
      path: request.url,
      headers: requestHeaders(request.headers, options.protocol),
    });
    const onLeave = (): void => {
      left = !response.writableFinished;
      if (left) upstream.destroy();
    };
    response.once('close', onLeave);
    upstream.setTimeout(firstByteMs, () => {
      refuse(silent);
      upstream.destroy();
    });
    upstream.once('response', (answer) => {
      upstream.setTimeout(0);
      response.writeHead(
        answer.statusCode ?? 502,
        answer.statusMessage,
        responseHeaders(answer.headers, frameAncestors),
      );
      // Event streams want their headers before their first event.
      response.flushHeaders();
      pipeline(answer, response, () => {});
    });
    upstream.once('error', (error: NodeJS.ErrnoException) => {
      if (left || response.writableEnded) return;
      if (overSize) return refuse(tooLarge);
      // The product may close an idle connection in the moment it is used again.
      if (mayRetry && upstream.reusedSocket && error.code === 'ECONNRESET' && !hasBody && !response.headersSent) {
        response.off('close', onLeave);
        return attempt(false);
      }
      refuse(request.method === 'GET' ? { ...unreachable, refreshSeconds: 1 } : unreachable);
    });
    if (!hasBody) {
      upstream.end();
      return;
    }
    const limited = limitBytes(() => {
      overSize = true;
    });
    pipeline(request, limited, upstream, () => {});
  };
  attempt(request.method === 'GET' || request.method === 'HEAD');
}

function limitBytes(onExceed: () => void): Transform {
  let total = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      if (total > maximumBodyBytes) {
        onExceed();
        done(new Error('The body is larger than a preview carries.'));
      } else done(null, chunk);
    },
  });
}

/** Which product a request is for: each has a host name of its own below the preview domain. */
import type { IncomingMessage } from 'node:http';

export interface PreviewAddress {
  /** True for any name below the preview domain, also one that can belong to no product. */
  covers(request: IncomingMessage): boolean;
  /** The product's id, or null for a name that can belong to none. */
  productOf(request: IncomingMessage): string | null;
  /** Origin of a product, without a trailing slash. */
  originOf(product: string): string;
  /** Content-Security-Policy source of every preview. */
  frameSource(): string;
  /** Content-Security-Policy sources of the pages that may show a preview in a frame. */
  frameAncestors(): string;
}

export interface PreviewAddressOptions {
  /** Origin of the app itself, asked each time: its port is known only once it listens. */
  publicOrigin: () => string;
  /** `localhost` on a person's machine; in production a registrable domain of its own, so that no cookie is shared with the app. */
  previewDomain: string;
}

/** One DNS label: with more, products below a common name could set each other's cookies. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export function createPreviewAddress({ publicOrigin, previewDomain }: PreviewAddressOptions): PreviewAddress {
  const suffix = `.${previewDomain}`;
  const nameOf = (request: IncomingMessage): string => (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const withHost = (name: string): string => {
    const { protocol, port } = new URL(publicOrigin());
    return `${protocol}//${name}${suffix}${port === '' ? '' : `:${port}`}`;
  };
  return {
    covers: (request) => nameOf(request).endsWith(suffix),
    productOf: (request) => {
      const name = nameOf(request);
      const product = name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
      return label.test(product) ? product : null;
    },
    originOf: withHost,
    frameSource: () => withHost('*'),
    frameAncestors: () => {
      const origin = publicOrigin();
      const { hostname } = new URL(origin);
      // The same page under the machine's other local name.
      return hostname === 'localhost' ? `${origin} ${origin.replace('//localhost', '//127.0.0.1')}` : origin;
    },
  };
}

/** True for a product id that can be a host name. */
export function isPreviewName(product: string): boolean {
  return label.test(product);
}

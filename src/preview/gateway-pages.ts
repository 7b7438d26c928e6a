/** What the gateway says when it cannot show a product. */
import { AppError } from '../errors.ts';
import type { PreviewPage } from './preview-page.ts';

export function unknownPage(appOrigin: string): PreviewPage {
  return {
    status: 404,
    code: 'preview-unknown',
    title: 'There is no preview at this address.',
    text: 'Open the product from its project page.',
    link: { text: 'Go to your projects', address: appOrigin },
  };
}

export function privatePage(appOrigin: string): PreviewPage {
  return {
    status: 403,
    code: 'preview-private',
    title: 'This preview is private.',
    text: 'Open it from its project page: each browser gets a key of its own there, and keys run out after a while.',
    link: { text: 'Go to your projects', address: appOrigin },
  };
}

export const wakingPage: PreviewPage = {
  status: 503,
  code: 'product-waking',
  title: 'The product is waking up.',
  text: 'It sleeps while nobody uses it. This page shows it in a moment.',
  refreshSeconds: 1,
};

export function faultPage(error: unknown, appOrigin: string): PreviewPage {
  if (error instanceof AppError && error.code === 'not-found') return unknownPage(appOrigin);
  if (error instanceof AppError && error.code === 'cancelled') return wakingPage;
  return {
    status: 502,
    code: 'product-crashed',
    title: 'The product does not start.',
    text: 'Its last output is below. Opening it again from its project page starts it once more.',
    detail: error instanceof Error ? error.message : String(error),
    link: { text: 'Go to your projects', address: appOrigin },
  };
}

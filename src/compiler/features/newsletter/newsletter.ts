/** A newsletter: people leave their address and can take it back. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, use } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { newsletterScenarios } from './newsletter-scenarios.ts';

const folder = 'features/newsletter';
const pageFile = `${folder}/newsletter-page.tsx`;

export const newsletterFeature: FeatureModule<'newsletter'> = {
  kind: 'newsletter',
  contribute: (feature) => ({
    files: new Map([[pageFile, pageText(feature)]]),
    tables: [table],
    routes: [{ path: '/newsletter', file: `${folder}/routes.ts`, name: 'newsletterRoutes' }],
    pages: [{ path: feature.path, file: pageFile, name: 'NewsletterPage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'footer' }],
  }),
  scenarios: newsletterScenarios,
  places: ({ path, title, promise }) => [{ to: path, title, text: promise }],
};

const table = `CREATE TABLE newsletter_subscriber (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  subscribed_at TEXT NOT NULL
) STRICT;`;

function pageText({ title, promise }: FeatureOf<'newsletter'>): string {
  const body = code`
export function NewsletterPage() {
return (
<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', title)} ${attribute('introduction', promise)} />
<${use(`${folder}/newsletter-form.tsx`, 'NewsletterForm')} />
</>
);
}`;
  return printModule(pageFile, 'Where people subscribe to news.', body);
}

/** A contact page with a form; messages are kept, and read on a page of those whose task it is. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { rolesText } from '../../entity/audience.ts';
import { code, use, useType } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { section } from '../static-page/page-text.ts';
import { contactScenarios } from './contact-scenarios.ts';

const folder = 'features/contact';
const pageFile = `${folder}/contact-page.tsx`;
const readersFile = `${folder}/readers.ts`;

export const contactFeature: FeatureModule<'contact'> = {
  kind: 'contact',
  contribute(feature, model) {
    const isRead = model.account !== undefined && feature.readers.length > 0;
    return {
      files: new Map([
        [pageFile, pageText(feature, model)],
        ...(isRead ? [[readersFile, readersText(feature)] as const] : []),
      ]),
      tables: [table],
      routes: [
        { path: '/contact', file: `${folder}/routes.ts`, name: 'contactRoutes' },
        ...(isRead ? [{ path: '/contact-inbox', file: `${folder}/inbox-routes.ts`, name: 'inboxRoutes' }] : []),
      ],
      pages: [
        { path: feature.path, file: pageFile, name: 'ContactPage' },
        ...(isRead ? [{ path: `${feature.path}/messages`, file: `${folder}/inbox-page.tsx`, name: 'InboxPage' }] : []),
      ],
      navigation: [
        { label: feature.title, path: feature.path, placement: feature.placement },
        ...(isRead
          ? [
              {
                label: 'Messages of visitors',
                path: `${feature.path}/messages`,
                placement: 'footer' as const,
                signedIn: true,
                roles: feature.readers,
              },
            ]
          : []),
      ],
    };
  },
  scenarios: contactScenarios,
};

const table = `CREATE TABLE contact_message (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  topic TEXT,
  text TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  answered_at TEXT
) STRICT;`;

function pageText(feature: FeatureOf<'contact'>, model: ProductModel): string {
  const topics = feature.topics.length > 1 && code` topics={topics}`;
  const sender = model.account && code` sender={user}`;
  const list = feature.topics.map((topic) => literal(topic)).join(', ');
  const body = code`
${feature.topics.length > 1 && code`const topics = [${list}];\n`}
export function ContactPage() {
${model.account && code`const { user } = ${use('features/account/session-context.tsx', 'useSession')}();\n`}
return (
<article className="mx-auto max-w-3xl">
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} />
<div className="grid gap-10">
${feature.sections.map(section)}
<${use(`${folder}/contact-form.tsx`, 'ContactForm')}${topics}${sender} />
</div>
</article>
);
}`;
  return printModule(pageFile, 'How to reach the owner, and a form to write to them.', body);
}

function readersText({ readers }: FeatureOf<'contact'>): string {
  const body = code`
export const readers: readonly ${useType('features/account/roles.ts', 'Role')}[] = [${rolesText(readers)}];`;
  return printModule(readersFile, 'Who reads the messages of visitors.', body);
}

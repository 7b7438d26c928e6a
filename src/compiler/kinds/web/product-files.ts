/**
 * Everything of a web product that is not a feature: the template's files, with those that differ per product written
 * for this one.
 */
import type { FileTree } from '../../file-tree.ts';
import { mediaLinkTypes } from '../../../blueprint/schema.ts';
import type { ProductModel } from '../../product-model.ts';
import { faviconSvg } from './favicon-svg.ts';
import { indexHtml } from './index-html.ts';
import { licenseText } from './license-text.ts';
import { namePackage } from './name-package.ts';
import { readmeText } from './readme-text.ts';
import { siteModule } from './site-module.ts';
import { themeCss } from './theme-css.ts';

const sourcesFile = 'server/security-headers.ts';
const headerFile = 'web/ui/site-header.tsx';
/** Keys of `template` that stand for a variant of another file and are never part of a product under their own name. */
const withoutAccount = 'web/app-without-account.tsx';

/**
 * @param template as `readTemplate` gives it. The result still has all shared modules of `web/` and `server/`; those
 *   that nothing in the product imports are for the caller to leave out.
 * @param emitted paths of what the features have written: header and frame show it.
 */
export function productFiles(
  model: ProductModel,
  template: FileTree,
  emitted: { has(path: string): boolean } = new Set(),
): FileTree {
  const files = new Map(template);
  files.delete(withoutAccount);
  if (!model.account) {
    files.set('web/app.tsx', textOf(template, withoutAccount));
    for (const path of template.keys()) if (path.startsWith('features/account/')) files.delete(path);
  }

  files.set('package.json', namePackage(textOf(template, 'package.json'), model));
  files.set('package-lock.json', namePackage(textOf(template, 'package-lock.json'), model));
  files.set('README.md', readmeText(model));
  files.set('LICENSE', licenseText(model));
  files.set('index.html', indexHtml(model));
  files.set('public/favicon.svg', faviconSvg(model));
  files.set('web/site.ts', siteModule(model));
  files.set('web/theme.css', themeCss(model.theme));
  if (hasMediaLinks(model)) files.set(sourcesFile, openToMedia(textOf(template, sourcesFile)));
  if (emitted.has('web/header-items.tsx')) files.set(headerFile, withHeaderItems(textOf(template, headerFile)));
  if (emitted.has('web/notices.tsx')) files.set('web/app.tsx', withNotices(textOf(files, 'web/app.tsx')));
  if (emitted.has('web/banners.tsx')) files.set('web/app.tsx', withBanners(textOf(files, 'web/app.tsx')));
  if (!model.account) files.set('.env.example', withoutDemoUser(textOf(template, '.env.example')));
  return files;
}

function hasMediaLinks({ entities }: ProductModel): boolean {
  return entities.some(({ fields }) => fields.some(({ type }) => mediaLinkTypes.includes(type)));
}

/** People link pictures, sounds and videos that lie elsewhere. */
function openToMedia(policy: string): string {
  return policy
    .replace(
      `"img-src 'self' data:"`,
      `"img-src 'self' data: https:",\n    "media-src 'self' https:",\n    'frame-src https://www.youtube-nocookie.com'`,
    )
    .replace(
      'come from this origin only.',
      'come from this origin only; pictures, sounds and videos that people link may lie elsewhere.',
    );
}

/** Features have something to show in the header. */
function withHeaderItems(header: string): string {
  return header
    .replace(
      'import type { NavigationLink }',
      "import { HeaderItems } from '../header-items.tsx';\nimport type { NavigationLink }",
    )
    .replace('<SchemeToggle />', '<HeaderItems />\n        <SchemeToggle />');
}

/** Features have something to say on every page. */
function withNotices(app: string): string {
  return app
    .replace('import { Layout }', "import { Notices } from './notices.tsx';\nimport { Layout }")
    .replace('notice={<DemoNotice />}', 'notice={<><DemoNotice /><Notices /></>}');
}

function withBanners(app: string): string {
  return app
    .replace('import { Layout }', "import { Banners } from './banners.tsx';\nimport { Layout }")
    .replace('<Layout', '<Layout below={<Banners />}');
}

function textOf(template: FileTree, path: string): string {
  const text = template.get(path);
  if (text === undefined) throw new Error(`The template has no file "${path}".`);
  return text;
}

/** Without accounts there is nobody to look around as, and no cookie. */
function withoutDemoUser(environment: string): string {
  return environment
    .split('\n\n')
    .filter((block) => !/^(PASSWORD_COST|DEMO_USER|EMBED)=/m.test(block))
    .join('\n\n')
    .replace(/\n*$/, '\n');
}

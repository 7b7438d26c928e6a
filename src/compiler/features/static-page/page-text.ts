import type { FeatureOf, Section } from '../../../blueprint/schema.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, jsxText, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { kebabCase, pascalCase } from '../../print/words.ts';

type StaticPage = FeatureOf<'static-page'>;

export function pageFile(page: StaticPage): string {
  return `features/pages/${kebabCase(page.path) || 'start'}-page.tsx`;
}

/** Named by its path, which is unique: `/about-us` is `AboutUsPage`. */
export function pageComponent(page: StaticPage): string {
  const name = pascalCase(page.path) || 'Start';
  return /^\d/.test(name) ? `Page${name}` : `${name}Page`;
}

export function pageText(page: StaticPage): string {
  const body = code`
export function ${pageComponent(page)}() {
  return (
    <article className="mx-auto max-w-3xl">
      <${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', page.title)} />
      <div className="grid gap-10">
      ${page.sections.map(section)}
      </div>
    </article>
  );
}`;
  return printModule(pageFile(page), `The page “${page.title}”.`, body);
}

export function section({ heading, paragraphs, items }: Section): Code {
  const textSection = use('web/ui/text-section.tsx', 'TextSection');
  return code`<${textSection} ${attribute('heading', heading)}>
${paragraphs.map((paragraph) => `<p>${jsxText(paragraph)}</p>`)}
${items.length > 0 && textItems(items)}
</${textSection}>`;
}

function textItems(items: Section['items']): Code {
  const lines = items.map(({ title, text }) => `{ title: ${literal(title)}, text: ${literal(text)} },`);
  return code`<${use('web/ui/text-section.tsx', 'TextItems')} items={[
${lines}
]} />`;
}

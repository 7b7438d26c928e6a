/** `home-page.tsx`: the text of the blueprint, and links to what this product can do. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, jsxText, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { Place, ProductModel } from '../../product-model.ts';
import { highlightComponent, highlightFile, highlightsOf } from './highlight-text.ts';

type Home = FeatureOf<'home'>;

export const homeFile = 'features/home/home-page.tsx';

export interface CallToAction {
  label: string;
  path: string;
}

export function homeText(feature: Home, model: ProductModel): string {
  const places = placesToExplore(feature, model);
  const hero = use('web/ui/hero.tsx', 'Hero');
  const [subject] = model.entities;
  const body = code`
export function HomePage() {
  return (
    <>
      <title>{${use('web/site.ts', 'site')}.name}</title>
      <${hero} ${attribute('headline', feature.headline)} ${attribute('introduction', feature.introduction)} ${attribute('subject', `${model.name} ${subject?.label ?? ''}`.trim())}>
        ${callsToAction(model).map(callToAction)}
      </${hero}>
      ${model.places.flatMap(({ panel }) => (panel ? [code`<${use(panel.file, panel.name)} />`] : []))}
      ${feature.points.length > 0 && points(feature)}
      ${highlightsOf(feature, model).map((entity) => code`<${use(highlightFile(entity), highlightComponent(entity))} />`)}
      ${places.length > 0 && explore(places)}
    </>
  );
}`;
  return printModule(homeFile, `The home page: what ${model.name} is, and where to go from here.`, body);
}

/** The buttons under the headline: look at the first thing, make one, or look at the figures. */
export function callsToAction(model: ProductModel): CallToAction[] {
  const listed = model.entities.filter((entity) => entity.catalogue);
  const [first] = listed;
  const [own] = model.entities.flatMap((entity) => entity.mine ?? []);
  const [dashboard] = model.dashboards;
  const maker = listed.find((entity) => entity.create);
  const [page] = model.staticPages;
  const links: (CallToAction | undefined)[] = [
    ...model.places.slice(0, 1).map(asCall),
    first && { label: `Browse ${inSentence(first.pluralLabel)}`, path: first.path },
    !first && own && { label: own.title, path: own.path },
    maker?.create && { label: maker.create.action, path: `${maker.path}/new` },
    ...model.places.slice(1).map(asCall),
    dashboard && { label: dashboard.title, path: dashboard.path },
    page && { label: page.title, path: page.path },
  ].map((link) => link || undefined);
  return links.filter((link) => link !== undefined).slice(0, 2);
}

const asCall = ({ action, to }: Place): CallToAction | undefined =>
  action === undefined ? undefined : { label: action, path: to };

function callToAction({ label, path }: CallToAction, index: number): Code {
  const variant = index === 0 ? '' : ' variant="secondary"';
  return code`<${use('web/ui/button.tsx', 'LinkButton')} to="${path}" size="large"${variant}>${jsxText(label)}</${use('web/ui/button.tsx', 'LinkButton')}>`;
}

function points({ points }: Home): Code {
  const lines = points.map(({ title, text }) => `{ title: ${literal(title)}, text: ${literal(text)} },`);
  return code`<${use('web/ui/points.tsx', 'Points')} points={[
${lines}
]} />`;
}

/** What the page has not shown yet: further lists, people's own records, dashboards. */
function placesToExplore(feature: Home, model: ProductModel) {
  const shown = new Set(highlightsOf(feature, model).map((entity) => entity.id));
  return [
    ...model.entities
      .filter((entity) => entity.catalogue && !shown.has(entity.id))
      .map((entity) => ({ to: entity.path, title: entity.pluralLabel, text: entity.description })),
    ...model.entities.flatMap(({ mine, pluralLabel }) =>
      mine ? [{ to: mine.path, title: mine.title, text: `Your own ${inSentence(pluralLabel)}.` }] : [],
    ),
    ...model.dashboards.map(({ path, title }) => ({
      to: path,
      title,
      text: 'Figures and charts, computed from the records.',
    })),
    ...model.places.map(({ to, title, text }) => ({ to, title, text })),
  ];
}

function explore(places: { to: string; title: string; text: string }[]): Code {
  const lines = places.map(
    ({ to, title, text }) => `{ to: ${literal(to)}, title: ${literal(title)}, text: ${literal(text)} },`,
  );
  return code`<${use('web/ui/explore.tsx', 'Explore')} places={[
${lines}
]} />`;
}

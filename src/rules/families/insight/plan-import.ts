/** Imports from files: of records that people can add one by one. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { FeatureDraft } from '../family.ts';

/** What the wish names, else what the product is about. */
export function planImport({ wishes, entities, features }: FeatureDraft): Feature[] {
  const wished = wishes.filter(({ key }) => key === 'import');
  if (wished.length === 0) return [];
  const added = entities.flatMap((entity) => {
    const create = features.find(
      (feature): feature is FeatureOf<'create'> => feature.kind === 'create' && feature.entity === entity.name,
    );
    const isHidden = entity.fields.some(
      (field) => field.type === 'relation' && field.required && !isListed(field.target, features),
    );
    return create && !isHidden && isListed(entity.name, features) ? [{ entity, create }] : [];
  });
  const texts = wished.map(({ act, sentence }) => (act?.words ?? sentence.text).toLowerCase());
  const named = added.filter(({ entity }) =>
    texts.some((text) => text.includes(entity.label.toLowerCase()) || text.includes(entity.pluralLabel.toLowerCase())),
  );
  return (named.length > 0 ? named : added).slice(0, 1).map(({ entity, create }) => ({
    id: `import-${kebabCase(entity.pluralLabel).slice(0, 40).replace(/-$/, '')}`,
    kind: 'import',
    entity: entity.name,
    by: create.by,
  }));
}

function isListed(entity: string | undefined, features: readonly Feature[]): boolean {
  return features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity);
}

/** Galleries: the records whose pictures are worth a page of their own. */
import type { Feature, Field } from '../../../blueprint/schema.ts';
import { addEntity } from '../add-entity.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from '../kits/free-path.ts';
import { takeOut } from '../kits/take-out.ts';

const key = 'gallery';
const mostSources = 3;
/** What pictures are of, the best first. */
const pictured =
  /^(Photo|Picture|Image|Artwork|Painting|Work|Illustration|Design|Project|Exhibit|Album|Destination|Attraction|Animal|Room|Dish|Product)$/;

export function prepareGallery(draft: EntityDraft): void {
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  // "Gallery" is a page of pictures, not an album of songs.
  if (!/\b(music|songs?|albums?)\b/i.test(draft.reading.concept)) takeOut(draft, (name) => name === 'Album', key);
  if (!draft.entities.some(hasPictures)) addEntity(draft, 'Photo');
}

export function planGallery({ wishes, entities, features }: FeatureDraft): Feature[] {
  if (!wishes.some((wish) => wish.key === key)) return [];
  const listed = new Set(features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature.entity] : [])));
  const shown = entities
    .filter((entity) => listed.has(entity.name) && hasPictures(entity))
    .toSorted((one, other) => Number(pictured.test(other.name)) - Number(pictured.test(one.name)))
    .slice(0, mostSources);
  if (shown.length === 0) return [];
  return [
    {
      id: 'gallery',
      kind: 'gallery',
      path: freePath('/gallery', features),
      title: 'Gallery',
      sources: shown.map(({ name, titleField, fields }) => {
        const group = fields.find(({ type, name: field }) => type === 'choice' && !/status|state/i.test(field));
        const caption =
          fields.find(({ type }) => type === 'long-text') ??
          fields.find(({ type, name: field }) => type === 'text' && field !== titleField);
        return { entity: name, ...(group && { group: group.name }), ...(caption && { caption: caption.name }) };
      }),
    },
  ];
}

function hasPictures({ fields }: { fields: readonly Field[] }): boolean {
  return fields.some(({ type }) => type === 'image' || type === 'picture-link');
}

/** Comparisons: of what people choose between by several properties. */
import { mediaLinkTypes, type Entity, type Feature, type FeatureOf, type Field } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { FeatureDraft } from '../family.ts';

const mostComparisons = 2;

/** What is bought, rented or taken after looking at several. */
const weighed =
  /^(Product|SoftwareProduct|Car|RentalCar|Vehicle|Motorcycle|Phone|Laptop|Computer|Apartment|House|Property|Hotel|Room|Villa|Plan|InsurancePlan|InsurancePolicy|LoanProduct|CreditCard|Fund|Course|School|University|Boat|Camera|Flight|Tour|Wine|Pet)$/;

export function planComparisons({ wishes, entities, features }: FeatureDraft): Feature[] {
  const listed = entities.filter((entity) => catalogueOf(entity, features) !== undefined && entity.seed.length > 3);
  const isWished = wishes.some(({ key }) => key === 'compare');
  const wished = listed.filter(({ name }) => wishes.some((wish) => wish.key === 'compare' && wish.entity === name));
  const [main] = listed;
  const assumed = main !== undefined && weighed.test(main.name) && isRich(main) ? [main] : [];
  const chosen = wished.length > 0 ? wished : isWished && main !== undefined ? [main] : assumed;
  return chosen.slice(0, mostComparisons).map((entity) => {
    const slug = kebabCase(entity.pluralLabel).slice(0, 36).replace(/-$/, '') || kebabCase(entity.name);
    return { id: `compare-${slug}`, kind: 'compare', entity: entity.name, path: `/compare-${slug}` };
  });
}

/** At least four properties by which records can be told apart, a price among them. */
function isRich({ fields }: Entity): boolean {
  const properties = fields.filter(
    ({ type }) => !['long-text', 'image', 'url', 'email', 'phone', ...mediaLinkTypes].includes(type),
  );
  return properties.length > 4 && fields.some((field: Field) => field.type === 'money');
}

function catalogueOf(entity: Entity, features: readonly Feature[]): FeatureOf<'catalogue'> | undefined {
  return features.find(
    (feature): feature is FeatureOf<'catalogue'> => feature.kind === 'catalogue' && feature.entity === entity.name,
  );
}

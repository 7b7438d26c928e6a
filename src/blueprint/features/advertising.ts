/** Advertising: the running advertisements of an entity stand below the pages of the product, marked as what they are. */
import { entityName, featureShape as feature, fieldName } from '../shapes.ts';

export const advertisingFeature = feature('advertising', {
  entity: entityName,
  /** A picture or a picture's subject, a few words, and where a click leads. */
  image: fieldName.optional(),
  text: fieldName.optional(),
  link: fieldName.optional(),
  /** Dates: the first and the last day on which it is shown; a record without them is shown until it is deleted. */
  from: fieldName.optional(),
  until: fieldName.optional(),
  /** A choice whose first option stands for the home page; any other stands for every page. */
  space: fieldName.optional(),
});

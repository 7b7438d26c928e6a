// The lists that the search looks into, in the order in which they are shown.
import type { SearchSource } from './source.ts';

export const searchSources: readonly SearchSource[] = [
  {
    label: 'Products',
    path: '/products',
    table: 'product',
    title: 'product.name',
    text: "concat_ws(' ', product.name, product.description, product.category)",
    summary: 'product.description',
    isSearchable: true,
  },
  {
    label: 'Bakers',
    path: '/bakers',
    table: 'baker',
    title: 'baker.name',
    text: "concat_ws(' ', baker.name, baker.story)",
    summary: 'baker.story',
    isSearchable: false,
  },
];

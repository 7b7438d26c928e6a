// Where a person with an empty cart finds something to buy.

export const goods = { path: '/supplies', label: 'Browse supplies' };

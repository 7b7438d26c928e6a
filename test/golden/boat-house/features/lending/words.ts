// What this product calls the loans of a person.

export const words = { title: 'My loans', path: '/my-loans' };

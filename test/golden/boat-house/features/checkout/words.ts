// Where a person’s orders are in this product.

export const words = { title: 'My orders', path: '/my-orders' };

/** What this product calls joining. */
export const words = { verb: 'Join', done: 'Joined', title: 'My registrations', path: '/my-registrations' };

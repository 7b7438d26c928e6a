// What this product calls bookings.

export const words = { one: 'Booking', many: 'Bookings', mine: 'My bookings', path: '/my-bookings' };

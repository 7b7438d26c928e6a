/** What this product calls a booking. */
export const words = { one: 'Booking', many: 'Bookings', mine: 'My bookings', path: '/my-bookings' };

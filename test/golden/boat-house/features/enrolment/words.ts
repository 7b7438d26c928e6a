// What this product calls joining.

export const words = { verb: 'Enrol', done: 'Enrolled', title: 'My enrolments', path: '/my-enrolments' };

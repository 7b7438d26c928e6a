// The page on which a person finds what became of reports.

export const words = { title: 'Reports and decisions', path: '/reports-and-decisions' };

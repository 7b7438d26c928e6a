// Records that calculators let people choose from: for each calculator and input, what to select.

export const recordChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'tutor-quote': {
    price: `SELECT id, name AS label, price / 100.0 AS value FROM tutor WHERE price IS NOT NULL ORDER BY name`,
  },
};

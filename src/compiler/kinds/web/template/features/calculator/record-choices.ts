// Records that calculators let people choose from: for each calculator and input, what to select.
export const recordChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** More than this are never asked at once; the others take their defaults. */
export const mostQuestions = 5;

/** Reads the JSON of a model's answer, also where it is nearly right: in a fence, between words, with a comma too many. */
export type ReadAnswer = { ok: true; value: unknown } | { ok: false; problem: string };

export function readAnswer(text: string): ReadAnswer {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return { ok: false, problem: 'There is no JSON object in the answer.' };
  const body = text.slice(start, end + 1);
  const tries = [body, withoutTrailingCommas(body)];
  let problem = '';
  for (const attempt of tries) {
    try {
      return { ok: true, value: JSON.parse(attempt) as unknown };
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
  }
  return { ok: false, problem: `The answer is not valid JSON: ${problem.slice(0, 200)}` };
}

/** Only outside of strings. */
function withoutTrailingCommas(json: string): string {
  return json.replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_match, string: string | undefined) => string ?? '');
}

/** Reads a request's JSON body with one of the contract's schemas; whatever is wrong is said in a sentence. */
import type { Context } from 'hono';
import type { z } from 'zod';
import { AppError } from '../errors.ts';

export async function parseBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
  example: z.infer<Schema>,
): Promise<z.infer<Schema>> {
  const fix = `Send a JSON body such as ${JSON.stringify(example)}.`;
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new AppError('invalid-input', 'The body must be sent as application/json.', { fix });
  }
  const text = await context.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid-input', 'The body is not valid JSON.', { fix, cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    );
    throw new AppError('invalid-input', `The body does not fit: ${problems.join('; ')}.`, { fix });
  }
  return parsed.data;
}

// One error type for everything a visitor can be told, and its answer as JSON.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { queryComplaint } from './query-complaint.ts';

/** Messages by field name. */
export type FieldErrors = Record<string, string>;

/** Thrown by routes; `message` is shown to the person as it is. */
export class HttpError extends Error {
  readonly status: ContentfulStatusCode;
  readonly fields: FieldErrors | undefined;

  constructor(status: ContentfulStatusCode, message: string, fields?: FieldErrors) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.fields = fields;
  }
}

/** e.g. `notFound('Recipe')` */
export function notFound(label: string): HttpError {
  return new HttpError(404, `${label} not found. It may have been deleted.`);
}

export function forbidden(message = 'You may not do that.'): HttpError {
  return new HttpError(403, message);
}

/** Answers every error as `{ error: { message, fields? } }`; faults are logged and kept to themselves. */
export function answerError(error: Error, context: Context) {
  if (error instanceof HttpError) return context.json(body(error.message, error.fields), error.status);
  if (error instanceof HTTPException)
    return context.json(body(error.message || 'The request was refused.'), error.status);
  console.error(error);
  return context.json(body('Something went wrong on our side. Please try again.'), 500);
}

/** The JSON body as `schema` describes it; otherwise a 422 with a message for each field. */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  const sent: unknown = await context.req.json().catch(() => {
    throw new HttpError(400, 'The request body must be JSON.');
  });
  const parsed = schema.safeParse(sent);
  if (!parsed.success) throw new HttpError(422, 'Please check the marked fields.', fieldErrors(parsed.error));
  return parsed.data;
}

/** The query string as `schema` describes it; otherwise a 400 with a sentence about the first parameter that is wrong. */
export function readQuery<Schema extends z.ZodType>(context: Context, schema: Schema): z.output<Schema> {
  const query = context.req.query();
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw new HttpError(400, queryComplaint(parsed.error.issues[0], query));
}

/** A record's id from the path; anything but a whole number is not found. */
export function readId(context: Context, label: string): number {
  const id = Number(context.req.param('id'));
  if (!Number.isSafeInteger(id) || id < 1) throw notFound(label);
  return id;
}

function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '');
    fields[name] ??= issue.message;
  }
  return fields;
}

function body(message: string, fields?: FieldErrors) {
  return { error: fields ? { message, fields } : { message } };
}

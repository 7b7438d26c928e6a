// Talks to the server's API; every failure arrives as an ApiError with a sentence to show.
export type Query = Record<string, string | number | boolean | null | undefined>;

export class ApiError extends Error {
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  /** Messages by field name, for forms. */
  readonly fields: Record<string, string>;

  constructor(status: number, message: string, fields: Record<string, string> = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.fields = fields;
  }
}

/** Told to the window after each request that changed something. */
export const changeEvent = 'data-change';

/** Paths start with "/api/". The caller states the shape of the answer, which is that of the route. */
export const api = {
  get: <Answer>(path: string, signal?: AbortSignal) => request<Answer>('GET', path, undefined, signal),
  post: <Answer>(path: string, body?: unknown) => request<Answer>('POST', path, body),
  put: <Answer>(path: string, body?: unknown) => request<Answer>('PUT', path, body),
  patch: <Answer>(path: string, body?: unknown) => request<Answer>('PATCH', path, body),
  delete: <Answer>(path: string) => request<Answer>('DELETE', path),
};

/** `withQuery('/api/books', { q: 'tea', page: 2 })`; empty values are left out. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

async function request<Answer>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      signal,
      headers: body === undefined ? undefined : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, 'The server cannot be reached. Check your connection and try again.');
  }
  const content: unknown = answer.status === 204 ? null : await answer.json().catch(() => null);
  // A body that was cut off by the abort is no answer.
  signal?.throwIfAborted();
  if (!answer.ok) throw toApiError(answer.status, content);
  if (method !== 'GET') window.dispatchEvent(new Event(changeEvent));
  return content as Answer; // the caller states the route's shape
}

function toApiError(status: number, content: unknown): ApiError {
  const { error } = (content ?? {}) as { error?: { message?: string; fields?: Record<string, string> } }; // our own error shape, or nothing of it
  return new ApiError(status, error?.message ?? `The server answered with status ${status}.`, error?.fields);
}

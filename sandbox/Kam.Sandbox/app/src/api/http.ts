/** The one place that talks to the Web API. */
export const apiRoot = '/api/data/v9.2/';

/** What the service answered when it refused: its own sentence, fit to be shown. */
export class ServiceError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = 'ServiceError';
  }
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const headers = {
  Accept: 'application/json',
  'OData-Version': '4.0',
  'OData-MaxVersion': '4.0',
  Prefer: 'odata.include-annotations="*"',
};

export async function send(method: string, path: string, body?: JsonObject, extra: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(apiRoot + path, {
    method,
    headers: { ...headers, ...(body ? { 'Content-Type': 'application/json; charset=utf-8' } : {}), ...extra },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

async function refusal(answer: Response): Promise<ServiceError> {
  const text = await answer.text();
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } };
    return new ServiceError(answer.status, error.code, error.message);
  } catch {
    return new ServiceError(answer.status, String(answer.status), text || answer.statusText);
  }
}

export async function get<T>(path: string): Promise<T> {
  return (await (await send('GET', path)).json()) as T;
}

/** All rows of a query, over its pages. */
export async function list<T>(path: string): Promise<T[]> {
  const rows: T[] = [];
  for (let next: string | undefined = path; next; ) {
    const page: { value: T[]; '@odata.nextLink'?: string } = await get(next);
    rows.push(...page.value);
    next = page['@odata.nextLink']?.split(apiRoot)[1];
  }
  return rows;
}

/** A text literal inside an OData expression, ready for a URL. */
export const literal = (text: string): string => encodeURIComponent(`'${text.replaceAll("'", "''")}'`);

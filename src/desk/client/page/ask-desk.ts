/** The desk's refusal, with words for its user. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

/** The program cannot be reached: it was ended, or the machine sleeps. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const headers = { 'x-ban-bien-tap': '1' };

const ask = async <Answer>(path: string, options: RequestInit): Promise<Answer> => {
  const response = await fetch(`/api/${path}`, { ...options, headers }).catch(() => {
    throw new Unreachable('Bàn biên tập đã bị tắt nên chưa lưu được. Chữ vẫn còn ở đây.');
  });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return answer as Answer;
  const { message, ...more } = answer;
  const words = typeof message === 'string' ? message : 'Cần mở lại Bàn biên tập.';
  throw new Refused(response.status, words, more);
};

/** @throws Refused or Unreachable */
export const getFrom = <Answer>(
  name: string,
  query: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Answer> => {
  const asked = new URLSearchParams(query).toString();
  return ask(`${name}${asked === '' ? '' : `?${asked}`}`, signal ? { signal } : {});
};

/** @throws Refused or Unreachable */
export const sendTo = <Answer>(name: string, body: unknown): Promise<Answer> =>
  ask(name, { method: 'POST', body: JSON.stringify(body) });

/** @throws Refused or Unreachable */
export const sendFile = <Answer>(
  name: string,
  file: Blob,
  query: Readonly<Record<string, string>>,
): Promise<Answer> =>
  ask(`${name}?${new URLSearchParams(query).toString()}`, { method: 'POST', body: file });

import type { Asked, DeskAnswer, Route } from '../server/route.ts';

/** Something that the desk says instead of an answer; the words are shown. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly status: number;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

const answerOf = async (find: () => unknown): Promise<DeskAnswer> => {
  try {
    return { status: 200, json: (await find()) ?? {} };
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    return { status: error.status, json: { message: error.message, ...error.more } };
  }
};

/** A question without a body. */
export const getQuestion = (name: string, find: (query: URLSearchParams) => unknown): Route => ({
  method: 'GET',
  path: `/api/${name}`,
  most: 0,
  answer: ({ query }) => answerOf(() => find(query)),
});

/** The largest question in JSON: two copies of the longest article, in escapes. */
const largestJson = 4 * 1024 * 1024;

const parsed = (body: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch {
    /** Below. */
  }
  throw new DeskRefusal(400, 'Không đọc được yêu cầu; tải lại trang rồi thử lại.');
};

/** A question with a body in JSON. */
export const bodyQuestion = (
  name: string,
  find: (body: Readonly<Record<string, unknown>>) => unknown,
): Route => ({
  method: 'POST',
  path: `/api/${name}`,
  most: largestJson,
  answer: ({ body }) => answerOf(() => find(parsed(body))),
});

/** A question whose body is a file. */
export const fileQuestion = (
  name: string,
  most: number,
  find: (asked: Asked) => unknown,
): Route => ({
  method: 'POST',
  path: `/api/${name}`,
  most,
  answer: (asked) => answerOf(() => find(asked)),
});

/** A text in a question. */
export const textOf = (body: Readonly<Record<string, unknown>>, key: string): string => {
  const value = body[key];
  if (typeof value === 'string') return value;
  throw new DeskRefusal(400, 'Yêu cầu thiếu thông tin; tải lại trang rồi thử lại.');
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { faultCode } from '../../file-system/fault-code.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { deskHeaders } from './desk-headers.ts';
import { deskPage, messagePage } from './desk-page.ts';
import { isEntrance, makeEntrance, type Entrance } from './entrance.ts';
import { isOwnRequest, mayEnter } from './is-own-request.ts';
import { readBody } from './read-body.ts';
import type { DeskAnswer, Route } from './route.ts';
import { secondStartHeader, secondStartPath } from './second-start.ts';

/** The address of this machine itself: no other machine reaches it. */
const machine = '127.0.0.1';

/** How many ports are tried, one after another. */
const tries = 11;

/** The server of the desk. */
export interface DeskServer {
  /** `http://127.0.0.1:8100` */
  readonly origin: string;
  /** A new address that opens the desk once. */
  readonly newAddress: () => string;
  /** What a second start must send to get such an address. */
  readonly programSecret: string;
  /** Answers questions from now on; until then they wait. */
  readonly open: (routes: readonly Route[], previewOrigin: string) => void;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly routes: readonly Route[];
  readonly headers: Readonly<Record<string, string>>;
}

const page = 'text/html; charset=utf-8';

const message = (status: number, title: string, text: string, to?: string): DeskAnswer => ({
  status,
  type: page,
  bytes: String(messagePage(title, text, to)),
});

const notOwn = message(
  403,
  'Không mở được',
  'Bàn biên tập chỉ nhận việc từ chính cửa sổ của nó trên máy này.',
);
const unknown = message(
  401,
  'Cần mở lại Bàn biên tập',
  'Địa chỉ này đã dùng rồi hoặc đã hết hạn. Hãy mở lại Bàn biên tập như mọi lần; bài đang viết vẫn còn nguyên.',
);
const tooLarge: DeskAnswer = { status: 413, json: { message: 'Tệp quá lớn.' } };
const nothing: DeskAnswer = { status: 404, json: { message: 'Không có gì ở địa chỉ này.' } };
const broken: DeskAnswer = {
  status: 500,
  json: { message: 'Chương trình gặp lỗi; chữ vẫn còn trên màn hình. Hãy thử lại.' },
};

const bytesOf = (answer: DeskAnswer): [string, string | Uint8Array] =>
  'json' in answer
    ? ['application/json; charset=utf-8', JSON.stringify(answer.json)]
    : [answer.type, answer.bytes];

const listen = async (server: Server, first: number): Promise<number> => {
  for (let port = first; port < first + tries; port += 1) {
    const listening = Promise.withResolvers<boolean>();
    const fail = (error: Error): void => {
      if (faultCode(error) === 'EADDRINUSE') listening.resolve(false);
      else listening.reject(new OperationError('PORT_FORBIDDEN', { port }));
    };
    server.once('error', fail).listen({ port, host: machine }, () => listening.resolve(true));
    const isListening = await listening.promise;
    server.off('error', fail);
    if (isListening) return port;
  }
  throw new OperationError('PORTS_TAKEN', { first, last: first + tries - 1 });
};

const enter = (entrance: Entrance, path: string, response: ServerResponse): DeskAnswer => {
  const cookie = entrance.enter(path);
  if (cookie === undefined) return unknown;
  response.setHeader('Set-Cookie', cookie);
  /** Not a redirect: browsers send a strict cookie only with a request of the desk's own page. */
  return message(200, 'Bàn biên tập', 'Đang mở Bàn biên tập…', '/');
};

const isAt = ({ path }: Route, asked: string): boolean =>
  path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;

const answerRoute = async (
  route: Route,
  request: IncomingMessage,
  { pathname: path, searchParams: query }: URL,
): Promise<DeskAnswer> => {
  const body = route.most === 0 ? Buffer.alloc(0) : await readBody(request, route.most);
  return body === undefined ? tooLarge : route.answer({ query, body, path });
};

/** How long the rest of a body that nobody reads may go on coming, in milliseconds. */
const patience = 1000;

/** The answer is still received; the rest of the body is thrown away. */
const leaveUnread = (request: IncomingMessage, response: ServerResponse): void => {
  request.resume();
  const timer = setTimeout(() => request.destroy(), patience);
  response.on('close', () => clearTimeout(timer));
};

/** The header that only the desk's own script sends: no form and no image can. */
export const ownHeader = 'x-ban-bien-tap';

/**
 * Starts the server of the desk on this machine only.
 *
 * @throws OperationError `PORTS_TAKEN` or `PORT_FORBIDDEN` if no port is available
 */
export const startDeskServer = async (firstPort: number): Promise<DeskServer> => {
  const opened = Promise.withResolvers<Opened>();
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 120_000 });
  server.on('upgrade', (_request, socket) => socket.destroy());
  const port = await listen(server, firstPort);
  const origin = `http://${machine}:${port}`;
  const entrance = makeEntrance(port);
  const newAddress = (): string => `${origin}${entrance.newPath()}`;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin);
    const { pathname } = url;
    if (isEntrance(pathname)) {
      if (!mayEnter(request, origin)) return notOwn;
      if (!entrance.isKnown(request.headers.cookie)) return enter(entrance, pathname, response);
      return message(200, 'Bàn biên tập', 'Đang mở Bàn biên tập…', '/');
    }
    if (!isOwnRequest(request, origin)) return notOwn;
    if (pathname === secondStartPath) {
      const isProgram = entrance.isProgram(request.headers[secondStartHeader]);
      return isProgram ? { status: 200, json: { address: newAddress() } } : notOwn;
    }
    if (!entrance.isKnown(request.headers.cookie)) return unknown;
    const { routes } = await opened.promise;
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = routes.find((each) => isAt(each, pathname) && each.method === method);
    if (route) {
      const isAsked = pathname.startsWith('/api/');
      if (isAsked && request.headers[ownHeader] === undefined) return notOwn;
      return answerRoute(route, request, url);
    }
    const isPage = method === 'GET' && !/^\/(?:api|media)\//u.test(pathname);
    return isPage ? { status: 200, type: page, bytes: String(deskPage()) } : nothing;
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const send = async (): Promise<void> => {
      const sent = await answer(request, response).catch(() => broken);
      const { headers } = entrance.isKnown(request.headers.cookie)
        ? await opened.promise
        : { headers: deskHeaders("'none'") };
      const [type, bytes] = bytesOf(sent);
      const closing = request.complete ? {} : { Connection: 'close' };
      response.writeHead(sent.status, { ...headers, ...closing, 'Content-Type': type });
      if (!request.complete) leaveUnread(request, response);
      response.end(request.method === 'HEAD' ? '' : bytes);
    };
    void send().catch(() => response.destroy());
  });
  return {
    origin,
    newAddress,
    programSecret: entrance.programSecret,
    open: (routes, previewOrigin) =>
      opened.resolve({ routes, headers: deskHeaders(previewOrigin) }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

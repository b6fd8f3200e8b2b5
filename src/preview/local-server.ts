import EleventyDevServer, { type DevServerOptions } from '@11ty/eleventy-dev-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressIn } from './address-in.ts';
import type { Sent } from './sent.ts';
import { sendAnswer } from './send-answer.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * The names of this machine. A page whose own host name resolves to this machine sends that name.
 */
const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/**
 * Whether a request is addressed to this machine and comes from a page of this server, or from no
 * page: a page elsewhere may use `localhost` too, and browsers do not restrict websockets.
 */
const isOwn = ({ headers: { host = '', origin } }: IncomingMessage): boolean =>
  localHost.test(host) && (origin === undefined || origin === `http://${host.toLowerCase()}`);

/**
 * Whether a page of another origin loads a part of this site, such as a picture of a draft. To open
 * a page, or to frame it where that is allowed, is no such thing.
 */
const isTakenElsewhere = ({ headers }: IncomingMessage): boolean =>
  /^(?:cross-site|same-site)$/u.test(String(headers['sec-fetch-site'])) &&
  headers['sec-fetch-mode'] !== 'navigate';

/** How many ports are tried, one after another. */
const tries = 11;

/** Serves drafts, so it answers only this machine, and only under its own names. */
export class LocalServer extends EleventyDevServer {
  readonly #listening = Promise.withResolvers<void>();
  readonly #ports: number[] = [];
  readonly #answerAt: (path: string) => Promise<Sent>;
  readonly #frames: string;

  /**
   * @param answerAt the answer for a decoded address without the path of the site
   * @param framedBy the only origin that may show pages in a frame
   */
  constructor(
    answerAt: (path: string) => Promise<Sent>,
    framedBy: string | undefined,
    options: Omit<DevServerOptions, 'portReassignmentRetryCount' | 'onRequest'>,
  ) {
    /** The number of attempts is handled below, where it can be reported. */
    super('preview', '.', { ...options, onRequest: {}, portReassignmentRetryCount: Infinity });
    this.#answerAt = answerAt;
    this.#frames = `frame-ancestors ${framedBy ?? "'none'"}`;
  }

  /** @throws OperationError `PORTS_TAKEN` or `PORT_FORBIDDEN` if no port is available */
  async listen(port: number): Promise<void> {
    this.serve(port);
    void this.ready().then(this.#listening.resolve);
    await this.#listening.promise;
  }

  override _serverListen(port: number): void {
    if (this.#ports.length === tries || port > 65_535) return this.#giveUp('PORTS_TAKEN');
    this.#ports.push(port);
    this.server.listen({ port, host: 'localhost' });
  }

  /** Called for every error of the server except a taken port. */
  override _serverErrorHandler(): void {
    this.#giveUp('PORT_FORBIDDEN');
  }

  #giveUp(code: 'PORTS_TAKEN' | 'PORT_FORBIDDEN'): void {
    const [first = 0] = this.#ports;
    const last = this.#ports.at(-1) ?? first;
    this.#listening.reject(
      code === 'PORTS_TAKEN'
        ? new OperationError(code, { first, last })
        : new OperationError(code, { port: last }),
    );
  }

  /** The websocket for reloading accepts the same clients as the pages. */
  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    this.updateServer.options.verifyClient = ({ req }) => isOwn(req);
  }

  override async onRequestHandler(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!isOwn(request) || isTakenElsewhere(request)) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Bản xem trước chỉ mở được trên máy này, tại địa chỉ localhost.\n');
      return;
    }
    response.setHeader('Content-Security-Policy', this.#frames);
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    await super.onRequestHandler(request, response);
  }

  /**
   * At the end of the chain: anything but a script of the server itself is a page or a file of the
   * site.
   */
  override eleventyProjectMiddleware(request: IncomingMessage, response: ServerResponse): void {
    const { pathPrefix } = this.options;
    const address = addressIn(request.url ?? '/', pathPrefix);
    if (address === undefined) return void response.writeHead(400).end();
    if (address === '') return void response.writeHead(302, { Location: pathPrefix }).end();
    const send = (sent: Sent): void => sendAnswer(sent, request, response, pathPrefix);
    void this.#answerAt(address)
      .then(send)
      .catch(() => response.headersSent || response.writeHead(404).end());
  }
}

import EleventyDevServer, { type DevServerOptions } from '@11ty/eleventy-dev-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressIn } from './address-in.ts';
import type { Sent } from './sent.ts';
import { sendAnswer } from './send-answer.ts';
import { OperationError } from '../operation/operation-error.ts';

/** The names of this machine. A page whose own name points here sends that name. */
const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/**
 * Whether a request is for this machine and comes from a page of this server, or from no page: a page
 * elsewhere may name `localhost` too, and a websocket is not kept from it by the browser.
 */
const isOwn = ({ headers: { host = '', origin } }: IncomingMessage): boolean =>
  localHost.test(host) && (origin === undefined || origin === `http://${host.toLowerCase()}`);

/** How many ports are tried, one after another. */
const tries = 11;

/** Serves drafts, so it answers only this machine, and only under its own names. */
export class LocalServer extends EleventyDevServer {
  readonly #listening = Promise.withResolvers<void>();
  readonly #ports: number[] = [];
  readonly #answerAt: (path: string) => Promise<Sent>;

  /** @param answerAt what stands at an address, without the path of the site, decoded */
  constructor(
    answerAt: (path: string) => Promise<Sent>,
    options: Omit<DevServerOptions, 'portReassignmentRetryCount' | 'onRequest'>,
  ) {
    /** The number of attempts is decided below, where it can be reported. */
    super('preview', '.', { ...options, onRequest: {}, portReassignmentRetryCount: Infinity });
    this.#answerAt = answerAt;
  }

  /** @throws OperationError `PORTS_TAKEN` or `PORT_FORBIDDEN` when no port is available */
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

  /** Every error of the server except a taken port comes here. */
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

  /** What tells pages that they have changed answers whom the pages answer. */
  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    this.updateServer.options.verifyClient = ({ req }) => isOwn(req);
  }

  override async onRequestHandler(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!isOwn(request)) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Bản xem trước chỉ mở được trên máy này, tại địa chỉ localhost.\n');
      return;
    }
    await super.onRequestHandler(request, response);
  }

  /** At the end of the chain: what is no script of the server itself is a page or a file of the site. */
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

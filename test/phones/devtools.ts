type Answer = { readonly id?: number; readonly method?: string; readonly params?: unknown } & {
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** A connection with Chromium's DevTools protocol. */
export interface DevTools {
  /** @throws Error with the browser's message */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly on: (method: string, hear: (params: unknown) => void) => void;
  readonly close: () => void;
}

/** @param address `ws://…`, of a browser or of one of its pages */
export const devTools = async (address: string): Promise<DevTools> => {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.addEventListener('open', open, { once: true });
    socket.addEventListener('error', fail, { once: true });
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  const hearing = new Map<string, (params: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method !== undefined) hearing.get(answer.method)?.(answer.params);
  });
  return {
    send: (method, params = {}) => {
      const id = (last += 1);
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((done, fail) => {
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) fail(new Error(`${method}: ${error.message}`));
          else done(result);
        });
      });
    },
    on: (method, hear) => void hearing.set(method, hear),
    close: () => socket.close(),
  };
};

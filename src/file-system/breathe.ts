/** Yields to the event loop between two pieces of long work, for signals, timers and sockets. */
export const breathe = (): Promise<void> => new Promise((done) => void setImmediate(done));

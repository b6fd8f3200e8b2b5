/** Lets what waits have its turn between two pieces of long work: a signal, a timer, a socket. */
export const breathe = (): Promise<void> => new Promise((done) => void setImmediate(done));

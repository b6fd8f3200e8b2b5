import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits in the letters of an address. */
const newSecret = (): string => randomBytes(32).toString('base64url');

/** Compared as hashes, so that neither length nor letters can be measured. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((each) => createHash('sha256').update(each).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

const cookieOf = (header: string, name: string): string | undefined =>
  header
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Who may use the desk: the browser that has opened an address with a secret, once. */
export interface Entrance {
  /** The path of a new address that opens the desk once. */
  readonly newPath: () => string;
  /** The cookie for a path with a secret; `undefined` if the secret is wrong or was used. */
  readonly enter: (path: string) => string | undefined;
  readonly isKnown: (cookies: string | undefined) => boolean;
  /** What a second start of the program must know, so that it may ask for an address. */
  readonly programSecret: string;
  readonly isProgram: (secret: string | readonly string[] | undefined) => boolean;
}

const folder = '/vao/';

/** Whether a path is one with a secret. */
export const isEntrance = (path: string): boolean => path.startsWith(folder);

/** A cookie is for all ports of a machine, so that its name has the port. */
export const makeEntrance = (port: number): Entrance => {
  const name = `ban-bien-tap-${port}`;
  const [session, programSecret] = [newSecret(), newSecret()];
  const unused = new Set<string>();
  return {
    newPath: () => {
      const secret = newSecret();
      unused.add(secret);
      return `${folder}${secret}`;
    },
    enter: (path) => {
      const found = [...unused].find((secret) => isSame(`${folder}${secret}`, path));
      if (found === undefined) return undefined;
      unused.delete(found);
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/; Max-Age=86400`;
    },
    isKnown: (cookies = '') => {
      const found = cookieOf(cookies, name);
      return found !== undefined && isSame(found, session);
    },
    programSecret,
    isProgram: (secret) => typeof secret === 'string' && isSame(secret, programSecret),
  };
};

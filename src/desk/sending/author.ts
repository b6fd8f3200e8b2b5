/** The person in whose name something is committed. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** An editor without an address gets one of this machine, which belongs to nobody. */
export const authorOf = (name: string, email: string | undefined): Author => ({
  name,
  email: email ?? 'ban-bien-tap@localhost',
});

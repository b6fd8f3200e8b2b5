/** The person in whose name something is committed. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** An editor without an address: this one belongs to nobody. */
export const authorOf = (name: string, email: string | undefined): Author => ({
  name,
  email: email ?? 'ban-bien-tap@localhost',
});

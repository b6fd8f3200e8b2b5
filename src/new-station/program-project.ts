/** A short form as `github:owner/name`, an address, or an object with one. */
type ProgramSourceField = string | { readonly url: string } | undefined;

/**
 * The repository at GitHub, `owner/name`, which a package names.
 *
 * @param source the field `repository` of package.json: `github:owner/name`, or an address
 * @returns `undefined` if it names none, or one at another host
 */
export const programProject = (source: ProgramSourceField): string | undefined => {
  const named = typeof source === 'object' ? source.url : (source ?? '');
  return /(?:^github:|github\.com[/:]|^)([\w-]+\/[\w.-]+?)(?:\.git)?$/u.exec(named)?.[1];
};

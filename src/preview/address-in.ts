/**
 * The address within a site that a request names, decoded: `/2020/03/x/`. Empty where the request is for the
 * root above the site; `undefined` for what is no address of it.
 *
 * @param prefix the path of the site, such as `/` or `/tin/`
 */
export const addressIn = (requested: string, prefix: string): string | undefined => {
  const [path = '/'] = requested.split(/[?#]/u, 1);
  if (path === '/' && prefix !== '/') return '';
  if (!path.startsWith(prefix)) return undefined;
  try {
    const address = decodeURIComponent(path.slice(prefix.length - 1));
    return /(?:^|[/\\])\.{1,2}(?:[/\\]|$)|\0/u.test(address) ? undefined : address;
  } catch {
    return undefined;
  }
};

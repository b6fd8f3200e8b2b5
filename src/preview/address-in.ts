/**
 * The decoded address within a site from a request: `/2020/03/x/`. Empty for the root above the
 * site; `undefined` if the request is outside the site.
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

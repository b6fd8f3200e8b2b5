/*
 * The characters allowed in an address, so that it has no special meaning in a line of
 * `_redirects`, in quotation marks in nginx's settings (where `$` begins a variable) and in Caddy's
 * (where `{` does).
 */

/** One slash at the beginning: two would name another host. */
const pathForm = /^\/(?!\/)[\w.~%!&'()*+,;=:@/-]*$/u;
const queryForm = /^[\w.~%!$&'()*+,;=:@/?-]+$/u;
/** A path as the server sees it, decoded; the only white space is a plain space. */
const decodedForm = /^\/(?!\/)(?:[^\p{Cc}\s"'`\\{}$?#]| )*$/u;

const checked = (form: RegExp, what: string, text: string): string => {
  if (!form.test(text)) throw new TypeError(`no safe ${what}: ${JSON.stringify(text)}`);
  return text;
};

/** @throws TypeError if it could be read as something else */
export const checkedPath = (path: string): string => checked(pathForm, 'path', path);

/** @throws TypeError if it could be read as something else */
export const checkedQuery = (query: string): string => checked(queryForm, 'query', query);

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
};

/**
 * A path in the form that servers compare, decoded.
 *
 * @throws TypeError if it could be read as something else
 */
export const decodedPath = (path: string): string =>
  checked(decodedForm, 'path', decode(checkedPath(path)));

const host = /^(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/iu;
const mailbox = /^[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/iu;
/** A name of a file, which ends as some domains do. */
const fileName = /^[^/]*\.(?:md|html?|docx?|xlsx?|pdf|jpe?g|png|gif|mp[34]|zip|rar|txt)$/iu;

/**
 * The whole address that was meant by one without its beginning: `www.a.vn` is `https://www.a.vn`,
 * `an@a.vn` is `mailto:an@a.vn`. `undefined` for all others.
 */
export const meantAddress = (written: string): string | undefined => {
  if (mailbox.test(written)) return `mailto:${written}`;
  return host.test(written) && !fileName.test(written) ? `https://${written}` : undefined;
};

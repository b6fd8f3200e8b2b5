const pair = /^\[([a-z]+)(?:=["']?([^\]\n]*?)["']?)?\]([^]*)\[\/[a-z]+\]$/iu;

const isAddress = /^(?:\/|https?:\/\/|mailto:|tel:)[^\s()]+$/iu;

/** `[url=…]a[/url]` and `[url]…[/url]`; `undefined` for a target that no page may have. */
const linkOf = (target: string, words: string): string | undefined => {
  const address = target === '' ? words : target;
  return isAddress.test(address) && words !== '' ? `[${words}](${address})` : undefined;
};

/** `[b]a[/b]` and its like, as forums write them, in Markdown; `undefined` where that is not sure. */
export const forumMend = (written: string): string | undefined => {
  const [, name = '', value = '', inside = ''] = pair.exec(written) ?? [];
  const words = inside.trim();
  if (words === '') return '';
  switch (name.toLowerCase()) {
    case 'b':
      return `**${words}**`;
    case 'i':
      return `*${words}*`;
    case 's':
      return `~~${words}~~`;
    case 'url':
      return linkOf(value, words);
    case 'img':
      return undefined;
    default:
      return words;
  }
};

/** An image or link with a caption in curly quotation marks: `![a](/b.jpg “c”)`. */
const curlyCaption = /^(!?\[[^\]]*\]\(\s*\S+\s+)[“”„«]\s*([^“”„«»]*?)\s*[“”»](\s*\))$/u;

/** A file's address with spaces in it. */
const spacedTarget = /^(!?\[[^\]]*\]\()((?:\/|https?:\/\/)[^()"“”]*\.\w{2,5})(\))$/u;

const encoded = (target: string): string => target.trim().replaceAll(/[ \u00a0]/gu, '%20');

/** The intended link or image for one that did not become one; `undefined` if it is not certain. */
export const linkMend = (written: string): string | undefined => {
  const [, before, caption = '', after = ''] = curlyCaption.exec(written) ?? [];
  if (before !== undefined) {
    return `${before}"${caption.replaceAll(/(?<!\\)"/gu, String.raw`\"`)}"${after}`;
  }
  const [, opening, target = '', closing = ''] = spacedTarget.exec(written) ?? [];
  return opening === undefined ? undefined : opening + encoded(target) + closing;
};

/** `[a] (/b/)` without the space. */
export const withoutSpace = (written: string): string => written.replace(/\]\s+\(/u, '](');

const isTarget = (words: string): boolean => /^(?:\/|https?:|mailto:|tel:|www\.)\S*$/iu.test(words);

/** `(/b/)[a]` and `(a)[/b/]` with the right brackets. */
export const turnedRound = (written: string): string => {
  const [, sign = '', round = '', square = ''] =
    /^(!?)\(([^()]*)\)\[([^\]]*)\]$/u.exec(written) ?? [];
  const [words, target] = isTarget(round) ? [square, round] : [round, square];
  return `${sign}[${words}](${target.replace(/^www\./iu, 'https://$&')})`;
};

/** `** a **` and `*** a ***` without the spaces at their ends; `undefined` if they are empty. */
export const tightStress = (written: string): string | undefined => {
  const stars = written.startsWith('***') ? '***' : '**';
  const words = written.slice(stars.length, -stars.length).trim();
  return words === '' ? undefined : stars + words + stars;
};

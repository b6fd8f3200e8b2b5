/** An image or link with a caption in the quotation marks of Word: `![a](/b.jpg “c”)`. */
const curlyCaption = /^(!?\[[^\]]*\]\(\s*\S+\s+)[“”„«]\s*([^“”„«»]*?)\s*[“”»](\s*\))$/u;

/** A caption in curly single quotation marks, or in two different marks. */
const unlikeMarks = /^(!?\[[^\]]*\]\(\s*\S+\s+)[“”„«"'‘’]\s*([^“”„«»"‘’]*?)\s*[“”»"'‘’](\s*\))$/u;

/** A caption with quotation marks inside its quotation marks. */
const doublyQuoted = /^(!?\[[^\]]*\]\(\s*\S+\s+")(.*)("\s*\))$/u;

/** A file of the site with a caption without quotation marks. */
const bareCaption = /^(!\[[^\]]*\]\(\s*\/\S+\.\w{2,5})\s+(\p{L}[^"“”'‘’()]*?)\s*\)$/u;

/** A file's address with spaces in it. */
const spacedTarget = /^(!?\[[^\]]*\]\()((?:\/|https?:\/\/)[^()"“”]*\.\w{2,5})(\))$/u;

const encoded = (target: string): string => target.trim().replaceAll(/[ \u00a0]/gu, '%20');

/** The intended link or image for one that did not become one; `undefined` if it is not certain. */
export const linkMend = (written: string): string | undefined => {
  const [, before, caption = '', after = ''] =
    curlyCaption.exec(written) ?? unlikeMarks.exec(written) ?? [];
  if (before !== undefined) {
    return `${before}"${caption.replaceAll(/(?<!\\)"/gu, String.raw`\"`)}"${after}`;
  }
  const [, quoted, inside = '', end = ''] = doublyQuoted.exec(written) ?? [];
  if (quoted !== undefined) return quoted + inside.replaceAll(/"([^"]*)"/gu, '“$1”') + end;
  const [, opening, target = '', closing = ''] = spacedTarget.exec(written) ?? [];
  if (opening !== undefined) return opening + encoded(target) + closing;
  const [, image, words] = bareCaption.exec(written) ?? [];
  return image === undefined ? undefined : `${image} "${words}")`;
};

/** `[a] (/b/)` and `[a]:(/b/)` without the characters between the brackets. */
export const withoutSpace = (written: string): string => written.replace(/\][\s:]+\(/u, '](');

/** `【a】（/b/）`, `[a}(/b/)` and `[a(/b/)` with the brackets of a link. */
export const rightBrackets = (written: string): string =>
  written.replace(/^(!?)[[【](.*?)[\]】})]?\s*[(（]([^()（）]*)[)）]$/u, '$1[$2]($3)');

const isTarget = (words: string): boolean => /^(?:\/|https?:|mailto:|tel:|www\.)\S*$/iu.test(words);

/** `(/b/)[a]` and `(a)[/b/]` with the right brackets. */
export const turnedRound = (written: string): string => {
  const [, sign = '', round = '', square = ''] =
    /^(!?)\(([^()]*)\)\[([^\]]*)\]$/u.exec(written) ?? [];
  const [words, target] = isTarget(round) ? [square, round] : [round, square];
  return `${sign}[${words}](${target.replace(/^www\./iu, 'https://$&')})`;
};

/** `** a **`, `*** a ***` and `__ a __` without the spaces at their ends; `undefined` if they are empty. */
export const tightStress = (written: string): string | undefined => {
  const stars = /^(?:\*{2,3}|__|~~)/u.exec(written)?.[0] ?? '**';
  const words = written.slice(stars.length, -stars.length).trim();
  return words === '' ? undefined : stars + words + stars;
};

import { chatFrame } from './chat-frames.ts';
import { entityPattern, isEntityLike } from './entities.ts';
import { isHtmlName } from './html-names.ts';
import type { MarkupKind } from './markup-finding.ts';

interface SignRule {
  /** Absent if it only looks like markup. */
  readonly kind?: MarkupKind;
  readonly pattern: RegExp;
  /** Whether a match counts. */
  readonly counts?: (match: RegExpExecArray) => boolean;
}

const codeNames =
  'caption|gallery|audio|video|embed|playlist|youtube|vimeo|contact-form-7|toc|more|(?:vc|su|et_pb|fusion|wp)_\\w+';

/** `*** Lưu ý***`: three stars on both sides, one of which touches the words. */
const looseStars = /(?<![*\S])\*{3}(?!\*)([^*\n]+)(?<!\*)\*{3}(?![*\p{L}\p{N}])/gu;

/** Between `***` and `***` with spaces on both sides any word may come: the stars censor others. */
const isUnclear = (words: string): boolean => /^\s.*\s$|[“"'(]$|^[”"')]/u.test(words);

/** An exclamation mark before brackets, as in `hay![1]`, does not make an image. */
const endsSentence = ({ index, input }: RegExpExecArray): boolean =>
  /[\p{L}\p{N}”"')!?]/u.test(input.charAt(index - 1));

const attributes = /=|^(?:\s+[a-z-]+)*\s*$/iu;

/** `<Link tải>` is not a tag, `<App />` and `</delay>` can be nothing else. */
const isTag = ([whole, name = '', rest = '']: RegExpExecArray): boolean => {
  if (name === '') return true;
  if (isHtmlName(name)) return attributes.test(rest.replace(/\/$/u, ''));
  return whole.startsWith('</') || whole.endsWith('/>') || /\s[\w:-]+\s*=\s*["'“”]/u.test(rest);
};

const isLatex = ([whole]: RegExpExecArray): boolean => /\\[a-z]{2,}/iu.test(whole);

/** Between dollar signs: the braces of a formula are not code of another system. */
const formulas = /\$\$[^$]{1,2000}\$\$|(?<![\w$])\$(?=[^\s$])[^$\n]{0,300}[^\s$]\$(?![\w$])/gu;

/** `[b]chữ[/b]` of forums, on one line, none within. */
const forumPair =
  /\[(b|i|u|s|center|left|right|color|size|font|url|img)(?:=[^\]\n]{1,300})?\][^[\]\n]*\[\/\1\]/giu;

/** The brackets of Chinese keyboards in a link: `【a】(/b/)`, `[a]（/b/）`. */
const wideBrackets =
  /!?(?:【[^【】[\]\n]+】[ \t]*[(（]|\[[^【】[\]\n]+\]（)(?:\/|https?:)[^\s()（）]*[)）]/giu;

const quoted = 'note|tip|info|warning|danger|important|caution|abstract|quote|example|success';

/** Sorted so that signs which later rules could also match come first. */
export const signRules: readonly SignRule[] = [
  { kind: 'formula', pattern: formulas, counts: isLatex },
  { pattern: formulas, counts: ([whole]) => /[_^{}]|\$\$/u.test(whole) },
  { kind: 'openComment', pattern: /<!--/gu },
  { kind: 'wordCode', pattern: /\[if\s[!a-z][^\]\n]{0,60}\]|\[endif\]/giu },
  { kind: 'shortCode', pattern: /<%[^\n]{1,200}?%>/gu },
  {
    kind: 'tag',
    pattern: /<\/?([a-z][a-z0-9-]*(?::[a-z]+)?)((?:\s[^<>]*)?\/?)>|<[!?][a-z][^<>\n]*>/giu,
    counts: isTag,
  },
  { kind: 'entity', pattern: entityPattern, counts: ({ 0: whole }) => isEntityLike(whole) },
  { kind: 'chatFrame', pattern: chatFrame },
  {
    kind: 'shortCode',
    pattern: new RegExp(
      `^\\[![\\p{L}\\p{M}][\\p{L}\\p{M} ]{0,30}\\]|^!!!\\s+(?:${quoted})(?![\\p{L}])|^\\[[ xX]\\](?=\\s)`,
      'gimu',
    ),
  },
  { kind: 'shortCode', pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+]{2,30}:(?![\p{L}\p{N}:/])/gu },
  { kind: 'shortCode', pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/gu },
  { kind: 'shortCode', pattern: /^:{3,}.*$/gmu },
  { kind: 'shortCode', pattern: /!?\[\[[^[\]\n]+\]\]/gu },
  {
    kind: 'shortCode',
    pattern: new RegExp(`\\[/?(?:${codeNames})(?:[\\s=][^\\]\\n]*)?/?\\]`, 'giu'),
  },
  {
    kind: 'shortCode',
    pattern:
      /\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n]*"|[“”][^”\n]*[“”]|'[^'\n]*'|[\w%.-]+))+\s*\/?\]/giu,
  },
  { kind: 'forumCode', pattern: forumPair },
  {
    kind: 'shortCode',
    pattern:
      /\[\/(?:b|i|u|s|url|img|quote|color|size|center|code|list|font|align|left|right)\]|\[(?:url|color|size|font|quote|img|align)=[^\]\n]+\]/giu,
  },
  {
    kind: 'braces',
    pattern:
      /\{(?:[:#.][^{}\n]{1,80}|(?:width|height|class|id|target|style|align|rel|loading|title)=[^{}\n]{1,80})\}/gu,
  },
  { kind: 'noteColon', pattern: /^\[\^[^\]\s]{1,40}\](?=[ \t]+[\p{L}\p{N}“"(])/gmu },
  { kind: 'noteMissing', pattern: /\[\^[^\]\n]{0,40}\]?/gu },
  { kind: 'linkForm', pattern: /!?(?:\[[^[\]\n]*)?\]\([^()\n]*\)?/gu },
  {
    kind: 'linkSpace',
    pattern:
      /!?\[[^[\]\n]+\](?:[ \t\u00a0]+|[ \t]*\n[ \t]*|:[ \t]?)\((?:\/|#|https?:|mailto:|tel:)[^\s()]*\)/giu,
  },
  { kind: 'linkBrackets', pattern: wideBrackets },
  { kind: 'linkBrackets', pattern: /!?\[[^[\](){}\n]+[})]?\((?:\/|https?:)[^\s()]*\)/giu },
  { kind: 'linkReversed', pattern: /\((?:\/|https?:)[^\s()]+\)\[[^[\]\n]+\]/giu },
  {
    kind: 'linkReversed',
    pattern: /!?\([^()\n]+\)\[(?:\/|https?:|mailto:|tel:|www\.)[^[\]\s]*\]/giu,
  },
  {
    kind: 'linkLabel',
    pattern: /\[([^[\]\n]+)\]\[[^[\]\s\u0080-\uffff]*\](?!:)/gu,
    counts: ([, words = '']) => !/^\d+$/u.test(words),
  },
  {
    kind: 'labelMeant',
    pattern: /\[([^[\]\n]+)\]\[[^[\]\n]+\](?!:)/gu,
    counts: ([, words = '']) => !/^\d+$/u.test(words),
  },
  {
    kind: 'imageForm',
    pattern: /!\[[^[\]\n]*\]/gu,
    counts: (match) => !endsSentence(match),
  },
  { kind: 'stress', pattern: looseStars, counts: ([, words = '']) => !isUnclear(words) },
  { kind: 'stress', pattern: /(?<!\*)\*\*(?!\*)[^*\n]+(?<!\*)\*\*(?!\*)/gu },
  { kind: 'loneStress', pattern: /(?<![*(])\*\*(?![*)])/gu },
  {
    kind: 'loneStress',
    pattern: /(?<=(?<![*\p{L}\p{N}])\*\p{L}[^*\n]{0,200}\s)\*(?![*\p{L}\p{N}])/gu,
  },
  {
    kind: 'loneStress',
    pattern: /(?<=(?<![*\p{L}\p{N}])\*\s[^*\n]{0,200}[\p{L}.!?:])\*(?![*\p{L}\p{N}])/gu,
  },
  { kind: 'stress', pattern: /(?<![_\p{L}\p{N}])__(?=[^_\s])[^_\n]*\s__(?![_\p{L}\p{N}])/gu },
  { kind: 'stress', pattern: /(?<![_\p{L}\p{N}])__\s[^_\n]*[^_\s]__(?![_\p{L}\p{N}])/gu },
  { kind: 'loneTick', pattern: /(?<![\p{L}\p{N}`'^+*(])`(?=[\p{L}\p{N}])/gu },
  {
    kind: 'ornament',
    pattern: /^[ \t]*~~ [^~\n]+ ~~[ \t\u200B\uFEFF]*$|^[ \t]*==[^=\n]+==[ \t\u200B\uFEFF]*$/gmu,
  },
  { kind: 'ornament', pattern: /(?<![=\p{L}\p{N}])==[\p{Lu}\p{N} ]{2,60}==(?![=\p{L}\p{N}])/gu },
  { kind: 'strike', pattern: /(?<!~)~~(?!~)[^~\n]+(?<!~)~~(?!~)/gu },
  {
    kind: 'highlight',
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\p{L}\p{N}])/gu,
  },
  {
    kind: 'highlight',
    pattern: /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![+\p{L}\p{N}])/gu,
  },
  { kind: 'shiftedDigits', pattern: /(?<=[\p{L})])(?:~\d{1,3}~|\^\d{1,3}\^)(?![~^])/gu },
  { kind: 'headingSpace', pattern: /^#{2,6}(?=[\p{L}\p{N}“"])/gmu },
  { kind: 'headingSigns', pattern: /#{2,}/gu },
  { kind: 'headingSigns', pattern: /^#(?=\p{Lu}\p{Ll}{1,6}[ \t]+(?!#)\p{L})/gmu },
  { kind: 'headingLine', pattern: /(?<=\n)={3,}[ \t]*$/gmu },
];

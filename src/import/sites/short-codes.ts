/** A body without the codes of its system. */
export interface WithoutCodes {
  readonly text: string;
  /** Codes that were left out, as written. */
  readonly left: readonly string[];
}

const attributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/gu)].map(([, key, a, b, c]) => [
      key?.toLowerCase() ?? '',
      a ?? b ?? c ?? '',
    ]),
  );

const plain = (text: string): string => text.replaceAll(/[[\]\\]/gu, ' ').trim();

const image = (source: string, alt: string, caption = ''): string => {
  const title = caption === '' ? '' : ` "${plain(caption).replaceAll('"', '”')}"`;
  return source === '' ? '' : `\n\n![${plain(alt || caption)}](<${source.trim()}>${title})\n\n`;
};

const figure = (rest: string): string => {
  const { src = '', alt = '', caption = '', title = '' } = attributes(rest);
  return image(src, alt, caption || title);
};

const video = (address: string): string => `\n\n<${address}>\n\n`;

type Rule = readonly [pattern: RegExp, write: (...parts: string[]) => string];

/** Codes with a counterpart in Markdown. */
const rules: readonly Rule[] = [
  [
    /\{\{[<%]\s*(?:figure|img|image)\s+([^>]*?)\s*\/?[>%]\}\}(?:\s*\{\{[<%]\s*\/figure\s*[>%]\}\})?/gu,
    (_whole, rest = '') => figure(rest),
  ],
  [
    /\{\{[<%]\s*youtube\s+(?:id=)?"?([\w-]+)"?[^>%]*[>%]\}\}/gu,
    (_whole, id = '') => video(`https://youtu.be/${id}`),
  ],
  [
    /\{%\s*youtube(?:er)?\s+"?([\w-]+)"?[^%]*%\}/gu,
    (_whole, id = '') => video(`https://youtu.be/${id}`),
  ],
  [
    /\{\{[<%]\s*vimeo\s+"?(\d+)"?[^>%]*[>%]\}\}/gu,
    (_whole, id = '') => video(`https://vimeo.com/${id}`),
  ],
  [
    /\{%\s*asset_img\s+(\S+)\s*([^%]*?)\s*%\}/gu,
    (_whole, source = '', alt = '') => image(source, alt.replaceAll(/^["']|["']$/gu, '')),
  ],
  [/\{%\s*asset_path\s+(\S+)\s*%\}/gu, (_whole, source = '') => source],
  [
    /\{%\s*(?:img|image)\s+(?:[\w-]+\s+)*?["']?((?:https?:|\/|\.)?[^\s"'%]*\.[a-z]{3,4})["']?\s*,?\s*([^%]*?)\s*%\}/giu,
    (_whole, source = '', alt = '') => image(source, alt.replaceAll(/["'\d]/gu, '')),
  ],
  [
    /\{\{\s*(?:site\.(?:baseurl|url)|'([^'}]*)'\s*\|\s*(?:relative_url|absolute_url|url)|"([^"}]*)"\s*\|\s*(?:relative_url|absolute_url|url))\s*\}\}/gu,
    (_whole, a = '', b = '') => a || b,
  ],
  [
    /\{%\s*raw\s*%\}|\{%\s*endraw\s*%\}|<!--\s*(?:more|excerpt)\s*-->|\{::[^}]*\}|\{:[^}\n]*\}/gu,
    () => '',
  ],
  [
    /\[caption[^\]]*\]\s*((?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)\s*([^]*?)\s*\[\/caption\]/gu,
    (_whole, picture = '', caption = '') =>
      `<figure>${picture}<figcaption>${caption}</figcaption></figure>`,
  ],
  [
    /\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/gu,
    (_whole, address = '') => `<p><a href="${address}">${address}</a></p>`,
  ],
];

/** All other codes: what is between an opening and a closing one stays. */
const others: readonly RegExp[] = [
  /\{\{[<%](?:[^>%]|%(?!\}\})|>(?!\}\}))*[>%]\}\}/gu,
  /\{%[^%]*%\}/gu,
  /\{\{[^{}\n]*\}\}/gu,
];

const wordPress =
  /\[\/?(?:gallery|audio|video|playlist|vc_\w+|su_\w+|et_pb_\w+|fusion_\w+|contact-form-7|toc|rev_slider|ngg\w*|wp_\w+|ads?|button|column|row|divider|shortcode)\b[^\]\n]*\]/giu;

const code = /(```[^]*?```|~~~[^]*?~~~|`[^`\n]+`)/u;

/** Codes within code are examples. */
const outsideCode = (text: string, change: (part: string) => string): string =>
  text
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** Writes the codes of Hugo, Jekyll, Hexo, Eleventy and WordPress as Markdown or HTML; the rest is named. */
export const withoutCodes = (body: string): WithoutCodes => {
  const left: string[] = [];
  const drop = (found: string): string => {
    left.push(found);
    return '';
  };
  const text = outsideCode(body, (part) => {
    const written = rules.reduce((at, [pattern, write]) => at.replaceAll(pattern, write), part);
    return [...others, wordPress]
      .reduce((at, pattern) => at.replaceAll(pattern, drop), written)
      .replaceAll(/\n{3,}/gu, '\n\n');
  });
  return { text, left };
};

import type { MarkupFinding } from './markup-finding.ts';
import type { Piece } from './piece.ts';

/** A beginning of an address with a letter or a sign wrong, and the rest of it. */
const badScheme =
  /(?<![\p{L}\p{N}:/])(?:https?:\/\/[ \t]+|https?:\/(?!\/)|https?(?:\/\/|;\/\/|\.\/\/)|(?:htps?|hhttps?|htttps?|ttps?|htpps?):\/\/|https?:\\{1,2})(?=[\w-]+\.)[^\s<>"“”]+/giu;

/** `www. ninhgiang.vn`. */
const apart = /(?<![\p{L}\p{N}])www\.[ \t]+[a-z\d-]+(?:\.[a-z\d-]+)+[^\s<>"“”]*/giu;

const trailing = /[.,;:!?…)]+$/u;

const rightAddress = (written: string): string =>
  written.startsWith('www')
    ? `https://${written.replace(/\s+/u, '')}`
    : `${/^[^/\\]*s[.;:]?[/\\]/iu.test(written) ? 'https' : 'http'}://${written.replace(/^[a-z]+[.;:]?[/\\]+\s*/iu, '')}`;

const wrongBeginnings = ({ visible }: Piece): MarkupFinding[] =>
  [badScheme, apart].flatMap((pattern) =>
    [...visible.text.matchAll(pattern)].map(({ 0: whole, index }): MarkupFinding => {
      const written = whole.replace(trailing, '');
      const start = visible.placeOf(index);
      const end = visible.placeOf(index + written.length - 1) + 1;
      return { kind: 'brokenAddress', start, end, found: written, meant: rightAddress(written) };
    }),
  );

const ending = String.raw`\.(?:html?|aspx?|php|pdf|docx?|xlsx?|pptx?|jpe?g|png|mp[34]|zip|rar)(?![\p{L}\p{N}])`;

/** What goes on behind a space as only an address does: `tuc/dai hoi.html`. */
const rest = new RegExp(
  String.raw`^ (?:[\p{L}\p{N}_%-]+ ){0,5}?[\p{L}\p{N}_%-]*(?:${ending}|\p{L}\/\p{L}[^\s<>"“”]*(?:(?: [\p{L}\p{N}_%/-]+){0,5}?${ending})?)`,
  'iu',
);

/** Words of a sentence between an address and the name of a file. */
const words =
  /(?<![\p{L}\p{N}])(?:và|hoặc|hay|tải|tệp|file|xem|tại|mở|ở|là|trang|theo|với|để|có|trong|của|km)(?![\p{L}\p{N}])/iu;

/** Addresses that become links by themselves, and end at the first space. */
const cutAddresses = ({ written, content, placeOf }: Piece): MarkupFinding[] =>
  written.flatMap(({ token, end }, index): MarkupFinding[] => {
    if (token.type !== 'link_close' || token.markup !== 'linkify') return [];
    const opening = written.findLast((each, at) => at < index && each.token.type === 'link_open');
    if (!opening) return [];
    const [more] = rest.exec(content.slice(end)) ?? [];
    if (more === undefined || words.test(more)) return [];
    const found = content.slice(opening.start, end) + more.replace(trailing, '');
    return [
      {
        kind: 'brokenAddress',
        start: placeOf(opening.start),
        end: placeOf(opening.start + found.length),
        found,
        meant: found.replaceAll(' ', '%20'),
      },
    ];
  });

/** Addresses that lead elsewhere or nowhere, because a space or a wrong sign is in them. */
export const brokenAddressFindings = (piece: Piece): MarkupFinding[] => [
  ...(piece.visible.text.includes('/') ? wrongBeginnings(piece) : []),
  ...cutAddresses(piece),
];

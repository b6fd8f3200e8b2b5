import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { readingTextOf } from '../../../../src/site/texts/plain-text.ts';
import { baseUrl, renderText } from '../make-renderer.ts';

/** A piece of Markdown; `§` is a word that must be on the page, `¤` one that need not. */
const inline = [
  '§ § §',
  '**§** §',
  '** § **',
  '§**“§”**§',
  '*§*',
  '[§](/x/)',
  '[§ [§]](/x/ "¤")',
  '[§] (/x/)',
  '[§](a b.pdf)',
  '[§](b.md)',
  '[§][1]',
  '[§][¤]',
  '![¤](/media/a.jpg)',
  '![¤](/media/a.jpg "§ §")',
  '[![¤](/media/a.jpg "§")](/x/)',
  '![¤](/media/a.jpg “§”)',
  '<https://h.example/¤>',
  '§<br>§',
  '<b>§</b>',
  '<!-- ¤ ¤ -->',
  '<!-- ¤',
  '§[^1]',
  '§^[§ **§**]',
  '`§ **`',
  '"§" \'§\'',
  String.raw`\*§ \<§`,
  '&lt;§&amp;',
  '§ | §',
  '{{ § }}',
  '~~§~~',
  '§ < § > §',
  'T/h §',
  '😀§',
  '§_§_§ __§__',
  '1986. §',
] as const;

const beginnings = [
  '',
  '- ',
  '  - ',
  '* ',
  '+ ',
  '1. ',
  '3) ',
  'a) ',
  'đ) ',
  '– ',
  '• ',
  '1/ ',
  'I. ',
  '> ',
  '> - ',
  '\t',
  '      ',
  '## ',
  '##',
  '[^1]: ',
  '[^2]: ',
  '    ',
] as const;

const whole = [
  '| § | § |',
  '|---|---|',
  '| § | § | § |\n|---|---|---|\n| § | § |\n| § \\| § | `§` | § | § |',
  '[1]: /x/ "¤"',
  '[2]: ¤.md',
  '*[T/h]: ¤ ¤',
  '---',
  '===',
  '```¤\n§ <b>\n```',
  '~~~\n§',
  '<!-- ¤\n\n¤ -->',
  '',
  '',
] as const;

const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...beginnings),
      fc.array(fc.constantFrom(...inline), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '.', ':', ';', '?'),
    )
    .map(([beginning, words, end]) => `${beginning}${words.join(' ')}${end}`),
  fc.constantFrom(...whole),
);

/** A text with the words that a reader must see, each contained once. */
interface PlantedText {
  readonly text: string;
  readonly words: readonly string[];
}

const planted = (form: string): PlantedText => {
  const words: string[] = [];
  let left = 0;
  const text = form.replaceAll(/[§¤]/gu, (sign) => {
    if (sign === '¤') return `Ẩn${(left += 1)}z`;
    words.push(`Hiện${words.length}z`);
    return words.at(-1) ?? '';
  });
  return { text, words };
};

export const plantedTexts: fc.Arbitrary<PlantedText> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), {
    minLength: 1,
    maxLength: 10,
  })
  .map((lines) => planted(lines.flat().join('')));

/** Markup that no reader may see as raw signs, found independently of the program. */
const rawSigns =
  /<\/?(?:br|b)>|<!--|-->|\]\(|\]\s+\(\/|\*\*|\{\{|\[\^|^#{2,}\S|^\|.*\|$|\]\[(?![^\]]*\]:)/mu;

const readingText = readingTextOf(baseUrl('https://h.example/tin/'));

/**
 * Words that a reader would miss, and signs that a reader would see raw, in a text without any
 * problem for the editor; empty if there are none.
 */
export const faultsOfReading = ({ text, words }: PlantedText): string[] => {
  const { html, findings } = renderText(text, { verbatim: true });
  if (findings.length > 0) return [];
  const page = parse(html.replaceAll(/<(?:br|p|li|t[dhr]|h\d|figcaption)[^>]*>/gu, '\n$&'));
  const lost = words.flatMap((word) => [
    ...(page.textContent.includes(word) ? [] : [`page: ${word}`]),
    ...(readingText(html).includes(word) ? [] : [`text copy: ${word}`]),
  ]);
  for (const code of page.querySelectorAll('pre, code')) code.remove();
  const raw = rawSigns.exec(page.textContent.replaceAll(/\[\d+\]/gu, ''));
  return [...lost, ...(raw ? [`raw: ${raw[0]}`] : [])];
};

/** Words reported as lost although readers see them. */
export const falseLosses = ({ text, words }: PlantedText): string[] => {
  const { html, findings } = renderText(text, { verbatim: true });
  const seen = parse(html).textContent;
  return findings
    .filter(
      ({ kind, found }) => kind === 'lostText' && words.includes(found) && seen.includes(found),
    )
    .map(({ found }) => found);
};

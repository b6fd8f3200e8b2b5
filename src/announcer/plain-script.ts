import type { AnnouncerScript, BreathGroup, ScriptBlock, ScriptItem } from './announcer-script.ts';
import type { ScriptWords } from './script-words.ts';
import { spelledBeside } from './spelled-beside.ts';

/** Columns of a line. */
const width = 80;

/** Lines of words; a breath mark stays behind its word. */
const wrapped = (text: string, indent = ''): string => {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/ (?!\/{1,2}(?: |$))/u)) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line += isEmpty ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};

const groupText = ({ parts, pause }: BreathGroup): string => {
  const said = parts.map((part) => {
    if (typeof part === 'string') return part;
    return part.doubt === undefined ? part.spoken : `${part.spoken} [?${part.written}]`;
  });
  return `${said.join('')} ${pause === 'full' ? '//' : '/'}`;
};

const blockText = ({ kind, groups }: ScriptBlock): string => {
  const text = groups.map(groupText).join(' ');
  return wrapped(kind === 'title' || kind === 'heading' ? text.toUpperCase() : text);
};

const itemText = (item: ScriptItem, number: number, words: ScriptWords): string => {
  const spelled = spelledBeside(item.blocks);
  const sample = item.isSample ? ` [${words.scriptSample}]` : '';
  return [
    `${number}. ${item.title}${sample}`,
    `   ${words.scriptLength(item.seconds, item.syllables)}`,
    ...(item.file === undefined ? [] : [`   ${item.file}`]),
    '',
    item.blocks.map(blockText).join('\n\n'),
    '',
    ...(spelled.length === 0
      ? []
      : [
          wrapped(
            `${words.scriptSpelled}: ${spelled.map((each) => `${each.written} = ${each.spoken}`).join('; ')}`,
            '   ',
          ),
        ]),
    ...(item.hardWords.length === 0
      ? []
      : [wrapped(`${words.scriptHardWords}: ${item.hardWords.join(', ')}`, '   ')]),
    ...(item.doubts.length === 0
      ? []
      : [
          `   ${words.scriptDoubts}:`,
          ...item.doubts.map(
            ({ file, line, column, written, spoken, doubt }) =>
              `   ${file}:${line}:${column} "${written}": ${words.doubts[doubt]}, ${words.scriptReadAs(spoken)}`,
          ),
        ]),
  ].join('\n');
};

const aside = (name: string, blocks: readonly ScriptBlock[] = []): string[] =>
  blocks.length === 0 ? [] : [`[${name}]`, blocks.map(blockText).join('\n\n'), ''];

/** A script as plain text, to print or to send. */
export const plainScript = (script: AnnouncerScript, words: ScriptWords): string => {
  const { station, programme, day, slots, greeting, items, closing } = script;
  const subject = [programme, day, slots.join(', ')].filter((each) => each).join(' · ');
  return [
    `${words.announcerScript.toUpperCase()} · ${station}`,
    ...(subject === '' ? [] : [subject]),
    words.scriptTotal(script.seconds, script.pace),
    ...(script.slotSeconds === undefined
      ? []
      : [words.scriptSlot(script.seconds, script.slotSeconds)]),
    words.scriptMarks,
    '',
    ...aside(words.scriptGreeting, greeting?.blocks),
    ...items.flatMap((item, index) => [itemText(item, index + 1, words), '']),
    ...aside(words.scriptClosing, closing?.blocks),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};

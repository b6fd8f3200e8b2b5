import { xml, type Xml } from '../html/xml.ts';
import type { AnnouncerScript, BreathGroup, ScriptBlock, ScriptPart } from './announcer-script.ts';

const pauses = { full: 'strong', short: 'medium' } as const;

const partXml = (part: ScriptPart): Xml =>
  typeof part === 'string' ? xml`${part}` : xml`<sub alias="${part.spoken}">${part.written}</sub>`;

/** Groups up to the end of a sentence. */
const sentencesOf = (groups: readonly BreathGroup[]): BreathGroup[][] => {
  const sentences: BreathGroup[][] = [[]];
  for (const group of groups) {
    sentences.at(-1)?.push(group);
    if (group.pause === 'full') sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
};

const sentenceXml = (groups: readonly BreathGroup[]): Xml =>
  xml`<s>${groups.map(
    ({ parts, pause }, index) =>
      xml`${parts.map(partXml)}${index < groups.length - 1 && xml`<break strength="${pauses[pause]}"/>`}`,
  )}</s>`;

const blockXml = ({ groups }: ScriptBlock): Xml =>
  xml`<p>${sentencesOf(groups).map(sentenceXml)}</p>\n`;

/**
 * A script for a text-to-speech program (Speech Synthesis Markup Language 1.1, W3C 2010): each
 * paragraph a `p`, each sentence an `s`, and every reading beside what is written.
 */
export const ssmlScript = ({ greeting, items, closing }: AnnouncerScript): string => {
  const texts = [greeting, ...items, closing];
  return String(xml`<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
${texts.flatMap((text) => (text ? text.blocks.map(blockXml) : []))}</speak>
`);
};

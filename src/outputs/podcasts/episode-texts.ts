import type { Episode } from './podcast.ts';

const clock = (seconds: number): string => {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
};

/** What is read in an episode as plain text: items with their moments, one paragraph each. */
export const transcriptText = ({ title, introduction, items }: Episode): string =>
  [
    title,
    ...introduction,
    ...items.flatMap(({ at, title: name, text }) => [
      `${at === undefined ? '' : `[${clock(at)}] `}${name}`,
      ...text,
    ]),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');

/** The items with a moment as chapters (JSON Chapters 1.2, github.com/Podcastindex-org/podcast-namespace). */
export const chaptersJson = ({ title, items }: Episode): string =>
  `${JSON.stringify(
    {
      version: '1.2.0',
      title,
      chapters: items.flatMap(({ at, title: name, url }) =>
        at === undefined ? [] : [{ startTime: at, title: name, url }],
      ),
    },
    undefined,
    1,
  )}\n`;

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePaths } from '../url/site-path.ts';
import { drawCard, type Card } from './card-drawing.ts';
import { readCardFonts } from './card-fonts.ts';
import { hashOf, keptFolder } from './kept-folder.ts';
import type { MediaOutput } from './media-output.ts';
import { twoAtATime } from './two-at-a-time.ts';

/** Raise when the drawing changes. */
const drawing = 'card 1';

const fileName = 'the.jpg';

/** Cards for links on social networks to pages without a picture: `/the/<id>.jpg`. */
export const makeCards = async (
  cards: readonly Card[],
  cacheFolder: string,
): Promise<readonly MediaOutput[]> => {
  const fonts = await readCardFonts();
  const key = hashOf(drawing, ...fonts.map(({ data }) => data));
  return twoAtATime(cards, async (card) => {
    const cardKey = hashOf(key, card.title, card.kicker, card.footer);
    const folder = await keptFolder(join(cacheFolder, 'the'), cardKey, async (made) =>
      writeFile(join(made, fileName), await drawCard(card, fonts)),
    );
    return { path: sitePaths.socialCard(card.id), copyOf: join(folder, fileName) };
  });
};

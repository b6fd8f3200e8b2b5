import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../../src/colours/colour.ts';
import { contrast, leastContrast } from '../../../src/colours/contrast.ts';
import { ownColours } from '../../../src/colours/own-colours.ts';
import { pagePairs, schemes } from '../../../src/colours/page-colours.ts';
import { defaultColours } from '../../../src/colours/site-colours.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);

const least = (main: Colour): number => {
  const { pages, mark, cards } = ownColours({ colour: main });
  const onPages = schemes.flatMap((scheme) =>
    pagePairs.map(([front, back]) => contrast(pages[scheme][front], pages[scheme][back])),
  );
  return Math.min(
    ...onPages,
    contrast(mark.colour, mark.ground),
    contrast(cards.ink, cards.paper),
    contrast(cards.faint, cards.paper),
  );
};

describe('the colours around a main colour', () => {
  test('can be read, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (main) => {
        expect(least(main)).toBeGreaterThanOrEqual(leastContrast);
      }),
      {
        numRuns: 40,
        examples: [['#ffffff'], ['#000000'], ['#ffd400'], ['#808080'], ['#00ff00']],
      },
    );
  });

  test('keep the main colour in the band, and in links if it can be read there', () => {
    const { light } = ownColours({ colour: '#0d3a80' }).pages;
    expect([light.band, light.link, light.accent, light.onBand]).toEqual([
      '#0d3a80',
      '#0d3a80',
      '#0d3a80',
      '#ffffff',
    ]);
  });

  test('have dark words on a bright band, and darker links', () => {
    const { light } = ownColours({ colour: '#ffd400' }).pages;
    expect(light.band).toBe('#ffd400');
    expect(light.onBand).toBe('#000000');
    expect(light.link).toBe('#846d00');
  });
});

test('without wishes they are the usual ones', () => {
  expect(ownColours({})).toEqual(defaultColours);
});

test('single colours are as the station names them, the others as usual', () => {
  const { pages } = ownColours({ light: { link: '#123456' }, dark: { paper: '#000000' } });
  expect(pages.light).toEqual({ ...defaultColours.pages.light, link: '#123456' });
  expect(pages.dark).toEqual({ ...defaultColours.pages.dark, paper: '#000000' });
});

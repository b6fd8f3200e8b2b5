import { expect, test } from 'vitest';
import { defaultStation, type Station } from '../../../layouts/station.ts';
import { pageSheets, sheetSources, takeSheets } from '../../../src/eleventy/page-sheets.ts';

const copy = (): Station => ({ ...defaultStation });
const sourcesOf = (station: Station): string => JSON.stringify(sheetSources(station));

test('sheets that were made before are taken as they were', () => {
  const [one, other] = [copy(), copy()];
  const made = JSON.parse(JSON.stringify([...pageSheets(one)])) as Parameters<typeof takeSheets>[1];
  takeSheets(other, made);
  expect(pageSheets(other)).toEqual(pageSheets(one));
});

test('what decides the sheets is the theme, and the styles of parts', () => {
  const { theme, parts } = defaultStation;
  const [name] = Object.keys(parts) as (keyof typeof parts)[];
  const part = parts[name as 'audio'];
  const styled = {
    ...defaultStation,
    parts: { ...parts, [name ?? '']: { ...part, ownStyle: 'p{}' } },
  };
  const coloured = { ...defaultStation, theme: { ...theme, fonts: { ...theme.fonts, text: 'x' } } };
  const all = [copy(), styled, coloured as Station].map(sourcesOf);
  expect(all[0]).toBe(sourcesOf(copy()));
  expect(new Set(all).size).toBe(3);
  expect(pageSheets(styled).get('article')).not.toEqual(undefined);
});

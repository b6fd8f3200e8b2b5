/** The lines of each icon in a box of 20 by 20. */
const shapes = {
  plus: 'M10 3v14M3 10h14',
  word: 'M4 2h8l4 4v12H4zM7 9l1.500 6 1.500-4 1.500 4 1.500-6',
  find: 'M8.500 2.500a6 6 0 100 12 6 6 0 000-12M13 13l5 5',
  back: 'M12 4l-6 6 6 6',
  next: 'M8 4l6 6-6 6',
  up: 'M4 12l6-6 6 6',
  down: 'M4 8l6 6 6-6',
  away: 'M5 5l10 10M15 5L5 15',
  undo: 'M7 4L3 8l4 4M3 8h8a5 5 0 010 10H8',
  redo: 'M13 4l4 4-4 4M17 8H9a5 5 0 000 10h3',
  calendar: 'M2.500 4.500h15v13h-15zM2.500 8.500h15M6 2v4M14 2v4',
  good: 'M3 10.500l4.500 4.500L17 5',
  must: 'M10 3v9M10 16.500v.2',
  look: 'M10 2L19 18H1zM10 8v5M10 15.500v.2',
  talk: 'M2 3h16v11H9l-4 4v-4H2z',
} as const;

const space = 'http://www.w3.org/2000/svg';

/** An icon beside words that say the same. */
export const icon = (name: keyof typeof shapes): SVGElement => {
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 20 20',
    class: 'i',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
};

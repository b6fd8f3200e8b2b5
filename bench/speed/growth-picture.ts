/** A curve: processor seconds of a cold build by number of articles. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [articles: number, value: number])[];
}

const width = 640;
const height = 360;
const edge = 56;

const colours = ['#8f1217', '#11565b', '#5c564f', '#c9372c', '#857b70', '#1d1b19'];

const powersWithin = (low: number, high: number): number[] => {
  const powers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high * 1.001; power *= 10)
    if (power >= low * 0.999) powers.push(power);
  return powers;
};

/** The relative position of a value on an axis. */
const scale = (value: number, low: number, high: number, length: number): number =>
  (Math.log(value / low) / Math.log(Math.max(high / low, 1.001))) * length;

/** Curves on two logarithmic axes, as SVG; a slope of 45° means linear growth. */
export const growthPicture = (title: string, unit: string, curves: readonly Curve[]): string => {
  const all = curves.flatMap(({ points }) => points);
  const articles = all.map(([count]) => count);
  const values = all.map(([, value]) => value);
  const [lowX, highX] = [Math.min(...articles), Math.max(...articles)];
  const [lowY, highY] = [10 ** Math.floor(Math.log10(Math.min(...values))), Math.max(...values)];
  const x = (count: number): string =>
    (edge + scale(count, lowX, highX, width - 3 * edge)).toFixed(1);
  const y = (value: number): string =>
    (height - edge - scale(value, lowY, highY, height - 2 * edge)).toFixed(1);
  const lines = curves.map(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const [lastX = 1, lastY = 1] = points.at(-1) ?? [];
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([count, value]) => `${x(count)},${y(value)}`).join(' ')}"/>
<text x="${Number(x(lastX)) + 6}" y="${y(lastY)}" fill="${colour}">${name}</text>`;
  });
  const across = articles
    .filter((count, index) => articles.indexOf(count) === index)
    .map(
      (count) =>
        `<text x="${x(count)}" y="${height - edge + 18}" text-anchor="middle">${count}</text>`,
    );
  const up = powersWithin(lowY, highY).map(
    (power) => `<path d="M${edge} ${y(power)}H${width - 2 * edge}" stroke="#ddd"/>
<text x="${edge - 6}" y="${y(power)}" text-anchor="end">${power}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${edge}" y="24" font-size="14">${title}</text>
<text x="${edge}" y="42" fill="#5c564f">${unit}, by articles</text>
${[...up, ...across, ...lines].join('\n')}
</svg>
`;
};

/** Things that stand in more than one room. */
import { disc, line, moved, rect, shape, turned } from './shapes';

/** Degrees, length, and which of the three greens: the leaves of a plant, back ones first. */
const LEAVES = [
  [-62, 96, 1],
  [58, 100, 1],
  [-38, 128, 0],
  [36, 132, 0],
  [-16, 150, 2],
  [14, 146, 2],
  [0, 120, 0],
  [-78, 70, 2],
  [76, 66, 2],
] as const;

interface Pot {
  readonly greens: readonly [string, string, string];
  readonly pot: string;
  readonly rim: string;
}

/** A plant in a pot; (x, y) is the earth. */
export function plant(x: number, y: number, scale: number, { greens, pot, rim }: Pot): string {
  const leaf = (length: number, green: string) =>
    shape(
      `M0,0C${-length * 0.2},${-length * 0.4} ${-length * 0.18},${-length * 0.8} 0,${-length}C${length * 0.18},${-length * 0.8} ${length * 0.2},${-length * 0.4} 0,0Z`,
      green,
    );
  // The half of a leaf that is turned away from the window, on the left.
  const half = (length: number) =>
    shape(
      `M0,0V${-length}C${length * 0.18},${-length * 0.8} ${length * 0.2},${-length * 0.4} 0,0Z`,
      '#123D2C',
      'opacity=".13"',
    );
  const leaves = LEAVES.map(([degrees, length, green]) =>
    turned(
      degrees,
      leaf(length, greens[green]) +
        half(length) +
        line(`M0,-8V${-length * 0.86}`, '#fff', 1.6, 'stroke-opacity=".2"'),
    ),
  );
  return moved(
    x,
    y,
    leaves.join('') +
      shape('M-36,-6H36L28,62Q27,68 20,68H-20Q-27,68 -28,62Z', pot) +
      shape('M-40,-14H40V4H-40Z', rim) +
      shape('M8,4H34L28,62Q27,68 20,68H6Z', '#000', 'opacity=".1"'),
    scale,
  );
}

/** A clock on the wall; hands in degrees from twelve. */
export function clock(x: number, y: number, r: number, hour: number, minute: number): string {
  const ink = '#33415C';
  const marks = Array.from({ length: 12 }, (_, i) => {
    const quarter = i % 3 === 0;
    return turned(i * 30, line(`M0,${6 - r}v${quarter ? 8 : 4}`, ink, quarter ? 3 : 2));
  });
  return moved(
    x,
    y,
    disc(3, 5, r, '#000', 'opacity=".12"') +
      disc(0, 0, r, '#FDFBF6', `stroke="${ink}" stroke-width="5"`) +
      marks.join('') +
      turned(hour, line(`M0,0v${-r * 0.5}`, ink, 4)) +
      turned(minute, line(`M0,0v${-r * 0.74}`, ink, 3)) +
      disc(0, 0, 3.4, '#D9573F'),
  );
}

/** Binders side by side; (x, y) is the lower corner of the first. */
export function binders(x: number, y: number, colours: readonly string[]): string {
  const height = 62;
  return colours
    .map((colour, i) => {
      const left = x + i * 19;
      const lower = i % 3 === 1 ? 6 : 0;
      return (
        rect([left, y - height + lower, 17, height - lower], colour, 'rx="2"') +
        rect([left + 4, y - height + 14, 9, 16], '#fff', 'opacity=".55" rx="1"')
      );
    })
    .join('');
}

/** Heights of houses as shares of the view. */
const HOUSES = [0.5, 0.78, 0.42, 0.9, 0.6, 0.36, 0.7, 0.52, 0.84, 0.44, 0.66] as const;

/** Houses far away, their feet at y + height. @param near whether their windows can be seen */
export function skyline(
  [x, y, width, height]: readonly [number, number, number, number],
  colours: readonly [string, string, string],
  near = true,
): string {
  let drawn = '';
  let left = x;
  for (let i = 0; left < x + width; i++) {
    const wide = Math.min(34 + ((i * 13) % 26), x + width - left);
    const high = height * (HOUSES[(near ? i : i + 3) % HOUSES.length] ?? 0.5);
    const top = y + height - high;
    drawn += rect([left, top, wide, high], colours[i % 3] ?? colours[0]);
    if (near) drawn += lit(left, top, wide, high) + windows(left, top, wide, high);
    left += 34 + ((i * 13) % 26);
  }
  return drawn;
}

/** A house's side towards the sun. */
const lit = (x: number, y: number, width: number, height: number): string =>
  rect([x, y, Math.min(5, width), height], '#fff', 'opacity=".22"');

function windows(x: number, y: number, width: number, height: number): string {
  let drawn = '';
  for (let a = 8; a < width - 8; a += 12)
    for (let b = 10; b < height - 8; b += 16)
      drawn += rect([x + a, y + b, 5, 7], '#fff', 'opacity=".28"');
  return drawn;
}

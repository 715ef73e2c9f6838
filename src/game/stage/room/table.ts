/** The table between the two of them: as wide as any stage, its edge at the height of `ROOM`. */
import { fade, line, rect } from './shapes';

export interface Wood {
  readonly edge: string;
  readonly top: string;
  readonly front: string;
}

export const tableDefs = ({ top, front }: Wood): string => fade('wood', top, front);

/** Where the grain runs: share of the width, and px below the edge. */
const GRAIN = [
  [0.12, 30],
  [0.3, 70],
  [0.52, 120],
  [0.7, 180],
] as const;

/** @param y height of its edge */
export function drawTable({ edge, front }: Wood, y: number): string {
  const grain = GRAIN.map(([at, below]) => {
    const [x, h] = [1280 * at, y + below];
    return (
      line(
        `M${x - 200},${h}C${x},${h - 7} ${x + 160},${h + 8} ${x + 420},${h}`,
        front,
        2.4,
        'stroke-opacity=".28"',
      ) +
      line(
        `M${x - 60},${h + 26}C${x + 80},${h + 20} ${x + 200},${h + 33} ${x + 300},${h + 26}`,
        front,
        2,
        'stroke-opacity=".22"',
      )
    );
  });
  return (
    rect([-40, y, 1360, 268], 'url(#wood)') +
    rect([-40, y, 1360, 9], edge) +
    rect([-40, y + 9, 1360, 3], front, 'opacity=".5"') +
    grain.join('')
  );
}

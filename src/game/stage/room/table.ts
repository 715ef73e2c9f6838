/** The table between the two of them: as wide as any stage, its edge at the height of `ROOM`. */
import { dwindle, glow, line, oval, rect, shape } from './shapes';

export interface Wood {
  /** Where the light catches its edge. */
  readonly edge: string;
  /** As in `--desk-top` of assets/look/tokens.css, with which the page continues it. */
  readonly top: string;
  readonly grain: string;
}

/** Px below the edge from which the wood has one colour, so that the page can go on with it. */
const EVEN = 40;

export const tableDefs = ({ edge, top }: Wood): string =>
  `<linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${edge}"/><stop offset="1" stop-color="${top}"/></linearGradient>` +
  dwindle('pane', 'down', '#FFEFC4', 0.5) +
  glow('sheen', '#FFF3D6', 0.5) +
  dwindle('touch', 'down', '#3b2413', 0.26);

/** Where the grain runs: share of the width, and px below the edge. */
const GRAIN = [
  [0.04, 19],
  [0.12, 30],
  [0.62, 24],
  [0.3, 70],
  [0.52, 120],
  [0.7, 180],
] as const;

function drawGrain(colour: string, y: number): string {
  const lines = GRAIN.map(([at, below]) => {
    const [x, h] = [1280 * at, y + below];
    return (
      line(
        `M${x - 200},${h}C${x},${h - 7} ${x + 160},${h + 8} ${x + 420},${h}`,
        colour,
        2.4,
        'stroke-opacity=".28"',
      ) +
      line(
        `M${x - 60},${h + 26}C${x + 80},${h + 20} ${x + 200},${h + 33} ${x + 300},${h + 26}`,
        colour,
        2,
        'stroke-opacity=".22"',
      )
    );
  });
  return lines.join('');
}

/** Px by which each sheet of light is narrower than the one around it: together a soft edge. */
const SHEETS = [0, 5, 10] as const;

/** The window on the wood: a patch of light for each half of it, away from the window's side. */
function panes(y: number): string {
  const patch = (left: number, right: number) =>
    SHEETS.map((inset) =>
      shape(
        `M${left + inset},${y + 12}H${right - inset}L${right + 62 - inset},${y + 66}H${left + 50 + inset}Z`,
        'url(#pane)',
        'opacity=".36"',
      ),
    ).join('');
  return patch(96, 226) + patch(242, 380);
}

/** @param y height of its edge */
export function drawTable({ edge, top, grain }: Wood, y: number): string {
  return (
    rect([-40, y, 1360, 268], top) +
    rect([-40, y, 1360, EVEN], 'url(#wood)') +
    oval(330, y + 12, 520, 34, 'url(#sheen)') +
    drawGrain(grain, y) +
    panes(y) +
    rect([-40, y, 1360, 9], edge) +
    oval(300, y + 4, 460, 7, 'url(#sheen)') +
    rect([-40, y + 9, 1360, 7], 'url(#touch)')
  );
}

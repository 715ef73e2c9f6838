/** What is named on the deal map, where each name could stand, and what it must not cover. */
import type { DealMap, Point } from '../core/debrief/deal-map';
import type { MapPlot } from './map-plot';
import { along, around, type Box, type Size, type Spot, squareAt } from './name-places';

/** Pixels from the middle of a mark to its name. */
const REACH = { star: 20, ring: 15, cross: 14, line: 7 } as const;

/** Pixels from the middle of a mark to its edge. */
const EDGE = { star: 16, ring: 10, cross: 10, offer: 11 } as const;

/** Shares of the frontier where its name looks best. */
const ON_FRONTIER = [0.3, 0.15, 0.5, 0, 0.7] as const;

export interface Named {
  /** Of its words. */
  readonly id: string;
  readonly tone?: 'own' | 'hers' | 'agreed';
  places(size: Size): Box[];
}

/** The names of a map, the marks before the lines: a line leaves more places to choose from. */
export function namedIn(map: DealMap, plot: MapPlot): Named[] {
  const { deal, last, fair } = map;
  const marked = (point: Point, reach: number) => (size: Size) =>
    around(spotOf(point, plot), reach, size);
  return [
    ...(deal
      ? [{ id: 'debrief.map.deal', tone: 'agreed' as const, places: marked(deal, REACH.star) }]
      : []),
    ...(last ? [{ id: 'debrief.map.last', places: marked(last, REACH.cross) }] : []),
    ...(fair ? [{ id: 'debrief.map.fair', places: marked(fair, REACH.ring) }] : []),
    { id: 'debrief.map.frontier', places: (size) => besideFrontier(map, plot, size) },
    { id: 'debrief.map.ownLimit', tone: 'own', places: (size) => besideOwn(map, plot, size) },
    { id: 'debrief.map.herLimit', tone: 'hers', places: (size) => besideHers(map, plot, size) },
  ];
}

/** The marks and lines of a map. */
export function takenIn(map: DealMap, plot: MapPlot): Box[] {
  const { deal, last, fair, offers, frontier } = map;
  const square = (point: Point, reach: number) => squareAt(spotOf(point, plot), reach);
  return [
    ...offers.map((offer) => square(offer, EDGE.offer)),
    ...(deal ? [square(deal, EDGE.star)] : []),
    ...(last ? [square(last, EDGE.cross)] : []),
    ...(fair ? [square(fair, EDGE.ring)] : []),
    ...along(shownOf(frontier, plot).map((point) => spotOf(point, plot))),
    ...limitsOf(map, plot).flatMap(along),
  ];
}

/** The field between the axes. */
export function fieldOf({ left, right, top, bottom, width, height }: MapPlot): Box {
  return { x: left, y: top, width: width - left - right, height: height - top - bottom };
}

const spotOf = ({ seller, buyer }: Point, plot: MapPlot): Spot => ({
  x: plot.xOf(seller),
  y: plot.yOf(buyer),
});

const shownOf = (frontier: readonly Point[], { low }: MapPlot) =>
  frontier.filter(({ seller }) => seller >= low);

/** Both limits from end to end. */
function limitsOf({ limits }: DealMap, plot: MapPlot): Spot[][] {
  const { x, y, width, height } = fieldOf(plot);
  const [own, hers] = [plot.xOf(limits.seller), plot.yOf(limits.buyer)];
  return [
    [
      { x: own, y },
      { x: own, y: y + height },
    ],
    [
      { x, y: hers },
      { x: x + width, y: hers },
    ],
  ];
}

function besideFrontier({ frontier }: DealMap, plot: MapPlot, size: Size): Box[] {
  const shown = shownOf(frontier, plot);
  return ON_FRONTIER.flatMap((share) => {
    const point = shown[Math.floor((shown.length - 1) * share)];
    return point ? around(spotOf(point, plot), REACH.line, size) : [];
  });
}

/** Right or left of the upright line: at its foot, its top, or between. */
function besideOwn({ limits }: DealMap, plot: MapPlot, size: Size): Box[] {
  const { y, height } = fieldOf(plot);
  const own = plot.xOf(limits.seller);
  const foot = y + height - size.height - REACH.line;
  return [foot, y, y + height / 2, y + height * 0.75].flatMap((at) => [
    { ...size, x: own + REACH.line, y: at },
    { ...size, x: own - REACH.line - size.width, y: at },
  ]);
}

/** Above or below the level line: at its end, or where the own limit crosses it. */
function besideHers({ limits }: DealMap, plot: MapPlot, size: Size): Box[] {
  const { x, width } = fieldOf(plot);
  const hers = plot.yOf(limits.buyer);
  const [end, start] = [x + width - size.width, Math.max(x, plot.xOf(limits.seller)) + REACH.line];
  return [end, start].flatMap((at) => [
    { ...size, x: at, y: hers - size.height - 2 },
    { ...size, x: at, y: hers + 2 },
  ]);
}

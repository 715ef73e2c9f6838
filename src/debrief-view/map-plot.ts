/** Where things stand on the deal map: money of the company to the right, her points upward. */
import type { DealMap, Point } from '../core/debrief/deal-map';
import { clamp } from '../core/exact';
import { tenth } from './plot';
import type { Room } from './use-width';

export interface MapPlot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the page's text, 1 for 16 pixels. */
  readonly unit: number;
  /** Money at the edges of the drawing. */
  readonly low: number;
  readonly high: number;
  /** Money between two numbers of the axis. */
  readonly tick: number;
  xOf(money: number): number;
  yOf(points: number): number;
}

/** Round distances for about five numbers over a span. */
function tickOf(span: number): number {
  let size = 1;
  while (size * 10 <= span) size *= 10;
  return [0.2, 0.5, 1, 2, 5].map((f) => f * size).find((tick) => span / tick <= 6) ?? size * 10;
}

/** Part of the money left of the own limit that is shown beside what lies right of it. */
const BELOW = 0.35;

/** Lays the map out: from a little below the own limit to the best that could be had. */
export function mapPlotFor(map: DealMap, { width, unit }: Room, height: number): MapPlot {
  const points = [...map.offers, ...(map.deal ? [map.deal] : []), ...(map.last ? [map.last] : [])];
  const most = Math.max(...[...map.frontier, ...points].map(({ seller }) => seller));
  const least = Math.min(map.limits.seller, ...points.map(({ seller }) => seller));
  const reach = most - map.limits.seller;
  const span = Math.max(reach * (1 + BELOW), most - least);
  const tick = tickOf(span);
  const low = Math.floor((most - span) / tick) * tick;
  const high = Math.ceil(most / tick) * tick;
  const edges = { left: 56 * unit, right: 14, top: 14, bottom: 48 * unit };
  const wide = width - edges.left - edges.right;
  const tall = height - edges.top - edges.bottom;
  return {
    ...{ width, height, unit, low, high, tick, ...edges },
    xOf: (money) => tenth(edges.left + ((money - low) / (high - low)) * wide),
    yOf: (value) => tenth(edges.top + (1 - clamp(value, 0, 100) / 100) * tall),
  };
}

/** The line through the frontier, from where it enters the drawing. */
export function frontierPath(frontier: readonly Point[], plot: MapPlot): string {
  return frontier
    .filter(({ seller }) => seller >= plot.low)
    .map(({ seller, buyer }, i) => `${i === 0 ? 'M' : 'L'}${plot.xOf(seller)} ${plot.yOf(buyer)}`)
    .join('');
}

/** What is better for both than the deal: from the deal to the frontier. Empty when nothing is. */
export function betterPath(frontier: readonly Point[], deal: Point, plot: MapPlot): string {
  const beyond = frontier.filter((p) => p.seller > deal.seller && p.buyer > deal.buyer);
  if (beyond.length === 0) return '';
  const at = ({ seller, buyer }: Point) => `${plot.xOf(seller)} ${plot.yOf(buyer)}`;
  const [first, last] = [beyond[0] as Point, beyond.at(-1) as Point];
  const start = at({ seller: deal.seller, buyer: first.buyer });
  const end = at({ seller: last.seller, buyer: deal.buyer });
  return `M${at(deal)}L${start}${beyond.map((p) => `L${at(p)}`).join('')}L${end}Z`;
}

/** Numbers of the axis of money. */
export function ticksOf({ low, high, tick }: MapPlot): number[] {
  return Array.from({ length: Math.round((high - low) / tick) + 1 }, (_, i) => low + i * tick);
}

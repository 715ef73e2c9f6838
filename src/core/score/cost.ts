/** Cost: the company's money and time spent where they bring something. */
import { PRICE } from '../constants';
import { levelOf } from '../customer/reading';
import { clamp } from '../exact';
import { mark, NOTHING, type Sheet } from './mark';
import { COST_SCALE, MARKS } from './points';
import type { Story } from './story';

const { cost: POINTS } = MARKS;

interface Decision {
  readonly what: string;
  readonly turn: number;
  readonly right: boolean;
  readonly wasted: number;
}

function planned({ open, scenario, mind }: Story, all: Decision[]): void {
  const { hotel, specialist, channel, distance } = open;
  const wantsHotel = channel === 'visit' && distance > POINTS.hotel;
  const wantsHelp = levelOf(scenario, mind) > POINTS.specialist;
  all.push(
    {
      what: 'hotel',
      turn: 0,
      right: hotel === wantsHotel,
      wasted: hotel && !wantsHotel ? PRICE.hotel : 0,
    },
    {
      what: 'specialist',
      turn: 0,
      right: specialist === wantsHelp,
      wasted: specialist && !wantsHelp ? PRICE.specialist * POINTS.specialistWaste : 0,
    },
  );
}

function spent(story: Story, all: Decision[]): void {
  let offered = false;
  for (const { of: what = '', turn, n } of story.all('spend')) {
    const right = n.useful === 1;
    all.push({ what, turn, right, wasted: right ? 0 : n.cost });
    offered ||= what === 'coffee';
  }
  if (story.open.channel === 'visit' && !offered)
    all.push({ what: 'coffee', turn: story.turns, right: false, wasted: 0 });
}

function decisions(all: readonly Decision[], sheet: Sheet): void {
  const [start, more] = POINTS.start;
  const each = (POINTS.decisions * COST_SCALE) / (all.length + more);
  mark(sheet, 'co.decisions.start', 0, each * start);
  for (const { what, turn, right } of all)
    if (right) mark(sheet, 'co.decisions.right', turn, each, NOTHING, what);
    else mark(sheet, 'co.decisions.wrong', turn, 0, NOTHING, what);
}

function waste({ open, turns }: Story, all: readonly Decision[], sheet: Sheet): void {
  let whole = 0;
  for (const { wasted } of all) whole += wasted;
  const share = open.allowance > 0 ? Math.min(1, whole / open.allowance) : 1;
  for (const { what, turn, wasted } of all) {
    if (wasted <= 0) continue;
    const points = (-POINTS.waste * share * wasted) / whole;
    mark(sheet, 'co.waste.useless', Math.min(turns, turn), points, { cost: wasted }, what);
  }
}

function time({ turns, extent }: Story, sheet: Sheet): void {
  const { points, base, turns: long, short } = POINTS.time;
  const share = clamp(base - turns / long);
  const finding = share >= short ? 'co.time.short' : 'co.time.long';
  mark(sheet, finding, turns, points * COST_SCALE * share * extent, { turns });
}

function frugality({ open, possible, turns }: Story, sheet: Sheet): void {
  const left = open.allowance > 0 ? clamp(1 - open.spent / open.allowance) : 1;
  const finding = left >= POINTS.thrifty ? 'co.return.frugal' : 'co.return.spent';
  mark(sheet, finding, turns, POINTS.frugal * COST_SCALE * left, { spent: open.spent });
  if (open.deal || !possible) mark(sheet, 'co.return.worthIt', turns, POINTS.worthIt * COST_SCALE);
}

function beyond(story: Story, sheet: Sheet): void {
  for (const { turn, of = '', n } of story.all('spend'))
    if (n.over === 1) mark(sheet, 'co.authority.beyond', turn, -POINTS.beyond, n, of);
}

/** The marks of cost against benefit, in points of its 100. */
export function cost(story: Story, sheet: Sheet): void {
  const all: Decision[] = [];
  planned(story, all);
  spent(story, all);
  decisions(all, sheet);
  time(story, sheet);
  frugality(story, sheet);
  waste(story, all, sheet);
  beyond(story, sheet);
}

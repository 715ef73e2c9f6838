/** Cost: the company's money and time spent where they bring something. */
import { PRICE } from '../constants';
import { levelOf } from '../customer/reading';
import { clamp } from '../exact';
import type { Mark } from '../types';
import { mark } from './mark';
import { COST_SCALE, MARKS } from './points';
import type { Story } from './story';

const { cost: POINTS } = MARKS;

interface Decision {
  readonly what: string;
  readonly turn: number;
  readonly right: boolean;
  readonly wasted: number;
}

function planned({ open, scenario, mind }: Story): Decision[] {
  const { hotel, specialist, channel, distance } = open;
  const wantsHotel = channel === 'visit' && distance > POINTS.hotel;
  const wantsHelp = levelOf(scenario, mind) > POINTS.specialist;
  return [
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
  ];
}

function spent(story: Story): Decision[] {
  const made = story.all('spend').map((effect): Decision => {
    const right = effect.n.useful === 1;
    const wasted = right ? 0 : effect.n.cost;
    return { what: effect.of ?? '', turn: effect.turn, right, wasted };
  });
  const offered = made.some(({ what }) => what === 'coffee');
  if (story.open.channel !== 'visit' || offered) return made;
  return [...made, { what: 'coffee', turn: story.turns, right: false, wasted: 0 }];
}

function decisions(all: readonly Decision[]): Mark[] {
  const [start, more] = POINTS.start;
  const each = (POINTS.decisions * COST_SCALE) / (all.length + more);
  return [
    mark('co.decisions.start', 0, each * start),
    ...all.map(({ what, turn, right }) =>
      mark(right ? 'co.decisions.right' : 'co.decisions.wrong', turn, right ? each : 0, {
        of: what,
      }),
    ),
  ];
}

function waste({ open, turns }: Story, all: readonly Decision[]): Mark[] {
  const wasted = all.filter((decision) => decision.wasted > 0);
  const whole = wasted.reduce((sum, decision) => sum + decision.wasted, 0);
  const share = open.allowance > 0 ? Math.min(1, whole / open.allowance) : 1;
  return wasted.map((decision) =>
    mark(
      'co.waste.useless',
      Math.min(turns, decision.turn),
      (-POINTS.waste * share * decision.wasted) / whole,
      { of: decision.what, n: { cost: decision.wasted } },
    ),
  );
}

function time({ turns, extent }: Story): Mark {
  const { points, base, turns: long, short } = POINTS.time;
  const share = clamp(base - turns / long);
  return mark(
    share >= short ? 'co.time.short' : 'co.time.long',
    turns,
    points * COST_SCALE * share * extent,
    { n: { turns } },
  );
}

function frugality(story: Story): Mark[] {
  const { open, possible, turns } = story;
  const left = open.allowance > 0 ? clamp(1 - open.spent / open.allowance) : 1;
  const rows = [
    mark(
      left >= POINTS.thrifty ? 'co.return.frugal' : 'co.return.spent',
      turns,
      POINTS.frugal * COST_SCALE * left,
      { n: { spent: open.spent } },
    ),
  ];
  if (open.deal || !possible)
    rows.push(mark('co.return.worthIt', turns, POINTS.worthIt * COST_SCALE));
  return rows;
}

function beyond(story: Story): Mark[] {
  return story
    .all('spend')
    .filter((effect) => effect.n.over === 1)
    .map(({ turn, of = '', n }) => mark('co.authority.beyond', turn, -POINTS.beyond, { of, n }));
}

/** The marks of cost against benefit, in points of its 100. */
export function cost(story: Story): Mark[] {
  const all = [...planned(story), ...spent(story)];
  return [
    ...decisions(all),
    time(story),
    ...frugality(story),
    ...waste(story, all),
    ...beyond(story),
  ];
}

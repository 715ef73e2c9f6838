/** Closing: heard when she was ready, asked then, and not before. */
import { MIND } from '../constants';
import type { EffectCode } from '../effects';
import { clamp } from '../exact';
import type { Mark } from '../types';
import type { Finding } from './findings';
import { mark } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { close: POINTS } = MARKS;

/** Turn and readiness at the first price, null when none was named. */
function firstPrice(story: Story): { turn: number; z: number } | null {
  const [price] = story.all('price');
  return price ? { turn: price.turn, z: price.n.readiness } : null;
}

function signing(story: Story): Mark[] {
  const { open, turns } = story;
  const cooled = story.all('agreed.cooling').length;
  if (open.deal) {
    const prompt = POINTS.prompt * clamp(1 - POINTS.waiting * cooled);
    return [
      mark('cl.signed.signed', turns, POINTS.signed),
      mark(cooled ? 'cl.prompt.cooled' : 'cl.prompt.prompt', turns, prompt, { n: { cooled } }),
    ];
  }
  const rows = [mark('cl.signed.unsigned', turns, 0)];
  if (story.all('bargain').length > 0)
    rows.push(mark('cl.prompt.bargained', turns, POINTS.bargained));
  if (open.ended === 'walk' && story.readiest < MIND.ready)
    rows.push(mark('cl.leftWell.left', turns, POINTS.left));
  return rows;
}

function readinessWhenAsked(story: Story): Mark[] {
  const price = firstPrice(story);
  if (!price) return [];
  const { points, from, span, good } = POINTS.ready;
  const share = clamp((price.z - from) / span);
  const finding: Finding =
    share >= good ? 'cl.readinessWhenAsked.ready' : 'cl.readinessWhenAsked.early';
  return [mark(finding, price.turn, points * share, { n: { z: price.z } })];
}

function impossible({ open, turns }: Story): Mark[] {
  const { walked, stayed, signed } = POINTS.noDeal;
  if (open.ended === 'walk') return [mark('cl.noZopa.walked', turns, walked)];
  return open.deal
    ? [mark('cl.noZopa.signed', turns, stayed - signed)]
    : [mark('cl.noZopa.stayed', turns, stayed)];
}

function signals(story: Story): Mark[] {
  const { points, answered, shown } = POINTS.signals;
  const chances = story.all('signal').filter((signal) => signal.n.opportunity === 1);
  const taken = story.all('signal.answered');
  const missed = story.all('signal.missed');
  const each = points / (chances.length + shown);
  return [
    mark('cl.signals.none', 0, each * answered, { n: { shown: chances.length } }),
    ...taken.map(({ turn }) => mark('cl.signals.answered', turn, each)),
    ...missed.map(({ turn, n }) => mark('cl.signals.missed', turn, 0, { n })),
  ];
}

function timing(story: Story): Mark[] {
  const { points, oversold, bearable, from, span, good } = POINTS.timing;
  const price = firstPrice(story);
  const over = story.all('oversell').length;
  const z = price?.z ?? story.readyAtEnd;
  const share = clamp(1 - over / oversold) * clamp((z - from) / span);
  const finding: Finding =
    over > bearable ? 'cl.timing.oversold' : share >= good ? 'cl.timing.good' : 'cl.timing.early';
  const turn = price?.turn ?? story.turns;
  return [mark(finding, turn, points * share, { n: { over, z } })];
}

function trials(story: Story): Mark[] {
  const { points, from, most } = POINTS.trial;
  const tried = story.all('trial');
  const [best] = [...tried].sort((a, b) => b.n.readiness - a.n.readiness);
  if (!best) return [mark('cl.trial.none', story.turns, 0)];
  const n = { z: best.n.readiness, times: tried.length };
  if (tried.length > most) return [mark('cl.trial.tooMany', best.turn, 0, { n })];
  return best.n.readiness > from
    ? [mark('cl.trial.used', best.turn, points, { n })]
    : [mark('cl.trial.tooEarly', best.turn, 0, { n })];
}

function premature(story: Story): Mark[] {
  const rows = (code: EffectCode, finding: Finding, size: number) =>
    story.all(code).map(({ turn, n }) => mark(finding, turn, -POINTS.premature * size, { n }));
  return [
    ...rows('close.premature', 'cl.premature.close', 1),
    ...rows('trial.early', 'cl.premature.trial', POINTS.early),
    ...rows('price.early', 'cl.premature.price', POINTS.early),
  ];
}

/** The marks of closing, in points of its 100; where no deal was possible, of leaving in time. */
export function close(story: Story): Mark[] {
  const asked = firstPrice(story) !== null || story.open.ended === 'walk';
  return [
    ...(story.possible ? [...signing(story), ...readinessWhenAsked(story)] : impossible(story)),
    ...(asked ? [...signals(story), ...timing(story), ...trials(story)] : []),
    ...premature(story),
  ];
}

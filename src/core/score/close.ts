/** Closing: heard when she was ready, asked then, and not before. */
import { MIND } from '../constants';
import { clamp } from '../exact';
import type { Effect } from '../types';
import type { Finding } from './findings';
import { mark, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { close: POINTS } = MARKS;

/** Turn and readiness at the first price, null when none was named. */
function firstPrice(story: Story): { turn: number; z: number } | null {
  const [price] = story.all('price');
  return price ? { turn: price.turn, z: price.n.readiness } : null;
}

function signing(story: Story, sheet: Sheet): void {
  const { open, turns } = story;
  if (open.deal) {
    const cooled = story.all('agreed.cooling').length;
    const prompt = POINTS.prompt * clamp(1 - POINTS.waiting * cooled);
    mark(sheet, 'cl.signed.signed', turns, POINTS.signed);
    mark(sheet, cooled ? 'cl.prompt.cooled' : 'cl.prompt.prompt', turns, prompt, { cooled });
    return;
  }
  mark(sheet, 'cl.signed.unsigned', turns, 0);
  if (story.all('bargain').length > 0) mark(sheet, 'cl.prompt.bargained', turns, POINTS.bargained);
  if (open.ended === 'walk' && story.readiest < MIND.ready)
    mark(sheet, 'cl.leftWell.left', turns, POINTS.left);
}

function readinessWhenAsked(story: Story, sheet: Sheet): void {
  const price = firstPrice(story);
  if (!price) return;
  const { points, from, span, good } = POINTS.ready;
  const share = clamp((price.z - from) / span);
  const finding: Finding =
    share >= good ? 'cl.readinessWhenAsked.ready' : 'cl.readinessWhenAsked.early';
  mark(sheet, finding, price.turn, points * share, { z: price.z });
}

function impossible({ open, turns }: Story, sheet: Sheet): void {
  const { walked, stayed, signed } = POINTS.noDeal;
  if (open.ended === 'walk') mark(sheet, 'cl.noZopa.walked', turns, walked);
  else if (open.deal) mark(sheet, 'cl.noZopa.signed', turns, stayed - signed);
  else mark(sheet, 'cl.noZopa.stayed', turns, stayed);
}

function signals(story: Story, sheet: Sheet): void {
  const { points, answered, shown } = POINTS.signals;
  let chances = 0;
  for (const { n } of story.all('signal')) if (n.opportunity === 1) chances += 1;
  const each = points / (chances + shown);
  mark(sheet, 'cl.signals.none', 0, each * answered, { shown: chances });
  for (const { turn } of story.all('signal.answered'))
    mark(sheet, 'cl.signals.answered', turn, each);
  for (const { turn, n } of story.all('signal.missed'))
    mark(sheet, 'cl.signals.missed', turn, 0, n);
}

function timing(story: Story, sheet: Sheet): void {
  const { points, oversold, bearable, from, span, good } = POINTS.timing;
  const price = firstPrice(story);
  const over = story.all('oversell').length;
  const z = price?.z ?? story.readyAtEnd;
  const share = clamp(1 - over / oversold) * clamp((z - from) / span);
  const finding: Finding =
    over > bearable ? 'cl.timing.oversold' : share >= good ? 'cl.timing.good' : 'cl.timing.early';
  mark(sheet, finding, price?.turn ?? story.turns, points * share, { over, z });
}

/** The question at her greatest readiness, the first of equals. */
function bestTrial(tried: readonly Effect<'trial'>[]): Effect<'trial'> | undefined {
  let best = tried[0];
  for (const one of tried) if (best && one.n.readiness > best.n.readiness) best = one;
  return best;
}

function trials(story: Story, sheet: Sheet): void {
  const { points, from, most } = POINTS.trial;
  const tried = story.all('trial');
  const best = bestTrial(tried);
  if (!best) {
    mark(sheet, 'cl.trial.none', story.turns, 0);
    return;
  }
  const n = { z: best.n.readiness, times: tried.length };
  if (tried.length > most) mark(sheet, 'cl.trial.tooMany', best.turn, 0, n);
  else if (best.n.readiness > from) mark(sheet, 'cl.trial.used', best.turn, points, n);
  else mark(sheet, 'cl.trial.tooEarly', best.turn, 0, n);
}

/** What came before she was ready, and how heavily each weighs. */
const PREMATURE = [
  ['close.premature', 'cl.premature.close', POINTS.premature],
  ['trial.early', 'cl.premature.trial', POINTS.premature * POINTS.early],
  ['price.early', 'cl.premature.price', POINTS.premature * POINTS.early],
] as const;

function premature(story: Story, sheet: Sheet): void {
  for (const [code, finding, points] of PREMATURE)
    for (const { turn, n } of story.all(code)) mark(sheet, finding, turn, -points, n);
}

/** The marks of closing, in points of its 100; where no deal was possible, of leaving in time. */
export function close(story: Story, sheet: Sheet): void {
  if (story.possible) {
    signing(story, sheet);
    readinessWhenAsked(story, sheet);
  } else impossible(story, sheet);
  if (firstPrice(story) !== null || story.open.ended === 'walk') {
    signals(story, sheet);
    timing(story, sheet);
    trials(story, sheet);
  }
  premature(story, sheet);
}

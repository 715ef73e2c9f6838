/** How her state becomes something a person can hear or see: always ordinal, always noisy. */
import { ASK, BINDING, CUE, STYLE_TRAITS } from '../constants';
import { type Draft, note, show } from '../draft';
import { at, clamp, inFive, inFour, inHalves, pick } from '../exact';
import { STREAM, tri, u } from '../random';
import { FEARS, STYLES } from '../vocabulary';
import { readiness, tension } from './reading';

/** She talks about a topic as technically as she is, more or less. `noise` in levels. */
export function showJargon(draft: Draft, topic: number, noise: number, stream: number): void {
  const { mind, seed, turn, scenario } = draft;
  const heard =
    at(mind.level, topic) + mind.jargonBias + noise * draft.noise * tri(seed, stream, turn, 0);
  show(draft, 'jargon', at(scenario.table.topics, topic).id, inHalves(clamp(heard, 1, 4)));
}

/** A topic drawn evenly, mentioned in passing. */
export function showPassingJargon(draft: Draft): void {
  const luck = u(draft.seed, STREAM.passingJargon, draft.turn, 2);
  const topic = Math.floor(luck * draft.scenario.table.topics.length);
  showJargon(draft, topic, CUE.jargonPassing, STREAM.passingJargon);
}

/** Marks a fear as told: from now on evidence for it works in full. */
export function tell(draft: Draft, fear: number): void {
  if (draft.open.toldFear[fear]) return;
  draft.open.toldFear = draft.open.toldFear.map((told, i) => told || i === fear);
}

/** Marks a need as told. */
export function tellNeed(draft: Draft, need: number): void {
  if (draft.open.toldNeed[need]) return;
  draft.open.toldNeed = draft.open.toldNeed.map((told, i) => told || i === need);
}

/** She names price or time instead of what she fears. Names the pretext in the effect. */
function smokescreen(draft: Draft, hidden: number): void {
  const isPrice = u(draft.seed, STREAM.smokescreen, draft.turn, 1) < CUE.fear.price;
  const pretext = isPrice ? 'financial' : 'time';
  note(draft, 'smokescreen', { of: at(FEARS, hidden), with: pretext });
  show(draft, 'fear', pretext, 1);
  tell(draft, FEARS.indexOf(pretext));
}

/**
 * She speaks of a fear, the great ones oftener (by the cube). `mask` scales the odds of a
 * smokescreen, `skip` is a fear she will not name (-1: none).
 */
export function showFear(draft: Draft, mask: number, skip = -1): void {
  const { mind, seed, turn } = draft;
  const weights = mind.risk.map((r, d) => (d === skip ? 0 : r * r * r));
  const fear = pick(weights, u(seed, STREAM.fearCue, turn, 2));
  const odds =
    STYLE_TRAITS[mind.style].mask * draft.difficulty * (CUE.fear.trust - mind.trust) * mask;
  if (u(seed, STREAM.smokescreen, turn, 0) < odds) {
    smokescreen(draft, fear);
    return;
  }
  const noise = CUE.fear.noise * draft.noise * tri(seed, STREAM.fearCue, turn, 0);
  const level = inFour(at(mind.risk, fear) + noise);
  const id = at(FEARS, fear);
  if (level > 0) {
    note(draft, 'told.fear', { of: id, n: { level } });
    tell(draft, fear);
    show(draft, 'fear', id, level);
  } else show(draft, 'fear', undefined, 0);
}

/** She speaks of a need, the heavy ones oftener. */
export function showNeed(draft: Draft): void {
  const { mind, seed, turn, scenario } = draft;
  const need = pick(mind.needWeight, u(seed, STREAM.needCue, turn, 0));
  const id = at(scenario.table.needs, need);
  note(draft, 'told.need', { of: id });
  tellNeed(draft, need);
  show(draft, 'need', id);
}

/** How ready she sounds. `noise` of 0..1. */
export function showReadiness(draft: Draft, noise: number): void {
  const z = readiness(draft.scenario, draft.mind);
  const heard = z + noise * draft.noise * tri(draft.seed, STREAM.readinessCue, draft.turn, 0);
  show(draft, 'readiness', undefined, inFive(heard));
}

/** Confused and bored faces after an explanation or a demonstration; `mismatch` in levels. */
export function showFaces(draft: Draft, mismatch: number, id: string, irrelevant = 0): void {
  const { seed, turn } = draft;
  const face = (c: typeof CUE.confused | typeof CUE.bored, m: number, k: number, extra: number) =>
    inFour(
      c.base +
        c.share * Math.max(0, m - c.from) +
        c.noise * draft.noise * tri(seed, STREAM.faces, turn, k) +
        extra,
    );
  const confused = face(CUE.confused, mismatch, 0, 0);
  draft.mind.confusion = confused;
  show(draft, 'confused', id, confused);
  show(draft, 'bored', id, face(CUE.bored, -mismatch, 2, irrelevant));
}

/** Her style, read rightly with odds `right`; `source` says where it was read. */
export function showStyle(draft: Draft, right: number, stream: number, source?: string): void {
  const { mind, seed, turn } = draft;
  const others = STYLES.filter((style) => style !== mind.style);
  const read = u(seed, stream, turn, 4) < right;
  const style = read
    ? mind.style
    : at(others, Math.floor(u(seed, stream, turn, 5) * others.length));
  show(draft, 'style', style, undefined, source);
}

/** "We have a cheaper binding offer": nearly always true. `odds` when no deal is possible. */
export function showBinding(draft: Draft, odds: number): void {
  const { mind, seed, turn } = draft;
  if (u(seed, STREAM.binding, turn, 0) >= (mind.noDeal ? odds : BINDING.falseAlarm)) return;
  mind.saidBinding ||= mind.noDeal;
  show(draft, 'binding');
}

/** One of the conditions that would cost her little. */
export function showEasyCondition(draft: Draft): void {
  const { mind, seed, turn, scenario } = draft;
  if (u(seed, STREAM.easyCondition, turn, 0) >= ASK.easyCondition) return;
  const easy = scenario.table.conditions.filter((_, j) => mind.conditionEasy[j]);
  if (easy.length === 0) return;
  const chosen = at(easy, Math.floor(u(seed, STREAM.easyCondition, turn, 1) * easy.length));
  show(draft, 'easyCondition', chosen.id);
}

/** What her body says at the end of every turn. */
export function showBody(draft: Draft): void {
  const { mind, seed, turn } = draft;
  const tense =
    tension(mind) + CUE.tension.noise * draft.noise * tri(seed, STREAM.tension, turn, 0);
  show(draft, 'tension', undefined, inFour(tense));
  const hurry = 1 - mind.patience + CUE.hurry * draft.noise * tri(seed, STREAM.tension, turn, 2);
  show(draft, 'hurry', undefined, inFour(hurry));
}

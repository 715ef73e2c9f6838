/** Fears and what eases them: each kind of risk by its own kind of evidence. */
import { ADDRESS, CUE, FIT, HYPE, MIND, PROMISE, STYLE_TRAITS } from '../constants';
import {
  count,
  type Draft,
  movePatience,
  moveRisk,
  moveTrust,
  note,
  react,
  show,
  warm,
} from '../draft';
import { at, clamp, inFive, power } from '../exact';
import { STREAM, tri, u } from '../random';
import { EVIDENCE, type Evidence, FEARS, type Fear } from '../vocabulary';
import { promise } from './promises';
import { seesThrough } from './reading';

/** Fit of a reliever to a fear and to her taste, 0 .. 1.2. */
function evidenceFit(draft: Draft, fear: number, evidence: number): number {
  const taste = at(STYLE_TRAITS[draft.mind.style].taste, evidence);
  return at(at(FIT, fear), evidence) * taste;
}

/** Share of the fear that this evidence takes away, 0 .. .8; `n` earlier uses of the pair. */
function easedShare(draft: Draft, fear: number, evidence: number, n: number): number {
  const { mind, open } = draft;
  const fit = evidenceFit(draft, fear, evidence);
  const { anger, from, span } = MIND.calmer;
  const unpaid = EVIDENCE[evidence] === 'siteVisit' && !mind.siteVisited;
  return clamp(
    (open.toldFear[fear] ? ADDRESS.told : ADDRESS.untold) *
      draft.ears *
      fit *
      Math.sqrt(fit) *
      (ADDRESS.trust[0] + ADDRESS.trust[1] * mind.trust) *
      (open.prepared?.includes('evidence') ? ADDRESS.prepared : 1) *
      (unpaid ? ADDRESS.unpaidVisit : 1) *
      power(ADDRESS.fade, n) *
      (1 - anger * clamp((mind.anger - from) / span)),
    0,
    ADDRESS.most,
  );
}

function calmAlready(draft: Draft, fear: number, id: Fear): void {
  const worried = !draft.mind.eased[fear];
  note(draft, worried ? 'address.raisedNewFear' : 'address.alreadyCalm', { of: id });
  if (worried) {
    moveRisk(draft, id, ADDRESS.calm.risk);
    moveTrust(draft, -ADDRESS.calm.trust);
  }
  movePatience(draft, -ADDRESS.calm.patience);
  react(draft, worried ? 'nowWorried' : 'calmAlready');
}

function ease(draft: Draft, fear: number, share: number, id: Fear, evidence: Evidence): void {
  const { mind, open, turn } = draft;
  const before = at(mind.risk, fear);
  note(draft, share > ADDRESS.works ? 'address.fit' : 'address.weak', {
    of: id,
    with: evidence,
    n: { share, eased: before * share },
  });
  moveRisk(draft, id, -before * share);
  mind.eased[fear] = true;
  if (share > ADDRESS.works) {
    open.easedAt = turn;
    mind.lastAddressed = fear;
    if (open.toldFear[fear]) warm(draft, ADDRESS.gain);
  } else movePatience(draft, -ADDRESS.fails);
}

/** Answers a fear with evidence; returns the share of it that was eased (0 when it was calm). */
export function address(draft: Draft, id: Fear, evidence: Evidence): number {
  const { mind, open, seed, turn } = draft;
  const fear = FEARS.indexOf(id);
  const e = EVIDENCE.indexOf(evidence);
  const n = count(draft, `address.${id}`, evidence) - 1;
  count(draft, 'address', evidence);
  const calm = at(mind.risk, fear) < ADDRESS.open;
  const share = calm ? 0 : easedShare(draft, fear, e, n);
  note(draft, 'address', {
    of: id,
    with: evidence,
    n: {
      n,
      share,
      fit: evidenceFit(draft, fear, e),
      told: open.toldFear[fear] ? 1 : 0,
      calm: calm ? 1 : 0,
    },
  });
  if (calm) calmAlready(draft, fear, id);
  else ease(draft, fear, share, id, evidence);
  const left = at(mind.risk, fear) + CUE.left * draft.noise * tri(seed, STREAM.relief, turn, 0);
  show(draft, 'left', id, inFive(left));
  return share;
}

/** Talks a fear away: a lie that may be seen through. */
export function hype(draft: Draft, id: Fear): void {
  const { mind, seed, turn } = draft;
  const fear = FEARS.indexOf(id);
  note(draft, 'hype', { of: id });
  moveRisk(draft, id, at(mind.risk, fear) * (HYPE.ease - 1));
  mind.lies += 1;
  promise(draft, { source: 'hype', what: id, keepOdds: PROMISE.hype, honest: false });
  if (seesThrough(mind) || u(seed, STREAM.hype, turn, 0) < HYPE.luck) {
    note(draft, 'hype.exposed', { of: id });
    moveTrust(draft, -HYPE.exposed.trust);
    moveRisk(draft, id, HYPE.exposed.risk);
    react(draft, 'hypeExposed');
  } else {
    note(draft, 'hype.swallowed', { of: id });
    moveTrust(draft, HYPE.taken);
    react(draft, 'hypeTaken');
  }
}

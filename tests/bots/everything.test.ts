/** Whatever the rules can bring about, somebody brings about: nothing on the lists is dead. */
import { bots, expert } from '../../src/bots';
import { type Bot, playOut } from '../../src/bots/player';
import { expertVices } from '../../src/bots/vices';
import { EFFECTS } from '../../src/core/effects';
import { at } from '../../src/core/exact';
import { history } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import { saidOf } from '../../src/core/said';
import type { Action, MeetingEvent, Scenario, Setup } from '../../src/core/types';
import { CHANNELS, CUES, FEARS, REACTIONS } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;

/** A private company that was let down before, and whose purchasers may not pay earlier. */
const letDown: Scenario = {
  ...scenario,
  table: { ...scenario.table, publicSector: false, kind: 'retention' },
  temper: {
    ...scenario.temper,
    anger: [0.3, 0.8],
    conditionBanned: scenario.temper.conditionBanned.map((_, j) => j === 0),
  },
};

const PROOFS = ['guarantee', 'pilot', 'training', 'reference', 'training', 'data'] as const;

/** Says the same few things in turn, for as long as she stays. */
const nag: Bot = {
  name: 'nag',
  sit: () => (seat, options) => {
    const topic = seat.table.topics[0]?.id ?? '';
    const d = Math.floor(seat.open.turn / 6) % FEARS.length;
    const round: Action[] = [
      { move: 'address', fear: at(FEARS, d), evidence: at(PROOFS, d) },
      { move: 'explain', topic, depth: 2 },
      { move: 'check', topic },
      { move: 'check', topic },
      { move: 'trial' },
      { move: 'confirm', about: 'performance' },
    ];
    if (seat.open.ended !== null) return { move: 'walk' };
    const more = options.moves.find(({ move }) => move === 'more');
    return more ?? round[seat.open.turn % round.length] ?? { move: 'walk' };
  },
};

/** Convinces like an expert, then clings to the offer and puts off the signature. */
const ditherer: Bot = {
  name: 'ditherer',
  sit(seed) {
    const player = expert.sit(seed);
    if (typeof player !== 'function') throw new Error('the expert is no insider');
    return (seat, options) => {
      const action = player(seat, options);
      const { standing, agreed } = seat.open;
      const dear = seat.table.issues.map(({ cost }) => cost.length - 1);
      if (seat.open.ended !== null) return action;
      if (agreed) return { move: 'rapport' };
      if (!standing || action.move === 'answer') return action;
      if (saidOf(seat, 'hold') < 3) return { move: 'hold' };
      const least = { options: dear.map(() => 0), condition: null };
      if (saidOf(seat, 'propose') < 3) return { move: 'propose', offer: least };
      const even = { options: seat.table.standard, condition: null };
      return { move: 'packages', offers: [even, { options: dear, condition: null }] };
    };
  },
};

function setupOf(seed: number): Setup {
  const i = seed % 3;
  return {
    ...PLAIN,
    ...{ seed, style: 'drawn', difficulty: [1, 1.4, 1.9][i] ?? 1, channel: CHANNELS[i] ?? 'visit' },
  };
}

function events(): MeetingEvent[] {
  const everybody = [...bots, ...expertVices, nag, ditherer];
  const seeds = [90_000, 90_001, 90_002];
  return [scenario, letDown].flatMap((account) =>
    everybody.flatMap((bot) =>
      seeds.flatMap((seed) =>
        history(playOut(account, setupOf(seed), bot)).flatMap((past) => past.events),
      ),
    ),
  );
}

test('every cause, every cue and every reaction comes about', () => {
  const all = events();
  const codes = new Set<string>(all.flatMap((one) => (one.kind === 'effect' ? one.code : [])));
  const cues = all.filter((one) => one.kind === 'cue');
  const names = new Set<string>(cues.map(({ cue }) => cue));
  const reactions = new Set(cues.flatMap(({ cue, of }) => (cue === 'reaction' ? of : [])));
  expect(Object.keys(EFFECTS).filter((code) => !codes.has(code))).toEqual([]);
  expect(CUES.filter((cue) => !names.has(cue))).toEqual([]);
  expect(REACTIONS.filter((reaction) => !reactions.has(reaction))).toEqual([]);
});

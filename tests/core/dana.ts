/** A customer whose every number is set by hand, so that what a move does to her can be computed. */

import type { EffectCode } from '../../src/core/effects';
import { play, start } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import type {
  Action,
  Change,
  Cue,
  Effect,
  Meeting,
  MeetingEvent,
  Mind,
  Open,
  Scenario,
  Setup,
} from '../../src/core/types';
import type { CueName } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

export const { scenario } = oren;
export const { table } = scenario;

export const setupOf = (seed: number, over: Partial<Setup> = {}): Setup => ({
  ...PLAIN,
  seed,
  ...over,
});

/** Calm, undecided, of middling level; no feeling comes up and she asks nothing by herself. */
export const DANA: Partial<Mind> = {
  style: 'analytical',
  level: [2.4, 3, 1.8],
  jargonBias: 0,
  understanding: [0.2, 0.2, 0.2],
  risk: [0.6, 0.5, 0.4, 0.2, 0.2, 0.1],
  risk0: [0.6, 0.5, 0.4, 0.2, 0.2, 0.1],
  trust: 0.4,
  trust0: 0.4,
  anger: 0,
  anger0: 0,
  patience: 0.8,
  needWeight: [0.4, 0.3, 0.2, 0.1],
  cover: [0, 0, 0, 0],
  questions: [],
  issueWeight: [0.4, 0.1, 0.15, 0.15, 0.1, 0.1],
  conditionCost: [0.0125, 0.06, 0.09, 0.0675, 0.0125],
  conditionEasy: [true, false, false, false, true],
  reservation0: 0.4,
  patienceRounds: 7,
  firmness: 1.9,
  top: 0.9,
  capacity: [5, 2, 1, 2, 2, 1],
  noDeal: false,
  feeling: null,
  nextFeeling: 99,
};

/** Numbers at which she is ready to decide: z = .35*.8 + .25*.7 + .25*(1 - .4) + .15*.8 = .725. */
export const READY: Partial<Mind> = {
  cover: [0.8, 0.8, 0.8, 0.8],
  trust: 0.7,
  risk: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2],
  understanding: [0.8, 0.8, 0.8],
};

export interface Sitting {
  readonly seed?: number;
  readonly turn?: number;
  readonly mind?: Partial<Mind>;
  readonly open?: Partial<Open>;
  readonly setup?: Partial<Setup>;
  readonly scenario?: Scenario;
}

const begun = new WeakMap<Scenario, Map<string, Meeting>>();

/** Nearly all that the seed draws is set by hand anyway, so a meeting is opened but once. */
function begin(account: Scenario, over: Partial<Setup> = {}): Meeting {
  const known = begun.get(account) ?? new Map<string, Meeting>();
  const key = JSON.stringify(over);
  const meeting = known.get(key) ?? start(account, setupOf(1, over));
  begun.set(account, known.set(key, meeting));
  return meeting;
}

/** A meeting in the middle of which she sits as told; ten turns played unless said otherwise. */
export function sitting(how: Sitting = {}): Meeting {
  const begun = begin(how.scenario ?? scenario, how.setup);
  return {
    ...begun,
    setup: { ...begun.setup, seed: how.seed ?? 1 },
    mind: { ...begun.mind, ...DANA, lastSubstance: 10, ...how.mind },
    open: { ...begun.open, turn: how.turn ?? 10, feeling: null, ...how.open },
  };
}

/** A feeling as it lies open on the table. */
export const felt = (feeling: NonNullable<Mind['feeling']>, since = 10) => ({
  mind: { feeling } as Partial<Mind>,
  open: { feeling: { label: feeling, since, certain: false } } as Partial<Open>,
});

function added(effects: readonly Effect[], what: Change['what'], of?: string): number {
  return effects
    .flatMap(({ changes }) => changes)
    .filter((change) => change.what === what && change.of === of)
    .reduce((sum, { before, after }) => sum + after - before, 0);
}

/** What one or more actions brought about. */
export class Told {
  constructor(
    readonly meeting: Meeting,
    readonly events: readonly MeetingEvent[],
  ) {}
  get mind(): Mind {
    return this.meeting.mind;
  }
  get open(): Open {
    return this.meeting.open;
  }
  get effects(): Effect[] {
    return this.events.filter((event) => event.kind === 'effect');
  }
  get codes(): string[] {
    return this.effects.map(({ code }) => code);
  }
  get cues(): Cue[] {
    return this.events.filter((event) => event.kind === 'cue');
  }
  get cueNames(): CueName[] {
    return this.cues.map(({ cue }) => cue);
  }
  effect<C extends EffectCode>(code: C): Effect<C> {
    const found = this.effects.find((effect) => effect.code === code);
    if (!found) throw new Error(`no ${code} among ${this.codes.join(' ')}`);
    return found as Effect as Effect<C>;
  }
  cue(name: CueName): Cue {
    const found = this.cues.find(({ cue }) => cue === name);
    if (!found) throw new Error(`no ${name} among ${this.cueNames.join(' ')}`);
    return found;
  }
  /** What an effect added to a quantity of her mind; 0 when it left it alone. */
  by(code: EffectCode, what: Change['what'], of?: string): number {
    return added([this.effect(code) as Effect], what, of);
  }
  /** What the whole turn added. */
  all(what: Change['what'], of?: string): number {
    return added(this.effects, what, of);
  }
  /** Plays on. */
  next(...actions: Action[]): Told {
    return played(this.meeting, ...actions);
  }
}

export function played(meeting: Meeting, ...actions: Action[]): Told {
  let now = meeting;
  const all: MeetingEvent[] = [];
  for (const action of actions) {
    const { meeting: next, events } = play(now, action);
    now = next;
    all.push(...events);
  }
  return new Told(now, all);
}

/** Plays one action on a customer as told. */
export const does = (action: Action, how: Sitting = {}): Told => played(sitting(how), action);

/** Share of `n` customers, one a seed, for which something holds. */
export function shareOf(n: number, holds: (seed: number) => boolean): number {
  let hits = 0;
  for (let seed = 1; seed <= n; seed++) if (holds(seed)) hits += 1;
  return hits / n;
}

/** A trust gain of `x` at trust .4, in the room. */
export const gained = (x: number, trust = 0.4) => x * 1.45 * (1 - trust);
/** A patience loss counts .6 of itself. */
export const lost = (x: number) => -0.6 * x;
/** How well a depth suits her, by hand: 1/(1 + x + x^2/2 + x^3/6) at x = 1.7 m^2. */
export function suits(m: number): number {
  const x = 1.7 * m * m;
  return 1 / (1 + x + (x * x) / 2 + (x * x * x) / 6);
}

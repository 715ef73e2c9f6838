/** What a simulated seller can and cannot do: the numbers that tell one bot from another. */

/** Shares 0..1 of the occasions on which the right thing is done, unless said otherwise. */
export interface Skills {
  /** Fits the depth to her level. */
  readonly adapt: number;
  /** Hears a feeling and names it. */
  readonly emotion: number;
  /** Picks evidence that answers the fear. */
  readonly evidence: number;
  /** Shows what serves her greatest need. */
  readonly needs: number;
  readonly bargaining: number;
  /** Share of knowledge, against know-nothing, in the chips. */
  readonly forecast: number;
  /** Sees that she is ready, asks then and not before. */
  readonly closing: number;
  readonly honesty: number;
  /** Spends without reason. */
  readonly waste: number;
  /** A random move instead of a chosen one. */
  readonly slip: number;
  /** Questions on her level, a count. */
  readonly probes: number;
}

/** Knows the trade; slips once in fifty moves. */
export const EXPERT: Skills = {
  adapt: 1,
  emotion: 0.95,
  evidence: 1,
  needs: 1,
  bargaining: 1,
  forecast: 1,
  closing: 1,
  honesty: 1,
  waste: 0,
  slip: 0.02,
  probes: 3,
};

/** A salesperson as most are. */
export const AVERAGE: Skills = {
  adapt: 0.45,
  emotion: 0.45,
  evidence: 0.45,
  needs: 0.5,
  bargaining: 0.35,
  forecast: 0.35,
  closing: 0.4,
  honesty: 0.72,
  waste: 0.3,
  slip: 0.12,
  probes: 1,
};

/** Skills on the line through average (0) and expert (1); -.5 is a novice. */
export function skillsAt(level: number): Skills {
  const names = Object.keys(EXPERT) as (keyof Skills)[];
  const between = (name: keyof Skills) => {
    const x = AVERAGE[name] + level * (EXPERT[name] - AVERAGE[name]);
    return name === 'probes' ? Math.max(0, Math.round(x)) : Math.min(1, Math.max(0, x));
  };
  return Object.fromEntries(names.map((name) => [name, between(name)])) as unknown as Skills;
}

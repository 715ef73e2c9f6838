/**
 * Every number of the rules that does not belong to one account: the one table. Values were tuned
 * by bots over many meetings; a change here is a change of the rules (`RULES_VERSION`).
 * Lists over fears, evidence, feelings and styles follow the order of `vocabulary.ts`.
 *
 * How to read a table. What moves a state is a share of its scale of 0 to 1 and always positive;
 * the rule that uses it adds or takes it away: `trust`, `patience`, `anger`, `risk` (a fear) and
 * `cover` (how far a need is served). `odds` and a plain share of chance are 0 to 1; `noise` is the
 * half-width of a triangular error on the scale of what is shown. `free` is how often something
 * costs nothing, `again` or `nag` what each time after it costs, `most` where a growing cost stops,
 * `from` where an effect begins and `span` how far it grows from there; `fade` is the factor for
 * each repetition. Pairs are a base and a factor: base + factor x state. A mismatch is told depth
 * less her level, both 1 to 4.
 */

/** Version of the rules in every recording; a recording is replayed under its own version only. */
export const RULES_VERSION = 2;

export * from './constants/bargaining';
export * from './constants/mind';
export * from './constants/people';
export * from './constants/signs';
export * from './constants/talk';

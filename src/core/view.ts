/** The only place where secrets are removed: what a seat may know in a mode. */
import { CUE } from './constants';
import { buyerUtility } from './customer/offers';
import { riskLeft, understood } from './customer/reading';
import { clamp, inFive } from './exact';
import type { Meeting, Steps, View } from './types';
import type { Mode } from './vocabulary';

/** Her utility that looks half good to her, and how much more looks all good. */
const PACKAGE = { half: 0.5, span: 0.5 } as const;

function steps({ scenario, mind, open }: Meeting): Steps {
  const tense = CUE.tension.risk * riskLeft(mind) + CUE.tension.anger * mind.anger;
  const { standing } = open;
  const worth = standing === null ? null : buyerUtility(scenario, mind, standing);
  return {
    trust: inFive(mind.trust),
    understanding: inFive(understood(scenario, mind)),
    tension: inFive(tense),
    package:
      worth === null ? null : inFive(clamp(0.5 + (worth - PACKAGE.half) / (2 * PACKAGE.span))),
  };
}

/** What the seat sees: the table, what happened there, and in guided mode five-step words. */
export function view(meeting: Meeting, mode: Mode): View {
  return {
    mode,
    table: meeting.scenario.table,
    open: meeting.open,
    steps: mode === 'guided' ? steps(meeting) : null,
  };
}

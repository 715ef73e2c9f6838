/** The only place where secrets are removed: what a seat may know in a mode. */
import { buyerUtility } from './customer/offers';
import { tension, understood } from './customer/reading';
import { inFive } from './exact';
import type { Meeting, Steps, View } from './types';
import type { Mode } from './vocabulary';

function steps({ scenario, mind, open }: Meeting): Steps {
  const { standing } = open;
  return {
    trust: inFive(mind.trust),
    understanding: inFive(understood(scenario, mind)),
    tension: inFive(tension(mind)),
    package: standing === null ? null : inFive(buyerUtility(scenario, mind, standing)),
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

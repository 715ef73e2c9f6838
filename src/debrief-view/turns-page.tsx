/** Everything at length: what was hidden, every mark with its cause, and the transcript. */

import { AllMarks } from './marks';
import type { PageProps } from './page-props';
import { TruthCard } from './truth';
import { Turns } from './turns';

export function TurnsPage({ back, onReplay }: PageProps) {
  const { truth, skills, turns, facts } = back.debrief;
  const shared = { facts, back, onReplay };
  return (
    <>
      <Turns turns={turns} {...shared} />
      <AllMarks skills={skills} {...shared} />
      <TruthCard truth={truth} />
    </>
  );
}

/** The debrief: what worked, what to change, and why, with everything that was hidden before. */

import again from 'lucide-static/icons/users.svg';
import { useMemo } from 'preact/hooks';
import type { Meeting } from '../../../core/types';
import type { Mode } from '../../../core/vocabulary';
import { debriefOf } from '../../../debrief-view/debrief';
import type { Transcript } from '../../../words/transcript';
import { Icon } from '../parts/icon';
import { Say } from '../voice';
import { Curves } from './curves';
import { Forecasts } from './forecasts';
import { HeadlineCard } from './headline';
import { HighlightsCards } from './highlights';
import { AllMarks } from './marks';
import { Promises } from './promises';
import { SkillList } from './skills';
import { TruthCard } from './truth';
import { Turns } from './turns';
import './debrief.css';
import './lists.css';

interface Props {
  readonly meeting: Meeting;
  readonly transcript: Transcript;
  readonly mode: Mode;
  /** Plays the same customer again from the start of this turn, 1 for the first. */
  onReplayFrom(turn: number): void;
  /** Meets another customer in the same way. */
  onAgain(): void;
}

export function Debrief({ meeting, transcript, mode, onReplayFrom, onAgain }: Props) {
  const debrief = useMemo(() => debriefOf(meeting, transcript), [meeting, transcript]);
  const { facts, headline, highlights, skills, turns, forecasts, promises, truth } = debrief;
  const shared = { facts, onReplayFrom };
  return (
    <main class="desk debrief" data-mode={mode}>
      <div class="sheets">
        <HeadlineCard headline={headline} />
        <HighlightsCards highlights={highlights} {...shared} />
        <SkillList skills={skills} />
        <Curves turns={turns} />
        <TruthCard truth={truth} />
        <Forecasts forecasts={forecasts} />
        <Promises promises={promises} />
        <AllMarks skills={skills} {...shared} />
        <Turns turns={turns} {...shared} />
        <p class="debrief-actions">
          <button type="button" class="button primary" onClick={onAgain}>
            <Icon svg={again} />
            <Say id="debrief.again" />
          </button>
        </p>
      </div>
    </main>
  );
}

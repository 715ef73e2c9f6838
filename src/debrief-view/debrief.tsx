/** The debrief: what worked, what to change, and why, with everything that was hidden before. */

import again from 'lucide-static/icons/users.svg';
import { useMemo } from 'preact/hooks';
import { Say } from '../words/voice';
import { Curves } from './curves';
import { Forecasts } from './forecasts';
import { HeadlineCard } from './headline';
import { HighlightsCards } from './highlights';
import { Icon } from './icon';
import { type LookedBack, lookBack } from './look-back';
import { AllMarks } from './marks';
import { Promises } from './promises';
import type { DebriefProps } from './props';
import { SkillList } from './skills';
import { TruthCard } from './truth';
import { Turns } from './turns';
import './debrief.css';
import './lists.css';

export function Debrief(props: DebriefProps) {
  const { scenario, recording, scene } = props;
  const back = useMemo(() => lookBack(scenario, recording, scene), [scenario, recording, scene]);
  return (
    <div class="debrief" data-mode={props.mode}>
      {back.ok ? <Sheets back={back} {...props} /> : <NotReplayed step={back.step} />}
    </div>
  );
}

/** Where the recording fails, and what helps. */
function NotReplayed({ step }: { step: number }) {
  return (
    <p class="notice" role="status">
      {step < 0 ? (
        <Say id="debrief.fault.head" />
      ) : (
        <Say id="debrief.fault.step" slots={{ step: step + 1 }} />
      )}
    </p>
  );
}

function Sheets({ back, onReplay, onAgain }: { back: LookedBack } & DebriefProps) {
  const { facts, headline, highlights, skills, turns, forecasts, promises, truth } = back.debrief;
  const shared = { facts, back, onReplay };
  return (
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
      {onAgain && (
        <p class="debrief-actions">
          <button type="button" class="button primary" onClick={onAgain}>
            <Icon svg={again} />
            <Say id="debrief.again" />
          </button>
        </p>
      )}
    </div>
  );
}

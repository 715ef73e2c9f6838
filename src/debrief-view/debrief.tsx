/** The debrief: first what the player saw, then what worked, what to change, and why. */
import { useMemo, useState } from 'preact/hooks';
import { Say } from '../words/voice';
import { DealPage } from './deal-page';
import { Foot } from './foot';
import { Hero } from './hero';
import { lookBack } from './look-back';
import { MeetingPage } from './meeting-page';
import type { PageProps } from './page-props';
import type { Page } from './pages';
import { PrintSheet } from './print-sheet';
import type { DebriefProps } from './props';
import { BLANK } from './review';
import { ReviewPage } from './review-page';
import { ReviewResult } from './review-result';
import { TurnsPage } from './turns-page';
import './debrief.css';
import './hero.css';
import './review.css';
import './charts.css';
import './strip.css';
import './map.css';
import './deal.css';
import './meeting.css';
import './ledger.css';
import './lists.css';
import './print.css';

export function Debrief(props: DebriefProps) {
  const { scenario, recording, scene, earlier } = props;
  const back = useMemo(() => lookBack(scenario, recording, scene), [scenario, recording, scene]);
  const before = useMemo(
    () => (earlier ? lookBack(scenario, earlier.recording, scene) : null),
    [scenario, earlier, scene],
  );
  return (
    <div class="debrief" data-mode={props.mode}>
      {back.ok ? (
        <Pages back={back} before={before?.ok ? before : null} {...props} />
      ) : (
        <NotReplayed step={back.step} />
      )}
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

/** The own review comes first and can be passed over; the score is not shown before it. */
function Pages({ back, before, ...props }: PageProps) {
  const { debrief } = back;
  const played = debrief.turns.filter(({ turn }) => turn > 0).map(({ turn }) => turn);
  const [page, setPage] = useState<Page>('review');
  const [seen, setSeen] = useState(false);
  const [review, setReview] = useState(BLANK);
  const go = (to: Page) => {
    if (to !== 'review') setSeen(true);
    setPage(to);
    scrollTo(0, 0);
  };
  const shared = { back, before, ...props };
  const asking = page === 'review' && !seen;
  return (
    <>
      <Hero
        debrief={debrief}
        page={page}
        mood={back.mood(played.at(-1) ?? 0)}
        face={props.face}
        onPage={go}
      />
      <div class="sheets" data-page={page} key={page}>
        {asking && (
          <ReviewPage
            {...{ review, back, turns: played }}
            onReview={setReview}
            onDone={() => go('meeting')}
          />
        )}
        {page === 'review' && seen && <ReviewResult review={review} debrief={debrief} />}
        {page === 'meeting' && <MeetingPage {...shared} />}
        {page === 'deal' && <DealPage {...shared} />}
        {page === 'turns' && <TurnsPage {...shared} />}
        {!asking && <Foot page={page} onPage={go} {...shared} />}
      </div>
      {seen && <PrintSheet back={back} />}
    </>
  );
}

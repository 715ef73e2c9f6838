/** The way of one attempt: briefing, meeting, closing, debrief. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { refusal } from '../../../core/meeting';
import type { Action } from '../../../core/types';
import { useSpeech } from '../../../words/voice';
import type { KeptAttempt } from '../../attempt';
import { branchAt, type Difficulty, freshAttempt } from '../../begin';
import type { Desk } from '../../desk';
import { toTop } from '../../first-look/standing';
import { hasEntered, screenOf } from '../../screen';
import { newSeed } from '../../seed';
import type { Session } from '../../session';
import { useWatched } from '../../watched';
import { MeetingScreen } from '../meeting/meeting';
import { later } from '../parts/later';
import { Saving } from '../saving';
import { TopBar } from '../top-bar';
import { useOnce } from '../use-once';

const Briefing = later(() =>
  import(/* webpackChunkName: "beyond" */ '../briefing/briefing').then((room) => room.Briefing),
);
const Closing = later(() =>
  import(/* webpackChunkName: "beyond" */ '../closing/closing').then((room) => room.Closing),
);
const DebriefPlace = later(() =>
  import(/* webpackChunkName: "beyond" */ '../debrief-place').then((room) => room.DebriefPlace),
);

export interface TableProps {
  readonly desk: Desk;
  readonly session: Session;
  /** Past the briefing. */
  readonly atTable: boolean;
  /** Whether keys 1 to 4 pick a card. */
  readonly keys: boolean;
  onHome(): void;
  onEnter(): void;
  onOpen(id: string): void;
}

export function Table({ desk, session, atTable, keys, onHome, onEnter, onOpen }: TableProps) {
  const moment = useWatched(session);
  const { lang } = useSpeech();
  const [entered] = useState(() => hasEntered(session.get()));
  useEffect(() => session.speak(lang), [session, lang]);
  const begin = useOnce(async (attempt: KeptAttempt) => {
    await desk.keep.begin(attempt);
    onOpen(attempt.id);
  });
  // A second press comes before the page is drawn anew: what was done already is not done again.
  const act = (action: Action) => {
    if (refusal(session.get().view, action) === null) session.act(action);
  };
  const { attempt } = moment;
  const screen = screenOf(moment, entered || atTable);
  // A new screen begins at its top, however far down the last one was read.
  useLayoutEffect(toTop, [screen]);
  switch (screen) {
    case 'briefing':
      return (
        <>
          <TopBar title="briefing.title" sub="customer.name" onBack={onHome} />
          <Briefing account={desk.account} moment={moment} onAct={act} onGo={onEnter} />
        </>
      );
    case 'meeting':
      return <MeetingScreen {...{ desk, session, moment, keys, onHome }} />;
    case 'closing':
      return <Closing {...{ session, moment, onHome }} />;
    default:
      return (
        <>
          <TopBar title="screen.debrief" sub="customer.name" onBack={onHome} />
          {moment.saving === 'failed' && <Saving saving={moment.saving} />}
          <DebriefPlace
            {...{ desk, session, moment }}
            onReplay={(turn) => begin(branchAt(attempt, turn, lang))}
            onAgain={() => begin(again(desk, attempt, lang))}
          />
        </>
      );
  }
}

/** A new customer, met in the same way. */
function again({ scenario }: Desk, { mode, recording }: KeptAttempt, language: string) {
  const difficulty = recording.setup.difficulty as Difficulty;
  return freshAttempt(scenario, newSeed(), { mode, difficulty, language });
}

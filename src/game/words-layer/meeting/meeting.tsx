/** The meeting: what she says, what can be said, and what lies beside it. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ForecastStage } from '../../../core/vocabulary';
import type { Desk } from '../../desk';
import { toTop } from '../../first-look/standing';
import type { Moment, Session } from '../../session';
import { later } from '../parts/later';
import { Saving } from '../saving';
import { Coach } from './coach';
import { Dock } from './dock';
import { Heard, LiveRegion } from './heard';
import { MeetingBar } from './meeting-bar';
import { type NoteKeeper, Notes, NotesSheet } from './notes';
import { Readouts } from './readouts';
import { StageView } from './stage-view';
import { type Tool, Tools } from './tools';
import '../../look/meeting.css';
import '../../look/dock.css';
import '../../look/cards.css';
import '../../look/notes.css';

const OfferSheet = later(() =>
  import(/* webpackChunkName: "beyond" */ '../bargaining/offer-sheet').then(
    (room) => room.OfferSheet,
  ),
);
const ForecastSheet = later(() =>
  import(/* webpackChunkName: "beyond" */ './forecast-sheet').then((room) => room.ForecastSheet),
);
const TranscriptSheet = later(() =>
  import(/* webpackChunkName: "beyond" */ './transcript').then((room) => room.TranscriptSheet),
);

interface Props {
  readonly desk: Desk;
  readonly session: Session;
  readonly moment: Moment;
  readonly keys: boolean;
  onHome(): void;
}

/** What lies over the table. `offerForecast`: the forecast that is asked before the first offer. */
type Open = Tool | 'offer' | 'offerForecast' | null;

export function MeetingScreen({ desk, session, moment, keys, onHome }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [heard, setHeard] = useState(0);
  const hear = () => setHeard(heard + 1);
  const { view, legal } = moment;
  const notes = useNotes(desk, moment.attempt.id);
  // Her answer is what comes next, wherever the sentence was found.
  useLayoutEffect(toTop, [view.open.turn]);
  const onOffer = () =>
    setOpen(legal.forecast !== null && view.open.turn > 0 ? 'offerForecast' : 'offer');
  return (
    <>
      <MeetingBar moment={moment} onBack={onHome} />
      <main class="table" data-mode={view.mode}>
        <Saving saving={moment.saving} />
        <div class="scene">
          {view.steps && <Readouts steps={view.steps} />}
          <StageView desk={desk} moment={moment} heard={heard} />
          <Heard moment={moment} figure={desk.account.customer.figure}>
            <Tools session={session} moment={moment} onOpen={setOpen} onHear={hear} />
          </Heard>
          <aside class="card flat notebook" aria-labelledby="notebook-title">
            <Notes moment={moment} notes={notes} titleId="notebook-title" />
          </aside>
        </div>
        <Dock {...{ session, moment, keys, onOffer }} onAct={session.act}>
          <Coach moment={moment} />
        </Dock>
      </main>
      <LiveRegion moment={moment} heard={heard} />
      <Over {...{ open, session, moment, notes }} onOpen={setOpen} />
    </>
  );
}

interface OverProps {
  readonly open: Open;
  readonly session: Session;
  readonly moment: Moment;
  readonly notes: NoteKeeper;
  onOpen(open: Open): void;
}

function Over({ open, session, moment, notes, onOpen }: OverProps) {
  const close = () => onOpen(null);
  const { forecasts } = moment.view.open;
  const forecast = (stage: ForecastStage, then: Open) => (
    <ForecastSheet
      stage={stage}
      last={forecasts.at(-1)}
      onAct={(action) => {
        session.act(action);
        onOpen(then);
      }}
      onLater={() => onOpen(then)}
      onClose={close}
    />
  );
  switch (open) {
    case 'notes':
      return <NotesSheet moment={moment} notes={notes} onClose={close} />;
    case 'transcript':
      return <TranscriptSheet moment={moment} onClose={close} />;
    case 'forecast':
      return moment.legal.forecast && forecast(moment.legal.forecast, null);
    case 'offerForecast':
      return forecast('offer', 'offer');
    case 'offer':
      return <OfferSheet session={session} moment={moment} onClose={close} />;
    default:
      return null;
  }
}

/** The page of one's own in the notebook, kept with the attempt. */
function useNotes({ keep }: Desk, id: string): NoteKeeper {
  return useMemo(
    () => ({
      read: () => keep.note(id),
      write: (text) => void keep.writeNote(id, text),
    }),
    [keep, id],
  );
}

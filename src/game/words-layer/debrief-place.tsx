/** The place of the debrief on the page: its room is fetched when a meeting is over. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mounted } from '../../debrief-view';
import type { DebriefProps, Earlier } from '../../debrief-view/props';
import { useSpeech } from '../../words/voice';
import type { Desk } from '../desk';
import { handOut } from '../hand-out';
import { judge } from '../judge';
import type { Found } from '../kept/keep';
import type { Moment, Session } from '../session';
import { NotLoaded } from './parts/not-loaded';
import { useFace } from './use-face';

type Room = typeof import('../../debrief-view');
const fetchRoom = (): Promise<Room> =>
  import(/* webpackChunkName: "debrief" */ '../../debrief-view');

interface Props extends Pick<Required<DebriefProps>, 'onReplay' | 'onAgain'> {
  readonly desk: Desk;
  readonly session: Session;
  readonly moment: Moment;
}

export function DebriefPlace({ desk, session, moment, onReplay, onAgain }: Props) {
  const speech = useSpeech();
  const [room, failed, retry] = useRoom();
  const { recording, times, mode, takebacks } = moment.attempt;
  const { scenario } = desk;
  const { scene } = session;
  const face = useFace(desk.account.customer.figure);
  const shared = {
    scenario,
    recording,
    times,
    mode,
    takebacks,
    scene,
    speech,
    ...(face && { face }),
  };
  const place = useMounted(room, {
    ...shared,
    ...{ earlier: useEarlier(desk, moment), onReplay, onAgain },
    onSave: () => handOut(moment.attempt.id, recording),
  });
  return (
    <main class="debrief-place">
      {failed && <NotLoaded what="debrief.notLoaded" awaited onTry={retry} />}
      <div ref={place} />
    </main>
  );
}

/** The room of the debrief once it has arrived, whether it failed to, and a way to try again. */
function useRoom(): [Room | null, boolean, () => void] {
  const [room, setRoom] = useState<Room | null>(null);
  const [failed, setFailed] = useState(false);
  const fetch = () => {
    setFailed(false);
    fetchRoom().then(setRoom, () => setFailed(true));
  };
  useEffect(fetch, []);
  return [room, failed, fetch];
}

/** Draws the debrief into an element and keeps it up to date. */
function useMounted(room: Room | null, props: DebriefProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted | null>(null);
  useEffect(() => {
    if (!room || !place.current) return;
    if (mounted.current) mounted.current.update(props);
    else mounted.current = room.mount(place.current, props);
  });
  useEffect(() => () => mounted.current?.unmount(), []);
  return place;
}

/** The attempt that this one departs from, when it is still kept here and sound. */
function useEarlier({ keep, scenario, troubles }: Desk, { attempt }: Moment): Earlier | null {
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const { whatIf } = attempt;
  useEffect(() => {
    if (!whatIf) return;
    let gone = false;
    const show = (found: Found | null) => {
      const old = judge(found?.record, scenario);
      if (!gone && old.kind === 'sound')
        setEarlier({ recording: old.attempt.recording, turn: whatIf.turn });
    };
    const read = () => void keep.find(whatIf.of).then(show, () => troubles.tell('shelf', read));
    read();
    return () => {
      gone = true;
    };
  }, [keep, scenario, whatIf]);
  return earlier;
}

/** From turn to turn: what the director makes of it reaches stage and speaker. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { moodOf } from '../../../words/mood';
import { useSpeech } from '../../../words/voice';
import type { Desk } from '../../desk';
import { type Beat, direct, laid, spoken } from '../../director';
import { createRunner } from '../../runner';
import type { Moment } from '../../session';
import type { Stage } from '../../stage/raise';
import { answerOf } from './heard';
import type { Held } from './use-stage';

const timers = {
  later: (then: () => void, ms: number) => window.setTimeout(then, ms),
  unlater: (id: number) => window.clearTimeout(id),
};

/** Every beat is seen where there is a stage, and heard where there is sound. */
function performOn({ account, speaker }: Desk, stage: Held<Stage>) {
  return (beat: Beat) => {
    stage.current?.perform(beat);
    if (beat.does === 'sound') speaker.play(beat.effect);
    if (beat.does === 'talk') speaker.blip(account.customer.figure, beat.syllables);
  };
}

/** How tense she lets the room be, 0 to 1: from what can be seen alone. */
function tensionOf({ view }: Moment): number {
  const seen = view.open.last?.cues.find(({ cue }) => cue === 'tension');
  return (seen?.level ?? 0) / 3;
}

/** A turn that was played is performed; one that was taken back is cleared away. */
export function useBeats(desk: Desk, moment: Moment, stage: Held<Stage>, heard: number): void {
  const speech = useSpeech();
  const runner = useMemo(() => createRunner(performOn(desk, stage), timers), [desk]);
  const before = useRef(moment);
  useEffect(() => {
    const { attempt, view } = before.current;
    before.current = moment;
    const [now, then] = [moment.attempt.recording.actions, attempt.recording.actions];
    const mood = moodOf(moment.view.open);
    if (now.length > then.length)
      runner.run(direct(moment.view.open, answerOf(moment, speech).length, moodOf(view.open)));
    if (now.length < then.length) {
      runner.run([{ at: 0, does: 'mood', mood }]);
      stage.current?.lay(laid(now));
    }
    desk.speaker.tension(tensionOf(moment));
  }, [moment]);
  useEffect(() => {
    if (heard > 0) runner.run(spoken(answerOf(moment, speech).length));
  }, [heard]);
  useEffect(() => {
    desk.speaker.room(desk.account.customer.room);
    return () => {
      runner.skip();
      desk.speaker.room(null);
      desk.speaker.tension(0);
    };
  }, [runner]);
}

/**
 * Her place in the page. The words are complete without it; the picture joins behind them when the
 * engine has arrived, and where it cannot, a notice says so.
 */
import { useRef } from 'preact/hooks';
import { Say, useSpeech } from '../../../words/voice';
import type { Desk } from '../../desk';
import type { Moment } from '../../session';
import { NotLoaded } from '../parts/not-loaded';
import { Notice } from '../parts/notice';
import { useStage } from './use-stage';

interface Props {
  readonly desk: Desk;
  readonly moment: Moment;
  /** How often she was asked to say something again. */
  readonly heard: number;
}

export function StageView({ desk, moment, heard }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const seat = useRef<HTMLDivElement>(null);
  const { dir } = useSpeech();
  const { trouble, again } = useStage({ host, seat, desk, moment, heard, rtl: dir === 'rtl' });
  return (
    <>
      <div class="stage" ref={host} aria-hidden="true" />
      <div class="seat" ref={seat}>
        {trouble === 'late' && <NotLoaded what="stage.late" onTry={again} />}
        {trouble === 'missing' && (
          <Notice>
            <Say id="stage.missing" />
          </Notice>
        )}
      </div>
    </>
  );
}

/** The last exchange: what was said to her, what can be seen, and what she says. */
import eye from 'lucide-static/icons/eye.svg';
import type { ComponentChildren } from 'preact';
import { moodOf } from '../../../words/mood';
import { Icon } from '../../../words/signs/icon';
import { MoodTag } from '../../../words/signs/mood-tag';
import type { Speech } from '../../../words/speech';
import type { TranscriptLine } from '../../../words/transcript';
import { lineText, Say, Spoken, useSpeech } from '../../../words/voice';
import type { Moment } from '../../session';
import { useFace } from '../use-face';
import { Glossed } from './glossed';
import '../../look/speech.css';

/** Lines of the latest turn that has any. */
function latest(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const turn = lines.at(-1)?.turn;
  return lines.filter((line) => line.turn === turn);
}

interface Props {
  readonly moment: Moment;
  /** Who speaks. */
  readonly figure: string;
  /** What stands below her words. */
  readonly children: ComponentChildren;
}

export function Heard({ moment, figure, children }: Props) {
  const lines = latest(moment.transcript.lines).filter(({ kind }) => kind !== 'read');
  const own = lines.find(({ who }) => who === 'player');
  const seen = lines.filter(({ kind }) => kind === 'seen');
  const said = lines.filter(({ who, kind }) => who === 'customer' && kind === 'said');
  return (
    <section class="heard" aria-labelledby="heard-name">
      {!own && <Goal />}
      <div class="speech card">
        {own && (
          <p class="own voice" key={own.id}>
            <span>
              <Say id="meeting.own" />
            </span>{' '}
            <Spoken line={own} />
          </p>
        )}
        <Speaker moment={moment} figure={figure} />
        <div class="lines voice">
          {said.map((line) => (
            <p key={line.id}>
              <Glossed line={line} />
            </p>
          ))}
          {said.length === 0 && (
            <p class="stage-line">
              <Say id={own ? 'meeting.silent' : 'meeting.begin'} />
            </p>
          )}
        </div>
        {seen.map((line) => (
          <p key={line.id} class="stage-line voice">
            <Icon svg={eye} />
            <span>
              <Spoken line={line} />
            </span>
          </p>
        ))}
        {children}
      </div>
    </section>
  );
}

/** Her name and her mood. */
function Speaker({ moment, figure }: Pick<Props, 'moment' | 'figure'>) {
  const face = useFace(figure);
  return (
    <header>
      <h2 id="heard-name">
        <Say id="customer.name" />
        <small>
          <Say id="customer.role" />
        </small>
      </h2>
      <MoodTag mood={moodOf(moment.view.open)} face={face} />
    </header>
  );
}

/** Before the first word: what the meeting is for. */
function Goal() {
  return (
    <p class="goal voice">
      <Say id="account.goal" />
    </p>
  );
}

/** What she answered last, as it is said aloud. */
export function answerOf(moment: Moment, speech: Speech): string {
  return latest(moment.transcript.lines)
    .filter(({ who, kind }) => who === 'customer' && kind === 'said')
    .map((line) => lineText(line, speech))
    .join(' ');
}

interface LiveProps {
  readonly moment: Moment;
  /** How often she was asked to say it again. */
  readonly heard?: number;
}

/** Speaks her line and her mood to a screen reader; it stays in the page so that it is heard. */
export function LiveRegion({ moment, heard = 0 }: LiveProps) {
  const speech = useSpeech();
  const lines = latest(moment.transcript.lines).filter(
    ({ who, kind }) => who === 'customer' && kind !== 'read',
  );
  const mood = speech.say(`mood.${moodOf(moment.view.open)}`);
  const text = lines.map((line) => lineText(line, speech)).join(' ');
  return (
    <p class="unseen" role="log" aria-live="polite" aria-atomic="true">
      {text && `${speech.say('customer.name')}, ${mood}: ${text}`}
      {/* What stays the same is not spoken again. */}
      {heard % 2 === 1 && '\u00a0'}
    </p>
  );
}

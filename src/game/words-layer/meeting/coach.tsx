/** A note of the first meeting's guidance; it can be read, or all of them done without. */
import lamp from 'lucide-static/icons/lightbulb.svg';
import { useContext } from 'preact/hooks';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import { type CoachNote, NOTES, noteFor } from '../../coach';
import type { Moment } from '../../session';
import { WishesContext } from '../wishes';
import '../../look/coach.css';

export function Coach({ moment }: { moment: Moment }) {
  const { coached, onChange } = useContext(WishesContext);
  const note = noteFor(moment, coached);
  if (!note) return null;
  const seen = (count: number) => onChange({ coached: count });
  return (
    <aside class="coach" data-note={note}>
      <CoachText note={note} />
      <p class="coach-go">
        <button type="button" class="bare tool" onClick={() => seen(NOTES.indexOf(note) + 1)}>
          <Say id="coach.understood" />
        </button>
        <button type="button" class="bare tool" onClick={() => seen(NOTES.length)}>
          <Say id="coach.skip" />
        </button>
      </p>
    </aside>
  );
}

function CoachText({ note }: { note: CoachNote }) {
  return (
    <p role="status">
      <Icon svg={lamp} />
      <span>
        <b>
          <Say id="coach.title" slots={{ step: NOTES.indexOf(note) + 1, of: NOTES.length }} />
        </b>{' '}
        <Say id={`coach.${note}`} />
      </span>
    </p>
  );
}

/** One page of the menu: subjects of an intent, and the sentences of the chosen subject. */

import back from 'lucide-static/icons/arrow-left.svg';
import sheet from 'lucide-static/icons/scroll-text.svg';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Action } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import type { Entry, Group } from '../../menu';
import { subjectName } from '../names';
import { atDial, onlyOne, type Picking } from './picking';

interface Props {
  readonly group: Group;
  readonly picking: Picking;
  /** Whether offers may be put on the table now. */
  readonly mayOffer: boolean;
  cardOf(action: Action): preact.JSX.Element;
  onOffer(): void;
}

/** The chosen entry; the only one when there is but one. */
function chosen({ entries }: Group, { browsing }: Picking): Entry | null {
  if (entries.length === 1) return entries[0] ?? null;
  const subject = browsing?.subject;
  return entries.find((one) => subject && sameSubject(one, subject)) ?? null;
}

const sameSubject = ({ subject }: Entry, other: { kind: string; id: string }) =>
  subject.kind === other.kind && subject.id === other.id;

export function Browse({ group, picking, mayOffer, cardOf, onOffer }: Props) {
  const { intent, entries } = group;
  const entry = chosen(group, picking);
  const offers = intent === 'offer' && mayOffer;
  const place = useRef<HTMLDivElement>(null);
  // At once, not after the paint: the next key must not find the focus on its way. A sentence that
  // is picked already has taken it.
  useLayoutEffect(() => {
    if (place.current?.contains(document.activeElement)) return;
    place.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [intent]);
  return (
    <div class="browse" ref={place}>
      <div class="browse-head">
        <button type="button" class="button quiet" onClick={() => picking.browse(null)} data-first>
          <Icon svg={back} flip />
          <Say id="dock.back" />
        </button>
        <h3>
          <Say id={`intent.${intent}.title`} />
        </h3>
        {entries.length > 1 && <Subjects group={group} picking={picking} entry={entry} />}
        {offers && (
          <button type="button" class="button primary" onClick={onOffer}>
            <Icon svg={sheet} />
            <Say id="dock.offer" />
          </button>
        )}
      </div>
      {entry ? (
        <ul class="card-row">{atDial(entry, picking.depth).map((action) => cardOf(action))}</ul>
      ) : (
        !offers && (
          <p class="browse-hint">
            <Say id="dock.chooseSubject" />
          </p>
        )
      )}
    </div>
  );
}

interface SubjectsProps extends Pick<Props, 'group' | 'picking'> {
  /** The chosen one. */
  readonly entry: Entry | null;
}

function Subjects({ group: { intent, entries }, picking, entry }: SubjectsProps) {
  return (
    <ul class="subjects">
      {entries.map((one) => (
        <li key={one.subject.id}>
          <button
            type="button"
            aria-pressed={one === entry}
            onClick={() =>
              picking.browse({ intent, subject: one.subject }, onlyOne(one, picking.depth))
            }
          >
            <Say id={subjectName(one.subject)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which package is in hand, when there are several; on a phone the others are folded away. */

import plus from 'lucide-static/icons/plus.svg';
import remove from 'lucide-static/icons/trash-2.svg';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import { type Drafts, mayAdd, turnedTo, withOneMore, without } from './drafts';

/** Text that names package number `n` of the sheet. */
export const packageName = (n: number): string => `sheet.package.${n}`;

interface Props {
  readonly drafts: Drafts;
  onChange(drafts: Drafts): void;
}

export function PackageTabs({ drafts, onChange }: Props) {
  const { offers, inHand } = drafts;
  return (
    <div class="package-bar">
      {offers.length > 1 && (
        <fieldset class="package-tabs">
          <legend class="unseen">
            <Say id="sheet.packages" />
          </legend>
          {offers.map((_, n) => (
            <button
              type="button"
              class="bare"
              key={n}
              aria-pressed={n === inHand}
              onClick={() => onChange(turnedTo(drafts, n))}
            >
              <Say id={packageName(n)} />
            </button>
          ))}
        </fieldset>
      )}
      <AddAndRemove drafts={drafts} onChange={onChange} />
    </div>
  );
}

function AddAndRemove({ drafts, onChange }: Props) {
  const speech = useSpeech();
  const { offers, inHand } = drafts;
  return (
    <div class="actions">
      {mayAdd(drafts) && (
        <button type="button" class="button quiet" onClick={() => onChange(withOneMore(drafts))}>
          <Icon svg={plus} />
          <Say id="sheet.add" />
        </button>
      )}
      {offers.length > 1 && (
        <button
          type="button"
          class="button quiet"
          aria-label={`${speech.say('sheet.remove')}: ${speech.say(packageName(inHand))}`}
          onClick={() => onChange(without(drafts, inHand))}
        >
          <Icon svg={remove} />
          <Say id="sheet.remove" />
        </button>
      )}
    </div>
  );
}

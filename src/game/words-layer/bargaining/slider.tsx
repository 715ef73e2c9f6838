/** One clause of one package: a native slider between minus and plus, and what it says. */

import check from 'lucide-static/icons/check.svg';
import minus from 'lucide-static/icons/minus.svg';
import plus from 'lucide-static/icons/plus.svg';
import alert from 'lucide-static/icons/triangle-alert.svg';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import './slider.css';
import { type Clause, isAbove, shareAlong } from './clauses';

interface Props {
  readonly clause: Clause;
  readonly option: number;
  /** Name of the clause and, when there are several, of the package. */
  readonly label: string;
  onChoose(option: number): void;
}

export function Slider({ clause, option, label, onChoose }: Props) {
  const speech = useSpeech();
  const name = `issue.${clause.id}.${option}`;
  return (
    <div class="slider">
      <p class="slider-value" data-met={clause.asked === option}>
        {clause.asked === option && <Icon svg={check} />}
        <Say id={name} />
      </p>
      <div class="stepper">
        <Step {...{ clause, option, label, onChoose }} by={-1} />
        <span class="slider-track">
          <input
            type="range"
            min={0}
            max={clause.size - 1}
            step={1}
            value={option}
            aria-label={label}
            aria-valuetext={speech.say(name)}
            onInput={(event) => onChoose(Number(event.currentTarget.value))}
          />
          <Ticks clause={clause} />
        </span>
        <Step {...{ clause, option, label, onChoose }} by={1} />
      </div>
      <Standing clause={clause} option={option} />
    </div>
  );
}

/** What has to be known of the chosen option. */
function Standing({ clause, option }: Pick<Props, 'clause' | 'option'>) {
  if (isAbove(clause, option))
    return (
      <p class="slider-note" data-tone="limit">
        <Icon svg={alert} />
        <Say id="sheet.above" />
      </p>
    );
  if (option === clause.standard)
    return (
      <p class="slider-note">
        <Say id="sheet.standard" />
      </p>
    );
  return null;
}

/** One step down or up, for fingers and for those who do not drag. */
function Step({ clause, option, label, by, onChoose }: Props & { by: -1 | 1 }) {
  const speech = useSpeech();
  const to = option + by;
  const off = to < 0 || to >= clause.size;
  return (
    <button
      type="button"
      class="icon-button step"
      aria-label={`${speech.say(by < 0 ? 'sheet.less' : 'sheet.more')}: ${label}`}
      aria-disabled={off}
      onClick={() => !off && onChoose(to)}
    >
      <Icon svg={by < 0 ? minus : plus} />
    </button>
  );
}

/** For the eye: one mark an option, the standard one and hers told apart; the words say the same. */
function Ticks({ clause }: Pick<Props, 'clause'>) {
  return (
    <span class="ticks" aria-hidden="true">
      {Array.from({ length: clause.size }, (_, option) => (
        <i
          key={option}
          data-standard={option === clause.standard}
          data-asked={option === clause.asked}
          style={{ insetInlineStart: `${shareAlong(clause, option) * 100}%` }}
        />
      ))}
    </span>
  );
}

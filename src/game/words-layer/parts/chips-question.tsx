/** One question of a forecast: ten chips over its bins. Tap adds, the number takes one back. */

import check from 'lucide-static/icons/check.svg';
import { useRef, useState } from 'preact/hooks';
import { FORECAST_BINS, type Question } from '../../../core/moves/before';
import { FEARS, type Fear } from '../../../core/vocabulary';
import { FEAR_ICONS } from '../../../words/signs/fears';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import { add, leads, left, on, type Placed, take } from '../../chips';
import { Pile } from './pile';
import '../../look/chips.css';

interface Props {
  readonly question: Question;
  readonly placed: Placed;
  onPlace(placed: Placed): void;
}

export function ChipsQuestion({ question, placed, onPlace }: Props) {
  const [at, setAt] = useState(0);
  const bins = useRef<HTMLDivElement>(null);
  const remaining = left(placed, question);
  const count = FORECAST_BINS[question];
  const move = (to: number) => {
    const bin = (to + count) % count;
    setAt(bin);
    bins.current?.querySelectorAll<HTMLElement>('.bin-add')[bin]?.focus();
  };
  return (
    <fieldset class="chips" data-question={question}>
      <legend>
        <Say id={`forecast.${question}`} />
      </legend>
      <span class={remaining === 0 ? 'tag sage' : 'tag saffron'} role="status">
        {remaining === 0 && <Icon svg={check} />}
        {remaining === 0 ? (
          <Say id="forecast.placed" />
        ) : (
          <Say id="forecast.left" slots={{ count: remaining }} />
        )}
      </span>
      <div class="bins" ref={bins}>
        {Array.from({ length: count }, (_, bin) => (
          <Bin
            key={bin}
            {...{ question, placed, onPlace, bin }}
            inHand={bin === at}
            onFocus={() => setAt(bin)}
            onMove={(step) => move(bin + step)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface BinProps extends Props {
  readonly bin: number;
  /** Whether Tab comes here. */
  readonly inHand: boolean;
  onFocus(): void;
  /** @param step 1 to the next bin, -1 to the one before */
  onMove(step: number): void;
}

function Bin({ question, placed, bin, inHand, onPlace, onFocus, onMove }: BinProps) {
  const speech = useSpeech();
  const name = `forecast.${question}.${bin}`;
  const chips = on(placed, question, bin);
  const more = () => onPlace(add(placed, question, bin));
  const fewer = () => onPlace(take(placed, question, bin));
  const step = speech.dir === 'rtl' ? -1 : 1;
  const keys = pressing({
    ...{ ArrowUp: more, ArrowDown: fewer },
    ...{ ArrowRight: () => onMove(step), ArrowLeft: () => onMove(-step) },
  });
  return (
    <div class="bin" data-leads={leads(placed, question, bin)}>
      <button
        type="button"
        class="bin-add"
        tabIndex={inHand ? 0 : -1}
        aria-label={speech.say('forecast.add', { bin: speech.say(name), chips })}
        onFocus={onFocus}
        onClick={more}
        onKeyDown={keys}
      >
        <Pile chips={chips} />
      </button>
      <button
        type="button"
        class="bin-take number"
        tabIndex={-1}
        aria-label={speech.say('forecast.take', { bin: speech.say(name), chips })}
        onClick={fewer}
      >
        {chips}
      </button>
      <span class="bin-name">
        {question === 'fear' && <Icon svg={FEAR_ICONS[FEARS[bin] as Fear]} />}
        <span>
          <Say id={name} />
        </span>
      </span>
    </div>
  );
}

const pressing = (keys: Readonly<Record<string, () => void>>) => (event: KeyboardEvent) => {
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
};

/** One question of a forecast: ten chips over its bins. Tap adds, the number takes one back. */

import check from 'lucide-static/icons/check.svg';
import { useRef, useState } from 'preact/hooks';
import { FORECAST_BINS, type Question } from '../../../core/moves/before';
import { FEARS, type Fear } from '../../../core/vocabulary';
import { FEAR_ICONS } from '../../../words/signs/fears';
import { Icon } from '../../../words/signs/icon';
import { add, leads, left, on, type Placed, take } from '../../chips';
import { Say, useSpeech } from '../voice';
import { Pile } from './pile';
import '../../look/chips.css';

interface Props {
  readonly question: Question;
  readonly placed: Placed;
  onPlace(placed: Placed): void;
}

export function ChipsQuestion({ question, placed, onPlace }: Props) {
  const speech = useSpeech();
  const [at, setAt] = useState(0);
  const bins = useRef<HTMLDivElement>(null);
  const remaining = left(placed, question);
  const count = FORECAST_BINS[question];
  const move = (to: number) => {
    const bin = (to + count) % count;
    setAt(bin);
    bins.current?.querySelectorAll<HTMLElement>('.bin-add')[bin]?.focus();
  };
  const press = (event: KeyboardEvent, bin: number) => {
    const step = speech.dir === 'rtl' ? -1 : 1;
    const keys: Record<string, () => void> = {
      ArrowUp: () => onPlace(add(placed, question, bin)),
      ArrowDown: () => onPlace(take(placed, question, bin)),
      ArrowRight: () => move(bin + step),
      ArrowLeft: () => move(bin - step),
    };
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
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
          <div class="bin" key={bin} data-leads={leads(placed, question, bin)}>
            <button
              type="button"
              class="bin-add"
              tabIndex={bin === at ? 0 : -1}
              aria-label={speech.say('forecast.add', {
                bin: speech.say(`forecast.${question}.${bin}`),
                chips: on(placed, question, bin),
              })}
              onFocus={() => setAt(bin)}
              onClick={() => onPlace(add(placed, question, bin))}
              onKeyDown={(event) => press(event, bin)}
            >
              <Pile chips={on(placed, question, bin)} />
            </button>
            <button
              type="button"
              class="bin-take number"
              tabIndex={-1}
              aria-label={speech.say('forecast.take', {
                bin: speech.say(`forecast.${question}.${bin}`),
                chips: on(placed, question, bin),
              })}
              onClick={() => onPlace(take(placed, question, bin))}
            >
              {on(placed, question, bin)}
            </button>
            <span class="bin-name">
              {question === 'fear' && <Icon svg={FEAR_ICONS[FEARS[bin] as Fear]} />}
              <span>
                <Say id={`forecast.${question}.${bin}`} />
              </span>
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** What the product can and cannot do: fixed facts, so that knowing them can be learned. */
import yes from 'lucide-static/icons/check.svg';
import no from 'lucide-static/icons/x.svg';
import type { Table } from '../../core/types';
import { Icon } from '../../words/signs/icon';
import { Say, useSpeech } from '../../words/voice';
import { Sheet } from './parts/sheet';

interface Props {
  readonly table: Table;
  onClose(): void;
}

export function ProductSheet({ table, onClose }: Props) {
  const speech = useSpeech();
  const sides = [true, false].map((truth) => ({
    truth,
    facts: table.facts.filter((fact) => fact.truth === truth),
  }));
  return (
    <Sheet title="product.title" broad onClose={onClose}>
      <p class="voice">
        <Say id="product.about" />
      </p>
      <div class="product-sides">
        {sides.map(({ truth, facts }) => (
          <section key={String(truth)}>
            <h3>
              <Say id={truth ? 'product.can' : 'product.cannot'} />
            </h3>
            <ul class="facts">
              {facts.map(({ id }) => (
                <li key={id} data-truth={truth}>
                  <Icon svg={truth ? yes : no} />
                  <span>
                    <b>
                      <Say id={`fact.${id}`} />
                    </b>
                    {speech.has(`fact.${id}.sheet`) && (
                      <span class="fact-text">
                        <Say id={`fact.${id}.sheet`} />
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

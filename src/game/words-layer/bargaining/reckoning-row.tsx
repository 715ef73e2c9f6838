/** What each package means for the company: price, margin, and the limit of authority. */

import alert from 'lucide-static/icons/triangle-alert.svg';
import { BARGAIN } from '../../../core/constants';
import { clamp } from '../../../core/exact';
import type { Offer, Table, View } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Money, Say, useSpeech } from '../../../words/voice';
import type { Drafts } from './drafts';
import { reckon } from './money';
import './reckoning.css';

export function ReckoningRow({ view, drafts }: { view: View; drafts: Drafts }) {
  return (
    <li class="clause">
      <div class="clause-head">
        <h3>
          <Say id="sheet.reckoning" />
        </h3>
      </div>
      <div class="columns" data-count={drafts.offers.length}>
        {drafts.offers.map((offer, n) => (
          <div class="column" key={n} data-in-hand={n === drafts.inHand}>
            <Reckoned table={view.table} offer={offer} />
          </div>
        ))}
      </div>
    </li>
  );
}

/** Price and margin of one offer, with a bar whose tick is the limit. */
export function Reckoned({ table, offer }: { table: Table; offer: Offer }) {
  const speech = useSpeech();
  const { price, margin, share, limit, limitShare, worth, within } = reckon(table, offer);
  return (
    <div class="reckoned" data-within={within}>
      <dl class="pairs">
        <div>
          <dt>
            <Say id="sheet.price" />
          </dt>
          <dd>
            <Money amount={price} />
          </dd>
        </div>
        <div>
          <dt>
            <Say id="sheet.margin" />
          </dt>
          <dd>
            <Money amount={margin} />
            <small>
              <Say id="sheet.share" slots={{ share: speech.percent(share) }} />
            </small>
          </dd>
        </div>
      </dl>
      <Bar worth={worth} />
      <p class="reckoned-limit">
        {!within && <Icon svg={alert} />}
        <span>
          <Say
            id={within ? 'sheet.limit' : 'sheet.below'}
            slots={{ money: speech.money(limit), share: speech.percent(limitShare) }}
          />
        </span>
      </p>
    </div>
  );
}

const percent = (share: number) => `${clamp(share) * 100}%`;

function Bar({ worth }: { worth: number }) {
  return (
    <span class="meter margin-bar" aria-hidden="true">
      <i style={{ inlineSize: percent(worth) }} />
      <b style={{ insetInlineStart: percent(BARGAIN.authority) }} />
    </span>
  );
}

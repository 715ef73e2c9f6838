/** The offer sheet: one to three packages over all clauses, and what they mean in money. */

import equal from 'lucide-static/icons/equal.svg';
import notEqual from 'lucide-static/icons/equal-not.svg';
import handshake from 'lucide-static/icons/handshake.svg';
import type { Action } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import type { Moment, Session } from '../../session';
import { Notice } from '../parts/notice';
import { Sheet } from '../parts/sheet';
import { ClauseRow } from './clause-row';
import { clauses } from './clauses';
import { ConditionRow } from './condition-row';
import { actionOf } from './drafts';
import { type Comparison, compare } from './money';
import { OnTheTable, Terms } from './on-the-table';
import { PackageTabs } from './package-tabs';
import { Reckoned, ReckoningRow } from './reckoning-row';
import { type DraftKeeper, useDrafts } from './use-drafts';
import './bargaining.css';

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  onClose(): void;
}

export function OfferSheet({ session, moment, onClose }: Props) {
  const { view } = moment;
  const keeper = useDrafts(session, view);
  const act = (action: Action) => {
    // The second press of a double press, before the page was drawn anew.
    if (session.get() !== moment) return;
    if (action.move !== 'hold') keeper.forget();
    session.act(action);
    onClose();
  };
  return (
    <Sheet title="sheet.title" broad onClose={onClose}>
      {view.open.agreed ? (
        <Agreed moment={moment} />
      ) : (
        <>
          <OnTheTable moment={moment} onAct={act} />
          <Composing moment={moment} keeper={keeper} onAct={act} />
        </>
      )}
    </Sheet>
  );
}

/** Nothing is bargained over any more: it waits for the signature. */
function Agreed({ moment: { view } }: { moment: Moment }) {
  const { agreed } = view.open;
  if (!agreed) return null;
  return (
    <>
      <Notice>
        <Say id="sheet.agreed" />
      </Notice>
      <Terms table={view.table} offer={agreed.offer} />
      <Reckoned table={view.table} offer={agreed.offer} />
    </>
  );
}

interface ComposingProps {
  readonly moment: Moment;
  readonly keeper: DraftKeeper;
  onAct(action: Action): void;
}

function Composing({ moment: { view, legal }, keeper, onAct }: ComposingProps) {
  const { drafts, change } = keeper;
  const rows = { view, drafts, onChange: change };
  const comparison = compare(view.table, drafts.offers);
  const may = drafts.offers.length > 1 ? legal.packages && !comparison?.twins : legal.propose;
  return (
    <section class="composing" aria-labelledby="composing-title">
      <h3 id="composing-title" class="unseen">
        <Say id="sheet.composing" />
      </h3>
      <PackageTabs drafts={drafts} onChange={change} />
      <ol class="clauses">
        {clauses(view).map((clause, issue) => (
          <ClauseRow key={clause.id} {...rows} clause={clause} issue={issue} />
        ))}
        <ConditionRow {...rows} />
        <ReckoningRow {...rows} />
      </ol>
      <footer class="sheet-foot">
        {comparison && <Compared comparison={comparison} />}
        <button
          type="button"
          class="button primary"
          aria-disabled={!may}
          onClick={() => may && onAct(actionOf(drafts))}
        >
          <Icon svg={handshake} />
          <span>
            <Say id="sheet.put" slots={{ count: drafts.offers.length }} />
          </span>
        </button>
      </footer>
    </section>
  );
}

/** Whether the packages are worth the same to the company. */
function Compared({ comparison: { equal: same, apart, twins } }: { comparison: Comparison }) {
  const speech = useSpeech();
  const id = twins ? 'sheet.twins' : same ? 'sheet.equal' : 'sheet.uneven';
  return (
    <p class={same && !twins ? 'tag sage' : 'tag coral'} role="status">
      <Icon svg={same && !twins ? equal : notEqual} />
      <span>
        <Say id={id} slots={twins ? undefined : { money: speech.money(apart) }} />
      </span>
    </p>
  );
}

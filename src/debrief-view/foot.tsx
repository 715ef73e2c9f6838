/** What can be done at the end of a page: again from the worst turn, print, save, another, next page. */

import next from 'lucide-static/icons/arrow-right.svg';
import save from 'lucide-static/icons/download.svg';
import printer from 'lucide-static/icons/printer.svg';
import another from 'lucide-static/icons/users.svg';
import { Icon } from '../words/signs/icon';
import { Say } from '../words/voice';
import { ReplayButton } from './mark-line';
import type { PageProps } from './page-props';
import { PAGES, type Page } from './pages';

interface Props extends PageProps {
  readonly page: Page;
  onPage(page: Page): void;
}

export function Foot({ page, back, onPage, onReplay, onSave, onAgain }: Props) {
  const { moments, ledger } = back.debrief;
  const worst = [...moments, ...ledger].find(({ tone, mark }) => tone === 'bad' && mark.turn > 0);
  const following = PAGES[PAGES.indexOf(page) + 1];
  return (
    <div class="debrief-foot">
      {worst && <ReplayButton turn={worst.mark.turn} onReplay={onReplay} />}
      <button type="button" class="button" onClick={() => print()}>
        <Icon svg={printer} />
        <Say id="debrief.print" />
      </button>
      {onSave && (
        <button type="button" class="button" onClick={onSave}>
          <Icon svg={save} />
          <Say id="debrief.save" />
        </button>
      )}
      {onAgain && (
        <button type="button" class={following ? 'button' : 'button primary'} onClick={onAgain}>
          <Icon svg={another} />
          <Say id="debrief.again" />
        </button>
      )}
      {following && (
        <button type="button" class="button primary foot-next" onClick={() => onPage(following)}>
          <Say id={`debrief.page.${following}`} />
          <Icon svg={next} flip />
        </button>
      )}
    </div>
  );
}

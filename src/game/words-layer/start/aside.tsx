/** Records that cannot be played on: reported, kept as they were found, and handed out. */

import download from 'lucide-static/icons/download.svg';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import { handOut } from '../../hand-out';
import type { AsideRow } from '../../kept/database';
import { Notice } from '../parts/notice';

export function Aside({ rows }: { rows: readonly AsideRow[] }) {
  const speech = useSpeech();
  if (rows.length === 0) return null;
  return (
    <section class="card shelf" aria-labelledby="aside-title">
      <h2 id="aside-title">
        <Say id="aside.title" />
      </h2>
      <Notice>
        <p>
          <Say id="aside.what" slots={{ count: rows.length }} />
        </p>
      </Notice>
      <ul class="shelf-list">
        {rows.map((row) => (
          <li key={row.id}>
            <div class="shelf-what">
              <b>
                <Say
                  id={speech.has(`fault.${row.fault}`) ? `fault.${row.fault}` : 'fault.damaged'}
                />
              </b>
              <small>
                <bdi>{String(row.id).slice(0, 8)}</bdi>
              </small>
            </div>
            <button type="button" class="button" onClick={() => handOut(String(row.id), row)}>
              <Icon svg={download} />
              <Say id="aside.download" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

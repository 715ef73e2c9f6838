/** A drawing and its table twin: one key apart, and the twin is what a screen reader gets. */

import curve from 'lucide-static/icons/chart-spline.svg';
import table from 'lucide-static/icons/table-2.svg';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../words/signs/icon';
import { Say } from '../words/voice';

interface Props {
  readonly twin: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Chart({ twin, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div class="chart">
      {!asTable && (
        <div class="chart-picture" aria-hidden="true">
          {children}
        </div>
      )}
      <div class={asTable ? 'chart-twin' : 'unseen'}>{twin}</div>
      <button
        type="button"
        class="button quiet chart-switch"
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        <Icon svg={asTable ? curve : table} />
        <Say id={asTable ? 'debrief.picture' : 'debrief.curves.table'} />
      </button>
    </div>
  );
}

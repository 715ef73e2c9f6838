/** Something that has to be known now. */

import alert from 'lucide-static/icons/triangle-alert.svg';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../../words/signs/icon';

export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <Icon svg={alert} />
      <div>{children}</div>
    </div>
  );
}

/** What is said in the place of a meeting that does not open here. */
import type { ComponentChildren } from 'preact';
import { Say } from '../../../words/voice';
import { TopBar } from '../top-bar';
import '../../look/start.css';

interface Props {
  /** Id of the sentence. */
  readonly title: string;
  /** Its buttons. */
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
  onHome(): void;
}

export function Instead({ title, actions, children, onHome }: Props) {
  return (
    <>
      <TopBar title="app.name" onBack={onHome} />
      <main class="desk welcome">
        <section class="card welcome-card">
          <h2>
            <Say id={title} />
          </h2>
          {children}
          <div class="actions">{actions}</div>
        </section>
      </main>
    </>
  );
}

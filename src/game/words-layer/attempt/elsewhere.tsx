/** The meeting is played in another tab. */
import { useEffect } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { TopBar } from '../top-bar';
import { Say } from '../voice';
import '../../look/start.css';

interface Props {
  onTake(): void;
  onHome(): void;
  /** Sees whether the other tab is gone. */
  onTry?(): void;
}

/** Milliseconds between two looks. */
const LOOK = 2000;

export function Elsewhere({ onTake, onHome, onTry }: Props) {
  useEffect(() => {
    if (!onTry) return;
    const looking = setInterval(onTry, LOOK);
    return () => clearInterval(looking);
  });
  return (
    <>
      <TopBar title="app.name" onBack={onHome} />
      <main class="desk welcome">
        <section class="card welcome-card">
          <h2>
            <Say id="elsewhere.title" />
          </h2>
          <Notice>
            <Say id="elsewhere.what" />
          </Notice>
          <div class="actions">
            <button type="button" class="button primary" onClick={onTake}>
              <Say id="elsewhere.take" />
            </button>
            <button type="button" class="button" onClick={onHome}>
              <Say id="ui.back" />
            </button>
          </div>
        </section>
      </main>
    </>
  );
}

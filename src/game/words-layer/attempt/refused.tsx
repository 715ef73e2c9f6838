/** An attempt that cannot be shown, and why. */
import { Notice } from '../parts/notice';
import { TopBar } from '../top-bar';
import { Say } from '../voice';
import '../../look/start.css';

export function Refused({ why, onHome }: { why: string; onHome(): void }) {
  return (
    <>
      <TopBar title="app.name" onBack={onHome} />
      <main class="desk welcome">
        <section class="card welcome-card">
          <h2>
            <Say id="refused.title" />
          </h2>
          <Notice>
            <Say id={why} />
          </Notice>
          <div class="actions">
            <button type="button" class="button primary" onClick={onHome}>
              <Say id="ui.back" />
            </button>
          </div>
        </section>
      </main>
    </>
  );
}

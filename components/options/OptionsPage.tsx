import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CarryState } from '../../lib/app/carry';
import type { DataState } from '../../lib/app/data-state';
import type { FeedsState } from '../../lib/app/feeds-state';
import type { HealthState } from '../../lib/app/health-state';
import type { InstanceState } from '../../lib/app/instance-state';
import type { LogState } from '../../lib/app/log-state';
import type { LookState } from '../../lib/app/look-state';
import type { NetworksState } from '../../lib/app/networks-state';
import type { Rehearsal } from '../../lib/app/rehearsal';
import { type Section, sections } from '../../lib/app/section';
import type { ShortcutState } from '../../lib/app/shortcut-state';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { DataSection } from './DataSection';
import { FeedsSection } from './FeedsSection';
import { HealthSection } from './HealthSection';
import { NetworksSection } from './NetworksSection';
import './OptionsPage.css';
import { PrivacySection } from './PrivacySection';
import { RehearsalSection } from './RehearsalSection';
import { ShortcutSection } from './ShortcutSection';

type Props = {
  section: ReadonlySignal<Section>;
  feeds: FeedsState;
  look: LookState;
  log?: LogState;
  networks: NetworksState;
  instance?: InstanceState;
  shortcut?: ShortcutState;
  health?: HealthState;
  data: DataState;
  carry?: CarryState;
  rehearsal: Rehearsal;
};

/** The settings: five places at the side, one shown. A change of place moves the focus to its title. */
export function OptionsPage({
  section,
  feeds,
  look,
  log,
  networks,
  instance,
  shortcut,
  health,
  data,
  carry,
  rehearsal,
}: Props) {
  const { options, networks: networkWords, common, weather } = useWords();
  const shown = section.value;
  const titles: Record<Section, { title: string; intro: string }> = {
    feeds: options.feeds,
    networks: networkWords,
    privacy: options.privacy,
    data: options.data,
    rehearsal: weather.rehearsal,
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);

  useLayoutEffect(() => {
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);

  return (
    <div class="settings">
      <nav class="side" aria-label={options.navigation}>
        <p class="nameplate">
          <Icon name="mark" />
          {common.appName}
        </p>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`} {...(name === shown ? { 'aria-current': 'page' } : {})}>
                {titles[name].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <header class="page-head">
          <h1 ref={heading} tabIndex={-1}>
            {titles[shown].title}
          </h1>
          <p class="note">{titles[shown].intro}</p>
        </header>
        {shown === 'feeds' && <FeedsSection feeds={feeds} look={look} {...(log ? { log } : {})} />}
        {shown === 'networks' && (
          <>
            <NetworksSection state={networks} {...(instance ? { instance } : {})} />
            {shortcut && <ShortcutSection state={shortcut} />}
            {health && <HealthSection state={health} />}
          </>
        )}
        {shown === 'privacy' && <PrivacySection />}
        {shown === 'data' && <DataSection state={data} {...(carry ? { carry } : {})} />}
        {shown === 'rehearsal' && <RehearsalSection state={rehearsal} />}
      </main>
    </div>
  );
}

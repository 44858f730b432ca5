import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/base.css';
import { OptionsPage } from '../../components/options/OptionsPage';
import { Welcome } from '../../components/welcome/Welcome';
import { TongueContext } from '../../components/words';
import { createCarry } from '../../lib/app/carry';
import { createData } from '../../lib/app/data-state';
import { createFeeds } from '../../lib/app/feeds-state';
import { createHealth } from '../../lib/app/health-state';
import { createInstance } from '../../lib/app/instance-state';
import { createInterests } from '../../lib/app/interests';
import { createLog } from '../../lib/app/log-state';
import { createLook } from '../../lib/app/look-state';
import { createNetworks } from '../../lib/app/networks-state';
import { createRehearsal } from '../../lib/app/rehearsal';
import { addressOf, type Section, sectionOf } from '../../lib/app/section';
import { createShortcut } from '../../lib/app/shortcut-state';
import { browserLanguage } from '../../lib/browser/language';
import { onOriginsAdded, onOriginsRemoved } from '../../lib/browser/permissions';
import { onStored } from '../../lib/browser/storage';
import { chooseLanguage, wordsOf } from '../../lib/i18n/words';
import { healthKey } from '../../lib/library/health';
import { versionKey } from '../../lib/library/version';
import { mastodon } from '../../lib/networks/mastodon';
import {
  ask,
  carrying,
  feeding,
  instancing,
  keeping,
  logging,
  looking,
  networking,
  noting,
  shortening,
} from './ports';

const minute = 60_000;

const place = signal(sectionOf(location.hash));
const look = createLook(looking, addressOf(location.href));
const log = createLog(logging);
const feeds = createFeeds(feeding);
const networks = createNetworks(networking);
const shortcut = createShortcut(shortening);
const health = createHealth(noting);
const instance = createInstance(mastodon, instancing);
const data = createData(keeping);
const carry = createCarry(carrying);
const interests = createInterests(ask);
const rehearsal = createRehearsal(Date.now);

const tongue = computed(() => {
  const { language, locale } = chooseLanguage(data.language.value, [
    browserLanguage(),
    ...navigator.languages,
  ]);
  return { language, locale, words: wordsOf(language) };
});
const section = computed<Section>(() => (place.value === 'welcome' ? 'feeds' : place.value));

effect(() => {
  const { language, words } = tongue.value;
  document.documentElement.lang = language;
  document.title = place.value === 'welcome' ? words.welcome.title : words.options.title;
});

function Page() {
  return (
    <TongueContext.Provider value={tongue.value}>
      {place.value === 'welcome' ? (
        <Welcome
          look={look}
          feeds={feeds}
          networks={networks}
          interests={interests}
          onDone={() => {
            void ask('settings.set', { firstRunDone: true });
            location.hash = '#feeds';
          }}
        />
      ) : (
        <OptionsPage
          section={section}
          feeds={feeds}
          look={look}
          log={log}
          networks={networks}
          instance={instance}
          shortcut={shortcut}
          health={health}
          data={data}
          carry={carry}
          rehearsal={rehearsal}
        />
      )}
    </TongueContext.Provider>
  );
}

const loadKept = () => Promise.all([feeds.load(), data.load(), log.load()]);

window.addEventListener('hashchange', () => {
  place.value = sectionOf(location.hash);
  // What was said of the last act belongs to the place one left.
  for (const { done } of [feeds, networks, data]) done.value = undefined;
  const address = addressOf(location.href);
  if (address !== '') look.address.value = address;
});
onStored('local', versionKey, () => void loadKept());
onStored(
  'local',
  'settings',
  () => void Promise.all([networks.load(), instance.load(), data.load()]),
);
onStored('local', healthKey, () => void health.load());
onOriginsAdded(() => void networks.load());
onOriginsRemoved(() => void Promise.all([networks.load(), feeds.load()]));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void Promise.all([loadKept(), shortcut.load()]);
});
// "Next try about 12:20" grows old.
setInterval(() => {
  if (!document.hidden) void Promise.all([feeds.load(), log.load()]);
}, minute);

const root = document.getElementById('app');
if (root) {
  await Promise.all([loadKept(), networks.load(), instance.load(), shortcut.load(), health.load()]);
  render(<Page />, root);
}

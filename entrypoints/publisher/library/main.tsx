import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../../components/base.css';
import { PublisherPage } from '../../../components/publisher/PublisherPage';
import { PublisherWordsContext } from '../../../components/publisher/words';
import { TongueContext } from '../../../components/words';
import { whereOf } from '../../../lib/app/publisher/place';
import { createPublisher } from '../../../lib/app/publisher/publisher';
import { browserLanguages } from '../../../lib/browser/language';
import type { Language } from '../../../lib/i18n/language';
import { publisherWordsOf } from '../../../lib/i18n/publisher/words';
import { chooseLanguage, wordsOf } from '../../../lib/i18n/words';
import { keepLanguage, loadLanguage, world } from './world';

const kept = await loadLanguage();
const setting = signal<'auto' | Language>(kept === 'en' || kept === 'fr' ? kept : 'auto');
const tongue = computed(() => chooseLanguage(setting.value, browserLanguages()));
const language = computed(() => tongue.value.language);
const words = computed(() => publisherWordsOf(language.value));
const where = signal(whereOf(location.hash));
const publisher = createPublisher(world, language);

effect(() => {
  const { name, places } = words.value.publisher;
  document.documentElement.lang = language.value;
  document.title = `${places[where.value.place]} · ${name}`;
});
addEventListener('hashchange', () => {
  where.value = whereOf(location.hash);
});
for (const moment of ['pagehide', 'blur'])
  addEventListener(moment, () => void publisher.library.flush());
document.addEventListener('visibilitychange', () => void publisher.library.flush());
addEventListener('focus', () => void publisher.library.folder.look());

function Page() {
  return (
    <TongueContext.Provider value={{ words: wordsOf(language.value), locale: tongue.value.locale }}>
      <PublisherWordsContext.Provider value={words.value}>
        <PublisherPage
          publisher={publisher}
          where={where}
          onLanguage={(chosen) => {
            setting.value = chosen;
            void keepLanguage(chosen);
          }}
        />
      </PublisherWordsContext.Provider>
    </TongueContext.Provider>
  );
}

const root = document.getElementById('app');
if (root) {
  await publisher.load();
  await publisher.folders.resume();
  render(<Page />, root);
}

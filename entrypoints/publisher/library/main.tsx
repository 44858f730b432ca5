import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../../components/base.css';
import { PublisherPage } from '../../../components/publisher/PublisherPage';
import { PublisherWordsContext } from '../../../components/publisher/words';
import { TongueContext } from '../../../components/words';
import { whereOf } from '../../../lib/app/publisher/place';
import { createPublisher } from '../../../lib/app/publisher/publisher';
import { browserLanguages } from '../../../lib/browser/language';
import { publisherWordsOf } from '../../../lib/i18n/publisher/words';
import { chooseLanguage, wordsOf } from '../../../lib/i18n/words';
import { world } from './world';

const { language, locale } = chooseLanguage('auto', browserLanguages());
const words = publisherWordsOf(language);
const where = signal(whereOf(location.hash));
const publisher = createPublisher(world, signal(language));
const title = computed(() => words.publisher.places[where.value.place]);

effect(() => {
  document.documentElement.lang = language;
  document.title = `${title.value} · ${words.publisher.name}`;
});
addEventListener('hashchange', () => {
  where.value = whereOf(location.hash);
});
for (const moment of ['pagehide', 'blur'])
  addEventListener(moment, () => void publisher.library.flush());
document.addEventListener('visibilitychange', () => void publisher.library.flush());

const root = document.getElementById('app');
if (root) {
  await publisher.load();
  render(
    <TongueContext.Provider value={{ words: wordsOf(language), locale }}>
      <PublisherWordsContext.Provider value={words}>
        <PublisherPage publisher={publisher} where={where} />
      </PublisherWordsContext.Provider>
    </TongueContext.Provider>,
    root,
  );
}

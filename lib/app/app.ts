import { computed, signal } from '@preact/signals';
import { chooseLanguage } from '../i18n/words';
import type { KnownFor } from '../learning/known-for';
import type { KnownReminder } from '../messages/own-words';
import type { Draft, ListItem, Place, Settings } from '../messages/shapes';
import { createChosen } from './chosen';
import { doingNow } from './doing';
import { createDrafts } from './drafts';
import { createGoing } from './going';
import { createJournal } from './journal';
import { createLearning } from './learning';
import { createList, type Wanted } from './list';
import { createMine } from './mine';
import { createPictures } from './pictures';
import { createPlace, startPlace, writePlace } from './place';
import type { Outside, Ports } from './ports';
import { createReading } from './reading';
import { createReminders } from './reminders';
import { createSending } from './sending';
import { createSuggesting } from './suggesting';
import { targetOf } from './target';
import { createWeather } from './weather';
import { withLink } from './with-link';
import { createWriting } from './writing';

/**
 * The whole app's state, for the popup and for the panel alike.
 * `start` asks for all that the first paint needs at once, and answers when it can be painted.
 */
export function createApp(ports: Ports, outside: Outside, face: 'popup' | 'panel') {
  const { ask } = ports;
  const place = createPlace(ports);
  const list = createList(ports, () => void app.due());
  const reading = createReading(ask);
  const writing = createWriting(ports, place.retarget);
  const sending = createSending(ports);
  const drafts = createDrafts(ask);
  const journal = createJournal(ports, drafts);
  const chosen = createChosen(ask);
  const { settings, choose, silent } = chosen;
  const mine = createMine(ask);
  const suggesting = createSuggesting({ mine, feeds: list.feeds, seePage: outside.seePage });
  const weather = createWeather(ports, mine);
  const reminders = createReminders({
    ...ports,
    weather,
    silent: () => silent.value,
    flush: writing.flush,
  });
  const learning = createLearning({
    ...ports,
    mine,
    silent: silent.peek.bind(silent),
    language: () => chooseLanguage(settings.peek().language, outside.languages).language,
    doing: () =>
      doingNow(ask, {
        drafts: drafts.drafts.peek() ?? [],
        shared: journal.entries.peek().length,
        level: weather.weather.peek().level,
        composer: sending.composer.peek(),
      }),
  });
  const online = signal(true);
  /** The stories that were opened since this page was: no dot on them any more. */
  const opened = signal<ReadonlySet<string>>(new Set());

  const { enter, move } = createGoing({
    ...{ ask, place, reading, writing, sending, drafts, journal },
    ...{ reminders, learning, weather, silent },
  });

  /** Where a click on a notification leads: to the draft, or while a pause stands to the place where one decides. */
  const answerCall = async (draftId: string): Promise<Place> => {
    const itemKey = reminders.all.peek().find((one) => one.draftId === draftId)?.itemKey;
    if (reminders.asks.peek()) return startPlace;
    if (reminders.isDue(draftId)) await reminders.remove(draftId);
    return { ...startPlace, ...writePlace(draftId, itemKey) };
  };

  const app = {
    ports,
    outside,
    face,
    place,
    list,
    reading,
    writing,
    sending,
    drafts,
    mine,
    suggesting,
    weather,
    reminders,
    journal,
    learning,
    silent,
    settings,
    online,
    picture: createPictures(ask, ports.now),
    target: computed(() =>
      targetOf(
        face,
        sending.composer.value,
        writing.draft.value ?? settings.value,
        reading.reading.value,
      ),
    ),

    /** `called`: the draft whose notification was clicked. */
    async start(called?: string): Promise<void> {
      const [head, , kept] = await Promise.all([
        ask('library.head', {}).catch(() => undefined),
        chosen.load(),
        ask('place.get', {}).catch(() => ({ place: undefined })),
        face === 'panel' ? sending.look() : undefined,
        mine.load(),
        weather.load(),
        reminders.load(),
      ]);
      place.restore(called === undefined ? kept.place : await answerCall(called));
      if (!head?.feeds.some(({ id }) => id === place.source.peek())) place.forgetSource();
      await Promise.all([list.start(head, place.wanted()), enter(place.place.peek())]);
    },
    /** After the first paint: what may take longer. */
    async settle(): Promise<void> {
      await Promise.all([
        face === 'popup' ? sending.look() : undefined,
        ask('sync.opened', {}).catch(() => {}),
      ]);
    },
    /** The hint that nothing says yet where one works is not shown again. */
    hideWorkHint(): void {
      void choose({ hintWorkThere: false });
    },
    /** The library changed: asks again; the place, the focus and the draft stay. */
    async changed(): Promise<void> {
      await Promise.all([
        list.refresh(),
        reading.refresh(),
        weather.load(),
        place.place.peek().screen === 'learn' ? enter(place.place.peek()) : undefined,
      ]);
    },
    /** The settings changed, perhaps elsewhere: they are read again, and with them whether there is a button. */
    async resettled(): Promise<void> {
      await chosen.reload();
      await sending.look();
    },
    /** A story begins or ends at this minute. */
    async due(): Promise<void> {
      await Promise.all([list.refresh(true), reading.refresh()]);
    },
    async tryAgain(): Promise<void> {
      await (face === 'popup' ? ask('sync.now', {}) : ask('sync.opened', {})).catch(() => {});
      await app.changed();
    },
    search(wanted: Wanted) {
      place.lookFor(wanted);
      void list.search(wanted);
    },
    /** Did it arrive since the library was last looked at? */
    unseen({ key, arrived }: ListItem): boolean {
      const since = list.since.value;
      const isNew = since !== undefined && arrived !== undefined && arrived > since;
      return isNew && !silent.value && !opened.value.has(key);
    },
    openItem(itemKey: string, focus?: string) {
      opened.value = new Set(opened.peek()).add(itemKey);
      move(() => place.go({ screen: 'item', itemKey }, focus));
    },
    openDraft({ id, itemKey }: Pick<Draft, 'id' | 'itemKey'>, focus?: string) {
      move(() => place.go(writePlace(id, itemKey), focus));
    },
    /** To the draft one was reminded of; a reminder that is due has done its work by that. */
    comeBack({ draftId, itemKey }: KnownReminder, focus?: string) {
      if (reminders.isDue(draftId)) void reminders.remove(draftId);
      app.openDraft({ id: draftId, ...(itemKey === undefined ? {} : { itemKey }) }, focus);
    },
    /** Begins a draft: blank, about the item that is open, from a question or from a suggested text. */
    write(from: { about?: boolean; angle?: string; suggestion?: string }, focus?: string) {
      move(() => {
        const now = reading.reading.peek();
        const open = from.about && now.state === 'found' ? now.open : undefined;
        const id = writing.begin({
          itemKey: open?.key,
          itemTitle: open?.item.title,
          angle: from.angle,
          suggestion: from.suggestion,
          text: from.suggestion && withLink(from.suggestion, open?.item, settings.peek()),
          network: sending.composer.peek()?.network || settings.peek().network,
        });
        return place.go(writePlace(id, open?.key), focus);
      });
    },
    settleAt(screen: 'share' | 'learn' | 'me') {
      move(() => place.settle(screen));
    },
    /** A screen back; at one of the three places, closes. */
    back() {
      if (!move(() => place.back())) outside.close();
    },
    /** Opens one of the screens behind Learn and Me; `key` names the tip or programme. */
    look(screen: Inner, key?: string, focus?: string) {
      move(() => place.go({ screen, ...(key === undefined ? {} : { itemKey: key }) }, focus));
    },
    /** Prepares a suggestion of the page in front, to be seen and changed before anything is done with it. */
    async suggest(focus?: string): Promise<void> {
      await suggesting.look();
      app.look('suggest', undefined, focus);
    },
    turnTo(key: string) {
      move(() => place.turnTo(key));
    },
    /** "Not for me", or back. The background takes the buttons away as it hears of it. */
    async silence(on: boolean): Promise<void> {
      await choose({ silentSince: on ? ports.now() : 0 });
    },
    /** The words one wants to be known for: the library is put in their order at once. */
    async knowFor(known: KnownFor): Promise<void> {
      await mine.set('knownFor', known);
      await app.changedOrder();
    },
    /** What comes first has changed: the list is asked for again. */
    async changedOrder(): Promise<void> {
      await list.search(place.wanted());
    },
    /** Where the story's link stands from now on; what is written already is not touched. */
    placeLink(linkPlace: NonNullable<Settings['linkPlace']>): void {
      void choose({ linkPlace });
    },
    /** Says once how much one's account takes on a network; without a number, as much as the network's usual. */
    takesUpTo(network: string, limit: number | undefined): void {
      const { [network]: _, ...others } = settings.peek().limits ?? {};
      void choose({ limits: limit === undefined ? others : { ...others, [network]: limit } });
    },
    chooseNetwork(network: string) {
      writing.chooseNetwork(network);
      void choose({ network });
    },
    /** The page may go at any moment: everything to disk, now. */
    flush() {
      place.flush();
      void writing.flush();
    },
  };
  return app;
}
export type App = ReturnType<typeof createApp>;

type Inner = Exclude<Place['screen'], 'share' | 'item' | 'write' | 'learn' | 'me'>;

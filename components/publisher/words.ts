import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PublisherWords, publisherEn } from '../../lib/i18n/publisher/en';

export const PublisherWordsContext = createContext<PublisherWords>(publisherEn);

/** The words of the comms team's page, in the chosen language. */
export const usePublisherWords = (): PublisherWords => useContext(PublisherWordsContext);

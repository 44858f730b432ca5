import type { Language } from '../language';
import { type PublisherWords, publisherEn } from './en';
import { publisherFr } from './fr';

/** The words of the comms team's page. They lie apart, so that the employees' extension carries none of them. */
export const publisherWordsOf = (language: Language): PublisherWords =>
  language === 'fr' ? publisherFr : publisherEn;

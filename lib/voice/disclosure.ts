/**
 * PURE. Does a text say that its writer works for the company? Readers deserve to know, and the rules ask for it:
 * US FTC, "Disclosures 101 for Social Media Influencers" (2019) and 16 CFR 255.5 (an employee's post about the
 * employer's product); UK CMA and ASA guidance on hidden advertising; EU Directive 2005/29/EC, annex I, points 11
 * and 22. A profile line or a hashtag at the end is not enough there, so neither counts here. Not legal advice.
 */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();

/** Said of oneself without naming the company. Matched on folded text. */
const said: Record<'en' | 'fr', readonly RegExp[]> = {
  en: [
    /\bi(?:'ve| have)? (?:also )?(?:work|worked|am working|joined|lead|run)\b[^.!?\n]{0,24}\b(?:at|for|here|there)\b/,
    /\bi(?:'m| am) (?:an? |one of )?(?:employee|engineer|colleague|apprentice|member)[^.!?\n]{0,24}\b(?:at|of|here)\b/,
    /\b(?:my|our) (?:own )?(?:company|employer|firm|team|workplace|colleagues?|boss|works?hop|plant|office|department)\b/,
    /\b(?:we|us) at\b/,
    /\bwhere i work\b/,
    /\bat work\b/,
  ],
  fr: [
    /\bje (?:travaille|bosse|dirige)\b/,
    /\bj'(?:ai rejoint|y travaille|ai travaille|anime)\b/,
    /\bje suis (?:salariee?|ingenieure?|apprentie?|collaborateur|collaboratrice|employee?)\b/,
    /\b(?:mon|notre) (?:entreprise|employeur|equipe|atelier|usine|bureau|service|boite|patron)\b/,
    /\bmon equipe\b/,
    /\b(?:mes|nos) (?:collegues|equipes)\b/,
    /\b(?:ma|notre) (?:collegue|boite|societe|patronne)\b/,
    /\b(?:mon|un) collegue\b/,
    /\bchez nous\b/,
    /\bou je travaille\b/,
    /\bau (?:travail|boulot|bureau)\b/,
  ],
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A first person close to the company's name: “we at X”, “my third year at X”, “nous, chez X”. */
const withName = (name: string): RegExp =>
  new RegExp(
    `\\b(?:i|i'm|my|me|we|our|us|je|j'|mon|ma|mes|nous|notre|nos|moi)\\b[^.!?\\n]{0,60}(?<![#@\\w])${name}\\b` +
      `|(?<![#@\\w])${name}\\b[^.!?\\n]{0,20}\\b(?:we|our|my|nous|notre|nos|mon|ma|mes)\\b`,
  );

/**
 * True when the text says that its writer works there: in the first person, in its sentences.
 * `company` is the company's name as the feed gives it. Hashtags and mentions at the end do not count.
 */
export function saysWorksThere(text: string, company?: string): boolean {
  const plain = fold(text)
    .replace(/[#@][\p{L}\p{N}_]+/gu, ' ')
    .replace(/\s+/g, ' ');
  if ([...said.en, ...said.fr].some((pattern) => pattern.test(plain))) return true;
  const name = company === undefined ? '' : fold(company).trim();
  return name !== '' && withName(escaped(name)).test(plain);
}

const phrases: Record<'en' | 'fr', (company: string) => readonly string[]> = {
  en: (company) => [
    `I work at ${company}, and `,
    `At ${company}, where I work, we `,
    'At my company we ',
    'My colleagues and I ',
  ],
  fr: (company) => [
    `Je travaille chez ${company}, et `,
    `Chez ${company}, où je travaille, nous `,
    'Dans mon entreprise, nous ',
    'Avec mes collègues, nous ',
  ],
};

/** Beginnings of a sentence that say it, to be adapted; in French for French, else in English. */
export function waysToSay(language: string, company?: string): readonly string[] {
  const ways = phrases[language.toLowerCase().startsWith('fr') ? 'fr' : 'en'];
  return company ? ways(company) : ways('').slice(2);
}

import { describe, expect, test } from 'vitest';
import { saysWorksThere, waysToSay } from '../../../lib/voice/disclosure';

const company = 'Calder & Loire';

describe('the text says it', () => {
  test.each([
    'I work at Calder & Loire, and this one made me proud.',
    'I’ve worked for them since 2011.',
    'At my company we measure twice.',
    'We at Calder & Loire count eels.',
    'My third winter at Calder & Loire began under a weir.',
    'My colleagues did this, not me.',
    'Calder & Loire, where I work, has a new pump.',
    'Je travaille chez Calder & Loire depuis dix ans.',
    'Chez nous, on mesure deux fois.',
    'Dans notre équipe, personne n’aime les réunions.',
    'Nous, chez Calder & Loire, comptons les anguilles.',
    'J’ai rejoint l’atelier en 2019.',
    'Mes collègues de Nantes ont dessiné la passe.',
    'Our team in Leeds switched the gas off.',
  ])('%s', (text) => {
    expect(saysWorksThere(text, company)).toBe(true);
  });
});

describe('the text does not say it yet', () => {
  test.each([
    '',
    '412 eels were counted above the weir.',
    'Calder & Loire has a new pump.',
    'A lovely story #CalderLoire #weareCalder',
    'Look what they did @CalderLoire',
    'Une anguille ne saute pas.',
    'Calder & Loire recrute deux apprentis.',
    'This pump works at night.',
    'Well done to the team. #mycompany',
  ])('%s', (text) => {
    expect(saysWorksThere(text, company)).toBe(false);
  });
});

test('each way to say it is heard as saying it', () => {
  for (const language of ['en', 'fr', 'fr-CA', 'de']) {
    for (const name of [company, undefined]) {
      const ways = waysToSay(language, name);
      expect(ways.length).toBeGreaterThanOrEqual(2);
      for (const way of ways)
        expect([way, saysWorksThere(`${way}count eels.`, name)]).toEqual([way, true]);
    }
  }
});

test('a company’s name is a name, not a pattern', () => {
  expect(saysWorksThere('We at C++ (Labs) build compilers', 'C++ (Labs)')).toBe(true);
  expect(saysWorksThere('Plain text', '((')).toBe(false);
});

import type { BundledTip } from '../tip.ts';

export const accessibility: readonly BundledTip[] = [
  {
    id: 'access-hashtags',
    topic: 'accessibility',
    when: ['writing'],
    en: {
      title: 'Give each word of a hashtag its capital',
      text: '#NightShiftAtTheWeir is read out as five words. #nightshiftattheweir comes out as one long noise, and sighted readers stumble over it as well. Search does not mind capitals: both lead to the same place.\n\nTwo or three at the end are plenty. In the middle of a sentence they read like somebody who stops to show a badge.',
      reason: 'Screen readers find the words by their capitals.',
      source: {
        name: 'University of Michigan, College of Engineering, “Hashtags”',
        url: 'https://accessibility.engin.umich.edu/hashtags/',
      },
    },
    fr: {
      title: 'Une capitale à chaque mot du mot-dièse',
      text: '#NuitAuSeuilDeSaumur se lit en cinq mots. #nuitauseuildesaumur sort d’un seul bloc, et fait trébucher aussi ceux qui voient. Les capitales ne gênent pas la recherche : les deux formes mènent au même endroit.\n\nDeux ou trois à la fin suffisent. Au milieu d’une phrase, on croit voir quelqu’un qui s’arrête pour montrer son badge.',
      reason: 'Les lecteurs d’écran reconnaissent les mots à leurs capitales.',
      source: {
        name: 'Université du Michigan, College of Engineering, « Hashtags » (en anglais)',
        url: 'https://accessibility.engin.umich.edu/hashtags/',
      },
    },
  },
  {
    id: 'access-captions',
    topic: 'accessibility',
    when: ['picture', 'event'],
    en: {
      title: 'Caption the video, even if it is only you talking',
      text: 'On the train, in the open office, beside a sleeping child, with poor hearing, in a second language: a good part of those who see a video do not hear it. Automatic captions are a beginning; correct the names and the numbers.\n\nNo time for captions? Then write what is said in three sentences under the video. Often that is the better post.',
      reason:
        'Captions open a video to people who are deaf or hard of hearing, and they are rarely the only ones to use them.',
      source: {
        name: 'W3C, Web Accessibility Initiative, “Making Audio and Video Media Accessible”',
        url: 'https://www.w3.org/WAI/media/av/',
      },
    },
    fr: {
      title: 'Sous-titrez la vidéo, même si vous y parlez seul',
      text: 'Dans le train, dans un plateau ouvert, près d’un enfant qui dort, l’oreille qui fatigue, une langue que l’on apprend : bien des gens voient une vidéo sans l’entendre. Les sous-titres automatiques sont un début ; corrigez les noms et les nombres.\n\nPas le temps ? Écrivez sous la vidéo, en trois phrases, ce qui s’y dit. C’est souvent le meilleur texte des deux.',
      reason:
        'Les sous-titres ouvrent la vidéo aux personnes sourdes ou malentendantes, et bien d’autres s’en servent.',
      source: {
        name: 'W3C, Web Accessibility Initiative, « Making Audio and Video Media Accessible » (en anglais)',
        url: 'https://www.w3.org/WAI/media/av/',
      },
    },
  },
  {
    id: 'access-words-in-pictures',
    topic: 'accessibility',
    when: ['picture', 'no-alt', 'event'],
    en: {
      title: 'Words belong in the text, not in the picture',
      text: 'A poster with the date in it cannot be enlarged, translated, searched, copied or read aloud. Post the poster if it is handsome, and put place, day and hour in the text as well.\n\nThe same goes for “bold” and “script” letters copied from a generator. They are mathematical signs, and some readers hear each one by its full name.',
      reason: 'Text stays text for everybody; a picture of text is text for some.',
      source: {
        name: 'W3C, Web Content Accessibility Guidelines 2.2, criterion 1.4.5, “Images of Text”',
        url: 'https://www.w3.org/WAI/WCAG22/Understanding/images-of-text',
      },
    },
    fr: {
      title: 'Les mots dans le texte, pas dans l’image',
      text: 'Une affiche où figure la date ne s’agrandit pas, ne se traduit pas, ne se cherche pas, ne se copie pas, ne se lit pas à voix haute. Publiez-la si elle est belle, et redites lieu, jour et heure dans le texte.\n\nMême chose pour les lettres « grasses » ou « manuscrites » prises dans un générateur. Ce sont des signes mathématiques, et certains en entendent le nom complet, un par un.',
      reason: 'Un texte reste un texte pour tous ; son image n’en est un que pour certains.',
      source: {
        name: 'W3C, Web Content Accessibility Guidelines 2.2, critère 1.4.5, « Images of Text » (en anglais)',
        url: 'https://www.w3.org/WAI/WCAG22/Understanding/images-of-text',
      },
    },
  },
];

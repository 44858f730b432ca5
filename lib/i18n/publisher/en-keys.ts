/** Keys and signing. */
export const keys = {
  first: 'Your key',
  firstText:
    'It is made on this device and stays here, encrypted with your passphrase. It never goes into the folder or a zip.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 characters: four words you remember will do. Nobody can reset it.',
  again: 'The same once more',
  different: 'The two are not the same.',
  make: 'Make the key',
  making: 'Making it…',
  notMade: 'The key could not be made or kept. Nothing was changed.',
  chain: 'The keys of this library',
  chainText:
    'Readers know a key by its fingerprint. Tell people that of the first one in a way that is not the web host: in the canteen, in the letter that announces the library, by policy.',
  place: (n: number) => `Key ${n}`,
  unlisted: 'not listed yet',
  here: 'on this device',
  elsewhere: 'kept elsewhere',
  itsHalf: (id: string) => `Public half of ${id}`,
  list: 'List it at the end',
  takeAlong: (id: string) => `Download the key file ${id}`,
  forget: (id: string) => `Take ${id} off this device`,
  gone: (id: string) =>
    `${id} is off this device. Without its file, downloaded before, nobody can sign with it again.`,
  recovery: 'A recovery key, for the safe',
  recoveryText:
    'It is downloaded as a file and not kept here: move it to a USB stick in a safe, its passphrase on paper somewhere else. Without it nobody can replace a signing key that was stolen or lost.',
  makeRecovery: 'Make it and download it',
  there: 'A key that is there already',
  thereText:
    'A key file, from the command line or the safe, to sign with it here. Or a colleague’s public half, to list it; their file stays with them.',
  bring: 'Bring in a key file',
  broughtUnlisted: (id: string) =>
    `${id} is here, and is no key of this library: it may be another library’s. Leave it, or list it at the end if it is to sign this one; it counts once a key before it has signed with it.`,
  brought: 'The key file is here.',
  noKeyFile: 'This is not a key file of Own Voice.',
  half: 'A colleague’s public half',
  halfHint: 'Below their key, under “Public half”, from the first brace to the last.',
  addHalf: 'List it',
  listed: 'It is listed at the end.',
  noHalf: 'This is no public half, or its id is not its own. Copy it once more.',
  when: 'When something changes',
  cases: {
    change: {
      title: 'Rotation, or another person signs',
      steps: [
        'The colleague makes a new key on their own device, then a new recovery key. In a shared folder both are listed by themselves; otherwise they send you the two public halves.',
        'Fetch the recovery key from the safe and bring its file in on the device that signs: its place is before theirs, so it must vouch for them.',
        'Publish with both passphrases, for four weeks, so that nobody who was on holiday is left behind.',
        'Take the old recovery key off the device. From then on the colleague signs alone, and readers refuse the key before.',
      ],
    },
    stolen: {
      title: 'The signing key was stolen or lost',
      steps: [
        'Today, not next week: bring the recovery key in from the safe.',
        'Make a new signing key and a new recovery key. Both go to the end of the list.',
        'Publish with the passphrases of the recovery key and of the new one. From then on readers refuse the stolen key.',
        'If somebody else could write to the web host, change its password first.',
      ],
    },
    recoveryLost: {
      title: 'The recovery key was lost',
      steps: [
        'Nothing breaks: the signing key goes on signing. But no successor can be named any more.',
        'Move to a new address with new keys while there is no hurry, as when every key was lost.',
      ],
    },
    allLost: {
      title: 'Every key was lost',
      steps: [
        'No version can be published that readers of this address accept. That is what the signature promised them.',
        'Where the company’s IT manages the browsers, the policy can name the new keys, and readers follow it.',
        'Otherwise: give the feed a new address, begin a new folder with new keys, and tell people both, the address and the fingerprint.',
      ],
    },
  },
  more: 'Make one more key',
  next: 'A new key to sign with',
  nextText: 'It goes to the end of the list, and counts once the key before it has signed with it.',
  nextRecovery: 'A new recovery key',
  unsigned: 'This version is not signed.',
  toKeys: 'To signing',
  noneHere: 'This library is signed, and none of its keys is on this device.',
  sign: 'Sign it',
  signText: 'The key is opened for this version and closed again.',
  signTextSeveral:
    'Each key whose passphrase you type signs. As a rule that is the newest alone; after a change, the one before it too.',
  passphraseOf: (id: string) => `Passphrase of ${id}`,
  refused: {
    'no-library': (_id: string) => 'There is no library yet.',
    'no-signer': (_id: string) => 'Type the passphrase of a key that signs.',
    'wrong-passphrase': (id: string) => `The passphrase does not open ${id}. Nothing was built.`,
    'other-feed': (_id: string) =>
      'The address of the feed is not that of the last version. Employees would refuse it: begin a new folder for a new address.',
    'signature-dropped': (_id: string) =>
      'The last version was signed. Employees would refuse this one without a signature.',
    'wrong-key': (_id: string) =>
      'No key that signed before signs this version. Employees would refuse it: sign with the old key and the new one.',
    rollback: (_id: string) =>
      'An older key alone does not count any more, or a page of the last version is missing. Sign with the newest key that signed before.',
    'mixed-versions': (_id: string) =>
      'This version has the number of the last one and says something else. Open the folder that holds the newest.',
    'keys-conflict': (_id: string) =>
      'The keys are not in the order of the last version. Put them back, oldest first.',
  },
  atAddress: {
    title: 'What is there now',
    text: 'Asks once for the feed at its address, as every employee’s browser does, and says what they would make of your next version.',
    look: 'Look at what is there',
    closed:
      'The host did not answer, or lets no other page read this file. With the header lines that the zip brings, it does.',
    status:
      'There is no file at this address yet. The key of the first version that employees read is the one they keep.',
    'no-feed': 'What is there is no feed that can be read.',
    unsigned:
      'What is there is not signed. Once you publish it signed, employees are asked once whether the fingerprint is the one you told them.',
    ours: (id: string) =>
      `What is there is signed with ${id}, a key of this library. Employees take the next version when that key signs it, or one that it vouched for.`,
    other: (id: string, seen: string) =>
      `What is there is signed with ${id}, which is no key of this library. Employees would refuse your version: they go on seeing the last one, and read “${seen}”. Bring that key in and list the keys in their order. Where it is lost, give the feed a new address, and tell people both, the address and the fingerprint.`,
  },
};

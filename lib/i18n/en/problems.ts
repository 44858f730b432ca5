/**
 * One entry for each reason code that reading a feed can end with: what happened, what is safe, what to do.
 * The sentences hold both for an address that is looked at and for a feed that is already in the list.
 */
export const problems = {
  'bad-address': {
    title: 'That is not an address that can be read',
    safe: 'Nothing was asked for, and nothing was changed.',
    next: 'Paste the whole address as your company gave it. It starts with https:// and often ends in feed.json.',
  },
  'not-https': {
    title: 'That address is not protected on its way',
    safe: 'Nothing was read: on an http: address, anybody between you and the host could change the words.',
    next: 'Try the same address with https://. If it has none, ask comms for one.',
  },
  'personal-address': {
    title: 'This address seems to be made for you alone',
    safe: 'Nothing was read yet.',
    next: 'A feed’s address should be the same for everyone. With one of your own, the host can tell when you read. Ask comms for the common address.',
  },
  offline: {
    title: 'You are offline',
    safe: 'What was read before is still here, and so are your drafts. You can go on writing.',
    next: 'Own Voice tries again by itself once the connection is back.',
  },
  unreachable: {
    title: 'The host does not answer',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'Is the name in the address spelled right? If the host is inside the company’s network, connect to that network first.',
  },
  'needs-permission': {
    title: 'Your browser wants to ask you first',
    safe: 'Nothing was read from that site, and nothing was changed.',
    next: 'This host does not open its feed to every reader, so it can only be read with your leave.',
  },
  'permission-refused': {
    title: 'You did not allow that site',
    safe: 'Nothing was read and nothing was added. Your feeds and drafts are as they were.',
    next: 'You can allow it later. Or ask comms to let everyone read the feed (the header “Access-Control-Allow-Origin: *”); then no permission is needed.',
  },
  'permission-lost': {
    title: 'The permission for this site was taken away',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'Allow the site again to read on. If it was not you, it may be a rule of your company’s.',
  },
  'not-found': {
    title: 'There is nothing at that address',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'The file may have been moved or renamed. Check the address, or ask comms for the present one.',
  },
  'sign-in': {
    title: 'That address asks for a sign-in',
    safe: 'No name, password or cookie of yours was sent.',
    next: 'Own Voice reads as nobody in particular. Ask comms for an address that can be read without a sign-in.',
  },
  'server-busy': {
    title: 'The host is busy',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'It asked for a pause, and Own Voice keeps to it. Nothing is left for you to do.',
  },
  'server-error': {
    title: 'Something is wrong at the host',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'It has nothing to do with you. Own Voice tries again later; if it lasts, tell comms.',
  },
  moved: {
    title: 'This feed has moved to another site',
    safe: 'Nothing was read from the new place. What was read before is still here.',
    next: 'Ask comms whether the move is theirs. If so, add the new address and remove this one.',
  },
  html: {
    title: 'That address gave a web page, not a feed',
    safe: 'Nothing of it was kept. Your feeds and drafts are as they were.',
    next: 'The page names no JSON Feed; a sign-in page may stand in front of it. Open it and look, or ask comms for the address of the feed.',
  },
  'captive-portal': {
    title: 'A sign-in page seems to have answered instead',
    safe: 'Nothing of it was kept. What was read before is still here.',
    next: 'On a Wi-Fi, open any web page, accept the terms, then try again. Elsewhere, open the address and see what stands there.',
  },
  rss: {
    title: 'That is an RSS or Atom feed',
    safe: 'Nothing was added. Your feeds and drafts are as they were.',
    next: 'Own Voice reads JSON Feed. Ask comms for “our news as a JSON Feed”: most content systems can give one, and the importer in the publisher’s tools turns RSS and Atom into one.',
  },
  'not-json': {
    title: 'That file cannot be read as a feed',
    safe: 'Nothing of it was kept. What was read before is still here, and so are your drafts.',
    next: 'It is not written in JSON, or has a slip in it. Tell comms: their “check” tool names the line.',
  },
  truncated: {
    title: 'The feed broke off on its way',
    safe: 'The half that came was not kept. What was read before is still here.',
    next: 'Try again. If it breaks off each time, tell comms that the file is incomplete.',
  },
  'not-feed': {
    title: 'That file is not a JSON Feed',
    safe: 'Nothing of it was kept. Your feeds and drafts are as they were.',
    next: 'It is JSON, but not a feed: it has no list of items. Check the address, or ask comms for that of their JSON Feed.',
  },
  'bare-array': {
    title: 'That file is a list, but not a feed',
    safe: 'Nothing of it was kept. Your feeds and drafts are as they were.',
    next: 'It lacks the frame of a JSON Feed (version, title, items). Tell comms: putting the list under “items” is most of the work.',
  },
  empty: {
    title: 'The file at that address is empty',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'It may be in the middle of being published. Try again in a few minutes.',
  },
  'too-large': {
    title: 'That feed is too large to read',
    safe: 'Reading was stopped in time, and nothing of it was kept.',
    next: 'A file may have up to 32 MB. Ask comms to cut the feed into pages; the publisher’s tools do that.',
  },
  'too-deep': {
    title: 'That file is not built like a feed',
    safe: 'Nothing of it was kept. What was read before is still here, and so are your drafts.',
    next: 'It is nested deeper than any feed needs to be. Tell comms; it may have been damaged or changed by somebody else.',
  },
  'wrong-encoding': {
    title: 'The letters of that file are garbled',
    safe: 'Nothing of it was kept. What was read before is still here, and so are your drafts.',
    next: 'A feed is written in UTF-8, and this one is not. Tell comms to save it as UTF-8.',
  },
  timeout: {
    title: 'The host took too long',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'The line or the host may be slow just now. Try again.',
  },
  'disk-full': {
    title: 'There is no space left on this device',
    safe: 'What was kept before is whole, drafts included. The new items were not kept.',
    next: 'Free some space on the device, or remove a feed you no longer read; drafts stay either way.',
  },
  'not-index': {
    title: 'There is no signed index at that address',
    safe: 'What was read before is still here, and so are your drafts.',
    next: 'Another file stands where the index should be. Check the address, or tell comms.',
  },
  'bad-index': {
    title: 'The signed index does not make sense',
    safe: 'Nothing of it was kept. What was read before is still here.',
    next: 'It is not written as the feed format says. Tell comms: the “build” tool writes it right.',
  },
  'other-feed': {
    title: 'This index belongs to another feed',
    safe: 'Nothing of it was kept. What was read before is still here.',
    next: 'It is signed for a different address, so it is not this library. Tell comms: two feeds may have been mixed up when they were uploaded.',
  },
  'signature-dropped': {
    title: 'The signature is missing',
    safe: 'Nothing was taken over. The last signed version is still here, and so are your drafts.',
    next: 'This feed was always signed, and what is there now is not. Tell comms soon: somebody may have changed it without them.',
  },
  'wrong-key': {
    title: 'Signed with a key that is not known',
    safe: 'Nothing was taken over. The last version with a known signature is still here.',
    next: 'Ask comms whether they have a new key. If they do, and only then: remove this feed, add it again, and compare the fingerprint with theirs.',
  },
  'keys-conflict': {
    title: 'The list of keys contradicts the one known so far',
    safe: 'Nothing was taken over. The last version with a known signature is still here.',
    next: 'Tell comms: the keys have to be listed oldest first, as they always were.',
  },
  rollback: {
    title: 'The host gives an older version than the one here',
    safe: 'The newer version stays: it is what you see here.',
    next: 'A copy of the host may be behind; that often passes by itself. If it lasts, tell comms.',
  },
  'mixed-versions': {
    title: 'Two different versions carry the same number',
    safe: 'The one that came first stays. Nothing was mixed.',
    next: 'Tell comms: it was published from two places. Publishing once more from the newest folder puts it right.',
  },
  'page-missing': {
    title: 'A part of the new version is not there yet',
    safe: 'The last whole version is still here: a half one is never shown.',
    next: 'It may be on its way to the host. Own Voice tries again by itself; if it lasts, tell comms.',
  },
  'page-mismatch': {
    title: 'A part of the new version is not what was signed',
    safe: 'Nothing was taken over. The last whole version is still here.',
    next: 'It may have been damaged on its way, or changed at the host. Own Voice tries again; if it lasts, tell comms.',
  },
  'out-of-date': {
    title: 'This library was not renewed in time',
    safe: 'What was read last is still here and may be out of date.',
    next: 'Its publisher meant to renew it by now. Before you share something that matters, ask comms whether it still holds.',
  },
  expired: {
    title: 'Closed by its publisher',
    safe: 'Its items stay readable, and your drafts stay.',
    next: 'Nothing new will come. You can keep the feed to read in it, or remove it.',
  },
  'no-items': {
    title: 'No item of that feed can be read',
    safe: 'Your feeds and drafts are as they were.',
    next: 'Each was left out for the reason shown. Tell comms, so that they can mend it.',
  },
  failed: {
    title: 'That did not work, and we do not know why',
    safe: 'What was kept before is whole, drafts included.',
    next: 'Try again. If it stays so, tell us what you did; the fault is ours.',
  },
};

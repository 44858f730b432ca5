/**
 * PURE. Where the addresses are in a text, as X and Mastodon find them to count each as 23. Follows twitter-text 3.1
 * (Apache-2.0; its conformance suite), walked by hand so that no text takes more than one pass. A word like `example.com`
 * counts on X when its ending is a top-level domain: every country's, and the general ones that companies use; an
 * unknown one (there are 1,200, at 4 kB) is counted letter by letter.
 */
export type Place = { start: number; end: number };

const countries =
  'ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const general =
  'com org net edu gov mil int info biz name pro aero asia cat coop jobs mobi museum post tel travel app dev page blog site online website web wiki xyz top club shop store live life world today news media press agency studio design digital tech technology cloud software systems solutions services company consulting partners group team work works careers engineering energy green eco bio farm garden health care clinic school academy education university training community foundation ngo ong social events video audio music film photo photos gallery art fashion style food restaurant bar cafe coffee wine hotel house homes land city town paris london berlin amsterdam brussels wien hamburg koeln nyc tokyo bzh alsace corsica africa quebec scot wales eus gal swiss bank finance capital fund insurance legal law construction build tools supply industries global international email chat link click network zone space earth fyi info one how guide review reviews tips expert';
const topLevel = new Set(`${countries} ${general}`.split(' '));

const accents =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const ofPath = new RegExp(`[a-z0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${accents}\\u0400-\\u04ff]`, 'i');
const endsPath = new RegExp(`[a-z0-9+\\-=_#/${accents}\\u0400-\\u04ff]`, 'i');
const ofQuery = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const endsQuery = /[a-z0-9\-_&=#/]/i;
/** With https:// before it a host may have letters of any script. */
const host =
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,20}(?:xn--[a-z0-9-]{1,59}|\p{L}{2,63})(?![\p{L}\p{N}@])/uy;
const bareHost = new RegExp(
  `(?:[a-z0-9${accents}-]{1,63}\\.){1,20}[a-z]{2,63}(?![a-z0-9@+-])`,
  'iy',
);
const longest = 4_096;

/** In “(…)”, at most one more pair within: the place after it, or `from` when it is not closed in time. */
function parentheses(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length && at - from < longest; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (!ofPath.test(sign)) return from;
    if (depth > 2) return from;
    if (depth === 0) return at - from > 1 ? at + 1 : from;
  }
  return from;
}

function pathEnd(text: string, from: number): number {
  let end = from;
  let at = from;
  while (at < text.length && at - from < longest) {
    const sign = text.charAt(at);
    if (sign === '(') {
      const after = parentheses(text, at);
      if (after === at) break;
      at = after;
      end = after;
      continue;
    }
    if (!ofPath.test(sign)) break;
    at += 1;
    if (endsPath.test(sign)) end = at;
  }
  return end;
}

function queryEnd(text: string, from: number): number {
  let end = from;
  for (let at = from + 1; at < text.length && at - from < longest; at += 1) {
    const sign = text.charAt(at);
    if (!ofQuery.test(sign)) break;
    if (endsQuery.test(sign)) end = at + 1;
  }
  return end;
}

/** From the end of the host: the place after port, path and query. */
function addressEnd(text: string, hostEnd: number): number {
  const port = /^:\d{1,5}/.exec(text.slice(hostEnd, hostEnd + 6));
  let end = hostEnd + (port?.[0].length ?? 0);
  if (text.charAt(end) === '/') end = pathEnd(text, end);
  return text.charAt(end) === '?' ? queryEnd(text, end) : end;
}

/** X shortens nothing behind the word of a t.co address. */
const shortened = /^https?:\/\/t\.co\/[a-z0-9]{1,40}/i;

/** Where an address may begin: at a scheme, or, for bare ones, at any word. */
const schemes = /https?:\/\//gi;
const schemesAndWords = /https?:\/\/|[a-z0-9]+/gi;
/** What may not stand before an address; before a bare host, neither a dash, a dot or a slash. */
const notBefore = /[a-z0-9@＠$#＃\ufffe\ufeff\uffff]/i;
const notBeforeBare = /[@＠$#＃\ufffe\ufeff\uffff\-_./]/;

/** Where a bare host ends: after its longest beginning that ends in a top-level domain; -1 when none does. */
function bareEnd(text: string, from: number): number {
  bareHost.lastIndex = from;
  let name = bareHost.exec(text)?.[0] ?? '';
  while (name.includes('.')) {
    const dot = name.lastIndexOf('.');
    if (topLevel.has(name.slice(dot + 1).toLowerCase())) return from + name.length;
    name = name.slice(0, dot);
  }
  return -1;
}

function schemeEnd(text: string, from: number): number {
  host.lastIndex = from;
  return host.test(text) ? host.lastIndex : -1;
}

/** Takes a text; gives its addresses in order: those with a scheme, and with `bare` those without one, too. */
export function addressesIn(text: string, bare: boolean): Place[] {
  const places: Place[] = [];
  const start = bare ? schemesAndWords : schemes;
  start.lastIndex = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const from = found.index;
    const hasScheme = found[0].endsWith('/');
    const before = text.charAt(from - 1);
    if ((hasScheme ? notBefore : notBeforeBare).test(before)) continue;
    const hostEnd = hasScheme ? schemeEnd(text, from + found[0].length) : bareEnd(text, from);
    if (hostEnd < 0) continue;
    const short = hasScheme ? shortened.exec(text.slice(from, from + 64)) : null;
    // Behind a bare host only a path makes the rest a part of the address.
    const full = short ? from + short[0].length : addressEnd(text, hostEnd);
    const end =
      hasScheme || /^(?::\d{1,5})?\//.test(text.slice(hostEnd, hostEnd + 7)) ? full : hostEnd;
    if (end - from <= longest) places.push({ start: from, end });
    start.lastIndex = end;
  }
  return places;
}

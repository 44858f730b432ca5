/**
 * PURE. HTML's character references decoded: every number, the 252 names of HTML 4 and the common ones of HTML 5
 * (punctuation, Latin letters with marks, spaces). The kept package `entities` knows all 2,231 names but costs 13 kB
 * compressed; this costs 2 kB, and a name it does not know stays as it was written. A test holds the table against
 * that package. Source: HTML Standard, sections 13.2.5.72 to 13.2.5.80 and 13.5.
 */

/** The names of U+00A0 to U+00FF, in order. */
const latin1 = `
nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde
Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

/** Name and code point (hexadecimal). */
const others = `
quot:22 amp:26 lt:3c gt:3e
OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2c6 tilde:2dc Alpha:391 Beta:392
Gamma:393 Delta:394 Epsilon:395 Zeta:396 Eta:397 Theta:398 Iota:399 Kappa:39a Lambda:39b Mu:39c
Nu:39d Xi:39e Omicron:39f Pi:3a0 Rho:3a1 Sigma:3a3 Tau:3a4 Upsilon:3a5 Phi:3a6 Chi:3a7 Psi:3a8
Omega:3a9 alpha:3b1 beta:3b2 gamma:3b3 delta:3b4 epsilon:3b5 zeta:3b6 eta:3b7 theta:3b8 iota:3b9
kappa:3ba lambda:3bb mu:3bc nu:3bd xi:3be omicron:3bf pi:3c0 rho:3c1 sigmaf:3c2 sigma:3c3 tau:3c4
upsilon:3c5 phi:3c6 chi:3c7 psi:3c8 omega:3c9 thetasym:3d1 upsih:3d2 piv:3d6 ensp:2002 emsp:2003
thinsp:2009 zwnj:200c zwj:200d lrm:200e rlm:200f ndash:2013 mdash:2014 lsquo:2018 rsquo:2019
sbquo:201a ldquo:201c rdquo:201d bdquo:201e dagger:2020 Dagger:2021 bull:2022 hellip:2026
permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 euro:20ac
image:2111 weierp:2118 real:211c trade:2122 alefsym:2135 larr:2190 uarr:2191 rarr:2192 darr:2193
harr:2194 crarr:21b5 lArr:21d0 uArr:21d1 rArr:21d2 dArr:21d3 hArr:21d4 forall:2200 part:2202
exist:2203 empty:2205 nabla:2207 isin:2208 notin:2209 ni:220b prod:220f sum:2211 minus:2212
lowast:2217 radic:221a prop:221d infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b
there4:2234 sim:223c cong:2245 asymp:2248 ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283
nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308 rceil:2309
lfloor:230a rfloor:230b lang:27e8 rang:27e9 loz:25ca spades:2660 clubs:2663 hearts:2665
diams:2666 apos:27 Tab:9 NewLine:a excl:21 num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2a
plus:2b comma:2c period:2e sol:2f colon:3a semi:3b equals:3d quest:3f commat:40 lsqb:5b lbrack:5b
bsol:5c rsqb:5d rbrack:5d Hat:5e lowbar:5f grave:60 lcub:7b lbrace:7b verbar:7c vert:7c rcub:7d
rbrace:7d hyphen:2010 dash:2010 numsp:2007 puncsp:2008 hairsp:200a NoBreak:2060 horbar:2015
lsquor:201a ldquor:201e mldr:2026 nldr:2025 check:2713 checkmark:2713 cross:2717 star:2606
starf:2605 phone:260e female:2640 male:2642 Abreve:102 abreve:103 Amacr:100 amacr:101 Aogon:104
aogon:105 Cacute:106 cacute:107 Ccaron:10c ccaron:10d Dcaron:10e dcaron:10f Dstrok:110 dstrok:111
Emacr:112 emacr:113 Eogon:118 eogon:119 Ecaron:11a ecaron:11b Gbreve:11e gbreve:11f Idot:130
inodot:131 imath:131 Imacr:12a imacr:12b Iogon:12e iogon:12f Lstrok:141 lstrok:142 Nacute:143
nacute:144 Ncaron:147 ncaron:148 Odblac:150 odblac:151 Omacr:14c omacr:14d Rcaron:158 rcaron:159
Sacute:15a sacute:15b Scedil:15e scedil:15f Tcaron:164 tcaron:165 Udblac:170 udblac:171 Umacr:16a
umacr:16b Uring:16e uring:16f Uogon:172 uogon:173 Zacute:179 zacute:17a Zcaron:17d zcaron:17e
Zdot:17b zdot:17c frac13:2153 frac23:2154 frac15:2155 frac18:215b frac38:215c frac58:215d
frac78:215e copysr:2117 numero:2116 incare:2105 half:bd QUOT:22 AMP:26 LT:3c GT:3e COPY:a9 REG:ae`;

const names = new Map<string, string>();
/** Names that old pages write without the semicolon. */
const bare = new Set(['quot', 'amp', 'lt', 'gt', 'QUOT', 'AMP', 'LT', 'GT', 'COPY', 'REG']);
for (const [at, name] of latin1.trim().split(/\s+/).entries()) {
  names.set(name, String.fromCharCode(0xa0 + at));
  bare.add(name);
}
for (const pair of others.trim().split(/\s+/)) {
  const [name = '', code = ''] = pair.split(':');
  names.set(name, String.fromCodePoint(Number.parseInt(code, 16)));
}

/** What the numbers 128 to 159 mean on the web: Windows-1252, as in the HTML Standard. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function byNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows.charAt(code - 0x80);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}

const reference = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/g;

/** Takes text with character references; gives it with each decoded once. Linear in its length. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    reference,
    (whole, hex: string | undefined, decimal: string | undefined, name: string, end: string) => {
      if (hex) return byNumber(Number.parseInt(hex, 16));
      if (decimal) return byNumber(Number.parseInt(decimal, 10));
      if (end === '' && !bare.has(name)) return whole;
      return names.get(name) ?? whole;
    },
  );
}

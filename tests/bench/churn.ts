/** A LinkedIn-like page of 500 posts that is never still: what a watcher must not feel. */

const post = (
  n: number,
) => `<article data-id="urn:li:activity:${n}"><header><img alt="" width="48" height="48"
  src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><a href="#p${n}">Person ${n}</a><span>${n} min</span></header>
<div class="text"><p>What post ${n} says, in a sentence or two of the usual length.</p><p>And a second paragraph.</p></div>
<footer><button>Like</button><button>Comment</button><button>Repost</button><button>Send</button><span class="count">${n}</span></footer>
</article>`;

/** Ten times a second: 20 posts are rebuilt, 50 counters written, 5 posts moved from the end to the top. */
const script = `
  const feed = document.querySelector('main');
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    for (let i = 0; i < 20; i += 1) {
      const old = feed.children[(turn * 20 + i) % feed.children.length];
      const fresh = old.cloneNode(true);
      fresh.querySelector('p').textContent = 'Rebuilt in turn ' + turn;
      old.replaceWith(fresh);
    }
    for (let i = 0; i < 50; i += 1) {
      const count = feed.children[(turn * 7 + i) % feed.children.length].querySelector('.count');
      count.textContent = String(turn + i);
      count.className = 'count c' + (turn % 3);
    }
    for (let i = 0; i < 5; i += 1) feed.prepend(feed.lastElementChild);
    scrollTo(0, (turn % 100) * 20);
  }, 100);
  globalThis.stopChurn = () => clearInterval(timer);
`;

/** The page as HTML; its own script is inline. */
export const churnPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title>
<style>article{border:1px solid #ccc;margin:8px;padding:8px}</style>
<button>Start a post</button><main>${Array.from({ length: 500 }, (_, n) => post(n)).join('')}</main>
<div role="textbox" contenteditable="true" aria-label="Add a comment"></div>
<script>${script}</script></html>`;

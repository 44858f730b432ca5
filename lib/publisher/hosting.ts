/** PURE. The headers of the feed format's hosting section, as the common hosts want them said. */

const index = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=300';
const page = 'public, max-age=31536000, immutable';

/** Netlify and Cloudflare Pages: a file `_headers`. */
export const headersFile = `/feed.json
  Content-Type: application/feed+json
  Cache-Control: ${index}
  Access-Control-Allow-Origin: *
/index.json
  Content-Type: application/json
  Cache-Control: ${index}
  Access-Control-Allow-Origin: *
/p/*
  Content-Type: application/feed+json
  Cache-Control: ${page}
  Access-Control-Allow-Origin: *
/pictures/*
  Cache-Control: ${page}
  Access-Control-Allow-Origin: *
`;

/** nginx: to be included in the server block. */
export const nginxFile = `# Include this in the server block that serves the library.
location = /feed.json  { types { } default_type application/feed+json; add_header Cache-Control "${index}"; add_header Access-Control-Allow-Origin "*"; etag on; gzip_static on; }
location = /index.json { types { } default_type application/json;      add_header Cache-Control "${index}"; add_header Access-Control-Allow-Origin "*"; etag on; gzip_static on; }
location /p/           { types { } default_type application/feed+json; add_header Cache-Control "${page}"; add_header Access-Control-Allow-Origin "*"; gzip_static on; }
location /pictures/    { add_header Cache-Control "${page}"; add_header Access-Control-Allow-Origin "*"; }
`;

/** Amazon S3: metadata to give with \`aws s3 cp\`. */
export const s3File = `Pages and pictures first, the index last:
aws s3 cp p s3://BUCKET/p --recursive --content-type application/feed+json --cache-control "${page}"
aws s3 cp pictures s3://BUCKET/pictures --recursive --cache-control "${page}"
aws s3 cp feed.json s3://BUCKET/feed.json --content-type application/feed+json --cache-control "${index}"
aws s3 cp index.json s3://BUCKET/index.json --content-type application/json --cache-control "${index}"
In the bucket's CORS settings allow GET from any origin: nothing in a library is secret, and then no employee's browser has to ask.
`;

/** The headers a path is served with, for a preview on one's own machine. */
export function headersFor(path: string): Record<string, string> {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  if (path.startsWith('/p/'))
    return { ...cors, 'Cache-Control': page, 'Content-Type': 'application/feed+json' };
  if (path.startsWith('/pictures/')) return { ...cors, 'Cache-Control': page };
  const type = path === '/feed.json' ? 'application/feed+json' : 'application/json';
  return { ...cors, 'Cache-Control': index, 'Content-Type': type };
}

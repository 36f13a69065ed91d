/** A page of documentation of one API; it asks nobody but the mock, so that it works without a network. */
export const writeDocsPage = (title: string, id: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtml(title)}</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<main id="docs"></main>
<script src="docs/swagger-ui-bundle.js"></script>
<script>${writeScript(id)}</script>
</body>
</html>
`;

/** Requests that are tried out go to the mock, with the credential that has full rights. */
const writeScript = (id: string): string => `
const base = location.pathname.replace(/\\/docs\\/?$/, '');
const root = base.slice(0, base.lastIndexOf('/'));
const read = async (path) => (await fetch(path)).json();
const start = async () => {
  const spec = await read(base + '/openapi.json');
  const known = await read(root + '/__admin/credentials').catch(() => ({}));
  const { headers = {} } = known[${JSON.stringify(id)}] ?? {};
  const [server] = spec.servers ?? [];
  const path = server ? new URL(server.url, location.origin).pathname.replace(/\\/$/, '') : '';
  SwaggerUIBundle({
    spec: { ...spec, servers: [{ url: base + path }] },
    dom_id: '#docs',
    deepLinking: true,
    validatorUrl: null,
    requestInterceptor: (request) => ({ ...request, headers: { ...headers, ...request.headers } }),
  });
};
start();
`;

const toHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

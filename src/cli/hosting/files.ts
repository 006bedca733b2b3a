import { caching, embeds, feeds, headers, types, unchanging, unframed } from './rules.ts';

/** A server's settings for a site: a file at its root. */
export type Settings = Readonly<{
	name: string;
	content: (policy: string, places: Places) => string;
}>;

/** What lies at the root of a site, for hosts that know paths and no patterns; folders end in a slash. */
export type Places = readonly string[];

/** For nginx: to be included in its `http` part, with the root and the name to be filled in. */
export const nginx: Settings = {
	name: 'nginx.conf',
	content: (
		policy
	) => `# nginx: include this file in the http part of nginx.conf; fill in server_name and root.
map $uri $jijian_cache {
	default "${caching.briefly}";
	"~(?:${unchanging})" "${caching.forever}";
}

map $uri $jijian_framing {
	default "${unframed}";
	"~${embeds}" "";
}

server {
	listen 80;
	server_name _;
	root /srv/jijian;
	charset utf-8;
	charset_types text/css text/csv text/javascript application/json application/atom+xml;

	include mime.types;
	types {
${Object.entries(types)
	.filter(([ending]) => !known.includes(ending))
	.map(([ending, type]) => `\t\t${type} ${ending};`)
	.join('\n')}
	}

	# The files are compressed beforehand. Where nginx has the brotli module: brotli_static on;
	gzip_static on;

	add_header Cache-Control $jijian_cache;
	add_header Content-Security-Policy "${policy}" always;
	add_header Content-Security-Policy $jijian_framing always;
${Object.entries(headers)
	.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
	.join('\n')}

	location ~ ${pattern(feeds.path)}$ {
		types {}
		default_type ${feeds.type};
	}

	location / {
		index index.html;
		try_files $uri $uri/ =404;
	}

	error_page 404 /404.html;
}
`
};

/** Types that nginx brings along since 1.21; said twice it warns. */
const known = ['js', 'wasm', 'xlsx'];

/** For Apache 2.4, in the folder of the site, wherever that is. */
export const apache: Settings = {
	name: '.htaccess',
	content: (policy) => `# Apache 2.4, with AllowOverride All; mod_headers, mod_mime, mod_rewrite.
DirectoryIndex index.html
# Where the site is below a folder of its host, that comes before the name.
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
Options -Indexes

<IfModule mod_mime.c>
${Object.entries(types)
	.map(([ending, type]) => `\tAddType ${type} .${ending}`)
	.join('\n')}
	RemoveType .gz
	AddEncoding br .br
	AddEncoding gzip .gz
</IfModule>

<FilesMatch "^${pattern(feeds.path.slice(1))}">
	ForceType ${feeds.type}
</FilesMatch>

# The files are compressed beforehand.
<IfModule mod_rewrite.c>
	RewriteEngine On
	RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
	RewriteCond %{REQUEST_FILENAME}.br -f
	RewriteRule ^(.+)$ $1.br [L,E=no-brotli:1,E=no-gzip:1]
	RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
	RewriteCond %{REQUEST_FILENAME}.gz -f
	RewriteRule ^(.+)$ $1.gz [L,E=no-brotli:1,E=no-gzip:1]
</IfModule>

<IfModule mod_headers.c>
	Header append Vary Accept-Encoding
	Header set Cache-Control "${caching.briefly}"
	Header always set Content-Security-Policy "${policy}"
${Object.entries(headers)
	.map(([name, value]) => `\tHeader always set ${name} "${value}"`)
	.join('\n')}
	<If "%{REQUEST_URI} =~ m#${unchanging}#">
		Header set Cache-Control "${caching.forever}"
	</If>
	<If "%{REQUEST_URI} !~ m#${embeds}#">
		Header always add Content-Security-Policy "${unframed}"
	</If>
</IfModule>
`
};

/** For static hosts that read a `_headers` file: they join what several rules say of one path. */
export const staticHost: Settings = {
	name: '_headers',
	content: (policy, places) => {
		const framed = embeds.slice(1);
		const closed = places.filter((place) => !place.endsWith(framed));
		const rule = (path: string, own: Readonly<Record<string, string>>) =>
			[path, ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
		return [
			rule('/*', { 'Content-Security-Policy': policy, ...headers }),
			...closed.map((place) =>
				rule(`/${place.replace(/\/$/, '/*')}`, { 'Content-Security-Policy': unframed })
			),
			rule('/_app/immutable/*', { 'Cache-Control': caching.forever }),
			...['', 'en/'].map((lang) =>
				rule(`/${lang}changes${feeds.path}`, { 'Content-Type': feeds.type })
			),
			''
		].join('\n\n');
	}
};

const pattern = (path: string) => path.replaceAll('.', '\\.');

import { createHash } from 'node:crypto';
import { CSPInjectionService } from '@forge/csp';
import type { Manifest } from '../manifest/manifest';

/** What a manifest may add to scripts and styles; anything else it names is dropped, as on Forge. */
const SCRIPT_WORDS = new Set(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes']);
const HASH = /^sha(256-[\w+/=]{44}|384-[\w+/=]{64}|512-[\w+/=]{88})$/;
/** Where violations are told; on Forge it is a service of Atlassian's. */
export const REPORT_PATH = '/_frame/__csp-report';

/**
 * The policy of a Custom UI page, from Atlassian's own `@forge/csp`. The product's origin goes in with its scheme (`http://localhost:PORT`):
 * a bare host would be read as https, and the frame could not be shown in the local product page. Reports stay on this machine.
 */
export function contentSecurityPolicy({ content, external }: Manifest, html: string, productOrigin: string): string {
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: {
      'style-src': [...content.styles.filter((style) => style === 'unsafe-inline').map(inQuotes), ...external.styles],
      'script-src': [...scripts(content.scripts, html), ...external.scripts],
      'img-src': [...external.images],
      'media-src': [...external.media],
      'font-src': [...external.fonts],
      'frame-src': [...external.frames],
      'connect-src': [...external.fetchClient],
    },
    microsEnv: 'prod',
    hostname: productOrigin,
  });
  return directives
    .map((directive) => (directive.startsWith('report-uri ') ? `report-uri ${REPORT_PATH}` : directive))
    .join('; ');
}

/** Inline scripts of the built page are let through by their hash, unless the manifest lets through every inline script. */
function scripts(declared: readonly string[], html: string): string[] {
  const inline = declared.includes('unsafe-inline')
    ? []
    : [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)];
  const hashes = inline
    .filter(([, code]) => code)
    .map(
      ([, code]) =>
        `sha256-${createHash('sha256')
          .update(code ?? '')
          .digest('base64')}`,
    );
  const words = declared.filter((word) => SCRIPT_WORDS.has(word) || HASH.test(word) || word === 'blob:');
  return [...new Set([...words, ...hashes])].map((word) => (word === 'blob:' ? word : inQuotes(word)));
}

const inQuotes = (word: string) => `'${word}'`;

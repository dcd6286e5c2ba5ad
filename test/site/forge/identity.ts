import { createHash } from 'node:crypto';

/** The ids that Atlassian would give to this site and to the app on it. Made from the app's id, so they are the same on every machine. */
export interface Identity {
  readonly cloudId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly appVersion: string;
}

export function identityOf(appId: string): Identity {
  return {
    cloudId: uuidOf(`site ${appId}`),
    environmentId: uuidOf(`environment ${appId}`),
    environmentType: 'DEVELOPMENT',
    installationId: uuidOf(`installation ${appId}`),
    appVersion: '1.0.0',
  };
}

/** A well-formed uuid out of a text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

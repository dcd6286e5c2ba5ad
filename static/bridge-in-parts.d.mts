import type { Plugin } from 'vite';

export function bridgeInParts(): Plugin;

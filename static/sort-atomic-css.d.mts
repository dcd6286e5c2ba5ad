import type { Plugin } from 'vite';

export function sortAtomicRules(css: string): string;
export function sortAtomicCss(): Plugin;

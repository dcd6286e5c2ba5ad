import { Module } from 'node:module';

/**
 * Atlaskit's components require style sheets, which Node cannot run, and ask for feature flags, which nobody sets here. Imported
 * before them, this lets a test draw them without styles and with every flag off, as the pages are built.
 */
const loader = Module as unknown as { readonly _extensions: Record<string, () => void> };
loader._extensions['.css'] = () => {};
Object.assign(globalThis, { __PLATFORM_FEATURE_FLAGS__: { booleanResolver: () => false } });

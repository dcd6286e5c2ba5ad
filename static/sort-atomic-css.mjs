import compiledCss from '@compiled/css';
import postcss from 'postcss';

/** A class that Compiled made: an underscore and the hash of one declaration. */
const ATOMIC_SELECTOR = /^\._[0-9a-z]{8,}(?![-\w])/i;

/** At-rules that may hold atomic rules and nothing else. */
const CONDITIONAL = new Set(['media', 'supports', 'container', 'starting-style']);

/** Our own classes carry this prefix (see `generateScopedName`). */
const OWN_RULE = /\.pm_/;

const isAtomic = (node) =>
  node.type === 'rule'
    ? ATOMIC_SELECTOR.test(node.selector)
    : node.type === 'atrule' && CONDITIONAL.has(node.name) && Boolean(node.nodes?.length) && node.nodes.every(isAtomic);

/**
 * Atlaskit's styles are one declaration a rule, and rely on an order by kind (shorthand before longhand, base before
 * hover, plain before media). A bundler emits them in the order of imports, which is another one: buttons lose their weight.
 * Base styles come first, then the atomic rules in their own order, then ours, so that ours win without `!important`.
 */
export function sortAtomicRules(css) {
  const base = [];
  const atomic = [];
  const own = [];
  for (const node of postcss.parse(css).nodes) {
    const text = node.toString();
    if (isAtomic(node)) atomic.push(text);
    else if (OWN_RULE.test(text)) own.push(text);
    else base.push(text);
  }
  const sorted = compiledCss.sort(atomic.join('\n'), { sortAtRulesEnabled: true, sortShorthandEnabled: true });
  return [...base, sorted, ...own].join('\n');
}

/** The same as a Vite plugin, over the one style sheet of a build. */
export function sortAtomicCss() {
  return {
    name: 'sort-atomic-css',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type === 'asset' && asset.fileName.endsWith('.css')) asset.source = sortAtomicRules(String(asset.source));
        }
      },
    },
  };
}

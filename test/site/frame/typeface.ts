/** The weights that Atlassian's typography uses, and the names under which a system may know them. */
const CUTS: readonly { weight: string; names: readonly string[] }[] = [
  { weight: '400', names: ['Inter', 'Inter Regular'] },
  { weight: '500', names: ['Inter Medium'] },
  { weight: '600 653', names: ['Inter SemiBold', 'Inter Semi Bold'] },
  { weight: '654 700', names: ['Inter Bold'] },
];

/**
 * Atlassian's products bring their own typeface, which is not public. Inter is the closest that may be installed; where it is not,
 * the next family of the theme's list is taken.
 */
export function provideTypeface(): void {
  for (const { weight, names } of CUTS) {
    const source = names.map((name) => `local("${name}")`).join(', ');
    document.fonts.add(new FontFace('Atlassian Sans', source, { weight }));
  }
}

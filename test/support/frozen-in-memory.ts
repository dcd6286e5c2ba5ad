import type { FreezeMark, FrozenStore } from '#ports/frozen-store';

/** A store of frozen parts that forgets when it goes; keeps to the same contract as the real one. */
export function frozenInMemory(): FrozenStore & { readonly parts: ReadonlyMap<string, string> } {
  const marks = new Map<string, FreezeMark>();
  const parts = new Map<string, string>();
  const markKey = (postMortemId: string, freezeId: string) => `${postMortemId}:${freezeId}`;
  const partKey = (postMortemId: string, freezeId: string, part: number) => `${postMortemId}:${freezeId}:${part}`;
  return {
    parts,
    begin: async (postMortemId, mark) => void marks.set(markKey(postMortemId, mark.freezeId), mark),
    begun: async (postMortemId, freezeId) => marks.get(markKey(postMortemId, freezeId)) ?? null,
    allBegun: async (postMortemId) => [...marks].filter(([key]) => key.startsWith(`${postMortemId}:`)).map(([, mark]) => mark),
    keepPart: async (postMortemId, freezeId, part, text) => void parts.set(partKey(postMortemId, freezeId, part), text),
    readParts: async (postMortemId, freezeId, count) =>
      Array.from({ length: count }, (_, part) => parts.get(partKey(postMortemId, freezeId, part)) ?? null),
    finish: async (postMortemId, freezeId) => void marks.delete(markKey(postMortemId, freezeId)),
    async remove(postMortemId, mark) {
      for (let part = 0; part < mark.parts; part += 1) parts.delete(partKey(postMortemId, mark.freezeId, part));
      marks.delete(markKey(postMortemId, mark.freezeId));
    },
  };
}

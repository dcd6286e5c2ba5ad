/** Made up by the browser that adds the item: 8 to 64 letters, digits and hyphens. */
export type ItemId = string & { readonly brand: 'ItemId' };

/** Made up by the browser that sends a command, and sent again unchanged when no answer came: the same command is done once. */
export type CommandId = string & { readonly brand: 'CommandId' };

/** `<post-mortem>.<number>`: 1 is the meeting, 2 the follow-up about a week later. */
export type SessionId = string & { readonly brand: 'SessionId' };

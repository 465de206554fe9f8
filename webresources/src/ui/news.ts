/** Form scripts and pages live in frames of their own; what changed travels between them on this channel. */
const channel = "kam.saved";

/** Tells the pages that a row was saved. */
export function announce(id: string): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(plain(id));
  sender.close();
}

export function onSaved(id: string, react: () => void): void {
  new BroadcastChannel(channel).addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === plain(id)) react();
  });
}

/** Ids come with braces and in capitals from forms, without from the service. */
export const plain = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();

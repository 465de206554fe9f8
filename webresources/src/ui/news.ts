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

/** Tells the form around a page that what its header shows may have changed. */
export function announceWork(id: string): void {
  announce(workOn(id));
}

/** Not the same as a form that was saved: a form that reads its columns again because of this announces just that. */
export function onWork(id: string, react: () => void): void {
  onSaved(workOn(id), react);
}

const workOn = (id: string): string => `work on ${plain(id)}`;

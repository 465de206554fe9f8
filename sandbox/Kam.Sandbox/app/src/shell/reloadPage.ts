import { askLeaving } from '../route/router';

/** Another language or user changes every text and row on the page: it is read anew, unsaved work having been asked about. */
export async function reloadPage(address?: string): Promise<void> {
  if (!(await askLeaving())) return;
  if (address) location.assign(address);
  else location.reload();
}

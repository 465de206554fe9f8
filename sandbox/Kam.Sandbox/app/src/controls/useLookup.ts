import { useEffect, useState } from 'react';
import { tell } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import { useDisplay } from '../grid/useDisplay';
import { searchRows, type FoundGroup } from './lookupSearch';

/** What a lookup finds for the text, a moment after the last key; undefined while nothing has been read. */
export function useLookup(targets: readonly string[], text: string, open: boolean): FoundGroup[] | undefined {
  const [groups, setGroups] = useState<FoundGroup[]>();
  const display = useDisplay();
  const texts = useTexts();
  const key = targets.join();
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      Promise.all(targets.map((target) => searchRows(target, text.trim(), display({}))))
        .then((found) => { if (wanted) setGroups(found); })
        .catch((error: unknown) => tell(error, texts, texts.actionErrorTitle));
    }, text ? 250 : 0);
    return () => { wanted = false; clearTimeout(timer); };
    // What is looked for, and where.
  }, [key, text, open]);
  return groups;
}

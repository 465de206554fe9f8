import { useEffect, useState } from 'react';
import { ribbonOf } from '../api/ribbon';
import { hiddenPlaces } from './ribbon';

/** Whether one of the platform's buttons stays away from a table. Until that is known it does: what is shown is not taken back. */
export function useHidden(table: string): (place: string) => boolean {
  const [known, setKnown] = useState<{ table: string; places: string[] }>();
  useEffect(() => {
    let wanted = true;
    ribbonOf(table)
      .then((xml) => { if (wanted) setKnown({ table, places: xml ? hiddenPlaces(xml) : [] }); })
      .catch(() => { if (wanted) setKnown({ table, places: [] }); });
    return () => { wanted = false; };
  }, [table]);
  return (place) => known?.table !== table || known.places.includes(place);
}

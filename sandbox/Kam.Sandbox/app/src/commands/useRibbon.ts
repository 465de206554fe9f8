import { useEffect, useState } from 'react';
import { ribbonOf } from '../api/ribbon';
import { useLanguage } from '../i18n/texts';
import { useApp } from '../shell/data';
import { addNotice } from '../shell/notices';
import type { Command } from './command';
import { readRibbon, type Place, type RibbonButton } from './ribbon';
import { call, holds, type Surroundings } from './run';

/** The solution's own buttons for a place, as their rules allow them now; asked again when the key changes. */
export function useRibbon(place: Place, table: string, key: string, around: () => Omit<Surroundings, 'may'>): Command[] {
  const { may } = useApp();
  const language = useLanguage();
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    let wanted = true;
    commandsOf(place, table, language, () => ({ ...around(), may }))
      .then((found) => { if (wanted) setCommands(found); })
      .catch((error: unknown) => addNotice({ id: `ribbon ${table}`, level: 'error', text: String(error), closable: true }));
    return () => { wanted = false; };
    // The key says when the surroundings are others.
  }, [place, table, language, key, may]);
  return commands;
}

async function commandsOf(place: Place, table: string, language: number, around: () => Surroundings): Promise<Command[]> {
  const xml = await ribbonOf(table);
  const buttons = xml ? readRibbon(xml, language).filter((button) => button.place === place) : [];
  const found = await Promise.all(buttons.map((button) => toCommand(button, around)));
  return found.filter((command) => command !== undefined);
}

async function toCommand(button: RibbonButton, around: () => Surroundings): Promise<Command | undefined> {
  if (!(await holds(button.display, around()))) return undefined;
  return {
    id: button.id,
    label: button.label,
    title: button.title,
    image: button.image,
    picture: button.picture,
    disabled: !(await holds(button.enable, around())),
    run: async () => {
      for (const action of button.actions) await call(action, around());
    },
  };
}

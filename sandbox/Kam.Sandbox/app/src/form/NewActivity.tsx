import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { activityTables } from '../api/activities';
import type { Reference } from '../api/model';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';

/** The kinds of activities that can be begun for a row. */
export function NewActivity({ regarding }: { regarding: Reference }): React.ReactNode {
  const texts = useTexts();
  const { tables, may } = useApp();
  const kinds = activityTables.filter((table) => may('Create', table));
  if (kinds.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement><MenuButton size="small" icon={<Add20Regular />}>{texts.newActivity}</MenuButton></MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((table) => (
            <MenuItem key={table} onClick={() => void navigate({ page: 'row', table, defaults: activityDefaults(table, regarding, new Date()) })}>{tables.get(table)?.label ?? table}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const halfHour = 30 * 60 * 1000;

/** What an activity regards, whom it is with when that is a contact, and for a meeting the next half hour. */
export function activityDefaults(table: string, regarding: Reference, now: Date): Record<string, string> {
  const defaults = reference('regardingobjectid', regarding);
  const list = table === 'appointment' ? 'requiredattendees' : table === 'phonecall' ? 'to' : undefined;
  if (list && regarding.entityType === 'contact') Object.assign(defaults, reference(list, regarding));
  if (table !== 'appointment') return defaults;
  const start = Math.ceil(now.getTime() / halfHour) * halfHour;
  return { ...defaults, scheduledstart: new Date(start).toISOString(), scheduledend: new Date(start + halfHour).toISOString() };
}

const reference = (column: string, row: Reference): Record<string, string> => ({ [column]: row.id, [`${column}name`]: row.name, [`${column}type`]: row.entityType });

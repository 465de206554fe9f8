import { Badge } from '@fluentui/react-components';
import { formatted } from '../api/rows';
import { useForm, useSession } from './useForm';

/** Whether the row is active, in the words of its table. */
export function StateBadge(): React.ReactNode {
  const session = useSession();
  const row = useForm((form) => form.row);
  const column = session.table.columns.get('statecode');
  const state = row['statecode'];
  if (!column || typeof state !== 'number') return null;
  const words = formatted(row, 'statecode') ?? column.options.find((option) => option.value === state)?.label ?? String(state);
  return <Badge appearance="tint" color={!session.isInactive ? 'success' : 'informative'}>{words}</Badge>;
}

import { useNarrow } from '../shell/useTheme';
import { RowCards } from './RowCards';
import { RowTable, type RowsProps } from './RowTable';

/** Rows as a table, or as cards where a table has no room. */
export function RowsView(props: RowsProps): React.ReactNode {
  return useNarrow() ? <RowCards {...props} /> : <RowTable {...props} />;
}

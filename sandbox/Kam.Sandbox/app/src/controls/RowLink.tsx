import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Reference } from '../api/model';
import { routeAddress, type Route } from '../route/route';
import { currentApp, navigate } from '../route/router';

const useStyles = makeStyles({ strong: { fontWeight: tokens.fontWeightSemibold } });

interface Props { reference: Reference; strong?: boolean; onOpen?: (table: string, id: string) => void }

/** A link to a row: a real address, so that it opens in another tab too. */
export function RowLink({ reference, strong, onOpen }: Props): React.ReactNode {
  const styles = useStyles();
  const route: Route = { page: 'row', table: reference.entityType, id: reference.id };
  return (
    <Link
      href={routeAddress(route, currentApp())}
      className={strong ? styles.strong : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (onOpen) onOpen(reference.entityType, reference.id);
        else void navigate(route);
      }}
    >
      {reference.name || reference.id}
    </Link>
  );
}

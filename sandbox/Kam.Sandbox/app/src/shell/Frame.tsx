import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { shareClock } from '../api/clock';

const useStyles = makeStyles({ frame: { border: 'none', width: '100%', display: 'block' } });

interface FrameProps {
  resource: string;
  title: string;
  name?: string;
  query?: URLSearchParams;
  className?: string;
  height?: string;
}

/** A page of the solution in a frame: it finds Xrm on its parent, as on the platform, and lives on the parent's day. */
export function Frame({ resource, title, name, query, className, height }: FrameProps): React.ReactNode {
  const styles = useStyles();
  const search = query && query.size > 0 ? `?${query.toString()}` : '';
  return (
    <iframe
      className={mergeClasses(styles.frame, className)}
      name={name}
      onLoad={(event) => shareClock(event.currentTarget)}
      src={`/WebResources/${resource}${search}`}
      style={{ height }}
      title={title}
    />
  );
}

import { useEffect, useState, type ReactNode } from 'react';
import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';

/** Shows its content only when waiting has become noticeable. */
export function Late({ children, after = 300 }: { children: ReactNode; after?: number }): React.ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return late ? children : null;
}

const useStyles = makeStyles({ root: { display: 'grid', gap: '14px', padding: '20px' } });

export function LateSkeleton({ lines = 6 }: { lines?: number }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Late>
      <Skeleton aria-label={texts.loading} className={styles.root}>
        {Array.from({ length: lines }, (_, index) => <SkeletonItem key={index} size={20} style={{ width: `${90 - (index % 3) * 15}%` }} />)}
      </Skeleton>
    </Late>
  );
}

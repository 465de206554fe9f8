import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import type { Point } from './points';

/** The same numbers in words. */
export function ChartTable({ points, title, category, measures }: { points: Point[]; title: string; category: string; measures: string[] }): React.ReactNode {
  return (
    <Table aria-label={title} size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{category}</TableHeaderCell>
          {measures.map((measure, index) => <TableHeaderCell key={index}>{measure}</TableHeaderCell>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {points.map((point) => (
          <TableRow key={point.key}>
            <TableCell>{point.label}</TableCell>
            {point.texts.map((text, index) => <TableCell key={index}>{text}</TableCell>)}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

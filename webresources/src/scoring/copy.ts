import { ModelStatus } from "../model/choices.g";
import { scoringModel } from "../model/tables.g";

const { columns } = scoringModel;

/** What makes a model what it is: its weights, basis, thresholds and points. */
const copied: readonly string[] = [
  columns.weightValue, columns.weightPotential, columns.weightRegularity, columns.weightMargin, columns.weightStrategic, columns.valueBasis,
  columns.candidateThreshold, columns.growthLow, columns.growthMiddle, columns.growthHigh, columns.marginMin, columns.pscLevel, columns.regularityLevel,
  columns.newDays, columns.fewPurchases, columns.fewDays, columns.costToServeShare, columns.floorPoints, columns.keyScore, columns.keyValue,
  columns.strategicRating, columns.strategicScore, columns.developingScore, columns.developingValue, columns.developingPotential, columns.hysteresis,
  columns.keyConfidence, columns.lapseIntervals, columns.costKnown, columns.valuePoints, columns.headroomPoints, columns.pricePoints, columns.capacityPoints,
];

/** A draft with a model's numbers, a name and a code of its own. */
export function copyOf(row: Readonly<Record<string, unknown>>, name: string, moment: number): Record<string, unknown> {
  const values = copied.filter((column) => row[column] !== null && row[column] !== undefined).map((column) => [column, row[column]] as const);
  const code = `${String(row[columns.code] ?? "MODEL").slice(0, 20)}-${moment.toString(36).toUpperCase()}`;
  return { ...Object.fromEntries(values), [columns.name]: name, [columns.code]: code, [columns.modelStatus]: ModelStatus.Draft };
}

import type { Pipeline } from "../../src/reengage/pipeline";

export const today = new Date(2026, 5, 15);

export const aPipeline = (changes: Partial<Pipeline>): Pipeline => ({
  id: "1", client: "c", name: "Contoso", owner: "me", ownerName: "James Whitfield", unit: "north", stage: 1, gateStage: 1, hold: null,
  enteredOn: new Date(2026, 4, 1), completion: { knowledge: 80, contacts: 45.65, depth: 0, integration: null, total: 41.67 }, revenue: 1000, orderOn: null, ...changes,
});

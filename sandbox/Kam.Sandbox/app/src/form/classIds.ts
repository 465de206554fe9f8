import type { ControlKind } from './model';

/** The platform's control classes. How a field is drawn follows from its column; the class only says that it is one. */
const special: Record<string, ControlKind> = {
  'e7a81278-8635-4d9e-8d4d-59480b391c5b': 'subgrid',
  '9fdf5f91-88b1-47f4-ad53-c11efc01a01d': 'webresource',
  '06375649-c143-495e-a496-c962e5b4488e': 'timeline',
  '5c5600e0-1d6e-4205-a272-be80da87fd42': 'quickview',
};

const fields = new Set([
  '4273edbd-ac1d-40d3-9fb2-095c621b552d', // text
  'e0dece4b-6fc8-4a8f-a065-082708572369', // memo
  '3ef39988-22bb-4f0b-bbbe-64b5a3748aee', // choice, state
  '5d68b988-0661-4db2-bc3e-17598ad3be6c', // status
  '4aa28ab7-9c13-4f57-a73d-ad894d048b5f', // several choices
  '67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed', // yes or no
  'b0c6723a-8503-4fd7-bb28-c8a06ac933c2', // yes or no, as a check box
  'c6d124ca-7eda-4a60-aea9-7fb8d318b68f', // whole number
  'c3efe0c3-0ec6-42be-8349-cbd9079dfd8e', // decimal
  '0d2c745a-e5a8-4c8f-ba63-c6d3bb604660', // floating point
  '533b9e00-756b-4312-95a0-dc888637ac78', // money
  '5b773807-9fb2-42db-97c3-7a91eff8adff', // date
  '270bd3db-d9af-4782-9025-509e298dec0a', // lookup
  'f3015350-44a2-4aa0-97b5-00166532b5e9', // what an activity regards
  'cbfb742c-14e7-4a17-96bb-1a13f7f64aa2', // parties of an activity
  'ada2203e-b4cd-49be-9ddf-234642b43b52', // e-mail
  '71716b6c-711e-476c-8ab8-5d11542bfb47', // web address
  '8c10015a-b339-4982-9474-a95fe05631a5', // telephone
]);

export function kindOfControl(classId: string, column: string | undefined): ControlKind {
  return special[classId] ?? (column && fields.has(classId) ? 'field' : 'unknown');
}

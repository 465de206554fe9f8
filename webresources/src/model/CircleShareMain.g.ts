// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Supplier’s share". */
export interface CircleShareMainColumns {
  kam_circleid: Xrm.Attributes.LookupAttribute;
  kam_supplierid: Xrm.Attributes.LookupAttribute;
  kam_percent: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface CircleShareMainControls {
  kam_circleid: Xrm.Controls.LookupControl;
  kam_supplierid: Xrm.Controls.LookupControl;
  kam_percent: Xrm.Controls.NumberControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface CircleShareMainTabs {
  tab_general: "section_general";
  tab_record: "section_record";
}

export interface CircleShareMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof CircleShareMainColumns>(name: Name): CircleShareMainColumns[Name];
  getControl<Name extends keyof CircleShareMainControls>(name: Name): CircleShareMainControls[Name];
}

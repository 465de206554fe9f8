// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Acquaintance". */
export interface AcquaintanceMainColumns {
  kam_stakeholderid: Xrm.Attributes.LookupAttribute;
  kam_userid: Xrm.Attributes.LookupAttribute;
  kam_closeness: Xrm.Attributes.NumberAttribute;
  kam_note: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface AcquaintanceMainControls {
  kam_stakeholderid: Xrm.Controls.LookupControl;
  kam_userid: Xrm.Controls.LookupControl;
  kam_closeness: Xrm.Controls.NumberControl;
  kam_note: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface AcquaintanceMainTabs {
  tab_general: "section_general";
  tab_record: "section_record";
}

export interface AcquaintanceMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof AcquaintanceMainColumns>(name: Name): AcquaintanceMainColumns[Name];
  getControl<Name extends keyof AcquaintanceMainControls>(name: Name): AcquaintanceMainControls[Name];
}

// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Circle of suppliers". */
export interface CircleMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_year: Xrm.Attributes.NumberAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_need: Xrm.Attributes.NumberAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_ownshare: Xrm.Attributes.NumberAttribute;
  kam_competitorshare: Xrm.Attributes.NumberAttribute;
  kam_othersshare: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface CircleMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_year: Xrm.Controls.NumberControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_need: Xrm.Controls.NumberControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_ownshare: Xrm.Controls.NumberControl;
  kam_competitorshare: Xrm.Controls.NumberControl;
  kam_othersshare: Xrm.Controls.NumberControl;
  subgrid_suppliers: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_need: Xrm.Controls.NumberControl;
  header_kam_ownshare: Xrm.Controls.NumberControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface CircleMainTabs {
  tab_general: "section_need" | "section_shares" | "section_suppliers";
  tab_record: "section_record";
}

export interface CircleMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof CircleMainColumns>(name: Name): CircleMainColumns[Name];
  getControl<Name extends keyof CircleMainControls>(name: Name): CircleMainControls[Name];
}

// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Product category". */
export interface CategoryMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_namerussian: Xrm.Attributes.StringAttribute;
  kam_code: Xrm.Attributes.StringAttribute;
  kam_unit: Xrm.Attributes.StringAttribute;
  kam_parentid: Xrm.Attributes.LookupAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface CategoryMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_namerussian: Xrm.Controls.StringControl;
  kam_code: Xrm.Controls.StringControl;
  kam_unit: Xrm.Controls.StringControl;
  kam_parentid: Xrm.Controls.LookupControl;
  subgrid_children: Xrm.Controls.GridControl;
  subgrid_purchases: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface CategoryMainTabs {
  tab_general: "section_category" | "section_children";
  tab_purchases: "section_purchases";
  tab_record: "section_record";
}

export interface CategoryMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof CategoryMainColumns>(name: Name): CategoryMainColumns[Name];
  getControl<Name extends keyof CategoryMainControls>(name: Name): CategoryMainControls[Name];
}

// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Supplier". */
export interface SupplierMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_code: Xrm.Attributes.StringAttribute;
  kam_website: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface SupplierMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_code: Xrm.Controls.StringControl;
  kam_website: Xrm.Controls.StringControl;
  subgrid_shares: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_code: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface SupplierMainTabs {
  tab_general: "section_general" | "section_shares";
  tab_record: "section_record";
}

export interface SupplierMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SupplierMainColumns>(name: Name): SupplierMainColumns[Name];
  getControl<Name extends keyof SupplierMainControls>(name: Name): SupplierMainControls[Name];
}

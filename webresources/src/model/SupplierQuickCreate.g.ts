// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Quick create: supplier". */
export interface SupplierQuickCreateColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_website: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface SupplierQuickCreateControls {
  kam_name: Xrm.Controls.StringControl;
  kam_website: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface SupplierQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface SupplierQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SupplierQuickCreateColumns>(name: Name): SupplierQuickCreateColumns[Name];
  getControl<Name extends keyof SupplierQuickCreateControls>(name: Name): SupplierQuickCreateControls[Name];
}

// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Client's contact". */
export interface ContactMainColumns {
  lastname: Xrm.Attributes.StringAttribute;
  firstname: Xrm.Attributes.StringAttribute;
  jobtitle: Xrm.Attributes.StringAttribute;
  parentcustomerid: Xrm.Attributes.LookupAttribute;
  emailaddress1: Xrm.Attributes.StringAttribute;
  telephone1: Xrm.Attributes.StringAttribute;
  mobilephone: Xrm.Attributes.StringAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
  description: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface ContactMainControls {
  lastname: Xrm.Controls.StringControl;
  firstname: Xrm.Controls.StringControl;
  jobtitle: Xrm.Controls.StringControl;
  parentcustomerid: Xrm.Controls.LookupControl;
  emailaddress1: Xrm.Controls.StringControl;
  telephone1: Xrm.Controls.StringControl;
  mobilephone: Xrm.Controls.StringControl;
  ownerid: Xrm.Controls.LookupControl;
  description: Xrm.Controls.StringControl;
  subgrid_progresses: Xrm.Controls.GridControl;
  notescontrol: Xrm.Controls.Control;
}

/** Its tabs, each with its sections. */
export interface ContactMainTabs {
  tab_general: "section_contact" | "section_progresses" | "section_activities";
}

export interface ContactMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ContactMainColumns>(name: Name): ContactMainColumns[Name];
  getControl<Name extends keyof ContactMainControls>(name: Name): ContactMainControls[Name];
}

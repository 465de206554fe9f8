// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Snapshot". */
export interface SnapshotMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_userid: Xrm.Attributes.LookupAttribute;
  kam_month: Xrm.Attributes.DateAttribute;
  kam_segment: Xrm.Attributes.OptionSetAttribute;
  kam_segmentreason: Xrm.Attributes.OptionSetAttribute;
  kam_score: Xrm.Attributes.NumberAttribute;
  kam_confidence: Xrm.Attributes.NumberAttribute;
  kam_pscprofile: Xrm.Attributes.StringAttribute;
  kam_revenue12: Xrm.Attributes.NumberAttribute;
  kam_ltvrevenue: Xrm.Attributes.NumberAttribute;
  kam_ltvprofit: Xrm.Attributes.NumberAttribute;
  kam_walletshare: Xrm.Attributes.NumberAttribute;
  kam_progresspercent: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface SnapshotMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_userid: Xrm.Controls.LookupControl;
  kam_month: Xrm.Controls.DateControl;
  kam_segment: Xrm.Controls.OptionSetControl;
  kam_segmentreason: Xrm.Controls.OptionSetControl;
  kam_score: Xrm.Controls.NumberControl;
  kam_confidence: Xrm.Controls.NumberControl;
  kam_pscprofile: Xrm.Controls.StringControl;
  kam_revenue12: Xrm.Controls.NumberControl;
  kam_ltvrevenue: Xrm.Controls.NumberControl;
  kam_ltvprofit: Xrm.Controls.NumberControl;
  kam_walletshare: Xrm.Controls.NumberControl;
  kam_progresspercent: Xrm.Controls.NumberControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface SnapshotMainTabs {
  tab_general: "section_client" | "section_figures";
  tab_record: "section_record";
}

export interface SnapshotMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SnapshotMainColumns>(name: Name): SnapshotMainColumns[Name];
  getControl<Name extends keyof SnapshotMainControls>(name: Name): SnapshotMainControls[Name];
}

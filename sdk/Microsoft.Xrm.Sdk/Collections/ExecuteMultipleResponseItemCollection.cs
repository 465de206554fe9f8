namespace Microsoft.Xrm.Sdk;

public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem> { }

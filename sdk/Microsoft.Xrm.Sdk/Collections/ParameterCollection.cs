namespace Microsoft.Xrm.Sdk;

public sealed class ParameterCollection : DataCollection<string, object> { }

namespace Microsoft.Xrm.Sdk;

public sealed class EntityImageCollection : DataCollection<string, Entity> { }

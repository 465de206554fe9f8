namespace Microsoft.Xrm.Sdk;

public sealed class Relationship
{
    public Relationship() { }
    public Relationship(string schemaName) => SchemaName = schemaName;

    public string SchemaName { get; set; }

    public override bool Equals(object obj) => obj is Relationship other && other.SchemaName == SchemaName;

    public override int GetHashCode() => SchemaName == null ? 0 : SchemaName.GetHashCode();
}
